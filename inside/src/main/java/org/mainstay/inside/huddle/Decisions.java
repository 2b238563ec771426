package org.mainstay.inside.huddle;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.huddle.Decision.Effect;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.safety.ConcernId;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.support.pathways.CaseSteps;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the huddle decided, with the reason and who wrote it down: kept with the case and the day.
public final class Decisions {
  /// How long a reason may be.
  public static final int BECAUSE_MAX = 4_000;

  static final String BECAUSE = "inside_huddle.decision.because";
  static final String BACK_BECAUSE = "inside_huddle.taken_back.because";

  private static final String KEEP =
      """
      insert into inside_huddle.decision
             (decision_id, referral_id, person_key, on_day, at, worker_id, what, because,
              was_stage, was_holder, about, led_to)
      values (:id, :referralId, :personKey, :on, :at, :workerId, :what, :because,
              :wasStage, :wasHolder, :about, :ledTo)
      """;

  private static final String TAKE_BACK =
      """
      insert into inside_huddle.taken_back
             (decision_id, referral_id, person_key, at, worker_id, because)
      values (:id, :referralId, :personKey, :at, :workerId, :because)
          on conflict do nothing
      """;

  private static final String COLUMNS =
      """
      select d.decision_id, d.referral_id, f.alias, d.what, d.because, d.worker_id, d.at,
             d.was_stage, d.was_holder, d.about, d.led_to,
             t.at as back_at, t.worker_id as back_by, t.because as back_because
        from inside_huddle.decision d
        join inside_referral.referral f on f.referral_id = d.referral_id
        left join inside_huddle.taken_back t on t.decision_id = d.decision_id
      """;

  private static final String OF_CASE =
      COLUMNS + " where d.referral_id = :referralId order by d.at desc, d.decision_id limit 200";

  private static final String OF_DAY =
      COLUMNS + " where d.on_day = :day order by d.at, d.decision_id limit 500";

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Concerns concerns;
  private final CaseSteps steps;
  private final Clock clock;

  public Decisions(
      JdbcClient inside,
      People people,
      Trail trail,
      Concerns concerns,
      CaseSteps steps,
      Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.concerns = concerns;
    this.steps = steps;
    this.clock = clock;
  }

  /// What can be decided about a case now. Allocating has a page of its own; a concern can be
  /// resolved only while one is open, another step be agreed only while it is proposed.
  public List<Decision.What> possible(ReferralId referral) {
    boolean isConcernOpen = concerns.openOf(referral).isPresent();
    boolean isStepOpen = steps.open(referral).isPresent();
    return Arrays.stream(Decision.What.values())
        .filter(
            kind ->
                switch (kind) {
                  case ALLOCATED, TO_TEAM -> false;
                  case CONCERN_RESOLVED -> isConcernOpen;
                  case STEP_AGREED, STEP_NOT_AGREED -> isStepOpen;
                  case TALK_AGAIN, OTHER -> true;
                })
        .toList();
  }

  /// Decides what was typed, or says what is wrong with it and keeps nothing.
  ///
  /// @param what the name of one that is possible
  public Errors decide(Referral referral, String what, String because) {
    var chosen =
        possible(referral.id()).stream().filter(one -> one.name().equals(what)).findFirst();
    if (chosen.isEmpty()) {
      return Errors.of("what", "Choose what was decided");
    }
    if (because.isBlank() || because.length() > BECAUSE_MAX) {
      return Errors.of("because", "Say why, in 4,000 characters at most");
    }
    return decide(referral, chosen.get(), because)
        ? Errors.NONE
        : Errors.of("what", "Somebody changed this meanwhile. Look at the case, then decide again");
  }

  /// Keeps a decision that is possible, and does what it says.
  ///
  /// @return whether it was kept; not if somebody changed what it was about at the same moment
  private boolean decide(Referral referral, Decision.What what, String because) {
    switch (what) {
      case CONCERN_RESOLVED ->
          resolve(referral, concerns.openOf(referral.id()).orElseThrow().id(), because);
      case STEP_AGREED, STEP_NOT_AGREED -> {
        var move = steps.open(referral.id()).orElseThrow();
        if (!(steps.decide(move, what == Decision.What.STEP_AGREED, because)
            instanceof CaseSteps.Kept.Done(var now))) {
          return false;
        }
        keep(
            referral,
            what,
            steps.words(move.step()) + ". " + because,
            new Effect.StepDecided(now.id(), now.version()));
      }
      case ALLOCATED, TO_TEAM, TALK_AGAIN, OTHER ->
          keep(referral, what, because, new Effect.Nothing());
    }
    return true;
  }

  /// Keeps a decision on a case, and what it changed.
  void keep(Referral referral, Decision.What what, String because, Effect effect) {
    if (because.isBlank() || because.length() > BECAUSE_MAX) {
      throw new IllegalArgumentException("a reason has 1..4000 characters");
    }
    var columns = Decision.Columns.of(effect);
    inside
        .sql(KEEP)
        .param("id", UUID.randomUUID())
        .param("referralId", referral.id().value())
        .param("personKey", referral.person().value())
        .param("on", LocalDate.now(clock))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("what", what.name())
        .param("because", people.seal(referral.person(), BECAUSE, because.strip()).forRow())
        .param("wasStage", columns.stage(), Types.VARCHAR)
        .param("wasHolder", columns.holder(), Types.OTHER)
        .param("about", columns.about(), Types.OTHER)
        .param("ledTo", columns.ledTo(), Types.INTEGER)
        .update();
    trail.write(referral.person().value(), "decided in the huddle", what.words());
  }

  /// The huddle decides that a concern is resolved: nothing else resolves one.
  public void resolve(Referral referral, ConcernId concern, String because) {
    concerns.resolve(concern, because.strip());
    keep(referral, Decision.What.CONCERN_RESOLVED, because, new Effect.Resolved(concern));
  }

  /// Keeps that a decision was taken back; both stay.
  ///
  /// @return whether it was; not if somebody took it back before
  public boolean takeBack(Referral referral, Decision decision, String because) {
    int kept =
        inside
            .sql(TAKE_BACK)
            .param("id", decision.id())
            .param("referralId", referral.id().value())
            .param("personKey", referral.person().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("workerId", Acting.now().value())
            .param(
                "because", people.seal(referral.person(), BACK_BECAUSE, because.strip()).forRow())
            .update();
    if (kept > 0) {
      trail.write(referral.person().value(), "took a decision back", decision.what().words());
    }
    return kept > 0;
  }

  /// The decisions on a case, latest first.
  public List<Decision> of(ReferralId referral) {
    return inside
        .sql(OF_CASE)
        .param("referralId", referral.value())
        .query(Decision.Columns::decision)
        .list();
  }

  /// The decisions of a day in their order: the minutes.
  public List<Decision> of(LocalDate day) {
    return inside.sql(OF_DAY).param("day", day).query(Decision.Columns::decision).list();
  }
}
