package org.mainstay.sums.allocation;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everything that may truthfully be said about a suggestion, worked out from what was handed in
/// and who was suggested, apart from the code that explains.
final class TrueSentences {
  private final Facts facts;

  TrueSentences(Today today, Rules rules, Map<Waiting.Id, Worker.Id> taken) {
    facts = new Facts(today, rules, taken);
  }

  Set<String> about(Waiting one) {
    var all = new HashSet<String>();
    long days = ChronoUnit.DAYS.between(one.since(), facts.today().day());
    all.add(days == 0 ? "They came today." : "They have waited " + English.days(days) + ".");
    if (one.ties().nextStep() instanceof Waiting.NextStep.Agreed(var by)) {
      String day =
          by.getDayOfMonth() + " " + English.capital(by.getMonth().toString()) + " " + by.getYear();
      all.add(
          "The team agreed that a worker is found by %s; that counts as %s of waiting."
              .formatted(day, English.days(facts.rules().nextStepDays())));
    }
    var suit = facts.today().workers().stream().filter(w -> Breaches.suits(one, w)).toList();
    if (facts.taken().containsKey(one.id())) {
      Worker worker = facts.worker(facts.taken().get(one.id()));
      all.add(worker.name() + " could support them.");
      all.add(holds(worker));
      var others = suit.stream().filter(w -> !w.equals(worker) && w.places().free() > 0).toList();
      if (others.isEmpty()) {
        all.add("Nobody else who suits them has a free place.");
      }
      suit.forEach(w -> worker(one, w, all));
      others.forEach(other -> new TrueOther(facts).of(one, worker, other, all));
    } else if (suit.isEmpty()) {
      all.add("Nobody here suits them yet.");
      new TrueObstacles(facts).nobody(one, all);
    } else {
      all.add("Nobody who suits them has a place left.");
      new TrueObstacles(facts).full(one, suit, all);
    }
    return all;
  }

  private void worker(Waiting one, Worker worker, Set<String> all) {
    String name = worker.name();
    var brings = worker.brings();
    if (one.ties().before().contains(worker.id())) {
      all.add(name + " supported them before.");
    }
    if (one.needs().roles().contains(brings.role())) {
      all.add(name + " comes as " + brings.role() + ", as they need.");
    }
    if (!one.needs().required().isEmpty()) {
      all.add(
          "%s can help with %s, which they need."
              .formatted(name, English.and(one.needs().required())));
    }
    for (var skills : English.parts(one.needs().helpful(), brings.skills()::contains)) {
      all.add("%s can help with %s, which they would like.".formatted(name, English.and(skills)));
    }
    var spoken = one.talk().languages().stream().filter(brings.languages()::contains).toList();
    if (spoken.isEmpty()) {
      all.add("An interpreter is agreed, and " + name + " would talk with them through one.");
    } else {
      all.add(name + " speaks " + spoken.getFirst() + " with them.");
    }
    if (brings.gender() instanceof Worker.Gender.Given(var gender)) {
      if (one.talk().gender().equals(new Talk.AskedGender.Must(gender))) {
        all.add("They asked for " + gender + ", which " + name + " is.");
      }
      if (one.talk().gender().equals(new Talk.AskedGender.Preferred(gender))) {
        all.add("They would like " + gender + ", which " + name + " is.");
      }
    }
    meeting(one, worker, all);
  }

  private static void meeting(Waiting one, Worker worker, Set<String> all) {
    var ways = one.meeting().ways().stream().filter(worker.meeting().ways()::contains).toList();
    boolean first = ways.getFirst().equals(one.meeting().ways().getFirst());
    all.add(
        worker.name()
            + " can meet them "
            + English.way(ways.getFirst())
            + (first ? ", as they would like." : "."));
    var hours = new TreeSet<>(one.meeting().hours());
    hours.removeIf(hour -> !worker.meeting().hours().contains(hour));
    String begins =
        "Both can on %s at %s%d:00"
            .formatted(
                English.capital(hours.first().day().toString()),
                hours.first().begins() < 10 ? "0" : "",
                hours.first().begins());
    all.add(
        switch (hours.size()) {
          case 1 -> begins + ".";
          case 2 -> begins + ", and at one more hour of the week.";
          default -> begins + ", and at " + (hours.size() - 1) + " more hours of the week.";
        });
  }

  private String holds(Worker worker) {
    return "With all who are suggested here, %s has %d of %d places taken."
        .formatted(worker.name(), facts.held(worker), worker.places().all());
  }
}
