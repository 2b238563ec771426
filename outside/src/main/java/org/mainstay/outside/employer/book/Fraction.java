package org.mainstay.outside.employer.book;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What something cost each person (epsilon), exact: fractions are added, never decimals.
///
/// @param numerator 0 or more
/// @param denominator above 0, in lowest terms with the numerator
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  public static final Fraction NONE = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})(?:/([1-9][0-9]{0,17}))?");

  public Fraction {
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /// As the board writes it: `4/15`, `1` or `0`.
  ///
  /// @throws IllegalArgumentException if it is written otherwise
  public static Fraction of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'" + written + "' is no fraction");
    }
    String below = parts.group(2);
    return new Fraction(
        new BigInteger(parts.group(1)), below == null ? BigInteger.ONE : new BigInteger(below));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
