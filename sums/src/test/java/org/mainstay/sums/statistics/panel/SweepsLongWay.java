package org.mainstay.sums.statistics.panel;

import java.util.Arrays;
import java.util.List;

/// Effects taken out by going round: the means by the first factor are subtracted, then those by
/// the second, and again from the start until nothing changes any more (von Neumann's alternating
/// projections, as most programs do it).
///
/// Nothing here is shared with the code it judges.
final class SweepsLongWay {
  private static final int ROUNDS_MAX = 200_000;
  private static final double STILL = 1e-15;

  private SweepsLongWay() {}

  /// The column with every factor's means taken out.
  static double[] swept(double[] column, List<int[]> factors, double[] weights) {
    double[] left = column.clone();
    double size = Arrays.stream(column).map(Math::abs).max().orElse(0);
    List<int[]> places = factors.stream().map(SweepsLongWay::places).toList();
    for (int round = 0; round < ROUNDS_MAX; round++) {
      double most = 0;
      for (int[] place : places) {
        most = Math.max(most, takeMeans(left, place, weights));
      }
      if (most <= STILL * size) {
        return left;
      }
    }
    throw new IllegalStateException("not still after " + ROUNDS_MAX + " rounds");
  }

  /// The codes as places among all different codes.
  private static int[] places(int[] codes) {
    int[] sorted = Arrays.stream(codes).sorted().distinct().toArray();
    return Arrays.stream(codes).map(code -> Arrays.binarySearch(sorted, code)).toArray();
  }

  /// Answers the largest mean that was taken.
  private static double takeMeans(double[] column, int[] place, double[] weights) {
    double[] sums = new double[column.length];
    double[] masses = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      double weight = weights.length == 0 ? 1 : weights[i];
      sums[place[i]] += weight * column[i];
      masses[place[i]] += weight;
    }
    double most = 0;
    for (int i = 0; i < column.length; i++) {
      double mean = sums[place[i]] / masses[place[i]];
      column[i] -= mean;
      most = Math.max(most, Math.abs(mean));
    }
    return most;
  }

  /// Least squares on what is left of everything; the constant that is taken in finds nothing.
  static QrLongWay fit(List<int[]> factors, List<double[]> columns, double[] y, double[] weights) {
    List<double[]> left = columns.stream().map(c -> swept(c, factors, weights)).toList();
    return QrLongWay.of(List.of(), left, swept(y, factors, weights), weights);
  }
}
