package org.mainstay.sums.statistics.campaign;

import org.mainstay.sums.statistics.tail.Tails;

/// A count to which chance may have been added.
///
/// @param number 0 or more
/// @param variance of the chance that was added; 0 for a true count
public record Noisy(double number, double variance) {
  private static final double HALF = 0.5;

  public Noisy {
    if (!(number >= 0) || !(variance >= 0) || Double.isInfinite(number + variance)) {
      throw new IllegalArgumentException(
          "a count and its variance are finite and 0 or more, got " + number + " and " + variance);
    }
  }

  /// A true count.
  public static Noisy exact(long number) {
    return new Noisy(number, 0);
  }

  /// A released number. An error below a half does not show in whole numbers, so that half is added
  /// to the margin; as the noise has longer tails than a normal one, this is a little too wide.
  ///
  /// @param margin how far it may be off 19 times in 20, 0 or more
  public static Noisy released(long number, long margin) {
    double error = (margin + HALF) / Tails.Z95;
    return new Noisy(number, error * error);
  }

  /// One number less another of which it holds all; what chance took below 0 is 0.
  ///
  /// The variances add, as if both numbers had been drawn by themselves.
  public Noisy without(Noisy part) {
    return new Noisy(Math.max(0, number - part.number), variance + part.variance);
  }
}
