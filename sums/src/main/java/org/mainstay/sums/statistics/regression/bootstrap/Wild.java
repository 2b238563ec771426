package org.mainstay.sums.statistics.regression.bootstrap;

/// What the wild bootstrap found for one treatment and outcome.
///
/// @param statistic the t of the data; not a number when there is no estimate
/// @param p how often a draw lies at least as far out
/// @param low the lower limit; minus infinity when nothing bounds it, not a number when not asked
/// @param high the upper limit, likewise
/// @param stars the t of each draw under the null, for tests that look at many treatments at once
@SuppressWarnings("ArrayRecordComponent")
public record Wild(double statistic, double p, double low, double high, double[] stars) {
  private static final double TIE = 1 - 1e-10;

  static Wild none() {
    return new Wild(Double.NaN, Double.NaN, Double.NaN, Double.NaN, new double[0]);
  }

  /// True when there was an estimate to test.
  public boolean tested() {
    return stars.length > 0;
  }

  /// How many draws lie at least as far out as what was seen; ties count, and so does a draw whose
  /// error vanished.
  public static int reached(double[] stars, double seen) {
    double bound = Math.abs(seen) * TIE;
    int count = 0;
    for (double star : stars) {
      count += Math.abs(star) < bound ? 0 : 1;
    }
    return count;
  }
}
