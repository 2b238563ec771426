package org.mainstay.hatch.ledger;

import java.util.Optional;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// Remembers outside the database what the ledger came to, so that a database restored from an old
/// backup cannot forget what was told.
public interface Witness {
  /// What the ledger came to.
  ///
  /// @param number of the last debit, 0 if there was none
  /// @param head its hash
  /// @param spent by all debits up to it, on one person of each population
  record Seen(long number, String head, Epsilon spent) {
    /// An empty ledger.
    public static final Seen NOTHING = new Seen(0, Debit.NOTHING_BEFORE, Epsilon.NONE);
  }

  /// What was seen last; empty if nothing was ever kept here.
  Optional<Seen> last();

  /// Keeps this safely before it returns, unless something later was seen already.
  void saw(Seen seen);
}
