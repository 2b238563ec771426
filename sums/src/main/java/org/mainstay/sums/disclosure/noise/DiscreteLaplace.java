package org.mainstay.sums.disclosure.noise;

/// Whole numbers around 0 with `P(x) = (1 − q) / (1 + q) · q^|x|`, `q = exp(−s / t)`: the noise
/// that a count of people gets. Its scale is `t / s`.
///
/// @param s what the table may spend, its numerator, 1 to 1,048,576
/// @param t its denominator times the sensitivity, in lowest terms with `s`, 1 to 1,048,576
public record DiscreteLaplace(long s, long t) {
  /// The largest part of the fraction.
  public static final long PART_MAX = 1 << 20;

  /// @throws IllegalArgumentException if a part is out of bounds
  public DiscreteLaplace {
    long common = Epsilon.common(s, t);
    s /= common;
    t /= common;
    if (s < 1 || t < 1 || s > PART_MAX || t > PART_MAX) {
      throw new IllegalArgumentException(
          "noise of " + s + "/" + t + ": both parts must be 1 to " + PART_MAX);
    }
  }

  /// The noise of a table.
  ///
  /// @param epsilon what the table may spend, above 0
  /// @param sensitivity by how much one person can change it, 1 or more
  public static DiscreteLaplace of(Epsilon epsilon, long sensitivity) {
    return new DiscreteLaplace(
        epsilon.numerator(), Math.multiplyExact(epsilon.denominator(), sensitivity));
  }

  /// One draw.
  ///
  /// How long it takes depends on what is drawn, which is harmless only where many are drawn before
  /// any is shown.
  ///
  /// @throws ArithmeticException if a draw has no place in a long: it is never clamped
  public long draw(Chance chance) {
    while (true) {
      long u = chance.below(t);
      if (!chance.exponential(u, t)) {
        continue;
      }
      long v = 0;
      while (chance.exponential(1, 1)) {
        v++;
      }
      long y = Math.addExact(u, Math.multiplyExact(t, v)) / s;
      boolean negative = chance.share(1, 2);
      if (!negative || y != 0) {
        return negative ? -y : y;
      }
    }
  }

  /// What the draws scatter like.
  public NoiseLaw law() {
    return new NoiseLaw(this);
  }
}
