package org.mainstay.inside.huddle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.safety.ConcernId;
import org.mainstay.inside.safety.Concerns;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the huddle decided, with the reason and who wrote it down: kept with the case and the day.
public final class Decisions {
  /// How long a reason may be.
  public static final int BECAUSE_MAX = 4_000;

  private static final String BECAUSE = "inside_huddle.decision.because";

  private static final String KEEP =
      """
      insert into inside_huddle.decision
             (decision_id, referral_id, person_key, on_day, at, worker_id, what, because)
      values (:id, :referralId, :personKey, :on, :at, :workerId, :what, :because)
      """;

  private static final String COLUMNS =
      """
      select d.referral_id, f.alias, d.what, d.because, d.worker_id, d.at
        from inside_huddle.decision d
        join inside_referral.referral f on f.referral_id = d.referral_id
      """;

  private static final String OF_CASE =
      COLUMNS + " where d.referral_id = :referralId order by d.at desc, d.decision_id limit 200";

  private static final String OF_DAY =
      COLUMNS + " where d.on_day = :day order by d.at, d.decision_id limit 500";

  private final JdbcClient inside;
  private final People people;
  private final Trail trail;
  private final Concerns concerns;
  private final Clock clock;

  public Decisions(JdbcClient inside, People people, Trail trail, Concerns concerns, Clock clock) {
    this.inside = inside;
    this.people = people;
    this.trail = trail;
    this.concerns = concerns;
    this.clock = clock;
  }

  /// Keeps a decision on a case.
  public void keep(Referral referral, Decision.What what, String because) {
    if (because.isBlank() || because.length() > BECAUSE_MAX) {
      throw new IllegalArgumentException("a reason has 1..4000 characters");
    }
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
        .update();
    trail.write(referral.person().value(), "decided in the huddle", what.words());
  }

  /// The huddle decides that a concern is resolved: nothing else resolves one.
  public void resolve(Referral referral, ConcernId concern, String because) {
    concerns.resolve(concern, because.strip());
    keep(referral, Decision.What.CONCERN_RESOLVED, because);
  }

  /// The decisions on a case, latest first.
  public List<Decision> of(ReferralId referral) {
    return inside
        .sql(OF_CASE)
        .param("referralId", referral.value())
        .query(Decisions::decision)
        .list();
  }

  /// The decisions of a day in their order: the minutes.
  public List<Decision> of(LocalDate day) {
    return inside.sql(OF_DAY).param("day", day).query(Decisions::decision).list();
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        new ReferralId(row.getObject("referral_id", UUID.class)),
        row.getString("alias"),
        Decision.What.valueOf(row.getString("what")),
        Sealed.of(BECAUSE, row.getBytes("because")),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
