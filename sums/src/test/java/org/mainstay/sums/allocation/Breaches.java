package org.mainstay.sums.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a suggestion must never do, written down a second time, apart from the code that suggests.
final class Breaches {
  private Breaches() {}

  /// Who was suggested to whom.
  static Map<Waiting.Id, Worker.Id> taken(List<Suggestion> suggestions) {
    var taken = new HashMap<Waiting.Id, Worker.Id>();
    for (Suggestion each : suggestions) {
      if (each instanceof Suggestion.Take take) {
        taken.put(take.person(), take.worker());
      }
    }
    return taken;
  }

  /// Every hard rule that is broken, in words.
  static List<String> of(Today today, Map<Waiting.Id, Worker.Id> taken) {
    var people =
        today.waiting().stream().collect(Collectors.toMap(Waiting::id, Function.identity()));
    var workers =
        today.workers().stream().collect(Collectors.toMap(Worker::id, Function.identity()));
    var breaches = new ArrayList<String>();
    var more = new HashMap<Worker.Id, Integer>();
    taken.forEach(
        (who, to) -> {
          Waiting person = people.get(who);
          Worker worker = workers.get(to);
          if (person == null || worker == null) {
            breaches.add("unknown");
            return;
          }
          of(person, worker).forEach(breach -> breaches.add(who.value() + ": " + breach));
          more.merge(to, 1, Integer::sum);
        });
    for (Worker worker : today.workers()) {
      var places = worker.places();
      int count = more.getOrDefault(worker.id(), 0);
      if (count > 0 && places.held() + count > places.all()) {
        breaches.add(worker.id().value() + ": capacity");
      }
    }
    return breaches;
  }

  /// Which hard rules a pair breaks.
  static List<String> of(Waiting person, Worker worker) {
    var breaches = new ArrayList<String>();
    for (Worker.Id out : person.ties().excluded()) {
      if (out.value().equals(worker.id().value())) {
        breaches.add("excluded");
      }
    }
    var roles = person.needs().roles();
    if (!roles.isEmpty() && roles.stream().noneMatch(worker.brings().role()::equals)) {
      breaches.add("role");
    }
    for (String skill : person.needs().required()) {
      if (!worker.brings().skills().contains(skill)) {
        breaches.add("skill");
      }
    }
    boolean spoken = false;
    for (String language : person.talk().languages()) {
      spoken |= worker.brings().languages().contains(language);
    }
    if (!spoken && !person.talk().interpreter()) {
      breaches.add("language");
    }
    if (person.talk().gender() instanceof Talk.AskedGender.Must(var asked)
        && !new Worker.Gender.Given(asked).equals(worker.brings().gender())) {
      breaches.add("gender");
    }
    if (person.meeting().ways().stream().noneMatch(worker.meeting().ways()::contains)) {
      breaches.add("way");
    }
    if (person.meeting().hours().stream().noneMatch(worker.meeting().hours()::contains)) {
      breaches.add("hour");
    }
    return breaches;
  }

  static boolean suits(Waiting person, Worker worker) {
    return of(person, worker).isEmpty();
  }
}
