package org.mainstay.sums.disclosure.plan;

import org.mainstay.sums.disclosure.noise.Epsilon;

/// What all that is published of a year can teach anybody about one person, whatever they already
/// know and however many reports they collect.
///
/// Closed forms: odds change by at most the factor `e^ε`; so a belief of `p` becomes at most `p e^ε
/// / (1 − p + p e^ε)`, and guessing right beats guessing wrong by at most `tanh(ε / 2)`.
///
/// @param epsilon all that is spent on one person in the year, in every book they are counted in
public record Guarantee(Epsilon epsilon) {
  /// By which factor the odds that a person used the hub may change at most.
  public double factor() {
    return StrictMath.exp(epsilon.nearest());
  }

  /// What a belief may become at most.
  ///
  /// @param belief a probability, 0 to 1
  public double largestBelief(double belief) {
    if (!(belief >= 0 && belief <= 1)) {
      throw new IllegalArgumentException("a belief lies between 0 and 1, got " + belief);
    }
    double likelier = belief * factor();
    return likelier / (1 - belief + likelier);
  }

  /// By how much the share of users who are found out can exceed the share of others who are
  /// wrongly accused.
  public double largestAdvantage() {
    return StrictMath.tanh(epsilon.nearest() / 2);
  }

  /// The largest share of users who can be found out when hardly anybody may be accused wrongly.
  ///
  /// @param accused the share of others who are wrongly accused, 0 to 1
  public double foundOut(double accused) {
    if (!(accused >= 0 && accused <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, got " + accused);
    }
    double byFactor = factor() * accused;
    double byRest = 1 - (1 - accused) / factor();
    return Math.min(byFactor, byRest);
  }

  /// The same for people whose use is known to go together.
  ///
  /// @param people 1 or more
  public Guarantee together(int people) {
    if (people < 1) {
      throw new IllegalArgumentException("people are 1 or more, got " + people);
    }
    return new Guarantee(
        Epsilon.of(Math.multiplyExact(epsilon.numerator(), (long) people), epsilon.denominator()));
  }
}
