package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tries every way of giving workers to people: slow, and beyond doubt.
///
/// Of two ways, the better one has a worker for the first person in the line about whom they
/// differ; of those alike in that, the one that costs less.
final class EveryWay {
  private final List<Waiting> line;
  private final List<Worker> workers;
  private final Objective objective;
  private final Map<Waiting.Id, Worker.Id> now = new HashMap<>();
  private final int[] free;
  private String bestServed = "";
  private long bestCost = Long.MAX_VALUE;

  private EveryWay(Today today, Rules rules) {
    objective = new Objective(today, rules);
    line = objective.line();
    workers = today.workers();
    free =
        workers.stream().mapToInt(w -> Math.max(0, w.places().all() - w.places().held())).toArray();
  }

  /// Who is served by the best way, one letter for each in the line, and what it costs.
  record Best(String served, long cost) {}

  static Best of(Today today, Rules rules) {
    var every = new EveryWay(today, rules);
    every.from(0, new ArrayList<>());
    return new Best(every.bestServed, every.bestCost);
  }

  private void from(int person, List<String> served) {
    if (person == line.size()) {
      String letters = String.join("", served);
      int by = letters.compareTo(bestServed);
      long cost = by >= 0 ? objective.of(now) : Long.MAX_VALUE;
      if (by > 0 || (by == 0 && cost < bestCost)) {
        bestServed = letters;
        bestCost = cost;
      }
      return;
    }
    Waiting one = line.get(person);
    for (int w = 0; w < workers.size(); w++) {
      if (free[w] > 0 && Breaches.suits(one, workers.get(w))) {
        free[w]--;
        now.put(one.id(), workers.get(w).id());
        served.add("y");
        from(person + 1, served);
        served.removeLast();
        now.remove(one.id());
        free[w]++;
      }
    }
    served.add("n");
    from(person + 1, served);
    served.removeLast();
  }
}
