package org.mainstay.sums.statistics.panel;

import java.util.Arrays;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Segments;

/// A few hundred rows copied side by side to be worked on: whole groups, never parts of one.
final class Strip {
  private final Layout layout;
  private final double[][] sources;
  private final double[][] weights;
  double[][] v;
  double[] weight = {};
  double[] mass = {};
  double[][] sums;
  int[][] level;
  int[] cluster = {};
  int[] bounds = {};
  int length;
  int groups;

  private double[][] spare;
  private final double[][] from;
  private final int[] at;

  Strip(Layout layout, double[][] sources) {
    this.layout = layout;
    this.sources = sources;
    this.weights = layout.design().weights().stream().map(Column::values).toArray(double[][]::new);
    this.v = new double[sources.length][];
    this.from = new double[sources.length][];
    this.at = new int[sources.length];
    this.sums = new double[sources.length][];
    this.spare = new double[weighted() ? sources.length : 0][];
    this.level = new int[layout.small().size()][];
    room(2 * Rows.STRETCH);
  }

  private void room(int size) {
    for (double[][] of : new double[][][] {v, sums, spare}) {
      Arrays.setAll(of, d -> new double[size]);
    }
    Arrays.setAll(level, f -> new int[size]);
    weight = new double[size];
    mass = new double[size];
    cluster = new int[size];
    bounds = new int[size + 1];
  }

  boolean weighted() {
    return weights.length > 0;
  }

  /// Takes in groups until there are enough rows; answers the first group not taken in. The columns
  /// are only pointed at: `shift` or `without` copies them, and `centre` where they were not yet.
  int load(int group, int end) {
    Rows rows = layout.rows();
    int start = rows.start(group);
    int next = group + 1;
    while (next < end && rows.start(next + 1) - start <= Rows.STRETCH) {
      next++;
    }
    length = rows.start(next) - start;
    groups = next - group;
    if (length > weight.length) {
      room(length);
    }
    for (int g = 0; g <= groups; g++) {
      bounds[g] = rows.start(group + g) - start;
    }
    for (int d = 0; d < v.length; d++) {
      if (rows.used().asTheyCame()) {
        from[d] = sources[d];
        at[d] = start;
      } else {
        rows.used().copy(sources[d], start, length, v[d]);
        from[d] = v[d];
        at[d] = 0;
      }
    }
    if (weighted()) {
      rows.used().copy(weights[0], start, length, weight);
    }
    for (int f = 0; f < level.length; f++) {
      layout.small().get(f).load(rows.used(), start, length, layout.offset(f), level[f]);
    }
    return next;
  }

  /// Takes in the clusters of the same rows.
  void loadClusters(int group) {
    int start = layout.rows().start(group);
    layout.clusters().getFirst().load(layout.rows().used(), start, length, 0, cluster);
  }

  /// Takes each group's mean from each column; `sums` then hold the means and `mass` the weights.
  void centre() {
    if (weighted()) {
      times(from, at, spare);
      Segments.sum(spare, v.length, bounds, groups, sums);
      Segments.sum(new double[][] {weight}, 1, bounds, groups, new double[][] {mass});
    } else {
      Segments.sum(from, at, v.length, bounds, groups, sums);
      for (int g = 0; g < groups; g++) {
        mass[g] = bounds[g + 1] - bounds[g];
      }
    }
    for (double[] sum : sums) {
      for (int g = 0; g < groups; g++) {
        sum[g] /= mass[g];
      }
    }
    Segments.subtract(from, at, v, bounds, groups, sums);
    copied();
  }

  /// Takes one number from each row of each column.
  void shift(double[] by) {
    for (int d = 0; d < v.length; d++) {
      double[] column = from[d];
      double[] into = v[d];
      int start = at[d];
      for (int i = 0; i < length; i++) {
        into[i] = column[start + i] - by[d];
      }
    }
    copied();
  }

  /// Takes the effects of the rows' levels from a column.
  ///
  /// @param by what is taken from all rows
  void without(int d, double by, double[] effects) {
    double[] into = v[d];
    double[] column = from[d];
    int start = at[d];
    int[] first = level[0];
    for (int i = 0; i < length; i++) {
      into[i] = column[start + i] - by - effects[first[i]];
    }
    for (int f = 1; f < level.length; f++) {
      int[] more = level[f];
      for (int i = 0; i < length; i++) {
        into[i] -= effects[more[i]];
      }
    }
    from[d] = into;
    at[d] = 0;
  }

  private void copied() {
    for (int d = 0; d < v.length; d++) {
      from[d] = v[d];
      at[d] = 0;
    }
  }

  /// The columns, each row times its weight.
  double[][] weightedColumns() {
    if (!weighted()) {
      return v;
    }
    times(from, at, spare);
    return spare;
  }

  private void times(double[][] columns, int[] start, double[][] into) {
    for (int d = 0; d < v.length; d++) {
      for (int i = 0; i < length; i++) {
        into[d][i] = columns[d][start[d] + i] * weight[i];
      }
    }
  }

  /// The columns, each row times the root of its weight.
  double[][] rootWeighted() {
    if (!weighted()) {
      return v;
    }
    for (int d = 0; d < v.length; d++) {
      for (int i = 0; i < length; i++) {
        spare[d][i] = v[d][i] * Math.sqrt(weight[i]);
      }
    }
    return spare;
  }
}
