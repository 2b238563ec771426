package org.mainstay.sums.statistics.regression;

import org.mainstay.sums.statistics.regression.sensitivity.Detectable;
import org.mainstay.sums.statistics.tail.Tails;

/// Student's t with its degrees of freedom, whose quantiles are worked out once for many estimates.
///
/// @param degrees of freedom
/// @param half how many errors an interval reaches to each side
/// @param detectable how many errors the smallest effect is that would have been found
public record Student(double degrees, double half, double detectable) {
  private static final double UPPER = 0.975;

  /// With these degrees of freedom, at 95 %.
  public static Student of(double degrees) {
    return new Student(
        degrees, Tails.studentQuantile(UPPER, degrees), Detectable.smallest(1, degrees));
  }

  /// An estimate's test and interval; without an error there is no test.
  public Inference test(ErrorType type, double value, double error) {
    if (error == 0) {
      return new Inference(type, 0, Double.NaN, degrees, Double.NaN, value, value);
    }
    double t = value / error;
    return new Inference(
        type,
        error,
        t,
        degrees,
        Tails.studentTwoSided(t, degrees),
        value - half * error,
        value + half * error);
  }
}
