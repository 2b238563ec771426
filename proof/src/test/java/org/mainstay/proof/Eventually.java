package org.mainstay.proof;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for something that another process does, and no longer than it has to.
public final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Eventually() {}

  /// Comes back as soon as it holds.
  ///
  /// @throws AssertionError if it does not hold within the time
  public static void holds(Duration within, String what, BooleanSupplier condition) {
    long end = System.nanoTime() + within.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + within + ": " + what);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
