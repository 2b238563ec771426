package org.mainstay.sums.statistics.funnel;

import org.mainstay.sums.statistics.tail.Tails;

/// Limits from chance alone.
final class ExactLimits {
  private static final double TAIL_95 = 0.025;
  private static final double TAIL_998 = 0.001;

  private ExactLimits() {}

  /// Of a ratio to what was expected, from Poisson counts: `χ²_α(2E) / 2E` and `χ²_{1−α}(2(E + 1))
  /// / 2E`.
  static Limits poisson(double expected) {
    return new Limits(
        Tails.chiSquaredQuantile(TAIL_95, 2 * expected) / (2 * expected),
        Tails.chiSquaredQuantile(1 - TAIL_95, 2 * (expected + 1)) / (2 * expected),
        Tails.chiSquaredQuantile(TAIL_998, 2 * expected) / (2 * expected),
        Tails.chiSquaredQuantile(1 - TAIL_998, 2 * (expected + 1)) / (2 * expected));
  }

  /// Of a proportion: `p̄ ± z √(p̄ (1 − p̄)/n)`, 0 to 1.
  static Limits proportion(double centre, double denominator) {
    double error = Math.sqrt(centre * (1 - centre) / denominator);
    return new Limits(
        Math.max(0, centre - Tails.Z95 * error),
        Math.min(1, centre + Tails.Z95 * error),
        Math.max(0, centre - Tails.Z998 * error),
        Math.min(1, centre + Tails.Z998 * error));
  }
}
