package org.mainstay.inside.support.pathways;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of moves and of what was said about them.
final class MoveRows {
  static final String BECAUSE = "inside_support.step_said.because";

  private static final String COLUMNS =
      """
      select m.move_id, m.referral_id, m.person_key, m.number, m.step, m.state, m.worker_id,
             m.since, m.looked_at, m.version
        from inside_support.step_move m
      """;

  private static final String OF =
      COLUMNS + " where m.referral_id = :id order by m.number limit 200";

  private static final String OPEN_CASES =
      COLUMNS
          + """
            join inside_referral.referral f on f.referral_id = m.referral_id
           where f.stage <> 'DISCHARGED'
             and (m.state = 'PROPOSED'
                  or m.since is not null
                     and not exists (
                           select
                             from inside_support.step_move other
                            where other.referral_id = m.referral_id
                              and (other.since, other.number) > (m.since, m.number)))
           order by m.referral_id, m.number
           limit 1000
          """;

  private static final String KEEP =
      """
      insert into inside_support.step_move
             (move_id, referral_id, person_key, number, step, state, worker_id, since,
              looked_at, version)
      values (:id, :referral, :person, :number, :step, :state, :worker, :since, :since, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_support.step_move
         set state = :state, since = :since, looked_at = :since, version = version + 1
       where move_id = :id
         and version = :version
      """;

  private static final String LOOK =
      """
      update inside_support.step_move
         set looked_at = :at, version = version + 1
       where move_id = :id
         and version = :version
         and state = 'AGREED'
      """;

  private static final String SAY =
      """
      insert into inside_support.step_said (move_id, person_key, at, worker_id, state, because)
      values (:move, :person, :at, :worker, :state, :because)
      """;

  private static final String SAID =
      """
      select at, worker_id, state, because
        from inside_support.step_said
       where move_id = :move
       order by id
       limit 100
      """;

  private final JdbcClient inside;

  MoveRows(JdbcClient inside) {
    this.inside = inside;
  }

  List<StepMove> of(ReferralId referral) {
    return inside.sql(OF).param("id", referral.value()).query(MoveRows::move).list();
  }

  /// Of every open case the step it is on, and the move that waits.
  List<StepMove> ofOpenCases() {
    return inside.sql(OPEN_CASES).query(MoveRows::move).list();
  }

  /// Keeps a move, unless the case has one of this number or one that waits.
  boolean keep(UUID id, Referral referral, int number, String step, Optional<Instant> since) {
    return inside
            .sql(KEEP)
            .param("id", id)
            .param("referral", referral.id().value())
            .param("person", referral.person().value())
            .param("number", number)
            .param("step", step)
            .param("state", (since.isPresent() ? MoveState.AGREED : MoveState.PROPOSED).name())
            .param("worker", Acting.now().value())
            .param("since", column(since), Types.TIMESTAMP_WITH_TIMEZONE)
            .update()
        > 0;
  }

  /// Changes a move unless somebody else did meanwhile.
  boolean change(StepMove seen, MoveState state, Optional<Instant> since) {
    return inside
            .sql(CHANGE)
            .param("state", state.name())
            .param("since", column(since), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", seen.id())
            .param("version", seen.version())
            .update()
        > 0;
  }

  /// Somebody looked whether the step still fits, unless somebody else changed it meanwhile.
  boolean look(StepMove seen, Instant at) {
    return inside
            .sql(LOOK)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", seen.id())
            .param("version", seen.version())
            .update()
        > 0;
  }

  void say(UUID move, PersonKey person, MoveState state, Instant at, Sealed because) {
    inside
        .sql(SAY)
        .param("move", move)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("worker", Acting.now().value())
        .param("state", state.name())
        .param("because", because.forRow())
        .update();
  }

  List<StepMove.Said> said(UUID move) {
    return inside.sql(SAID).param("move", move).query(MoveRows::said).list();
  }

  private static @Nullable OffsetDateTime column(Optional<Instant> since) {
    return since.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static StepMove.Said said(ResultSet row, int number) throws SQLException {
    return new StepMove.Said(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        MoveState.valueOf(row.getString("state")),
        Sealed.of(BECAUSE, row.getBytes("because")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static StepMove move(ResultSet row, int number) throws SQLException {
    return new StepMove(
        row.getObject("move_id", UUID.class),
        new ReferralId(row.getObject("referral_id", UUID.class)),
        new PersonKey(row.getObject("person_key", UUID.class)),
        row.getInt("number"),
        row.getString("step"),
        MoveState.valueOf(row.getString("state")),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        moment(row, "since"),
        moment(row, "looked_at"),
        row.getInt("version"));
  }
}
