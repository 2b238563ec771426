package org.mainstay.sums.scales;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// How often courses of support helped, among those for whom the question makes sense.
///
/// @param all in the order in which files write them
public record Rates(List<Rate> all) {
  public Rates {
    all = List.copyOf(all);
  }

  /// One rate.
  ///
  /// @param name as files write it
  /// @param numerator people, 0 to `denominator`
  /// @param denominator people
  public record Rate(String name, int numerator, int denominator) {
    public Rate {
      if (numerator < 0 || numerator > denominator) {
        throw new IllegalArgumentException(name + ": " + numerator + " of " + denominator);
      }
    }

    /// A share between 0 and 1; none without a denominator. 0 of 12 is 0, not missing.
    public OptionalDouble value() {
      return denominator == 0
          ? OptionalDouble.empty()
          : OptionalDouble.of((double) numerator / denominator);
    }
  }

  /// The four rates of a list of outcomes.
  ///
  /// Recovery and reliable recovery: of finished − not at caseness, which is not the same as "at
  /// caseness". Reliable improvement and deterioration: of all finished.
  public static Rates of(List<Outcome> outcomes) {
    int finished = count(outcomes, outcome -> outcome.finished().isYes());
    int mayRecover = finished - count(outcomes, Outcome::notAtCaseness);
    return new Rates(
        List.of(
            new Rate("recovery", count(outcomes, o -> o.recovery().isYes()), mayRecover),
            new Rate(
                "reliable_recovery",
                count(outcomes, o -> o.reliableRecovery().isYes()),
                mayRecover),
            new Rate(
                "reliable_improvement",
                count(outcomes, o -> o.reliableImprovement().isYes()),
                finished),
            new Rate(
                "reliable_deterioration",
                count(outcomes, o -> o.reliableDeterioration().isYes()),
                finished)));
  }

  /// The rate with this name.
  ///
  /// @throws IllegalArgumentException if there is none
  public Rate named(String name) {
    return all.stream()
        .filter(rate -> rate.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rate is called " + name));
  }

  private static int count(List<Outcome> outcomes, Predicate<Outcome> those) {
    return (int) outcomes.stream().filter(those).count();
  }
}
