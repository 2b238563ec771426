package org.mainstay.inside.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;

/// Finds who reads a concern first: never somebody whom the person shut out.
final class Readers {
  private final Team team;
  private final People people;

  Readers(Team team, People people) {
    this.team = team;
    this.people = people;
  }

  /// Where the reader was found.
  enum Found {
    ON_DUTY,
    OFF_DUTY,
    NOBODY
  }

  /// The reader, and where they were found.
  record Reader(WorkerId worker, Found found) {}

  /// Whoever is first on duty, else a lead, else anybody of the team.
  ///
  /// If the person shut out the whole team the hub itself stands there, so that the concern is
  /// never lost; no worker of the team may then see it.
  Reader firstFor(PersonKey person, LocalDate day) {
    return first(person, team.onDuty(day))
        .map(worker -> new Reader(worker.id(), Found.ON_DUTY))
        .or(() -> first(person, leadsFirst()).map(w -> new Reader(w.id(), Found.OFF_DUTY)))
        .orElse(new Reader(Acting.HOUSE, Found.NOBODY));
  }

  /// Whether this worker of the team may see the person's case.
  boolean maySee(PersonKey person, WorkerId worker) {
    return team.find(worker)
        .filter(known -> known.role().supportsPeople())
        .filter(known -> !people.shutOutBy(person).contains(known.id()))
        .isPresent();
  }

  /// The workers of the team who may see the person's case, by name.
  List<Worker> whoMaySee(PersonKey person) {
    var shutOut = people.shutOutBy(person);
    return team.supporters().stream().filter(w -> !shutOut.contains(w.id())).toList();
  }

  private Optional<Worker> first(PersonKey person, List<Worker> from) {
    var shutOut = people.shutOutBy(person);
    return from.stream().filter(worker -> !shutOut.contains(worker.id())).findFirst();
  }

  private List<Worker> leadsFirst() {
    return team.supporters().stream()
        .sorted((a, b) -> Boolean.compare(b.role() == Role.LEAD, a.role() == Role.LEAD))
        .toList();
  }
}
