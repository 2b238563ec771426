package org.mainstay.letterbox.window.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words by which sources say what their entries are about, each once.
public final class Terms {
  private static final String ALL =
      """
      select distinct on (id) t ->> 'id' as id, t ->> 'taxonomy' as taxonomy,
             t ->> 'code' as code, t ->> 'name' as name
        from letterbox_window.directory_entry e,
             jsonb_array_elements(e.details -> 'terms') t
       where not e.taken_out
       order by id
       limit 5000
      """;

  private final JdbcClient database;

  /// @param database any side's
  public Terms(JdbcClient database) {
    this.database = database;
  }

  /// All of them, in the order of their ids.
  public List<Term> all() {
    return database
        .sql(ALL)
        .query(
            (row, _) ->
                new Term(
                    UUID.fromString(row.getString("id")),
                    row.getString("taxonomy"),
                    row.getString("code"),
                    row.getString("name")))
        .list();
  }

  /// The one with this id.
  public Optional<Term> find(UUID id) {
    return all().stream().filter(term -> term.id().equals(id)).findFirst();
  }
}
