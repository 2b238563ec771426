package org.mainstay.inside.team.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When supervision was held, and when it was missed and why.
public final class Sessions {
  private static final String WORDS = "inside_team.supervision_session.words";

  // The same day sent again is the same session: the last word counts.
  private static final String KEEP =
      """
      insert into inside_team.supervision_session
             (worker_id, on_day, minutes, words, noted_by, at)
      values (:worker, :day, :minutes, :words, :by, :at)
          on conflict (worker_id, on_day) do update
         set minutes = excluded.minutes, words = excluded.words,
             noted_by = excluded.noted_by, at = excluded.at
      """;

  private static final String OF =
      """
      select worker_id, on_day, minutes, words
        from inside_team.supervision_session
       where worker_id = :worker
       order by on_day desc, worker_id
       limit 60
      """;

  private static final String LAST =
      """
      select worker_id, max(on_day) as last_day
        from inside_team.supervision_session
       where minutes > 0
       group by worker_id
       order by worker_id
       limit 500
      """;

  private final JdbcClient inside;
  private final TeamWords words;
  private final InstantSource clock;

  public Sessions(JdbcClient inside, TeamWords words, InstantSource clock) {
    this.inside = inside;
    this.words = words;
    this.clock = clock;
  }

  /// The acting worker notes one.
  public void keep(Session session) {
    inside
        .sql(KEEP)
        .param("worker", session.worker().value())
        .param("day", session.on())
        .param("minutes", session.minutes())
        .param("words", words.seal(WORDS, session.words()))
        .param("by", Acting.now().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those of a worker, the latest first.
  public List<Session> of(WorkerId worker) {
    return inside.sql(OF).param("worker", worker.value()).query(this::session).list();
  }

  /// The day on which each worker had it last.
  Map<WorkerId, LocalDate> lastHeld() {
    Map<WorkerId, LocalDate> last = new HashMap<>();
    inside
        .sql(LAST)
        .query(
            row -> {
              last.put(
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  row.getObject("last_day", LocalDate.class));
            });
    return last;
  }

  private Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("on_day", LocalDate.class),
        row.getInt("minutes"),
        words.open(WORDS, row.getBytes("words")));
  }
}
