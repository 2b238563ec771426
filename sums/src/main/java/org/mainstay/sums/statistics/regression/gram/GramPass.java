package org.mainstay.sums.statistics.regression.gram;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.matrix.Workers;

/// The one pass over the rows of one selection: means first, then products of what is left.
///
/// Covariates and outcomes are demeaned by organisation (twice, so that nothing of an offset stays)
/// and multiplied. A yes-or-no treatment needs no multiplication: its products are the sums of the
/// demeaned rows that said yes, and its own sum of squares is `yes · no / all`.
final class GramPass {
  private static final int ROWS_A_TASK = 4096;

  private final double[] weights;
  private final Selection selection;
  private final Clusters groups;
  private final Column[] wide;
  private final Column[] treatments;
  private final Looked[] looks;
  private final Workers workers;
  private final int stride;
  private final double[] rows;
  private final double[] means;
  private final double[] mass;
  private final int[] groupAt;

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
    this.means = new double[groups.count() * stride];
    this.mass = mass();
    this.groupAt = groupAtPlace();
  }

  private double weight(int row) {
    return weights.length == 0 ? 1 : weights[row];
  }

  private double weightAt(int place) {
    return weights.length == 0 ? 1 : weights[selection.used()[groups.rowAt(place)]];
  }

  private double[] mass() {
    double[] sums = new double[groups.count()];
    int[] used = selection.used();
    for (int i = 0; i < used.length; i++) {
      sums[groups.of(i)] += weight(used[i]);
    }
    return sums;
  }

  OrganisationSums[] sums(boolean joint) {
    workers.run(wide.length, this::firstMeans);
    int n = selection.used().length;
    workers.run((n + ROWS_A_TASK - 1) / ROWS_A_TASK, this::demeaned);
    int m = treatments.length;
    int c = wide.length;
    var all = new OrganisationSums[groups.count()];
    int[] bySize =
        IntStream.range(0, all.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(groups.size(b), groups.size(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    workers.run(all.length, i -> all[bySize[i]] = wideSums(bySize[i], m, joint));
    workers.run(m, t -> treatmentSums(t, all, c));
    if (joint) {
      new JointPass(weights, selection, treatments, looks, workers).into(all);
    }
    return all;
  }

  private void firstMeans(int j) {
    double[] values = wide[j].values();
    double[] sums = new double[groups.count()];
    int[] used = selection.used();
    if (weights.length == 0) {
      for (int i = 0; i < used.length; i++) {
        sums[groups.of(i)] += values[used[i]];
      }
    } else {
      for (int i = 0; i < used.length; i++) {
        sums[groups.of(i)] += weights[used[i]] * values[used[i]];
      }
    }
    for (int g = 0; g < sums.length; g++) {
      means[g * stride + j] = sums[g] / mass[g];
    }
  }

  private void demeaned(int task) {
    int[] used = selection.used();
    int[] place = selection.place();
    int to = Math.min(used.length, (task + 1) * ROWS_A_TASK);
    int c = wide.length;
    double[][] values = new double[c][];
    for (int j = 0; j < c; j++) {
      values[j] = wide[j].values();
    }
    for (int i = task * ROWS_A_TASK; i < to; i++) {
      int row = used[i];
      int at = place[row] * stride;
      int mean = groups.of(i) * stride;
      for (int j = 0; j < c; j++) {
        rows[at + j] = values[j][row] - means[mean + j];
      }
    }
  }

  /// The second demeaning, the weighting and the products of one organisation.
  private OrganisationSums wideSums(int g, int m, boolean joint) {
    int from = groups.start(g);
    int to = groups.start(g + 1);
    int c = wide.length;
    centreAgain(g, from, to);
    double[] padded = Tile.products(rows, stride, from, to);
    var sums = new OrganisationSums(groups.code(g), to - from, mass[g], c, m, joint);
    for (int a = 0; a < c; a++) {
      System.arraycopy(padded, a * stride, sums.wide, a * c, c);
      sums.means[a] = means[g * stride + a];
    }
    return sums;
  }

  /// Takes away what rounding left of the mean, and gives each row the root of its weight.
  private void centreAgain(int g, int from, int to) {
    double[] rest = new double[stride];
    for (int at = from; at < to; at++) {
      double weight = weightAt(at);
      for (int j = 0; j < stride; j++) {
        rest[j] += weight * rows[at * stride + j];
      }
    }
    for (int j = 0; j < stride; j++) {
      rest[j] /= mass[g];
      means[g * stride + j] += rest[j];
    }
    for (int at = from; at < to; at++) {
      double root = Math.sqrt(weightAt(at));
      for (int j = 0; j < stride; j++) {
        rows[at * stride + j] = root * (rows[at * stride + j] - rest[j]);
      }
    }
  }

  private void treatmentSums(int t, OrganisationSums[] all, int c) {
    double[] products = new double[groups.count() * stride];
    double[] level = new double[groups.count()];
    double[] square = new double[groups.count()];
    if (looks[t].indicator()) {
      indicator(looks[t].ones(), products, level, square);
    } else {
      number(treatments[t].values(), products, level, square);
    }
    int m = treatments.length;
    for (int g = 0; g < all.length; g++) {
      var sums = all[g];
      for (int j = 0; j < c; j++) {
        sums.cross[j * m + t] = products[g * stride + j];
      }
      sums.own[t] = square[g];
      sums.means[c + t] = level[g];
    }
  }

  private void indicator(int[] ones, double[] products, double[] level, double[] square) {
    int[] place = selection.place();
    int[] count = new int[groups.count()];
    for (int row : ones) {
      int at = place[row];
      if (at < 0) {
        continue;
      }
      int g = groupAt[at];
      count[g]++;
      double weight = weight(row);
      level[g] += weight;
      add(Math.sqrt(weight), at * stride, products, g * stride);
    }
    for (int g = 0; g < level.length; g++) {
      boolean all = count[g] == groups.size(g);
      square[g] = all ? 0 : level[g] * (mass[g] - level[g]) / mass[g];
      level[g] = all ? 1 : level[g] / mass[g];
      if (all) {
        Arrays.fill(products, g * stride, (g + 1) * stride, 0);
      }
    }
  }

  private void number(double[] values, double[] products, double[] level, double[] square) {
    int[] used = selection.used();
    double[] centred = selection.centred(values, weights, level);
    for (int i = 0; i < used.length; i++) {
      int g = groups.of(i);
      double weight = weight(used[i]);
      square[g] += weight * centred[i] * centred[i];
      add(
          Math.sqrt(weight) * centred[i],
          selection.place()[used[i]] * stride,
          products,
          g * stride);
    }
  }

  private void add(double times, int from, double[] into, int at) {
    for (int j = 0; j < stride; j++) {
      into[at + j] = Math.fma(times, rows[from + j], into[at + j]);
    }
  }

  private int[] groupAtPlace() {
    int[] groupAt = new int[selection.used().length];
    for (int g = 0; g < groups.count(); g++) {
      Arrays.fill(groupAt, groups.start(g), groups.start(g + 1), g);
    }
    return groupAt;
  }
}
