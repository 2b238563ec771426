package org.mainstay.house.backup;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Says how far it is, at most every two seconds.
final class Progress {
  private static final long BETWEEN_NANOS = 2_000_000_000L;

  private final Consumer<String> told;
  private final LongSupplier nanos;
  private long last;

  Progress(Consumer<String> told, LongSupplier nanos) {
    this.told = told;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  void at(String what, int done, int of) {
    long now = nanos.getAsLong();
    if (now - last >= BETWEEN_NANOS) {
      last = now;
      told.accept("%s: table %d of %d".formatted(what, done + 1, of));
    }
  }
}
