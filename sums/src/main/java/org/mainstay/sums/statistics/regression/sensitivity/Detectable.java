package org.mainstay.sums.statistics.regression.sensitivity;

import org.mainstay.sums.statistics.tail.Tails;

/// The smallest effect that a design could have found.
public final class Detectable {
  private static final double POWER = 0.8;
  private static final double UPPER = 0.975;

  private Detectable() {}

  /// At 80 % power and two-sided 5 %: `(t₀.₉₇₅ + t₀.₈) SE`, about 2.8 errors.
  ///
  /// @param degrees of freedom of t
  public static double smallest(double error, double degrees) {
    double t = Tails.studentQuantile(UPPER, degrees) + Tails.studentQuantile(POWER, degrees);
    return t * error;
  }

  /// The same where the test is by the standard normal: `(1.960 + 0.842) SE`.
  public static double smallest(double error) {
    return (Tails.Z95 + Tails.normalQuantile(POWER)) * error;
  }
}
