package org.mainstay.inside.work.employment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.inside.work.employment.Episode.Moved;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Employment support in every case: where it stands, and each step with its reason.
public final class Episodes {
  /// A reason may be so long.
  static final int BECAUSE_MAX = 1_000;

  private static final String BECAUSE = "inside_work.employment_support_step.because";

  private static final String OF =
      """
      select referral_id, state, state_since, suitability_code, version
        from inside_work.employment_support
       where referral_id = :referralId
       limit 1
      """;

  private static final String BEGIN =
      """
      insert into inside_work.employment_support
             (referral_id, person_key, state, state_since, suitability_code, version)
      values (:referralId, :personKey, :state, :on, :suitability, 1)
          on conflict (referral_id) do nothing
      """;

  private static final String CHANGE =
      """
      update inside_work.employment_support
         set state = :state, state_since = :on, suitability_code = :suitability,
             version = version + 1
       where referral_id = :referralId
         and version = :version
      """;

  private static final String KEEP_STEP =
      """
      insert into inside_work.employment_support_step
             (referral_id, person_key, at, worker_id, state, on_day, because)
      values (:referralId, :personKey, :at, :workerId, :state, :on, :because)
      """;

  private static final String STEPS =
      """
      select at, worker_id, state, on_day, because
        from inside_work.employment_support_step
       where referral_id = :referralId
       order by id
       limit 500
      """;

  private static final String NOT_OFFERED =
      """
      select r.referral_id
        from inside_referral.referral r
       where r.stage = 'IN_SUPPORT'
         and not exists (select 1
                           from inside_work.employment_support e
                          where e.referral_id = r.referral_id)
       order by r.request_received_at, r.referral_id
       limit 500
      """;

  private static final String LEFT_OPEN =
      """
      select e.referral_id
        from inside_work.employment_support e
        join inside_referral.referral r using (referral_id)
       where r.stage = 'DISCHARGED'
         and e.state in (:open)
       order by e.state_since, e.referral_id
       limit 500
      """;

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Clock clock;

  /// @param inside the inside's own connection
  public Episodes(JdbcClient inside, People people, Trail trail, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.clock = clock;
  }

  /// How employment support stands in a case.
  public Episode of(ReferralId referral) {
    return inside
        .sql(OF)
        .param("referralId", referral.value())
        .query(Episodes::episode)
        .optional()
        .orElseGet(() -> Episode.none(referral, LocalDate.now(clock)));
  }

  /// Goes a step further, if that step may follow and its reason is given.
  public Moved move(Referral referral, Episode seen, Episode.Wish wish) {
    var refusal = refusal(seen, wish);
    if (refusal.isPresent()) {
      return new Moved.Refused(refusal.get());
    }
    var suitability = wish.suitability().map(Suitability::code).orElse(seen.suitability());
    if (!change(referral, seen, wish.to(), suitability)) {
      return new Moved.ChangedMeanwhile();
    }
    keepStep(referral, wish.to(), wish.because());
    if (wish.to() == SupportState.OFFERED) {
      offered(referral);
    }
    return new Moved.Done(of(referral.id()));
  }

  /// Goes to where something that was done leads, such as a talk with the employer; stays where it
  /// is if that does not follow.
  ///
  /// @return whether it stands there now
  public boolean done(Referral referral, SupportState to) {
    var seen = of(referral.id());
    if (!seen.state().next().contains(to)) {
      return seen.state() == to;
    }
    if (!change(referral, seen, to, seen.suitability())) {
      throw new IllegalStateException("employment support changed in the same moment");
    }
    keepStep(referral, to, "");
    return true;
  }

  /// Somebody was asked about work after the end.
  public void followedUp(Referral referral, SupportState to) {
    if (of(referral.id()).state().next().contains(to)) {
      done(referral, to);
    }
  }

  /// Offers employment support to everybody who is being supported and was not offered it yet.
  void offerToEverybody(Function<ReferralId, Referral> found) {
    for (UUID id : inside.sql(NOT_OFFERED).query(UUID.class).list()) {
      var referral = found.apply(new ReferralId(id));
      move(
          referral,
          of(referral.id()),
          new Episode.Wish(
              SupportState.OFFERED, Optional.empty(), "Offered to everybody when support begins"));
    }
  }

  /// The cases that ended while employment support was going on.
  List<ReferralId> leftOpen() {
    var open =
        Arrays.stream(SupportState.values())
            .filter(SupportState::isGoingOn)
            .map(Enum::name)
            .toList();
    return inside.sql(LEFT_OPEN).param("open", open).query(UUID.class).list().stream()
        .map(ReferralId::new)
        .toList();
  }

  /// What happened so far, oldest first.
  public List<Episode.Step> steps(ReferralId referral) {
    return inside.sql(STEPS).param("referralId", referral.value()).query(Episodes::step).list();
  }

  private static Optional<String> refusal(Episode seen, Episode.Wish wish) {
    if (!seen.state().toSay().contains(wish.to())) {
      return Optional.of("That cannot come after “%s”.".formatted(seen.state().words()));
    }
    boolean isDecided = wish.to() == SupportState.TAKEN_UP || wish.to() == SupportState.NOT_NOW;
    if (isDecided && wish.suitability().filter(one -> fits(one, wish.to())).isEmpty()) {
      return Optional.of(
          wish.to() == SupportState.TAKEN_UP
              ? "To be taken up, it has to suit them: choose “Yes”."
              : "If it is not for now, choose “No” or “Not applicable”.");
    }
    boolean needsReason = wish.to() == SupportState.DECLINED || wish.to() == SupportState.NOT_NOW;
    return needsReason && wish.because().isBlank()
        ? Optional.of("Write why, in the person’s words if you can.")
        : Optional.empty();
  }

  private static boolean fits(Suitability one, SupportState to) {
    return (one == Suitability.SUITS) == (to == SupportState.TAKEN_UP);
  }

  private boolean change(Referral referral, Episode seen, SupportState to, String suitability) {
    var changing = inside.sql(seen.version() == 0 ? BEGIN : CHANGE);
    var given =
        seen.version() == 0
            ? changing.param("personKey", referral.person().value())
            : changing.param("version", seen.version());
    return given
            .param("referralId", referral.id().value())
            .param("state", to.name())
            .param("on", LocalDate.now(clock))
            .param("suitability", suitability)
            .update()
        > 0;
  }

  private void keepStep(Referral referral, SupportState to, String because) {
    var person = referral.person();
    inside
        .sql(KEEP_STEP)
        .param("referralId", referral.id().value())
        .param("personKey", person.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("workerId", Acting.now().value())
        .param("state", to.name())
        .param("on", LocalDate.now(clock))
        .param("because", people.seal(person, BECAUSE, because.strip()).forRow())
        .update();
    trail.write(person.value(), "employment support", to.words());
  }

  private void offered(Referral referral) {
    people.tell(
        referral.person(),
        "employment support/" + referral.id(),
        new BoxItem.Happened(
            clock.instant(),
            "We can also help with work: to keep your job, go back to it, or find one."
                + " Tell us if you would like that."));
  }

  private static Episode episode(ResultSet row, int number) throws SQLException {
    return new Episode(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        SupportState.valueOf(row.getString("state")),
        row.getObject("state_since", LocalDate.class),
        row.getString("suitability_code"),
        row.getInt("version"));
  }

  private static Episode.Step step(ResultSet row, int number) throws SQLException {
    return new Episode.Step(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        SupportState.valueOf(row.getString("state")),
        row.getObject("on_day", LocalDate.class),
        Sealed.of(BECAUSE, row.getBytes("because")));
  }
}
