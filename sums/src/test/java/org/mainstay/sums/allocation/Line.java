package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Whether anybody went without for somebody who came later, or while there was a place for them.
final class Line {
  private Line() {}

  /// Everything that is unfair about who got a place, in words.
  static List<String> unfair(Today today, Rules rules, Map<Waiting.Id, Worker.Id> taken) {
    var objective = new Objective(today, rules);
    var held = new HashMap<Worker.Id, Integer>();
    today.workers().forEach(worker -> held.put(worker.id(), worker.places().held()));
    taken.values().forEach(worker -> held.merge(worker, 1, Integer::sum));
    var unfair = new ArrayList<String>();
    for (Waiting without : today.waiting()) {
      if (taken.containsKey(without.id())) {
        continue;
      }
      for (Worker worker : today.workers()) {
        if (!Breaches.suits(without, worker)) {
          continue;
        }
        if (held.getOrDefault(worker.id(), 0) < worker.places().all()) {
          unfair.add(without.id().value() + " goes without beside a free place");
        }
        for (Waiting other : today.waiting()) {
          if (worker.id().equals(taken.get(other.id()))
              && objective.counted(other) < objective.counted(without)) {
            unfair.add(without.id().value() + " goes without for " + other.id().value());
          }
        }
      }
    }
    return unfair;
  }
}
