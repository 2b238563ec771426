package org.mainstay.letterbox.heard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What was heard and changed, hung up for everybody.
public final class HeardBoard {
  private static final String ALL =
      """
      select page
        from letterbox_window.heard
       order by shown_on desc, project_id
       limit 200
      """;

  private static final String ONE =
      "select page from letterbox_window.heard where project_id = :id limit 1";

  private static final String SHOW =
      """
      insert into letterbox_window.heard (project_id, shown_on, page)
      values (:id, :on, :page)
          on conflict (project_id) do update set page = excluded.page
      """;

  private static final String TAKE_DOWN =
      "delete from letterbox_window.heard where project_id = :id";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public HeardBoard(JdbcClient database) {
    this.database = database;
  }

  /// All of them, what was shown last first.
  public List<Heard> all() {
    return database.sql(ALL).query((row, _) -> read(row.getString("page"))).list();
  }

  /// That of one project, if it is shown.
  public Optional<Heard> find(UUID id) {
    return database
        .sql(ONE)
        .param("id", id)
        .query((row, _) -> read(row.getString("page")))
        .optional();
  }

  /// Shows it from now on, in place of what was shown of this project before.
  ///
  /// @param on the day of the first showing
  public void show(Heard heard, LocalDate on) {
    database
        .sql(SHOW)
        .param("id", heard.id())
        .param("on", on)
        .param("page", JSON.writeValueAsString(heard))
        .update();
  }

  /// Shows it no more, from this moment.
  public void takeDown(UUID id) {
    database.sql(TAKE_DOWN).param("id", id).update();
  }

  private static Heard read(String page) {
    return JSON.readValue(page, Heard.class);
  }
}
