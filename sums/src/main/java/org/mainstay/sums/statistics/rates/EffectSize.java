package org.mainstay.sums.statistics.rates;

/// How far scores fell during courses of support, in standard deviations at the start.
///
/// `(mean at start − mean at end) / SD at start`. NHS Talking Therapies divides by the SD of all
/// England for the same problem and therapy; where none is published, a hub divides by its own and
/// says so. The two are never mixed in one chart, and neither is the effect of treatment.
public record EffectSize(double value, Divisor divisor) {

  /// Whose spread of scores the change is measured in.
  public sealed interface Divisor {
    double sd();

    /// England's SD at the start, from the published file of that year.
    record England(double sd) implements Divisor {
      public England {
        refuseNoSpread(sd);
      }
    }

    /// The hub's own SD at the start.
    record Own(double sd) implements Divisor {
      public Own {
        refuseNoSpread(sd);
      }
    }

    private static void refuseNoSpread(double sd) {
      if (!(sd > 0 && Double.isFinite(sd))) {
        throw new IllegalArgumentException("a standard deviation is above 0, got " + sd);
      }
    }
  }

  /// The fall of the mean score.
  ///
  /// @param start mean of finished courses with both scores
  /// @param end mean of the same courses
  public static EffectSize of(double start, double end, Divisor divisor) {
    return new EffectSize((start - end) / divisor.sd(), divisor);
  }

  /// What it is called, so that a reader knows what it was divided by.
  public String words() {
    return switch (divisor) {
      case Divisor.England _ -> "effect size";
      case Divisor.Own _ -> "own-SD effect size";
    };
  }

  /// Rounded to one decimal, as published.
  public double published() {
    return Math.round(value * 10) / 10.0;
  }

  /// Whether two effect sizes may stand in one chart.
  public boolean comparableWith(EffectSize other) {
    return divisor.getClass() == other.divisor.getClass();
  }
}
