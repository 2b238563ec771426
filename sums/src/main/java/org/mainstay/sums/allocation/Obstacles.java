package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Says why somebody goes without today.
final class Obstacles {
  private static final int NEARLY_MAX = 3;

  private final Explained.Found found;
  private final Flow flow;

  Obstacles(Explained.Found found, Flow flow) {
    this.found = found;
    this.flow = flow;
  }

  /// Why nobody of the team suits: what nobody meets, or that it does not come together; and who
  /// would suit but for one thing that the team may talk about.
  List<Obstacle> nobodySuits(Waiting one) {
    var workers = found.workers();
    var all = new ArrayList<Obstacle>();
    if (workers.isEmpty()) {
      all.add(new Obstacle.NoWorkers());
      return all;
    }
    var met = new EnumMap<Must, Integer>(Must.class);
    for (Must must : Must.values()) {
      met.put(must, (int) workers.stream().filter(worker -> must.holds(one, worker)).count());
    }
    for (Map.Entry<Must, Integer> each : met.entrySet()) {
      if (each.getValue() == 0) {
        all.add(new Obstacle.MetByNobody(each.getKey().could(one), workers.size()));
      }
    }
    if (all.isEmpty()) {
      all.add(new Obstacle.NotTogether(workers.size()));
      for (Map.Entry<Must, Integer> each : met.entrySet()) {
        if (each.getValue() < workers.size()) {
          all.add(
              new Obstacle.MetBySome(each.getKey().could(one), each.getValue(), workers.size()));
        }
      }
    }
    workers.stream()
        .filter(worker -> worker.places().free() > 0)
        .filter(worker -> allButOne(one, worker))
        .limit(NEARLY_MAX)
        .map(worker -> nearly(one, worker))
        .forEach(all::add);
    return all;
  }

  private static boolean allButOne(Waiting one, Worker worker) {
    Set<Must> missing = Must.missing(one, worker);
    return missing.size() == 1 && missing.iterator().next().mayBeTalkedAbout();
  }

  private static Obstacle nearly(Waiting one, Worker worker) {
    Must missing = Must.missing(one, worker).iterator().next();
    return new Obstacle.AllButOne(worker.name(), missing.lacks(one, worker));
  }

  /// Why no place is left with those who suit.
  List<Obstacle> nobodyFree(Waiting one, int[] suit) {
    var all = new ArrayList<Obstacle>();
    var had = Arrays.stream(suit).filter(worker -> places(worker) > 0).toArray();
    if (had.length > 0) {
      takenBefore(one, had, all);
    }
    if (had.length < suit.length) {
      var full = Arrays.stream(suit).filter(worker -> places(worker) == 0);
      all.add(new Obstacle.Full(names(full)));
    }
    return all;
  }

  private void takenBefore(Waiting one, int[] had, List<Obstacle> all) {
    var theirs = new BitSet();
    Arrays.stream(had).forEach(theirs::set);
    var takers =
        IntStream.range(0, found.line().size())
            .filter(person -> flow.has(person) && theirs.get(flow.workerOf(person)))
            .mapToObj(found.line()::get)
            .toList();
    int least = takers.stream().mapToInt(this::counted).min().orElseThrow();
    int steps =
        (int) takers.stream().filter(t -> counted(t) > Allocation.waited(found.today(), t)).count();
    all.add(new Obstacle.TakenBefore(names(Arrays.stream(had)), takers.size(), least));
    if (steps > 0) {
      all.add(new Obstacle.NextStepsAmongThem(steps, found.rules().nextStepDays()));
    }
    if (least == counted(one)) {
      all.add(new Obstacle.WaitedJustAsLong());
    }
  }

  private int counted(Waiting one) {
    return Allocation.counted(found.today(), found.rules(), one);
  }

  private int places(int worker) {
    return found.workers().get(worker).places().free();
  }

  private List<String> names(IntStream workers) {
    return workers.mapToObj(worker -> found.workers().get(worker).name()).toList();
  }
}
