package org.mainstay.sums.statistics.regression.gram;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.matrix.Workers;

/// The one pass over the rows of one selection: means first, then products of what is left.
///
/// Covariates and outcomes are laid out organisation by organisation, demeaned (twice, so that
/// nothing of an offset stays) and multiplied while they are near at hand. A yes-or-no treatment
/// needs no multiplication: its products are the sums of the demeaned rows that said yes, and its
/// own sum of squares is `yes · no / all`.
final class GramPass {
  private static final int ROWS_A_TASK = 4096;
  private static final int ROWS_AT_ONCE = 64;

  private final double[] weights;
  private final Selection selection;
  private final Clusters groups;
  private final Column[] wide;
  private final Column[] treatments;
  private final Looked[] looks;
  private final Workers workers;
  private final int stride;
  private final double[] rows;
  private final Treated[] treated;

  GramPass(
      double[] weights,
      Selection selection,
      Column[] wide,
      Column[] treatments,
      Looked[] looks,
      Workers workers) {
    this.weights = weights;
    this.selection = selection;
    this.groups = selection.groups();
    this.wide = wide;
    this.treatments = treatments;
    this.looks = looks;
    this.workers = workers;
    this.stride = Tile.padded(wide.length);
    this.rows = new double[selection.used().length * stride];
    this.treated = new Treated[treatments.length];
  }

  OrganisationSums[] sums(boolean joint) {
    int n = selection.used().length;
    workers.run((n + ROWS_A_TASK - 1) / ROWS_A_TASK, this::laidOut);
    int[] groupAt = selection.groupAtPlace();
    workers.run(treated.length, t -> treated[t] = treated(t, groupAt));
    var all = new OrganisationSums[groups.count()];
    int[] bySize =
        IntStream.range(0, all.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(groups.size(b), groups.size(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    workers.run(all.length, i -> all[bySize[i]] = sums(bySize[i], joint));
    if (joint) {
      new JointPass(weights, selection, treatments, looks, workers).into(all);
    }
    return all;
  }

  private void laidOut(int task) {
    int[] used = selection.used();
    int[] place = selection.place();
    int end = Math.min(used.length, (task + 1) * ROWS_A_TASK);
    for (int from = task * ROWS_A_TASK; from < end; from += ROWS_AT_ONCE) {
      int to = Math.min(end, from + ROWS_AT_ONCE);
      for (int j = 0; j < wide.length; j++) {
        double[] values = wide[j].values();
        for (int i = from; i < to; i++) {
          rows[place[used[i]] * stride + j] = values[used[i]];
        }
      }
    }
  }

  private Treated treated(int t, int[] groupAt) {
    return looks[t].indicator()
        ? Treated.indicator(selection, looks[t].ones(), groupAt)
        : Treated.number(selection, weights, treatments[t].values());
  }

  private OrganisationSums sums(int g, boolean joint) {
    int from = groups.start(g);
    int to = groups.start(g + 1);
    int c = wide.length;
    int m = treatments.length;
    double[] roots = roots(from, to);
    double mass = 0;
    for (double root : roots) {
      mass += root * root;
    }
    mass = roots.length == 0 ? to - from : mass;
    var sums = new OrganisationSums(groups.code(g), to - from, mass, c, m, joint);
    for (int j = 0; j < stride; j += Tile.SIDE) {
      double[] means = Tile.centred(rows, stride, j, from, to, roots, mass);
      System.arraycopy(means, 0, sums.means, j, Math.max(0, Math.min(Tile.SIDE, c - j)));
    }
    double[] padded = Tile.products(rows, stride, from, to);
    for (int a = 0; a < c; a++) {
      System.arraycopy(padded, a * stride, sums.wide, a * c, c);
    }
    double[] products = new double[stride];
    for (int t = 0; t < m; t++) {
      Arrays.fill(products, 0);
      treated[t].into(sums, t, rows, from, roots, products);
    }
    return sums;
  }

  /// The roots of the weights of an organisation's rows, empty when unweighted.
  private double[] roots(int from, int to) {
    if (weights.length == 0) {
      return weights;
    }
    double[] roots = new double[to - from];
    for (int at = from; at < to; at++) {
      roots[at - from] = Math.sqrt(weights[selection.used()[groups.rowAt(at)]]);
    }
    return roots;
  }
}
