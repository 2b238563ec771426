package org.mainstay.letterbox.window;

import java.util.List;
import java.util.SortedSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The parts of each employer that a person may choose from when asked where they work.
public final class Directorates {
  /// More than this many are no list that anybody reads.
  public static final int SHOWN_MAX = 200;

  private static final String OF =
      """
      select directorate
        from letterbox_window.organisation_unit
       where organisation_code = :code
       order by directorate
       limit 200
      """;

  private static final String TAKE_DOWN =
      "delete from letterbox_window.organisation_unit where organisation_code = :code";

  private static final String PUT =
      """
      insert into letterbox_window.organisation_unit (organisation_code, directorate)
      values (:code, :directorate)
      """;

  private final JdbcClient database;

  /// @param database the front reads; the inside writes
  public Directorates(JdbcClient database) {
    this.database = database;
  }

  /// The parts of an employer by name; none if it has none or is not known.
  ///
  /// @param code of the organisation
  public List<String> of(String code) {
    return database.sql(OF).param("code", code).query(String.class).list();
  }

  /// Shows these parts of an employer and no others from now on.
  ///
  /// @throws IllegalArgumentException if there are more than anybody reads
  public void show(String code, SortedSet<String> directorates) {
    if (directorates.size() > SHOWN_MAX) {
      throw new IllegalArgumentException(
          "an organisation shows %d parts at most, got %d"
              .formatted(SHOWN_MAX, directorates.size()));
    }
    database.sql(TAKE_DOWN).param("code", code).update();
    for (String directorate : directorates) {
      database.sql(PUT).param("code", code).param("directorate", directorate).update();
    }
  }
}
