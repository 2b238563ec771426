package org.mainstay.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/// What happens in the story, one thing after the other, each at its own moment.
final class Timeline {
  private final DemoClock clock;
  private final Instant end;
  private final PriorityQueue<Happening> ahead =
      new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::order));
  private long count;

  private record Happening(Instant at, long order, Runnable what) {}

  /// @param end what would happen later than this does not happen
  Timeline(DemoClock clock, Instant end) {
    this.clock = clock;
    this.end = end;
  }

  /// This happens then.
  void at(Instant moment, Runnable what) {
    if (!moment.isAfter(end)) {
      ahead.add(new Happening(moment, count++, what));
    }
  }

  /// Where the story is.
  Instant now() {
    return clock.instant();
  }

  /// Lives through all of it, and tells how many things happened so far.
  void live(IntConsumer progress) {
    int lived = 0;
    while (!ahead.isEmpty()) {
      Happening next = ahead.remove();
      clock.standAt(next.at());
      next.what().run();
      progress.accept(++lived);
    }
  }
}
