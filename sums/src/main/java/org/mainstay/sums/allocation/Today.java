package org.mainstay.sums.allocation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/// Everything a suggestion is made from: the day, who waits, and who could take somebody on.
///
/// The order of the lists does not matter.
///
/// @param waiting at most 2,000, none of whom came after the day
/// @param workers at most 300
public record Today(LocalDate day, List<Waiting> waiting, List<Worker> workers) {
  public static final int WAITING_MAX = 2_000;
  public static final int WORKERS_MAX = 300;

  public Today {
    waiting = List.copyOf(waiting);
    workers = List.copyOf(workers);
    if (waiting.size() > WAITING_MAX || workers.size() > WORKERS_MAX) {
      throw new IllegalArgumentException(
          "at most 2,000 people and 300 workers, got %d and %d"
              .formatted(waiting.size(), workers.size()));
    }
    var people = new HashSet<Waiting.Id>();
    for (Waiting one : waiting) {
      if (!people.add(one.id())) {
        throw new IllegalArgumentException("somebody waits twice");
      }
      if (one.since().isAfter(day)) {
        throw new IllegalArgumentException("somebody came after " + day);
      }
    }
    var ids = new HashSet<Worker.Id>();
    for (Worker one : workers) {
      if (!ids.add(one.id())) {
        throw new IllegalArgumentException("a worker is there twice");
      }
    }
  }
}
