package org.mainstay.inside.huddle.week;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The hours of each worker, as they say them: what was agreed for a week, and what became of it.
public final class Hours {
  private static final int DAYS_A_WEEK = 7;

  private static final String AGREED =
      """
      select week_day, minutes
        from inside_huddle.agreed_hours
       where worker_id = :worker
       order by week_day, worker_id
       limit 7
      """;

  private static final String AGREE =
      """
      insert into inside_huddle.agreed_hours (worker_id, week_day, minutes)
      values (:worker, :day, :minutes)
          on conflict (worker_id, week_day) do update set minutes = excluded.minutes
      """;

  private static final String WORKED =
      """
      select on_day, minutes
        from inside_huddle.worked_hours
       where worker_id = :worker
         and on_day >= :from
         and on_day < :until
       order by on_day, worker_id
       limit 7
      """;

  private static final String WORK =
      """
      insert into inside_huddle.worked_hours (worker_id, on_day, minutes)
      values (:worker, :day, :minutes)
          on conflict (worker_id, on_day) do update set minutes = excluded.minutes
      """;

  private static final String UNSAY =
      "delete from inside_huddle.worked_hours where worker_id = :worker and on_day = :day";

  private final JdbcClient inside;
  private final WorkingHours hub;

  /// @param hub the hub's own hours, for whoever has said nothing
  public Hours(JdbcClient inside, WorkingHours hub) {
    this.inside = inside;
    this.hub = hub;
  }

  /// Minutes agreed for each day of a week.
  ///
  /// @param isOwn whether the worker said so; otherwise they are the hub's hours
  public record Agreed(Map<DayOfWeek, Integer> minutes, boolean isOwn) {
    public Agreed {
      minutes = Map.copyOf(minutes);
    }

    int on(DayOfWeek day) {
      return minutes.getOrDefault(day, 0);
    }
  }

  /// What was agreed for a worker's week.
  public Agreed agreed(WorkerId worker) {
    Map<DayOfWeek, Integer> own = new EnumMap<>(DayOfWeek.class);
    inside
        .sql(AGREED)
        .param("worker", worker.value())
        .query(
            row -> {
              own.put(DayOfWeek.of(row.getInt("week_day")), row.getInt("minutes"));
            });
    return own.isEmpty() ? new Agreed(ofTheHub(), false) : new Agreed(own, true);
  }

  private Map<DayOfWeek, Integer> ofTheHub() {
    int minutes = (int) Duration.between(hub.from(), hub.to()).toMinutes();
    Map<DayOfWeek, Integer> all = new EnumMap<>(DayOfWeek.class);
    hub.days().forEach(day -> all.put(day, minutes));
    return all;
  }

  /// The acting worker says what was agreed; the last word counts.
  public void agree(Map<DayOfWeek, Integer> minutes) {
    minutes.forEach(
        (day, many) ->
            inside
                .sql(AGREE)
                .param("worker", Acting.now().value())
                .param("day", day.getValue())
                .param("minutes", many)
                .update());
  }

  /// What a worker says they worked in the week of this Monday, by day.
  public Map<LocalDate, Integer> worked(WorkerId worker, LocalDate monday) {
    Map<LocalDate, Integer> worked = new HashMap<>();
    inside
        .sql(WORKED)
        .param("worker", worker.value())
        .param("from", monday)
        .param("until", monday.plusDays(DAYS_A_WEEK))
        .query(
            row -> {
              worked.put(row.getObject("on_day", LocalDate.class), row.getInt("minutes"));
            });
    return worked;
  }

  /// The acting worker says how long they worked on a day.
  public void work(LocalDate day, int minutes) {
    inside
        .sql(WORK)
        .param("worker", Acting.now().value())
        .param("day", day)
        .param("minutes", minutes)
        .update();
  }

  /// The acting worker takes back what they said of a day.
  public void unsay(LocalDate day) {
    inside.sql(UNSAY).param("worker", Acting.now().value()).param("day", day).update();
  }
}
