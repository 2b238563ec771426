package org.mainstay.inside.team.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.WorkerId;

/// Who has supervision as the handbook says, and who is to be seen to.
public final class Supervision {
  private final SupervisionRules rules;
  private final Contracts contracts;
  private final Sessions sessions;
  private final Team team;
  private final Clock clock;

  public Supervision(
      SupervisionRules rules, Contracts contracts, Sessions sessions, Team team, Clock clock) {
    this.rules = rules;
    this.contracts = contracts;
    this.sessions = sessions;
    this.team = team;
    this.clock = clock;
  }

  SupervisionRules rules() {
    return rules;
  }

  Contracts contracts() {
    return contracts;
  }

  Sessions sessions() {
    return sessions;
  }

  Team team() {
    return team;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// How it stands with everybody who needs supervision, by name.
  public List<Standing> all() {
    var agreed = contracts.all();
    var last = sessions.lastHeld();
    return team.everybody().stream()
        .filter(worker -> rules.of(worker.role()).isPresent())
        .map(worker -> standing(worker, agreed, last))
        .toList();
  }

  /// How it stands with this worker; empty for somebody who needs none.
  public Optional<Standing> of(WorkerId worker) {
    return all().stream().filter(one -> one.worker().id().equals(worker)).findFirst();
  }

  /// Those who are to be seen to, by name.
  public List<Standing> onTheList() {
    return all().stream().filter(Standing::isOnTheList).toList();
  }

  private Standing standing(Worker worker, List<Contract> all, Map<WorkerId, LocalDate> lastHeld) {
    var contract = all.stream().filter(one -> one.worker().equals(worker.id())).findFirst();
    var last = Optional.ofNullable(lastHeld.get(worker.id()));
    var standing = new Standing(worker, contract, last, List.of());
    var missing =
        contract
            .map(agreed -> missing(worker, agreed, standing.nextBy().orElseThrow(), all))
            .orElse(List.of("There is no supervision contract."));
    return new Standing(worker, contract, last, missing);
  }

  private List<String> missing(
      Worker worker, Contract agreed, LocalDate nextBy, List<Contract> all) {
    var missing = new ArrayList<String>();
    if (nextBy.isBefore(today())) {
      missing.add("Supervision is overdue since %s.".formatted(TeamForm.on(nextBy)));
    }
    if (agreed.rhythm().reviewOn().isBefore(today())) {
      missing.add(
          "The contract was to be reviewed on %s."
              .formatted(TeamForm.on(agreed.rhythm().reviewOn())));
    }
    missing.addAll(against(worker.role(), agreed, all));
    return missing;
  }

  /// What of a contract is not as the handbook says, each a sentence.
  ///
  /// @param all every contract, as groups count
  List<String> against(Role role, Contract agreed, List<Contract> all) {
    var rule = rules.of(role).orElseThrow();
    var against = new ArrayList<String>();
    if (agreed.rhythm().everyWeeks() > rule.everyWeeks()) {
      against.add(
          "The handbook asks for supervision at least every %d weeks here."
              .formatted(rule.everyWeeks()));
    }
    if (rule.ledByProfessional() && !isProfessional(agreed.supervisor())) {
      against.add("The handbook asks for supervision by a mental health professional here.");
    }
    if (agreed.rhythm().isInGroup() && group(agreed, all) > rule.groupMax()) {
      against.add(
          rule.groupMax() == 1
              ? "The handbook asks for supervision one to one here."
              : "The handbook allows a group of at most %d here.".formatted(rule.groupMax()));
    }
    return against;
  }

  private boolean isProfessional(Supervisor supervisor) {
    return switch (supervisor) {
      case Supervisor.OfTheTeam(var id) ->
          team.find(id).filter(one -> one.role() == Role.CLINICIAN).isPresent();
      case Supervisor.FromOutside(var _, boolean professional) -> professional;
    };
  }

  /// How many are in the group of this contract, with its own worker; a group is never of one.
  private static long group(Contract agreed, List<Contract> all) {
    long others =
        all.stream()
            .filter(one -> !one.worker().equals(agreed.worker()))
            .filter(one -> one.rhythm().isInGroup())
            .filter(one -> one.supervisor().equals(agreed.supervisor()))
            .count();
    return Math.max(2, others + 1);
  }

  /// Who gives it, as the team reads it.
  String words(Supervisor supervisor) {
    return switch (supervisor) {
      case Supervisor.OfTheTeam(var id) -> team.signed(id);
      case Supervisor.FromOutside(var name, boolean professional) ->
          name + ", from outside the team" + (professional ? ", mental health professional" : "");
    };
  }
}
