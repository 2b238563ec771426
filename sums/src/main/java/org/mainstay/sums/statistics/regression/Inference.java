package org.mainstay.sums.statistics.regression;

/// An estimate's uncertainty by one kind of error.
///
/// @param type the kind
/// @param error the standard error
/// @param statistic t
/// @param degrees of freedom of t
/// @param p two-sided; not a number where there is no test
/// @param low the lower limit of the 95 % interval
/// @param high the upper limit
public record Inference(
    ErrorType type,
    double error,
    double statistic,
    double degrees,
    double p,
    double low,
    double high) {

  /// True when there is a test.
  public boolean tested() {
    return Double.isFinite(p);
  }
}
