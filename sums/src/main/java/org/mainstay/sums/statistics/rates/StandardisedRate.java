package org.mainstay.sums.statistics.rates;

import java.util.List;

/// A rate as it would be in a standard population, so that places of different ages compare.
///
/// `value = Σ w x/n / Σ w`, `var = Σ x (w/n)² / (Σ w)²`, limits by Dobson: `value + √(var/O) ·
/// (Byar(O) − O)`, `O = Σ x`.
public sealed interface StandardisedRate {
  /// Fewer events than this say too little.
  int EVENTS_MIN = 10;

  /// One stratum, such as an age band.
  ///
  /// @param events 0 or more
  /// @param people above 0
  /// @param weight standard population, 0 or more
  record Stratum(double events, double people, double weight) {
    public Stratum {
      if (!(events >= 0 && people > 0 && weight >= 0)) {
        throw new IllegalArgumentException(
            "a stratum needs events >= 0, people > 0 and weight >= 0, got "
                + events
                + ", "
                + people
                + ", "
                + weight);
      }
    }
  }

  record Value(double value, Interval interval) implements StandardisedRate {}

  record TooFewEvents(double events) implements StandardisedRate {}

  /// The rate of strata.
  ///
  /// @param per people, such as 100,000
  static StandardisedRate of(List<Stratum> strata, double per, Level level) {
    double events = 0;
    double weights = 0;
    double weighted = 0;
    double spread = 0;
    for (Stratum stratum : strata) {
      double factor = stratum.weight() / stratum.people();
      events += stratum.events();
      weights += stratum.weight();
      weighted += factor * stratum.events();
      spread += factor * factor * stratum.events();
    }
    if (!(weights > 0)) {
      throw new IllegalArgumentException("the standard population is empty");
    }
    if (events < EVENTS_MIN) {
      return new TooFewEvents(events);
    }
    double value = weighted / weights;
    double step = Math.sqrt(spread / (weights * weights) / events);
    Interval byar = Interval.byar(events, level);
    var interval =
        new Interval(
            value + step * (byar.lower() - events), value + step * (byar.upper() - events));
    return new Value(value * per, interval.times(per));
  }
}
