package org.mainstay.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.learning.Themes;
import org.mainstay.inside.huddle.skills.Skills;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.team.communities.Communities;
import org.mainstay.inside.team.communities.Posts;
import org.mainstay.inside.team.reflecting.Reflecting;
import org.mainstay.inside.team.reflecting.Reflections;
import org.mainstay.inside.team.supervision.Contract;
import org.mainstay.inside.team.supervision.Contracts;
import org.mainstay.inside.team.supervision.Session;
import org.mainstay.inside.team.supervision.Sessions;
import org.mainstay.inside.team.supervision.Supervisor;
import org.mainstay.inside.team.survey.Questionnaire;
import org.mainstay.inside.team.survey.Waves;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// What the team of the invented locality keeps of its own health: supervision, a group that
/// reflects, this week's theme, a skill, a community across places, and an open survey.
final class TeamHealth {
  private static final int SUPERVISED = 20;

  private final ApplicationContext beans;
  private final TransactionOperations inside;
  private final LocalDate today;

  /// @param now where the story ends
  TeamHealth(ApplicationContext beans, Instant now) {
    this.beans = beans;
    this.inside = beans.getBean("insideOnce", TransactionOperations.class);
    this.today = LocalDate.ofInstant(now, WorkingDays.LONDON);
  }

  /// Keeps it, unless it was kept before.
  void keepOnce() {
    var lead = Locality.TEAM.getFirst();
    if (!Acting.as(lead.id(), () -> beans.getBean(Contracts.class).all()).isEmpty()) {
      return;
    }
    as(lead, this::supervision);
    heldLately();
    as(Locality.TEAM.get(3), this::reflection);
    as(lead, () -> beans.getBean(Themes.class).set(today, "How we say no, and stay kind"));
    as(Locality.TEAM.get(11), this::skill);
    community();
    var questionnaire = beans.getBean(Questionnaire.class);
    as(
        lead,
        () ->
            beans
                .getBean(Waves.class)
                .open(questionnaire, today.plusDays(21), Locality.everybody().size()));
  }

  /// With twenty of the thirty it is agreed; the others are still without, and the page says so.
  private void supervision() {
    var contracts = beans.getBean(Contracts.class);
    var outside = new Supervisor.FromOutside("Dr Helen Marsden, Vale University", true);
    var clinician = Locality.TEAM.get(4);
    for (Worker worker : Locality.TEAM.subList(0, SUPERVISED)) {
      boolean isFromOutside = worker.equals(clinician) || worker.role() == Role.LEAD;
      contracts.keep(
          new Contract(
              worker.id(),
              isFromOutside ? outside : new Supervisor.OfTheTeam(clinician.id()),
              new Contract.Rhythm(
                  false, everyWeeks(worker), today.minusWeeks(16), today.plusMonths(6)),
              0));
    }
  }

  private static int everyWeeks(Worker worker) {
    return worker.role() == Role.PEER_WORKER ? 2 : 4;
  }

  /// Almost all had theirs lately; for two it was too long ago.
  private void heldLately() {
    for (int place = 0; place < SUPERVISED; place++) {
      var worker = Locality.TEAM.get(place);
      boolean isLongAgo = place == 7 || place == 14;
      var on = WorkingDays.onOrAfter(today.minusDays(isLongAgo ? 45 : 4 + place % 8));
      as(
          worker,
          () ->
              beans
                  .getBean(Sessions.class)
                  .keep(new Session(worker.id(), on, 50, "What I carry home")));
    }
  }

  private void reflection() {
    var led = Locality.TEAM.get(3);
    Set<WorkerId> came =
        Locality.TEAM.subList(8, 16).stream().map(Worker::id).collect(Collectors.toSet());
    beans
        .getBean(Reflections.class)
        .keep(
            new Reflecting(
                UUID.randomUUID(),
                WorkingDays.onOrAfter(today.minusDays(6)),
                led.id(),
                "When what we hear is close to our own lives",
                came,
                led.id(),
                0));
  }

  private void skill() {
    var skills = beans.getBean(Skills.class);
    skills.list().stream()
        .findFirst()
        .ifPresent(
            skill ->
                skills.gain(
                    new Skills.Gained(skill, today.minusDays(20), "Two days with the charity")));
  }

  private void community() {
    var communities = beans.getBean(Communities.class);
    var id = UUID.randomUUID();
    var begins = Locality.TEAM.get(11);
    var answers = Locality.TEAM.get(12);
    as(
        begins,
        () ->
            communities.begin(
                id, "Peer workers of the valley", "What we learn from having been there"));
    for (Worker worker : List.of(begins, answers, Locality.TEAM.get(13))) {
      as(worker, () -> communities.join(communities.find(id).orElseThrow(), "Wendover Vale"));
    }
    var first = UUID.randomUUID();
    var posts = beans.getBean(Posts.class);
    as(
        begins,
        () ->
            posts.write(
                new Posts.Draft(first, id, Optional.empty(), Optional.empty()),
                "How do you end a day that was heavy? I walk home the long way."));
    as(
        answers,
        () ->
            posts.write(
                new Posts.Draft(UUID.randomUUID(), id, Optional.of(first), Optional.empty()),
                "Ten minutes with somebody of the team before I leave. It stays here then."));
  }

  private void as(Worker worker, Runnable work) {
    Acting.as(worker.id(), () -> inside.executeWithoutResult(_ -> work.run()));
  }
}
