package org.mainstay.sums.statistics.regression.sensitivity;

/// The same model on something that the programme cannot have changed: a score from before it, or
/// people who join only later.
///
/// @param standardised the control's estimate in SDs
/// @param selectionLikely its interval excludes 0, or it is larger than 0.1 SD
public record NegativeControl(double standardised, boolean selectionLikely) {
  /// The size from which a control's estimate alone raises the flag, in SDs (our choice).
  public static final double FLAGGED_ABOVE = 0.1;

  /// Judges the control's estimate.
  ///
  /// @param low the lower limit of the control's interval
  /// @param high the upper limit
  /// @param spread the SD of the control inside organisations
  public static NegativeControl judged(double estimate, double low, double high, double spread) {
    double standardised = estimate / spread;
    boolean excludes = low > 0 || high < 0;
    return new NegativeControl(standardised, excludes || Math.abs(standardised) > FLAGGED_ABOVE);
  }

  /// The share of estimates with the commoner sign: programmes of every kind pulling one way point
  /// to a common cause. Estimates of 0 or blank are not counted; 0 when none is left.
  public static double sameSign(double[] estimates) {
    int above = 0;
    int below = 0;
    for (double estimate : estimates) {
      above += estimate > 0 ? 1 : 0;
      below += estimate < 0 ? 1 : 0;
    }
    return above + below == 0 ? 0 : (double) Math.max(above, below) / (above + below);
  }
}
