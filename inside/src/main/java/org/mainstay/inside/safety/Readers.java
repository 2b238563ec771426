package org.mainstay.inside.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /// Who reads it next when this reader has not looked in time: those on duty in their order, then
  /// the leads, then anybody, and round again; the same reader only if nobody else may see it.
  Reader after(PersonKey person, LocalDate day, WorkerId before) {
    var onDuty = team.onDuty(day);
    var shutOut = people.shutOutBy(person);
    var all =
        Stream.concat(onDuty.stream(), leadsFirst().stream())
            .filter(worker -> !shutOut.contains(worker.id()))
            .distinct()
            .toList();
    if (all.isEmpty()) {
      return new Reader(Acting.HOUSE, Found.NOBODY);
    }
    var ids = all.stream().map(Worker::id).toList();
    var next = all.get((ids.indexOf(before) + 1) % all.size());
    return new Reader(next.id(), onDuty.contains(next) ? Found.ON_DUTY : Found.OFF_DUTY);
  }

  /// Whether this worker is of the team now and may see the person's case.
  boolean maySee(PersonKey person, WorkerId worker) {
    return team.find(worker)
        .filter(known -> known.role().supportsPeople() && team.isHere(known.id()))
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
