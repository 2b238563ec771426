package org.mainstay.hatch;

import java.util.Optional;
import org.mainstay.hatch.ledger.Witness;

/// Remembers what the ledger came to for as long as a test runs.
public final class TestWitness implements Witness {
  private Optional<Seen> last = Optional.empty();

  @Override
  public synchronized Optional<Seen> last() {
    return last;
  }

  @Override
  public synchronized void saw(Seen seen) {
    if (last.filter(before -> before.number() >= seen.number()).isEmpty()) {
      last = Optional.of(seen);
    }
  }
}
