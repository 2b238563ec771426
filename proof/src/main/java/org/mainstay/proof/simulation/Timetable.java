package org.mainstay.proof.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is still to happen, in the order of its time; of two at the same time the first put in.
final class Timetable {
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
  private final VirtualClock clock;
  private long number;

  private record Entry(Instant at, long number, Runnable what) {}

  Timetable(VirtualClock clock) {
    this.clock = clock;
  }

  void at(Instant moment, Runnable what) {
    entries.add(new Entry(moment, number++, what));
  }

  /// Lets everything happen that is due before this moment.
  void runUntil(Instant end) {
    while (!entries.isEmpty() && entries.element().at().isBefore(end)) {
      var next = entries.remove();
      clock.isAtLeast(next.at());
      next.what().run();
    }
  }
}
