package org.mainstay.house.wiring.trail;

import java.util.concurrent.atomic.AtomicReference;
import org.mainstay.house.tree.TreeFault;
import org.mainstay.house.tree.TreeKeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the keeper of the tree take its turns, and says once what keeps it from signing.
final class Watched {
  private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

  private final TreeKeeper keeper;
  private final AtomicReference<String> said = new AtomicReference<>("");

  Watched(TreeKeeper keeper) {
    this.keeper = keeper;
  }

  /// One turn.
  void turn() {
    try {
      keeper.turn();
      said.set("");
    } catch (TreeFault fault) {
      var words = String.valueOf(fault.getMessage());
      if (!said.getAndSet(words).equals(words)) {
        LOG.warn(words);
      }
    }
  }
}
