package org.mainstay.sums.statistics.regression.gram;

import java.util.Arrays;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.matrix.Workers;

/// The products of treatments with each other, needed only when all stand in one model.
///
/// Unweighted yes-or-no treatments are counted 64 rows at a time; others are demeaned and
/// multiplied.
final class JointPass {
  private final double[] weights;
  private final Selection selection;
  private final Clusters groups;
  private final Column[] treatments;
  private final Looked[] looks;
  private final Workers workers;

  JointPass(
      double[] weights, Selection selection, Column[] treatments, Looked[] looks, Workers workers) {
    this.weights = weights;
    this.selection = selection;
    this.groups = selection.groups();
    this.treatments = treatments;
    this.looks = looks;
    this.workers = workers;
  }

  void into(OrganisationSums[] all) {
    if (weights.length == 0 && Arrays.stream(looks).allMatch(Looked::indicator)) {
      counted(all);
    } else {
      multiplied(all);
    }
  }

  private void counted(OrganisationSums[] all) {
    int[] firstWord = new int[groups.count() + 1];
    int[] bitAt = new int[selection.used().length];
    for (int g = 0; g < groups.count(); g++) {
      firstWord[g + 1] = firstWord[g] + (groups.size(g) + 63) / 64;
      for (int at = groups.start(g); at < groups.start(g + 1); at++) {
        bitAt[at] = firstWord[g] * 64 + at - groups.start(g);
      }
    }
    int m = treatments.length;
    var bits = new long[m][];
    workers.run(m, t -> bits[t] = bits(looks[t].ones(), bitAt, firstWord[groups.count()]));
    workers.run(
        all.length, g -> counted(all[g], bits, firstWord[g], firstWord[g + 1], groups.size(g)));
  }

  private long[] bits(int[] ones, int[] bitAt, int words) {
    long[] bits = new long[words];
    for (int row : ones) {
      int at = selection.place()[row];
      if (at >= 0) {
        bits[bitAt[at] >> 6] |= 1L << bitAt[at];
      }
    }
    return bits;
  }

  private static void counted(OrganisationSums sums, long[][] bits, int from, int to, int n) {
    int m = bits.length;
    double[] yes = new double[m];
    for (int a = 0; a < m; a++) {
      yes[a] = both(bits[a], bits[a], from, to);
    }
    for (int a = 0; a < m; a++) {
      sums.joint[a * m + a] = sums.own[a];
      for (int b = 0; b < a; b++) {
        boolean everybody = yes[a] == n || yes[b] == n;
        double product = everybody ? 0 : both(bits[a], bits[b], from, to) - yes[a] * yes[b] / n;
        sums.joint[a * m + b] = product;
        sums.joint[b * m + a] = product;
      }
    }
  }

  private static int both(long[] a, long[] b, int from, int to) {
    int count = 0;
    for (int word = from; word < to; word++) {
      count += Long.bitCount(a[word] & b[word]);
    }
    return count;
  }

  private void multiplied(OrganisationSums[] all) {
    int m = treatments.length;
    int stride = Tile.padded(m);
    double[] rows = new double[selection.used().length * stride];
    workers.run(m, t -> centred(t, stride, rows));
    workers.run(
        all.length,
        g -> {
          double[] padded = Tile.products(rows, stride, groups.start(g), groups.start(g + 1));
          for (int a = 0; a < m; a++) {
            System.arraycopy(padded, a * stride, all[g].joint, a * m, m);
            all[g].joint[a * m + a] = all[g].own[a];
          }
        });
  }

  private void centred(int t, int stride, double[] rows) {
    double[] centred =
        selection.centred(treatments[t].values(), weights, new double[groups.count()]);
    for (int i = 0; i < centred.length; i++) {
      int row = selection.used()[i];
      double root = weights.length == 0 ? 1 : Math.sqrt(weights[row]);
      rows[selection.place()[row] * stride + t] = root * centred[i];
    }
  }
}
