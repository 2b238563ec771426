package org.mainstay.sums.statistics.regression;

/// How large an estimate is by the outcome's own spread, and the smallest that could have been
/// seen.
///
/// @param outcomeSpread the outcome's SD inside organisations, pooled
/// @param inSpreads the estimate in such SDs
/// @param detectable the smallest effect found four times in five, in the outcome's units
/// @param detectableInSpreads the same in SDs
public record Size(
    double outcomeSpread, double inSpreads, double detectable, double detectableInSpreads) {
  static Size of(double value, double spread, double detectable) {
    return new Size(
        spread, spread > 0 ? value / spread : 0, detectable, spread > 0 ? detectable / spread : 0);
  }
}
