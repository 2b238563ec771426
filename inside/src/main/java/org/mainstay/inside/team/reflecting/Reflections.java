package org.mainstay.inside.team.reflecting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.team.words.TeamWords;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The groups of reflective practice that were held.
public final class Reflections {
  private static final String THEME = "inside_team.reflecting.theme";

  private static final String ALL =
      """
      select reflecting_id, on_day, led_by, theme, noted_by, version
        from inside_team.reflecting
       order by on_day desc, reflecting_id
       limit 60
      """;

  private static final String CAME =
      """
      select worker_id
        from inside_team.reflected
       where reflecting_id = :id
       order by worker_id
       limit 200
      """;

  private static final String BEGIN =
      """
      insert into inside_team.reflecting
             (reflecting_id, on_day, led_by, theme, noted_by, at, version)
      values (:id, :day, :ledBy, :theme, :by, :at, 1)
          on conflict do nothing
      """;

  private static final String CHANGE =
      """
      update inside_team.reflecting
         set on_day = :day, led_by = :ledBy, theme = :theme, at = :at, version = version + 1
       where reflecting_id = :id
         and version = :version
         and (led_by = :by or noted_by = :by)
      """;

  private static final String COMES =
      """
      insert into inside_team.reflected (reflecting_id, worker_id)
      values (:id, :worker)
          on conflict do nothing
      """;

  private final JdbcClient inside;
  private final TeamWords words;
  private final Clock clock;

  public Reflections(JdbcClient inside, TeamWords words, Clock clock) {
    this.inside = inside;
    this.words = words;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The latest, the last one first.
  public List<Reflecting> all() {
    return inside.sql(ALL).query(this::reflecting).list();
  }

  /// This one, if the acting worker may change it.
  Optional<Reflecting> kept(UUID id) {
    return all().stream()
        .filter(one -> one.id().equals(id) && one.isKeptBy(Acting.now()))
        .findFirst();
  }

  /// Keeps one, unless somebody changed it since it was seen; sent again it stays as it is.
  ///
  /// @return whether it is as it was sent
  public boolean keep(Reflecting one) {
    boolean isNew = one.version() == 0;
    int changed =
        inside
            .sql(isNew ? BEGIN : CHANGE)
            .param("id", one.id())
            .param("day", one.on())
            .param("ledBy", one.ledBy().value())
            .param("theme", words.seal(THEME, one.theme()))
            .param("by", Acting.now().value())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("version", one.version())
            .update();
    if (changed == 0) {
      return isNew && kept(one.id()).filter(there -> there.theme().equals(one.theme())).isPresent();
    }
    inside
        .sql("delete from inside_team.reflected where reflecting_id = :id")
        .param("id", one.id())
        .update();
    one.came()
        .forEach(
            worker ->
                inside.sql(COMES).param("id", one.id()).param("worker", worker.value()).update());
    return true;
  }

  private Reflecting reflecting(ResultSet row, int number) throws SQLException {
    var id = row.getObject("reflecting_id", UUID.class);
    Set<WorkerId> came =
        inside.sql(CAME).param("id", id).query(UUID.class).list().stream()
            .map(WorkerId::new)
            .collect(Collectors.toSet());
    return new Reflecting(
        id,
        row.getObject("on_day", LocalDate.class),
        new WorkerId(row.getObject("led_by", UUID.class)),
        words.open(THEME, row.getBytes("theme")),
        came,
        new WorkerId(row.getObject("noted_by", UUID.class)),
        row.getInt("version"));
  }
}
