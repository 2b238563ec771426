package org.mainstay.sums.statistics.counts;

import org.mainstay.sums.statistics.tail.Tails;

/// How many times as many events go with one more of a column, with its test and 95 % interval.
///
/// @param estimate the coefficient, the logarithm of the ratio
/// @param error of the coefficient
/// @param p two-sided, from the normal distribution
/// @param pStudent two-sided, from Student's t with clusters − 1: the one to read below 50 clusters
/// @param ratio `exp(estimate)`
/// @param low `exp(estimate − 1.96 error)`
/// @param high `exp(estimate + 1.96 error)`
public record RateRatio(
    String column,
    double estimate,
    double error,
    double statistic,
    double p,
    double pStudent,
    double ratio,
    double low,
    double high) {
  static RateRatio of(String column, double estimate, double error, double degrees) {
    double z = estimate / error;
    double reach = Tails.Z95 * error;
    return new RateRatio(
        column,
        estimate,
        error,
        z,
        Tails.normalTwoSided(z),
        Tails.studentTwoSided(z, degrees),
        Math.exp(estimate),
        Math.exp(estimate - reach),
        Math.exp(estimate + reach));
  }
}
