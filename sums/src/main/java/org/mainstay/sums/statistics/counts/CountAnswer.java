package org.mainstay.sums.statistics.counts;

import java.util.List;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;

/// What came of a model of counts: a fit, or the reason why there is none.
public sealed interface CountAnswer {
  /// The rate ratios and all that a reader needs to judge them.
  ///
  /// @param terms one for each column kept, in declared order
  /// @param groups levels of the absorbed factor that were used
  /// @param withoutEvents levels left out, as nothing happened in them
  /// @param steps Newton took
  record Fit(
      List<RateRatio> terms,
      List<Dropped> dropped,
      int groups,
      int withoutEvents,
      int steps,
      Precision precision,
      Sample sample,
      List<String> notes)
      implements CountAnswer {
    public Fit {
      terms = List.copyOf(terms);
      dropped = List.copyOf(dropped);
      notes = List.copyOf(notes);
    }
  }

  /// Nothing was estimated.
  ///
  /// @param because a sentence for the person who asked
  record Refused(String because) implements CountAnswer {}
}
