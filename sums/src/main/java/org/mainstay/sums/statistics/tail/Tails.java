package org.mainstay.sums.statistics.tail;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Probabilities in the tails and the quantiles that belong to them.
///
/// Tails are computed as tails, never as one minus the rest, so that 1e-40 keeps its digits.
public final class Tails {
  /// The normal quantile of a two-sided 95 % interval.
  public static final double Z95 = 1.959963984540054;

  /// The normal quantile of a two-sided 99.8 % interval.
  public static final double Z998 = 3.090232306167813;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Tails() {}

  /// P(|Z| > |z|) of the standard normal; not a number in, not a number out.
  public static double normalTwoSided(double z) {
    return Double.isNaN(z) ? Double.NaN : 2 * NORMAL.survivalProbability(Math.abs(z));
  }

  /// The standard normal quantile.
  ///
  /// @param p 0..1
  public static double normalQuantile(double p) {
    return p > 0.5
        ? NORMAL.inverseSurvivalProbability(1 - p)
        : NORMAL.inverseCumulativeProbability(p);
  }

  /// P(|T| > |t|) of Student's t; not a number in, not a number out.
  ///
  /// @param degrees of freedom, above 0
  public static double studentTwoSided(double t, double degrees) {
    return Double.isNaN(t)
        ? Double.NaN
        : 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t));
  }

  /// Student's t quantile.
  ///
  /// @param p 0..1
  /// @param degrees of freedom, above 0
  public static double studentQuantile(double p, double degrees) {
    return TDistribution.of(degrees).inverseCumulativeProbability(p);
  }

  /// P(X > x) of chi squared.
  ///
  /// @param degrees of freedom, above 0
  public static double chiSquaredAbove(double x, double degrees) {
    return ChiSquaredDistribution.of(degrees).survivalProbability(x);
  }

  /// The chi-squared quantile, from the lower tail.
  ///
  /// @param p 0..1
  /// @param degrees of freedom, above 0
  public static double chiSquaredQuantile(double p, double degrees) {
    var distribution = ChiSquaredDistribution.of(degrees);
    return p > 0.5
        ? distribution.inverseSurvivalProbability(1 - p)
        : distribution.inverseCumulativeProbability(p);
  }
}
