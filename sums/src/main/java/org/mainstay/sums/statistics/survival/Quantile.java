package org.mainstay.sums.statistics.survival;

/// The day by which a share of people have reached an end: the median wait, the ninetieth centile.
///
/// @param share above 0, below 1
/// @param day not a number where the share is not reached
/// @param lower95 not a number where not reached
/// @param upper95 not a number where not reached
public record Quantile(double share, double day, double lower95, double upper95) {
  /// Shares nearer than this are the same: R's square root of the machine's precision.
  private static final double SAME = 1.4901161193847656e-8;

  /// Whether so many have reached an end at all.
  public boolean reached() {
    return !Double.isNaN(day);
  }

  /// Where a falling curve crosses 1 − share.
  ///
  /// A limit's curve can rise again; like R, the crossing is then at the least fall that is deep
  /// enough, not at the first.
  ///
  /// @param curve by day; not a number where it is not known
  static double crossing(double[] curve, double share, int lastSeen) {
    int touched = leastFall(curve, share - SAME);
    if (touched < 0) {
      return Double.NaN;
    }
    double lastFall = 1 - curve[lastSeen];
    if (Math.abs(share - lastFall) < SAME) {
      return (touched + lastSeen) / 2.0;
    }
    int passed = leastFall(curve, share + SAME);
    return passed < 0 ? Double.NaN : (touched + passed) / 2.0;
  }

  /// The first day with the least fall 1 − curve that is at least so deep, −1 for none.
  private static int leastFall(double[] curve, double deep) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int day = 0; day < curve.length; day++) {
      double fall = 1 - curve[day];
      if (fall >= deep && fall < least) {
        best = day;
        least = fall;
      }
    }
    return best;
  }
}
