package org.mainstay.sums.statistics.control;

import java.util.Arrays;

/// The mean to the last digit, so that a point that equals it is seen to equal it.
///
/// Sums carry what each addition rounds off (Knuth's two-sum), and the quotient is corrected by its
/// remainder.
final class Mean {
  private Mean() {}

  /// The mean of all values; not a number for none.
  static double of(double... values) {
    double sum = 0;
    double lost = 0;
    for (double value : values) {
      double next = sum + value;
      double taken = next - sum;
      lost += (sum - (next - taken)) + (value - taken);
      sum = next;
    }
    double mean = sum / values.length;
    double remainder = Math.fma(-mean, values.length, sum) + lost;
    return mean + remainder / values.length;
  }

  /// The mean of the first values.
  static double of(double[] values, int first) {
    return of(Arrays.copyOf(values, first));
  }
}
