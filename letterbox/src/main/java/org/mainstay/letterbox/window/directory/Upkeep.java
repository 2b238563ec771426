package org.mainstay.letterbox.window.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the team does to keep the directory right: look, check, take out, put back.
public final class Upkeep {
  /// So many entries stand on the team's list at most.
  public static final int LISTED_MAX = 100;

  private static final String OLDEST_FIRST =
      """
      select e.id, e.name, o.name as run_by, e.source, e.status, e.taken_out, e.assured_on,
             e.checked_on
        from letterbox_window.directory_entry e
        join letterbox_window.directory_organisation o on o.id = e.organisation_id
       where lower(e.name || ' ' || o.name) like :like escape '!'
       order by e.taken_out, e.status <> 'ACTIVE',
                greatest(e.assured_on, e.checked_on) nulls first, lower(e.name), e.id
       limit 100
      """;

  private static final String COUNT = "select count(*) from letterbox_window.directory_entry";

  private static final String CHECK =
      "update letterbox_window.directory_entry set checked_on = :day where id = :id";

  private static final String TAKE_OUT =
      "update letterbox_window.directory_entry set taken_out = :out where id = :id";

  private static final String NAMES =
      """
      select distinct e.name || case when o.name = e.name then '' else ', ' || o.name end as name
        from letterbox_window.directory_entry e
        join letterbox_window.directory_organisation o on o.id = e.organisation_id
       where e.status = 'ACTIVE' and not e.taken_out
       order by name
       limit :most
      """;

  private final JdbcClient database;

  /// @param database the inside's
  public Upkeep(JdbcClient database) {
    this.database = database;
  }

  /// One entry on the team's list.
  public record Line(
      UUID id,
      String name,
      String runBy,
      String source,
      Status status,
      boolean takenOut,
      Checked checked) {}

  /// Entries whose name or organisation holds these words; those that nobody checked for longest
  /// come first, those that are not shown come last.
  public List<Line> list(String words) {
    return database
        .sql(OLDEST_FIRST)
        .param(
            "like", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
        .query(
            (row, _) ->
                new Line(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("run_by"),
                    row.getString("source"),
                    Status.valueOf(row.getString("status")),
                    row.getBoolean("taken_out"),
                    EntryRows.day(row, "assured_on").or(EntryRows.day(row, "checked_on"))))
        .list();
  }

  /// How many entries there are.
  public int count() {
    return database.sql(COUNT).query(Integer.class).single();
  }

  /// The names of what is shown, with whose it is.
  public List<String> names(int most) {
    return database.sql(NAMES).param("most", most).query(String.class).list();
  }

  /// Keeps that somebody made sure of an entry on this day.
  ///
  /// @return whether there is such an entry
  public boolean check(UUID id, LocalDate day) {
    return database.sql(CHECK).param("day", day).param("id", id).update() == 1;
  }

  /// Takes an entry out of everybody's sight, or puts it back; no delivery undoes that.
  ///
  /// @return whether there is such an entry
  public boolean takeOut(UUID id, boolean out) {
    return database.sql(TAKE_OUT).param("out", out).param("id", id).update() == 1;
  }
}
