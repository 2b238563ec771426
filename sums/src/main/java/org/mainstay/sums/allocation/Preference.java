package org.mainstay.sums.allocation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What people would like, where several workers suit them.
enum Preference {
  BEFORE,
  OWN_LANGUAGE,
  GENDER,
  HELPFUL,
  FIRST_WAY;

  /// How often a worker keeps it: for skills each counts, all else is once or not at all.
  int kept(Waiting person, Worker worker) {
    return switch (this) {
      case BEFORE -> person.ties().before().contains(worker.id()) ? 1 : 0;
      case OWN_LANGUAGE -> language(person, worker).isPresent() ? 1 : 0;
      case GENDER ->
          switch (person.talk().gender()) {
            case Talk.AskedGender.NoMatter(), Talk.AskedGender.Must(var _) -> 0;
            case Talk.AskedGender.Preferred(var gender) ->
                worker.brings().gender().is(gender) ? 1 : 0;
          };
      case HELPFUL -> {
        int both = 0;
        for (String skill : person.needs().helpful()) {
          both += worker.brings().skills().contains(skill) ? 1 : 0;
        }
        yield both;
      }
      case FIRST_WAY ->
          worker.meeting().ways().contains(person.meeting().ways().getFirst()) ? 1 : 0;
    };
  }

  /// The first of a person's languages that a worker speaks.
  static Optional<String> language(Waiting person, Worker worker) {
    return person.talk().languages().stream()
        .filter(worker.brings().languages()::contains)
        .findFirst();
  }

  /// What a worker is down for of what a person would like.
  static Set<String> helpful(Waiting person, Worker worker) {
    var both = new TreeSet<>(person.needs().helpful());
    both.retainAll(worker.brings().skills());
    return both;
  }
}
