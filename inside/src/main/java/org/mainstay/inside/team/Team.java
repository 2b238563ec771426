package org.mainstay.inside.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.window.Window;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The workers of the team and who is on duty on a day.
public final class Team {
  private static final String EVERYBODY =
      """
      select worker_id, name, role, employer, helps_with
        from inside_team.worker
       where left_on is null
       order by name, worker_id
       limit 200
      """;

  private static final String SUPPORTERS =
      """
      select worker_id, name, role, employer, helps_with
        from inside_team.worker
       where left_on is null
         and role not in ('ANALYST', 'STAFF_REPRESENTATIVE')
       order by name, worker_id
       limit 200
      """;

  private static final String ONE =
      """
      select worker_id, name, role, employer, helps_with
        from inside_team.worker
       where worker_id = :workerId
       limit 1
      """;

  private static final String IS_HERE =
      """
      select count(*)
        from inside_team.worker
       where worker_id = :workerId
         and left_on is null
      """;

  private static final String LEFT_SINCE =
      """
      select worker_id, name, role, employer, helps_with
        from inside_team.worker
       where left_on >= :day
       order by name, worker_id
       limit 200
      """;

  private static final String LEAVE =
      """
      update inside_team.worker
         set left_on = :day
       where worker_id = :workerId
         and left_on is null
      """;

  private static final String JOIN =
      """
      insert into inside_team.worker (worker_id, name, role, employer, helps_with)
      values (:workerId, :name, :role, :employer, :helpsWith)
          on conflict (worker_id) do update
         set name = excluded.name, role = excluded.role,
             employer = excluded.employer, helps_with = excluded.helps_with, left_on = null
      """;

  private static final String PUT_ON_DUTY =
      """
      insert into inside_team.duty (on_day, place, worker_id)
      values (:day, :place, :workerId)
          on conflict (on_day, place) do update set worker_id = excluded.worker_id
      """;

  // Whoever is on the rota of the day comes first, then the leads, then clinicians, by name.
  private static final String ON_DUTY =
      """
      select w.worker_id, w.name, w.role, w.employer, w.helps_with
        from inside_team.worker w
        left join inside_team.duty d on d.worker_id = w.worker_id and d.on_day = :day
       where w.left_on is null
         and w.role not in ('ANALYST', 'STAFF_REPRESENTATIVE')
         and (d.place is not null or w.role in ('LEAD', 'CLINICIAN'))
       order by d.place nulls last, w.role = 'LEAD' desc, w.name, w.worker_id
       limit 50
      """;

  /// Said of a worker of whom nothing is known any more.
  public static final String SOMEBODY = "somebody who left the team";

  private final JdbcClient inside;
  private final Window window;

  /// @param window where the public may read who is in the team
  public Team(JdbcClient inside, Window window) {
    this.inside = inside;
    this.window = window;
  }

  /// Everybody who is in the team now, by name.
  public List<Worker> everybody() {
    return inside.sql(EVERYBODY).query(Team::worker).list();
  }

  /// Those who support people and may be given a case, a concern or an appointment, by name.
  public List<Worker> supporters() {
    return inside.sql(SUPPORTERS).query(Team::worker).list();
  }

  /// This worker, also after they left.
  public Optional<Worker> find(WorkerId id) {
    return inside.sql(ONE).param("workerId", id.value()).query(Team::worker).optional();
  }

  /// The name of a worker, also after they left.
  public String nameOf(WorkerId id) {
    return find(id).map(Worker::name).orElse(SOMEBODY);
  }

  /// Name and role of a worker, as they sign.
  public String signed(WorkerId id) {
    return find(id).map(Worker::signed).orElse(SOMEBODY);
  }

  /// Somebody joins, or their entry changes; the public list of those who support people follows.
  public void join(Worker worker) {
    inside
        .sql(JOIN)
        .param("workerId", worker.id().value())
        .param("name", worker.name())
        .param("role", worker.role().name())
        .param("employer", worker.employer())
        .param("helpsWith", worker.helpsWith())
        .update();
    if (worker.role().supportsPeople()) {
      window.show(new Window.TeamMember(worker.id().value(), worker.name(), worker.role().words()));
    }
  }

  /// Somebody leaves: nothing is given to them from now on, and the public list is without them.
  public void leave(WorkerId worker, LocalDate day) {
    inside.sql(LEAVE).param("workerId", worker.value()).param("day", day).update();
    window.hide(worker.value());
  }

  /// Whether this worker is in the team now.
  public boolean isHere(WorkerId worker) {
    return inside.sql(IS_HERE).param("workerId", worker.value()).query(Integer.class).single() > 0;
  }

  /// Those who left on this day or later, by name.
  public List<Worker> leftSince(LocalDate day) {
    return inside.sql(LEFT_SINCE).param("day", day).query(Team::worker).list();
  }

  /// Puts a worker on the rota of a day.
  ///
  /// @param place 1 is asked first, 2 if the first may not see a case, and so on
  public void putOnDuty(LocalDate day, int place, WorkerId worker) {
    inside
        .sql(PUT_ON_DUTY)
        .param("day", day)
        .param("place", place)
        .param("workerId", worker.value())
        .update();
  }

  /// Who reads what cannot wait on this day, in the order they are asked.
  public List<Worker> onDuty(LocalDate day) {
    return inside.sql(ON_DUTY).param("day", day).query(Team::worker).list();
  }

  private static Worker worker(ResultSet row, int number) throws SQLException {
    return new Worker(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getString("employer"),
        row.getString("helps_with"));
  }
}
