package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Says why: for each person what speaks for the worker suggested, and what sets the next one
/// apart.
final class Explained {
  private final Found found;
  private final Costs costs;
  private final long[][] table;
  private final Flow flow;
  private final Reasons reasons;
  private final Obstacles obstacles;

  /// What was found out: people in the order of asking, workers in the order of their ids.
  record Found(Today today, Rules rules, List<Waiting> line, List<Worker> workers) {}

  /// @param table what it costs by person and worker
  Explained(Found found, Costs costs, long[][] table, Flow flow) {
    this.found = found;
    this.costs = costs;
    this.table = table;
    this.flow = flow;
    reasons = new Reasons(found);
    obstacles = new Obstacles(found, flow);
  }

  Suggestion suggestion(int person) {
    Waiting one = found.line().get(person);
    var waited = new Reason.Waited(Allocation.waited(found.today(), one));
    int[] suit = suiting(person);
    if (flow.has(person)) {
      int worker = flow.workerOf(person);
      Worker suggested = found.workers().get(worker);
      var because = new ArrayList<Reason>();
      because.add(waited);
      because.addAll(reasons.of(one, suggested));
      because.add(new Reason.Holds(suggested.name(), flow.held(worker), suggested.places().all()));
      return new Suggestion.Take(
          one.id(), suggested.id(), suggested.name(), because, other(person, worker, suit));
    }
    return suit.length == 0
        ? new Suggestion.NobodySuits(one.id(), waited, obstacles.nobodySuits(one))
        : new Suggestion.NobodyFree(one.id(), waited, obstacles.nobodyFree(one, suit));
  }

  private int[] suiting(int person) {
    return IntStream.range(0, found.workers().size())
        .filter(worker -> table[person][worker] != Flow.NEVER)
        .toArray();
  }

  /// Another worker who suits and had a place: with one left first, then the least cost.
  private Suggestion.Other other(int person, int worker, int[] suit) {
    return IntStream.of(suit)
        .filter(next -> next != worker && found.workers().get(next).places().free() > 0)
        .boxed()
        .min(
            Comparator.comparing((Integer next) -> !hasPlaceLeft(next))
                .thenComparingLong(next -> cost(person, next, hasPlaceLeft(next) ? 1 : 0)))
        .<Suggestion.Other>map(next -> also(found.line().get(person), worker, next))
        .orElseGet(Suggestion.Other.NobodyElse::new);
  }

  private boolean hasPlaceLeft(int worker) {
    return flow.held(worker) < found.workers().get(worker).places().all();
  }

  private long cost(int person, int worker, int more) {
    return table[person][worker] + costs.of(worker, flow.held(worker) + more);
  }

  private Suggestion.Other also(Waiting one, int worker, int next) {
    Worker suggested = found.workers().get(worker);
    Worker other = found.workers().get(next);
    var because = new ArrayList<Contrast>();
    if (hasPlaceLeft(next)) {
      because.addAll(contrasts(one, suggested, other));
      if (costs.of(next, flow.held(next) + 1) > costs.of(worker, flow.held(worker))) {
        because.add(
            new Contrast.LessRoom(
                taken(next, flow.held(next) + 1), taken(worker, flow.held(worker))));
      }
      if (because.isEmpty()) {
        because.add(new Contrast.JustAsWell(other.name()));
      }
    } else {
      because.add(new Contrast.AllSuggested(other.name(), other.places().free()));
      because.addAll(contrasts(one, suggested, other));
    }
    return new Suggestion.Other.Also(
        other.id(), other.name(), because, reasons.preferences(one, other, suggested));
  }

  private Contrast.Taken taken(int worker, int held) {
    Worker who = found.workers().get(worker);
    return new Contrast.Taken(who.name(), held, who.places().all());
  }

  /// What the suggested worker keeps of a person's preferences and the other does not.
  private static List<Contrast> contrasts(Waiting one, Worker suggested, Worker other) {
    var contrasts = new ArrayList<Contrast>();
    for (Preference each : Preference.values()) {
      if (each.kept(one, suggested) > each.kept(one, other)) {
        contrasts.add(contrast(each, one, suggested, other));
      }
    }
    return contrasts;
  }

  private static Contrast contrast(Preference what, Waiting one, Worker suggested, Worker other) {
    String name = other.name();
    return switch (what) {
      case BEFORE -> new Contrast.NotBefore(name);
      case OWN_LANGUAGE -> new Contrast.WouldNeedInterpreter(name);
      case GENDER -> new Contrast.NotTheGender(name, Reasons.gender(one));
      case HELPFUL -> {
        var more = new TreeSet<>(Preference.helpful(one, suggested));
        more.removeAll(Preference.helpful(one, other));
        yield new Contrast.NotDownFor(name, more);
      }
      case FIRST_WAY -> new Contrast.NotTheFirstWay(name, one.meeting().ways().getFirst());
    };
  }
}
