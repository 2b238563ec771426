package org.mainstay.sums.statistics.rates;

import org.mainstay.sums.statistics.tail.Tails;

/// The values that a figure is compatible with; an end is not a number where it is not known.
public record Interval(double lower, double upper) {
  static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  /// From this count on Byar's limits stand in for the exact ones of a rate.
  public static final int EXACT_BELOW = 10;

  private static final double BYAR = 9;

  /// Wilson's limits of a proportion: `(2x + z² ∓ z √(z² + 4x(1 − x/n))) / (2(n + z²))`.
  ///
  /// @param x 0 to n
  /// @param n above 0
  public static Interval wilson(double x, double n, Level level) {
    if (!(n > 0 && x >= 0 && x <= n)) {
      throw new IllegalArgumentException(
          "a proportion needs 0 <= x <= n, n > 0, got " + x + " of " + n);
    }
    double z2 = level.z() * level.z();
    double root = level.z() * Math.sqrt(z2 + 4 * x * (1 - x / n));
    return new Interval(
        Math.max(0, (2 * x + z2 - root) / (2 * (n + z2))),
        Math.min(1, (2 * x + z2 + root) / (2 * (n + z2))));
  }

  /// Byar's limits of a count: `x (1 − 1/(9x) − z/(3√x))³` and `(x + 1)(1 − 1/(9(x + 1)) + z/(3√(x
  /// + 1)))³`; a lower limit below 0 is not known.
  ///
  /// @param x 0 or more
  public static Interval byar(double x, Level level) {
    refuseNegative(x);
    double more = x + 1;
    double down = 1 - 1 / (BYAR * x) - level.z() / (3 * Math.sqrt(x));
    double up = 1 - 1 / (BYAR * more) + level.z() / (3 * Math.sqrt(more));
    return new Interval(down < 0 ? Double.NaN : x * cube(down), more * cube(up));
  }

  /// Exact Poisson limits of a count: `χ²_{α/2}(2x)/2`, 0 at 0, and `χ²_{1−α/2}(2x + 2)/2`.
  ///
  /// @param x 0 or more
  public static Interval exact(double x, Level level) {
    refuseNegative(x);
    return new Interval(
        x == 0 ? 0 : Tails.chiSquaredQuantile(level.tail(), 2 * x) / 2,
        Tails.chiSquaredQuantile(1 - level.tail(), 2 * x + 2) / 2);
  }

  /// The limits of a count as rates use them: exact below 10, Byar's from 10.
  ///
  /// @param x 0 or more
  public static Interval count(double x, Level level) {
    return x < EXACT_BELOW ? exact(x, level) : byar(x, level);
  }

  /// The limits of a rate: those of its count ÷ the denominator.
  ///
  /// @param x 0 or more
  /// @param n above 0
  public static Interval rate(double x, double n, Level level) {
    if (!(n > 0)) {
      throw new IllegalArgumentException("a rate needs a denominator above 0, got " + n);
    }
    return count(x, level).times(1 / n);
  }

  Interval times(double factor) {
    return new Interval(lower * factor, upper * factor);
  }

  private static void refuseNegative(double x) {
    if (!(x >= 0)) {
      throw new IllegalArgumentException("a count must be 0 or more, got " + x);
    }
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
