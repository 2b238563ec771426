package org.mainstay.inside.support.pauses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of pauses and of what happened in each.
final class PauseRows {
  static final String NOTE = "inside_support.pause.note";
  static final String BECAUSE = "inside_support.pause_step.because";

  private static final String COLUMNS =
      """
      select p.pause_id, p.referral_id, p.person_key, p.reason, p.from_on, p.review_on, p.state,
             p.ended_on, p.worker_id, p.note, p.version
        from inside_support.pause p
      """;

  private static final String OF =
      COLUMNS + " where p.referral_id = :id order by p.from_on desc, p.pause_id limit 200";

  private static final String RUNNING =
      COLUMNS
          + """
            join inside_referral.referral f on f.referral_id = p.referral_id
           where p.state = 'RUNNING'
             and f.stage <> 'DISCHARGED'
           order by p.review_on, p.pause_id
           limit 500
          """;

  private static final String KEEP =
      """
      insert into inside_support.pause
             (pause_id, referral_id, person_key, reason, from_on, review_on, state, worker_id,
              note, version)
      values (:id, :referral, :person, :reason, :from, :review, 'RUNNING', :worker, :note, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_support.pause
         set review_on = :review, state = :state, ended_on = :ended, version = version + 1
       where pause_id = :id
         and version = :version
         and state = 'RUNNING'
      """;

  private static final String STEP =
      """
      insert into inside_support.pause_step
             (pause_id, person_key, at, worker_id, state, review_on, because)
      values (:pause, :person, :at, :worker, :state, :review, :because)
      """;

  private static final String STEPS =
      """
      select at, worker_id, state, review_on, because
        from inside_support.pause_step
       where pause_id = :pause
       order by id
       limit 100
      """;

  private final JdbcClient inside;

  PauseRows(JdbcClient inside) {
    this.inside = inside;
  }

  List<Pause> of(ReferralId referral) {
    return inside.sql(OF).param("id", referral.value()).query(PauseRows::pause).list();
  }

  List<Pause> running() {
    return inside.sql(RUNNING).query(PauseRows::pause).list();
  }

  /// Keeps a pause, unless the case has one that runs.
  boolean keep(Pause pause) {
    return inside
            .sql(KEEP)
            .param("id", pause.id())
            .param("referral", pause.referral().value())
            .param("person", pause.person().value())
            .param("reason", pause.reason().name())
            .param("from", pause.from())
            .param("review", pause.reviewOn())
            .param("worker", pause.by().value())
            .param("note", pause.note().forRow())
            .update()
        > 0;
  }

  /// Changes a pause that runs, unless somebody else did meanwhile.
  boolean change(Pause seen, LocalDate reviewOn, PauseState state, Optional<LocalDate> endedOn) {
    return inside
            .sql(CHANGE)
            .param("review", reviewOn)
            .param("state", state.name())
            .param("ended", endedOn.orElse(null), Types.DATE)
            .param("id", seen.id())
            .param("version", seen.version())
            .update()
        > 0;
  }

  void step(Pause now, Instant at, Sealed because) {
    inside
        .sql(STEP)
        .param("pause", now.id())
        .param("person", now.person().value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("worker", Acting.now().value())
        .param("state", now.state().name())
        .param("review", now.reviewOn())
        .param("because", because.forRow())
        .update();
  }

  List<Pauses.Step> steps(UUID pause) {
    return inside.sql(STEPS).param("pause", pause).query(PauseRows::step).list();
  }

  private static Pauses.Step step(ResultSet row, int number) throws SQLException {
    return new Pauses.Step(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        PauseState.valueOf(row.getString("state")),
        row.getObject("review_on", LocalDate.class),
        Sealed.of(BECAUSE, row.getBytes("because")));
  }

  private static Pause pause(ResultSet row, int number) throws SQLException {
    return new Pause(
        row.getObject("pause_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        PauseReason.valueOf(row.getString("reason")),
        row.getObject("from_on", LocalDate.class),
        row.getObject("review_on", LocalDate.class),
        PauseState.valueOf(row.getString("state")),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        Sealed.of(NOTE, row.getBytes("note")),
        row.getInt("version"));
  }
}
