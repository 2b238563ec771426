package org.mainstay.inside.support.tasks;

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
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table of tasks.
final class TaskRows {
  static final String WHAT = "inside_support.task.what";
  static final String NOTE = "inside_support.task.note";

  private static final String COLUMNS =
      """
      select t.task_id, t.referral_id, t.person_key, f.alias, t.number, t.what, t.worker_id,
             t.by_day, t.set_by, t.set_at, t.state, t.settled_by, t.settled_at, t.note, t.version
        from inside_support.task t
        left join inside_referral.referral f on f.referral_id = t.referral_id
      """;

  private static final String ONE = COLUMNS + " where t.task_id = :id limit 1";

  private static final String OF =
      COLUMNS
          + """
             where t.referral_id = :referral
             order by t.state = 'OPEN' desc, t.by_day, t.task_id
             limit 500
            """;

  private static final String OPEN =
      COLUMNS + " where t.state = 'OPEN' order by t.by_day, t.task_id limit 1000";

  private static final String LAST =
      """
      select coalesce(max(number), 0)
        from inside_support.task
       where referral_id is not distinct from cast(:referral as uuid)
      """;

  private static final String KEEP =
      """
      insert into inside_support.task
             (task_id, referral_id, person_key, number, what, worker_id, by_day, set_by, set_at,
              state, version)
      values (:id, :referral, :person, :number, :what, :who, :by, :setBy, :setAt, 'OPEN', 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_support.task
         set worker_id = :who, by_day = :by, state = :state, settled_by = :settledBy,
             settled_at = :settledAt, note = :note, version = version + 1
       where task_id = :id
         and version = :version
         and state = 'OPEN'
      """;

  private final JdbcClient inside;

  TaskRows(JdbcClient inside) {
    this.inside = inside;
  }

  Optional<Task> find(TaskId id) {
    return inside.sql(ONE).param("id", id.value()).query(TaskRows::task).optional();
  }

  List<Task> of(ReferralId referral) {
    return inside.sql(OF).param("referral", referral.value()).query(TaskRows::task).list();
  }

  List<Task> open() {
    return inside.sql(OPEN).query(TaskRows::task).list();
  }

  int last(Optional<ReferralId> referral) {
    return inside
        .sql(LAST)
        .param("referral", referral.map(ReferralId::value).orElse(null), Types.OTHER)
        .query(Integer.class)
        .single();
  }

  /// Keeps a task.
  ///
  /// @return whether there is no other with its number
  boolean keep(Task task) {
    return inside
            .sql(KEEP)
            .param("id", task.id().value())
            .param(
                "referral", task.about().map(it -> it.referral().value()).orElse(null), Types.OTHER)
            .param("person", task.about().map(it -> it.person().value()).orElse(null), Types.OTHER)
            .param("number", task.number())
            .param("what", task.what().forRow())
            .param("who", task.who().value())
            .param("by", task.by())
            .param("setBy", task.set().by().value())
            .param("setAt", at(task.set().at()))
            .update()
        > 0;
  }

  /// Changes a task unless somebody else did meanwhile.
  ///
  /// @return whether it was still as it was seen
  boolean change(Task now) {
    return inside
            .sql(CHANGE)
            .param("who", now.who().value())
            .param("by", now.by())
            .param("state", now.state().name())
            .param("settledBy", now.settled().map(it -> it.by().value()).orElse(null), Types.OTHER)
            .param(
                "settledAt",
                now.settled().map(it -> at(it.at())).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("note", now.note().map(Sealed::forRow).orElse(null), Types.BINARY)
            .param("id", now.id().value())
            .param("version", now.version())
            .update()
        > 0;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Task task(ResultSet row, int number) throws SQLException {
    var referral = Optional.ofNullable(row.getObject("referral_id", UUID.class));
    var person = row.getObject("person_key", UUID.class);
    var alias = row.getString("alias");
    var settledAt = Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class));
    var settledBy = row.getObject("settled_by", UUID.class);
    return new Task(
        new TaskId(row.getObject("task_id", UUID.class)),
        referral.map(id -> new Task.About(new ReferralId(id), new PersonKey(person), alias)),
        row.getInt("number"),
        Sealed.of(WHAT, row.getBytes("what")),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("by_day", LocalDate.class),
        new Task.Told(
            new WorkerId(row.getObject("set_by", UUID.class)),
            row.getObject("set_at", OffsetDateTime.class).toInstant()),
        Task.State.valueOf(row.getString("state")),
        settledAt.map(at -> new Task.Told(new WorkerId(settledBy), at.toInstant())),
        Optional.ofNullable(row.getBytes("note")).map(it -> Sealed.of(NOTE, it)),
        row.getInt("version"));
  }
}
