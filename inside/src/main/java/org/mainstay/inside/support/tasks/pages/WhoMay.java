package org.mainstay.inside.support.tasks.pages;

import java.util.List;
import java.util.Optional;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.ui.nhsuk.form.Select;

/// Who may do a task: everybody who supports people, but whom the person shut out.
public final class WhoMay {
  private final Team team;
  private final People people;

  public WhoMay(Team team, People people) {
    this.team = team;
    this.people = people;
  }

  /// Those who may do a task about this person, or about nobody.
  public List<Worker> about(Optional<PersonKey> person) {
    var shutOut = person.map(people::shutOutBy).orElse(java.util.Set.of());
    return team.supporters().stream().filter(one -> !shutOut.contains(one.id())).toList();
  }

  /// The same, to choose from.
  public static List<Select.Line> lines(List<Worker> workers) {
    return workers.stream()
        .<Select.Line>map(one -> new Select.Line.Option(one.id().toString(), one.signed()))
        .toList();
  }

  Team team() {
    return team;
  }
}
