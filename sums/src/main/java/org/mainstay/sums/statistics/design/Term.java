package org.mainstay.sums.statistics.design;

import org.mainstay.sums.statistics.tail.Tails;

/// The estimate of one column with its error, test and 95 % interval.
///
/// @param statistic estimate over error; not a number when there is nothing to test
/// @param p two-sided; not a number when there is nothing to test
public record Term(
    String column,
    double estimate,
    double error,
    double statistic,
    double p,
    double low,
    double high) {
  private static final double UPPER = 0.975;

  /// Tested with Student's t.
  public static Term student(String column, double estimate, double error, double degrees) {
    double t = estimate / error;
    double reach = Tails.studentQuantile(UPPER, degrees) * error;
    double p = Tails.studentTwoSided(t, degrees);
    return new Term(column, estimate, error, t, p, estimate - reach, estimate + reach);
  }
}
