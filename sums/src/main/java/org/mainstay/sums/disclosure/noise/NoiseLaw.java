package org.mainstay.sums.disclosure.noise;

/// The probabilities of a noise, for margins, words and tests: nothing here is ever drawn from.
public final class NoiseLaw {
  private final double exponent;
  private final double q;

  NoiseLaw(DiscreteLaplace noise) {
    this.exponent = -(double) noise.s() / noise.t();
    this.q = StrictMath.exp(exponent);
  }

  /// `q`: by how much less likely each step away from 0 is.
  public double ratio() {
    return q;
  }

  /// `P(x)`.
  public double at(long x) {
    return -StrictMath.expm1(exponent) / (1 + q) * StrictMath.exp(exponent * Math.abs(x));
  }

  /// `P(|X| > k)`.
  ///
  /// @param k 0 or more
  public double beyond(long k) {
    return 2 * StrictMath.exp(exponent * (k + 1.0)) / (1 + q);
  }

  /// `2q / (1 − q)²`.
  public double variance() {
    double step = StrictMath.expm1(exponent);
    return 2 * q / (step * step);
  }

  /// The probability of an even number, which is not a half: `(1 + q²) / (1 + q)²`.
  public double even() {
    return (1 + q * q) / ((1 + q) * (1 + q));
  }

  /// The least `k` with `P(|X| ≤ k)` of 95 % or more.
  public long margin95() {
    long k = 0;
    while (beyond(k) > 0.05) {
      k++;
    }
    return k;
  }
}
