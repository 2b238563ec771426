package org.mainstay.sums.disclosure.noise;

/// How much a release may tell about one person at most: an exact fraction, added up and never
/// given back.
///
/// Kept in lowest terms, so that equal amounts are equal records.
///
/// @param numerator 0 or more
/// @param denominator above 0
public record Epsilon(long numerator, long denominator) implements Comparable<Epsilon> {
  /// Nothing at all: what a later period of the same table costs.
  public static final Epsilon NONE = new Epsilon(0, 1);

  /// @throws IllegalArgumentException if the numerator is below 0 or the denominator not above 0
  public Epsilon {
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "epsilon is a fraction of 0 or more, got " + numerator + "/" + denominator);
    }
    long common = common(numerator, denominator);
    numerator /= common;
    denominator /= common;
  }

  /// A fraction, reduced.
  public static Epsilon of(long numerator, long denominator) {
    return new Epsilon(numerator, denominator);
  }

  /// What both cost together.
  ///
  /// @throws ArithmeticException if the sum has no place in a long: nothing is rounded
  public Epsilon plus(Epsilon other) {
    long shared = common(denominator, other.denominator);
    long ours = Math.multiplyExact(numerator, other.denominator / shared);
    long theirs = Math.multiplyExact(other.numerator, denominator / shared);
    return new Epsilon(
        Math.addExact(ours, theirs), Math.multiplyExact(denominator / shared, other.denominator));
  }

  /// The same share for each of a number of tables.
  ///
  /// @param tables 1 or more
  public Epsilon over(int tables) {
    if (tables < 1) {
      throw new IllegalArgumentException("epsilon is shared by 1 table or more, got " + tables);
    }
    long common = common(numerator, tables);
    return new Epsilon(numerator / common, Math.multiplyExact(denominator, tables / common));
  }

  @Override
  public int compareTo(Epsilon other) {
    long shared = common(denominator, other.denominator);
    return Long.compare(
        Math.multiplyExact(numerator, other.denominator / shared),
        Math.multiplyExact(other.numerator, denominator / shared));
  }

  /// The nearest double: for words and margins, never for noise.
  public double nearest() {
    return (double) numerator / denominator;
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }

  /// The greatest common divisor, 1 at least.
  static long common(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return Math.max(1, a);
  }
}
