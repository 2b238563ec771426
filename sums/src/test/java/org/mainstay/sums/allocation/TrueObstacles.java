package org.mainstay.sums.allocation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What may truthfully be said of why somebody goes without.
final class TrueObstacles {
  private final Facts facts;

  TrueObstacles(Facts facts) {
    this.facts = facts;
  }

  void nobody(Waiting one, Set<String> all) {
    int workers = facts.today().workers().size();
    if (workers == 0) {
      all.add("There is no worker who could be suggested.");
    }
    all.add("No worker of " + workers + " meets all that they need at once.");
    String asked =
        one.talk().gender() instanceof Talk.AskedGender.Must(var gender) ? gender : "nothing";
    String[][] could = {
      {"excluded", "could be asked without going against whom they excluded"},
      {"role", "could come as " + English.or(one.needs().roles())},
      {"skill", "could help with " + English.and(one.needs().required())},
      {
        "language",
        "could speak " + English.or(one.talk().languages()) + "; no interpreter is agreed"
      },
      {"gender", "gave their gender as " + asked + ", which they asked for"},
      {"way", "could meet " + English.or(one.meeting().ways().stream().map(English::way).toList())},
      {"hour", "could come at an hour at which they can too"}
    };
    for (String[] each : could) {
      long some =
          facts.today().workers().stream()
              .filter(w -> !Breaches.of(one, w).contains(each[0]))
              .count();
      all.add(
          some == 0
              ? "No worker of %d %s.".formatted(workers, each[1])
              : "%d of %d workers %s.".formatted(some, workers, each[1]));
    }
    facts.today().workers().stream()
        .filter(worker -> worker.places().free() > 0)
        .forEach(worker -> nearly(one, worker, all));
  }

  private static void nearly(Waiting one, Worker worker, Set<String> all) {
    String name = worker.name();
    var breaches = Set.copyOf(Breaches.of(one, worker));
    if (breaches.size() != 1) {
      return;
    }
    var lacking = new TreeSet<>(one.needs().required());
    lacking.removeIf(worker.brings().skills()::contains);
    String lacks =
        switch (breaches.iterator().next()) {
          case "role" -> name + " comes as " + worker.brings().role();
          case "skill" -> name + " is not down for " + English.and(lacking);
          case "language" ->
              name
                  + " does not speak "
                  + English.or(one.talk().languages())
                  + ", and no interpreter is agreed";
          case "way" ->
              name
                  + " does not meet "
                  + English.or(one.meeting().ways().stream().map(English::way).toList());
          case "hour" -> "there is no hour at which both can";
          default -> "their own choice, which nobody is asked to give up";
        };
    all.add(name + " would suit but for one thing: " + lacks + ".");
  }

  void full(Waiting one, List<Worker> suit, Set<String> all) {
    var none = suit.stream().filter(w -> w.places().free() == 0).map(Worker::name).toList();
    if (!none.isEmpty()) {
      all.add(
          English.some(none)
              + " would suit and "
              + (none.size() == 1 ? "has" : "have")
              + " no free place.");
    }
    var had = suit.stream().filter(w -> w.places().free() > 0 && facts.left(w) == 0).toList();
    var ids = had.stream().map(Worker::id).toList();
    var takers =
        facts.today().waiting().stream()
            .filter(t -> ids.contains(facts.taken().get(t.id())))
            .toList();
    if (takers.isEmpty()) {
      return;
    }
    long least = takers.stream().mapToLong(facts.objective()::counted).min().orElseThrow();
    String names = English.some(had.stream().map(Worker::name).toList());
    all.add(
        takers.size() == 1
            ? "The free place of %s is suggested to somebody who has waited %s."
                .formatted(names, English.days(least))
            : "The %d free places of %s are suggested to people who have waited %s or more."
                .formatted(takers.size(), names, English.days(least)));
    long steps =
        takers.stream().filter(t -> t.ties().nextStep() instanceof Waiting.NextStep.Agreed).count();
    all.add(
        "This counts %s of waiting for %s, for whom the team agreed a next step."
            .formatted(
                English.days(facts.rules().nextStepDays()),
                steps == 1 ? "one of them" : steps + " of them"));
    if (least == facts.objective().counted(one)) {
      all.add("Somebody among them has waited just as long and comes before in the list.");
    }
  }
}
