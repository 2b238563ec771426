package org.mainstay.sums.statistics.regression.sensitivity;

/// How strongly something unmeasured would have to go with both taking part and the outcome to
/// explain an estimate away, as a risk ratio (VanderWeele and Ding 2017).
///
/// @param estimate for the estimate itself
/// @param limit for the limit nearer to no difference, 1 when the interval includes it
public record EValue(double estimate, double limit) {
  private static final double PER_SD = 0.91;
  private static final double LIMIT_PER_SD = 1.78;

  /// `RR + √(RR (RR − 1))`, with 1/RR for a ratio below 1.
  public static double of(double ratio) {
    if (!(ratio > 0)) {
      throw new IllegalArgumentException("a risk ratio is above 0, got " + ratio);
    }
    double above = ratio < 1 ? 1 / ratio : ratio;
    return above + Math.sqrt(above * (above - 1));
  }

  /// For a risk ratio with limits.
  public static EValue ofRatio(double ratio, double low, double high) {
    double limit = low > 1 ? of(low) : high < 1 ? of(high) : 1;
    return new EValue(of(ratio), limit);
  }

  /// For a difference on a scale: `RR ≈ exp(0.91 d)` with limits `exp(0.91 d ± 1.78 s)`.
  ///
  /// @param spread the SD that estimate and error are divided by
  public static EValue ofDifference(double estimate, double error, double spread) {
    if (!(spread > 0)) {
      throw new IllegalArgumentException("a spread is above 0, got " + spread);
    }
    double centre = PER_SD * estimate / spread;
    double half = LIMIT_PER_SD * error / spread;
    return ofRatio(Math.exp(centre), Math.exp(centre - half), Math.exp(centre + half));
  }
}
