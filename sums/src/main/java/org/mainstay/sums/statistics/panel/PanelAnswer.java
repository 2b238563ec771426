package org.mainstay.sums.statistics.panel;

import java.util.List;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.design.Term;

/// What came of a panel: a fit, or the reason why there is none.
public sealed interface PanelAnswer {
  /// The estimates and all that a reader needs to judge them.
  ///
  /// @param terms one for each column kept, in declared order
  /// @param dropped the columns that got no estimate
  /// @param effects the absorbed factors in declared order
  /// @param notes sentences for under the table
  record Fit(
      List<Term> terms,
      List<Dropped> dropped,
      List<Absorbed> effects,
      Precision precision,
      Sample sample,
      List<String> notes)
      implements PanelAnswer {
    public Fit {
      terms = List.copyOf(terms);
      dropped = List.copyOf(dropped);
      effects = List.copyOf(effects);
      notes = List.copyOf(notes);
    }
  }

  /// Nothing was estimated.
  ///
  /// @param because a sentence for the person who asked
  record Refused(String because) implements PanelAnswer {}
}
