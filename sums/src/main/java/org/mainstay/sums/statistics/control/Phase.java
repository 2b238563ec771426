package org.mainstay.sums.statistics.control;

import java.util.Arrays;

/// The mean and limits of one phase: the points from one rebasing to the next.
///
/// `limits = mean ± 2.66 amR`, `near limits = mean ± 2·(2.66/3) amR`, with amR the mean of the
/// moving ranges after those of 3.267 amR or more are left out once. The mean is not screened.
///
/// @param number from 1
/// @param averageRange amR; not a number where no moving range is left, and then the limits too
public record Phase(
    int number,
    int points,
    double mean,
    double averageRange,
    double lower,
    double nearLower,
    double nearUpper,
    double upper) {
  /// Fewer points than this give limits that still move much.
  public static final int POINTS_SETTLED = 13;

  private static final double LIMIT = 2.66;
  private static final double NEAR = 2 * (LIMIT / 3);
  private static final double EXTREME = 3.267;

  /// @param values in time
  /// @param ranges moving ranges that count, not a number where there is none
  static Phase of(int number, double[] values, double[] ranges, Settings settings) {
    double mean = Mean.of(values, Math.min(values.length, settings.fixedAfter()));
    double range = Mean.of(known(ranges, Double.POSITIVE_INFINITY));
    if (settings.screened()) {
      range = Mean.of(known(ranges, EXTREME * range));
    }
    return new Phase(
        number,
        values.length,
        mean,
        range,
        mean - LIMIT * range,
        mean - NEAR * range,
        mean + NEAR * range,
        mean + LIMIT * range);
  }

  /// Whether there are enough points to trust the limits.
  public boolean settled() {
    return points >= POINTS_SETTLED;
  }

  /// Whether there are limits at all.
  public boolean limited() {
    return !Double.isNaN(averageRange);
  }

  boolean outside(double value) {
    return value > upper || value < lower;
  }

  boolean near(double value) {
    return !outside(value) && (value < nearLower || value > nearUpper);
  }

  int side(double value) {
    return (int) Math.signum(value - mean);
  }

  private static double[] known(double[] ranges, double below) {
    return Arrays.stream(ranges).filter(range -> range < below).toArray();
  }
}
