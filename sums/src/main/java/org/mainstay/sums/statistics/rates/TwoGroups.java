package org.mainstay.sums.statistics.rates;

import org.apache.commons.statistics.distribution.BetaDistribution;

/// How many times as often one group is referred as another.
///
/// `(x₁/n₁)/(x₀/n₀)`, ln-variance `1/x₁ + 1/x₀` for rates, less `1/n₁ + 1/n₀` for proportions. With
/// a count below 10: exact, as of all `x₁ + x₀` the first group's are binomial (Clopper–Pearson).
///
/// @param ratio not a number where nobody of either group was referred
/// @param exact whether the limits are the exact ones
public record TwoGroups(double ratio, Interval interval, boolean exact) {

  /// What the groups' figures are.
  public enum Kind {
    RATE,
    PROPORTION
  }

  /// One group.
  ///
  /// @param count 0 or more
  /// @param of above 0
  public record Group(long count, double of) {
    public Group {
      if (count < 0 || !(of > 0)) {
        throw new IllegalArgumentException(
            "a group needs a count of 0 or more of more than 0, got " + count + " of " + of);
      }
    }
  }

  public static TwoGroups of(Group first, Group other, Kind kind, Level level) {
    if (kind == Kind.PROPORTION && (first.count() > first.of() || other.count() > other.of())) {
      throw new IllegalArgumentException("a proportion is at most 1");
    }
    double ratio = first.count() / first.of() / (other.count() / other.of());
    if (Math.min(first.count(), other.count()) < Interval.EXACT_BELOW) {
      return new TwoGroups(ratio, exact(first, other, level), true);
    }
    double variance = 1.0 / first.count() + 1.0 / other.count();
    if (kind == Kind.PROPORTION) {
      variance -= 1 / first.of() + 1 / other.of();
    }
    double factor = Math.exp(level.z() * Math.sqrt(variance));
    return new TwoGroups(ratio, new Interval(ratio / factor, ratio * factor), false);
  }

  private static Interval exact(Group first, Group other, Level level) {
    double firsts = first.count();
    double others = other.count();
    if (firsts + others == 0) {
      return Interval.UNKNOWN;
    }
    double odds = other.of() / first.of();
    double lower = firsts == 0 ? 0 : odds(firsts, others + 1, level.tail());
    double upper =
        others == 0 ? Double.POSITIVE_INFINITY : 1 / odds(others, firsts + 1, level.tail());
    return new Interval(lower * odds, upper * odds);
  }

  /// The odds `p/(1 − p)` at a lower-tail quantile of the beta distribution, made exact by two
  /// steps of Newton's.
  private static double odds(double a, double b, double tail) {
    var beta = BetaDistribution.of(a, b);
    double p = beta.inverseCumulativeProbability(tail);
    p -= (beta.cumulativeProbability(p) - tail) / beta.density(p);
    p -= (beta.cumulativeProbability(p) - tail) / beta.density(p);
    return p / (1 - p);
  }
}
