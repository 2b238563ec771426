package org.mainstay.sums.allocation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who is suggested for whom today, in the order of waiting.
public final class Allocation {
  private Allocation() {}

  /// One suggestion for each who waits, the longest wait first.
  ///
  /// People are asked one after the other in that order. Each gets a place if there is any way to
  /// fit them in beside those before them. By that, nobody goes without for somebody later, and no
  /// other way gives more people a worker (the people who can have places together form a matroid:
  /// Edmonds and Fulkerson, Transversals and matroid partition, 1965).
  public static List<Suggestion> suggest(Today today, Rules rules) {
    var line = line(today, rules);
    var workers = today.workers().stream().sorted(Comparator.comparing(Worker::id)).toList();
    var costs = new Costs(rules.weights(), workers);
    long[][] table = table(line, workers, costs);
    var flow =
        new Flow(
            table,
            costs,
            workers.stream().mapToInt(worker -> worker.places().held()).toArray(),
            workers.stream().mapToInt(worker -> worker.places().all()).toArray());
    for (int person = 0; person < line.size(); person++) {
      flow.admit(person);
    }
    var explained =
        new Explained(new Explained.Found(today, rules, line, workers), costs, table, flow);
    var all = new ArrayList<Suggestion>();
    for (int person = 0; person < line.size(); person++) {
      all.add(explained.suggestion(person));
    }
    return List.copyOf(all);
  }

  /// Those who wait, in the order in which they are asked.
  static List<Waiting> line(Today today, Rules rules) {
    return today.waiting().stream()
        .sorted(
            Comparator.comparingInt((Waiting one) -> -counted(today, rules, one))
                .thenComparing(Waiting::since)
                .thenComparing(Waiting::id))
        .toList();
  }

  /// Days that somebody has waited.
  static int waited(Today today, Waiting one) {
    return Math.toIntExact(ChronoUnit.DAYS.between(one.since(), today.day()));
  }

  /// Days that somebody has waited, with those that a next step counts for.
  static int counted(Today today, Rules rules, Waiting one) {
    return waited(today, one)
        + switch (one.ties().nextStep()) {
          case Waiting.NextStep.NotAgreed() -> 0;
          case Waiting.NextStep.Agreed(var _) -> rules.nextStepDays();
        };
  }

  private static long[][] table(List<Waiting> line, List<Worker> workers, Costs costs) {
    return line.stream()
        .map(one -> workers.stream().mapToLong(worker -> costs.of(one, worker)).toArray())
        .toArray(long[][]::new);
  }
}
