package org.mainstay.sums.allocation;

import java.util.Set;

/// What may truthfully be said of another worker who suits.
final class TrueOther {
  private final Facts facts;

  TrueOther(Facts facts) {
    this.facts = facts;
  }

  void of(Waiting one, Worker worker, Worker other, Set<String> all) {
    String name = other.name();
    int left = facts.left(other);
    if (left > 0
        && facts.objective().preferences(one, worker) < facts.objective().preferences(one, other)) {
      boolean fuller = facts.place(other, 1) > facts.place(worker, 0);
      if (!fuller) {
        return; // such a worker would have been the better suggestion: nothing true to say
      }
    }
    all.add(name + " suits them too.");
    if (!one.ties().before().contains(other.id())) {
      all.add(name + " has not supported them before.");
    }
    if (Breaches.of(one, speaksNothing(other)).size() == 0
        && one.talk().languages().stream().noneMatch(other.brings().languages()::contains)) {
      all.add("With " + name + " they would need the interpreter.");
    }
    if (one.talk().gender() instanceof Talk.AskedGender.Preferred(var gender)
        && !other.brings().gender().equals(new Worker.Gender.Given(gender))) {
      all.add("They would like " + gender + "; " + name + " is not down as one.");
    }
    for (var skills :
        English.parts(one.needs().helpful(), s -> !other.brings().skills().contains(s))) {
      all.add(name + " is not down for " + English.and(skills) + ", which they would like.");
    }
    var first = one.meeting().ways().getFirst();
    if (!other.meeting().ways().contains(first)) {
      all.add(name + " does not meet " + English.way(first) + ", as they would like.");
    }
    room(one, worker, other, all);
  }

  private void room(Waiting one, Worker worker, Worker other, Set<String> all) {
    String name = other.name();
    if (facts.left(other) == 0) {
      int free = other.places().free();
      all.add(
          free == 1
              ? name + " has 1 free place, which is suggested to somebody else."
              : name + " has " + free + " free places, which are all suggested to others.");
      return;
    }
    if (facts.place(other, 1) > facts.place(worker, 0)) {
      all.add(
          "With them %s would have %d of %d places taken; %s has %d of %d."
              .formatted(
                  name,
                  facts.held(other) + 1,
                  other.places().all(),
                  worker.name(),
                  facts.held(worker),
                  worker.places().all()));
    }
    if (facts.objective().preferences(one, worker) == facts.objective().preferences(one, other)
        && facts.place(other, 1) == facts.place(worker, 0)) {
      all.add(name + " would suit them just as well, by all we were told.");
    }
  }

  /// The same worker, with whom only an interpreter would help.
  private static Worker speaksNothing(Worker worker) {
    var brings = worker.brings();
    return Story.with(
        worker, new Worker.Brings(brings.role(), brings.skills(), Set.of(), brings.gender()));
  }
}
