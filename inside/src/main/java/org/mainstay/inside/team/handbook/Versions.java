package org.mainstay.inside.team.handbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The versions of the handbook that were in use, each with all its files.
public final class Versions {
  private static final String KEEP =
      """
      insert into inside_team.handbook_version (name, at)
      values (:name, :at)
      returning number
      """;

  private static final String PAGE =
      """
      insert into inside_team.handbook_page (number, file, words)
      values (:number, :file, :words)
      """;

  private static final String ALL =
      "select number, name, at from inside_team.handbook_version order by number desc limit 500";

  private static final String PAGES =
      """
      select file, words
        from inside_team.handbook_page
       where number = :number
       order by file, number
       limit 200
      """;

  /// What the version after it, whatever its number, says differently or no longer.
  private static final String REPLACED =
      """
      with follows as (
        select number, lead(number) over (order by number) as next
          from inside_team.handbook_version
      )
      select page.number, page.file
        from follows
        join inside_team.handbook_page page on page.number = follows.number
        left join inside_team.handbook_page after
          on after.number = follows.next
         and after.file = page.file
       where follows.next is not null
         and after.words is distinct from page.words
       order by page.number, page.file
      """;

  private final JdbcClient inside;
  private final InstantSource clock;

  /// @param inside the inside's own connection
  public Versions(JdbcClient inside, InstantSource clock) {
    this.inside = inside;
    this.clock = clock;
  }

  /// Keeps a version that comes into use; the one in use changes nothing.
  public void use(String name, Map<String, String> files) {
    if (latest().filter(version -> version.name().equals(name)).isPresent()) {
      return;
    }
    int number =
        inside
            .sql(KEEP)
            .param("name", name)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    files.forEach(
        (file, words) ->
            inside
                .sql(PAGE)
                .param("number", number)
                .param("file", file)
                .param("words", words)
                .update());
  }

  /// All versions, the latest first.
  public List<Version> all() {
    return inside.sql(ALL).query(Versions::version).list();
  }

  /// The one in use; empty before the first.
  public Optional<Version> latest() {
    return all().stream().findFirst();
  }

  /// The files of a version by name; empty if there is no such version.
  public NavigableMap<String, String> files(int number) {
    var files = new TreeMap<String, String>();
    inside
        .sql(PAGES)
        .param("number", number)
        .query(
            row -> {
              files.put(row.getString("file"), row.getString("words"));
            });
    return files;
  }

  /// The files of each earlier version that its next one changed or left out.
  public Map<Integer, List<String>> replaced() {
    Map<Integer, List<String>> replaced = new HashMap<>();
    inside
        .sql(REPLACED)
        .query(
            row -> {
              replaced
                  .computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                  .add(row.getString("file"));
            });
    return replaced;
  }

  private static Version version(ResultSet row, int ignored) throws SQLException {
    return new Version(
        row.getInt("number"),
        row.getString("name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
