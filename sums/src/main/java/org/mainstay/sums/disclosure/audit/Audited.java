package org.mainstay.sums.disclosure.audit;

import java.util.List;

/// What came of looking at one table: what its suppressed cells can be, or why that cannot be said.
public sealed interface Audited {

  /// The numbers can be true, and this is what they say of the suppressed cells.
  ///
  /// @param findings one for each suppressed cell, in the order of the table, the total last
  record Possible(List<Finding> findings) implements Audited {
    public Possible {
      findings = List.copyOf(findings);
    }
  }

  /// No true counts can give these numbers.
  ///
  /// @param parts what the parts come to together
  /// @param total what the total can be
  record Contradictory(Finding parts, Finding.Between total) implements Audited {}

  /// The numbers are too great to be added up.
  record TooGreat(String cell) implements Audited {}

  /// What can be said of one suppressed cell.
  sealed interface Finding {

    /// Its name in the table.
    String cell();

    /// Every whole number from the least to the greatest can be the true one, and no other.
    record Between(String cell, long least, long greatest) implements Finding {

      /// How far apart the ends are: 0 where the cell is given away.
      public long width() {
        return greatest - least;
      }

      /// Whether it might as well have been published.
      public boolean isExact() {
        return least == greatest;
      }

      /// Whether it is certain that there was somebody.
      public boolean isSomebody() {
        return least > 0;
      }
    }

    /// Every whole number from the least upwards can be the true one.
    record AtLeast(String cell, long least) implements Finding {}
  }
}
