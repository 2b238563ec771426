package org.mainstay.sums.statistics.panel;

import org.mainstay.sums.statistics.matrix.Segments;

/// Sums of columns by level, where rows of one level often follow each other: stretches are summed
/// first, as adding to one place in memory row after row makes each row wait for the one before.
final class Runs {
  private static final int LOOKED_AT = 32;

  private final double[][] totals;
  private int[] bounds = {};
  private double[][] sums;

  Runs(int columns, int levels) {
    this.totals = new double[columns][levels];
    this.sums = new double[columns][0];
  }

  /// Adds the rows of a strip, as many columns as there are totals.
  void add(double[][] v, int[] level, int length) {
    if (oftenChanging(level, length)) {
      for (int d = 0; d < totals.length; d++) {
        double[] total = totals[d];
        double[] column = v[d];
        for (int i = 0; i < length; i++) {
          total[level[i]] += column[i];
        }
      }
      return;
    }
    int count = cut(level, length);
    Segments.sum(v, totals.length, bounds, count, sums);
    for (int d = 0; d < totals.length; d++) {
      for (int r = 0; r < count; r++) {
        totals[d][level[bounds[r]]] += sums[d][r];
      }
    }
  }

  /// As the first rows have it.
  private static boolean oftenChanging(int[] level, int length) {
    int looked = Math.min(length, LOOKED_AT);
    int changes = 0;
    for (int i = 1; i < looked; i++) {
      changes += level[i] == level[i - 1] ? 0 : 1;
    }
    return 2 * changes > looked;
  }

  private int cut(int[] level, int length) {
    if (bounds.length <= length) {
      bounds = new int[length + Rows.STRETCH];
      sums = new double[totals.length][bounds.length];
    }
    int count = 0;
    for (int i = 1; i < length; i++) {
      if (level[i] != level[i - 1]) {
        bounds[++count] = i;
      }
    }
    bounds[++count] = length;
    return count;
  }

  void add(Runs other) {
    for (int d = 0; d < totals.length; d++) {
      for (int l = 0; l < totals[d].length; l++) {
        totals[d][l] += other.totals[d][l];
      }
    }
  }

  /// The sums by level of each column.
  double[][] totals() {
    return totals;
  }
}
