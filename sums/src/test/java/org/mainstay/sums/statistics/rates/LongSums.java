package org.mainstay.sums.statistics.rates;

import java.math.BigDecimal;
import java.math.MathContext;

/// Probabilities of counts added up one by one, in decimals of 50 digits.
final class LongSums {
  static final MathContext DIGITS = new MathContext(50);

  private LongSums() {}

  /// `P(X ≤ last)` of a Poisson count.
  static double poissonUpTo(int last, double mean) {
    var m = new BigDecimal(mean);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (int k = 0; k < 200 + 4 * m.intValue(); k++) {
      whole = whole.add(term, DIGITS);
      part = k <= last ? part.add(term, DIGITS) : part;
      term = term.multiply(m, DIGITS).divide(BigDecimal.valueOf(k + 1L), DIGITS);
    }
    return part.divide(whole, DIGITS).doubleValue();
  }

  /// `P(X ≤ last)` of a binomial count out of n, for odds of `p/(1 − p)`.
  static double binomialUpTo(int last, int n, double odds) {
    var o = new BigDecimal(odds);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (int k = 0; k <= n; k++) {
      whole = whole.add(term, DIGITS);
      part = k <= last ? part.add(term, DIGITS) : part;
      term =
          term.multiply(o, DIGITS)
              .multiply(BigDecimal.valueOf((long) n - k))
              .divide(BigDecimal.valueOf(k + 1L), DIGITS);
    }
    return part.divide(whole, DIGITS).doubleValue();
  }
}
