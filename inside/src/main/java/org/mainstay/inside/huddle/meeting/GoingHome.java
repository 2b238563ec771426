package org.mainstay.inside.huddle.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whether each of the team goes home with nothing open, as they say it themselves.
public final class GoingHome {
  private static final String SAY =
      """
      insert into inside_huddle.going_home (on_day, worker_id, how, at)
      values (:day, :worker, :how, :at)
          on conflict (on_day, worker_id) do update
         set how = excluded.how, at = excluded.at
      """;

  private static final String OF =
      """
      select worker_id, how
        from inside_huddle.going_home
       where on_day = :day
       order by at, worker_id
       limit 500
      """;

  private static final String SINCE =
      """
      select on_day, how
        from inside_huddle.going_home
       where worker_id = :worker
         and on_day >= :since
       order by on_day, worker_id
       limit 500
      """;

  private final JdbcClient inside;
  private final Clock clock;

  public GoingHome(JdbcClient inside, Clock clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// How somebody goes home.
  public enum How {
    NOTHING_OPEN("I go home with nothing open"),
    A_WORD_FIRST("I would like a word with somebody first");

    private final String words;

    How(String words) {
      this.words = words;
    }

    /// As they say it.
    public String words() {
      return words;
    }
  }

  /// The acting worker says how they go home today; the last word counts.
  public void say(How how) {
    inside
        .sql(SAY)
        .param("day", LocalDate.now(clock))
        .param("worker", Acting.now().value())
        .param("how", how.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// What each said today.
  public Map<WorkerId, How> today() {
    Map<WorkerId, How> said = new HashMap<>();
    inside
        .sql(OF)
        .param("day", LocalDate.now(clock))
        .query(
            row -> {
              said.put(
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  How.valueOf(row.getString("how")));
            });
    return said;
  }

  /// What a worker said, day by day, from this day on.
  public Map<LocalDate, How> of(WorkerId worker, LocalDate since) {
    Map<LocalDate, How> said = new HashMap<>();
    inside
        .sql(SINCE)
        .param("worker", worker.value())
        .param("since", since)
        .query(
            row -> {
              said.put(row.getObject("on_day", LocalDate.class), How.valueOf(row.getString("how")));
            });
    return said;
  }
}
