package org.mainstay.sums.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What is made least, written down a second time from the decision page.
final class Objective {
  private final Today today;
  private final Rules rules;

  Objective(Today today, Rules rules) {
    this.today = today;
    this.rules = rules;
  }

  /// Days waited, with those for an agreed next step.
  long counted(Waiting one) {
    long days = today.day().toEpochDay() - one.since().toEpochDay();
    return one.ties().nextStep() instanceof Waiting.NextStep.Agreed
        ? days + rules.nextStepDays()
        : days;
  }

  /// Those who wait, in the order in which they are asked.
  List<Waiting> line() {
    return today.waiting().stream()
        .sorted(
            Comparator.comparing(this::counted, Comparator.reverseOrder())
                .thenComparing(Waiting::since)
                .thenComparing(one -> one.id().value()))
        .toList();
  }

  /// A person's preferences that a worker keeps, weighed.
  long preferences(Waiting person, Worker worker) {
    var weights = rules.weights();
    long kept = person.ties().before().contains(worker.id()) ? weights.before() : 0;
    for (String skill : person.needs().helpful()) {
      kept += worker.brings().skills().contains(skill) ? weights.helpful() : 0;
    }
    for (String language : person.talk().languages()) {
      if (worker.brings().languages().contains(language)) {
        kept += weights.ownLanguage();
        break;
      }
    }
    if (person.talk().gender() instanceof Talk.AskedGender.Preferred(var preferred)
        && worker.brings().gender().equals(new Worker.Gender.Given(preferred))) {
      kept += weights.gender();
    }
    kept +=
        worker.meeting().ways().contains(person.meeting().ways().get(0)) ? weights.firstWay() : 0;
    return kept;
  }

  /// What the h-th place of a worker costs.
  long place(Worker worker, int h) {
    return 1_000L * rules.weights().balance() * (2L * h - 1) / (2L * worker.places().all());
  }

  /// The whole cost of a suggestion.
  long of(Map<Waiting.Id, Worker.Id> taken) {
    long cost = 0;
    for (Worker worker : today.workers()) {
      int held = worker.places().held();
      for (Waiting person : today.waiting()) {
        if (worker.id().equals(taken.get(person.id()))) {
          held++;
          cost += place(worker, held) - 1_000 * preferences(person, worker);
        }
      }
    }
    return cost;
  }
}
