package org.mainstay.proof.attacks;

import java.util.List;
import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database that has the noticeboard of another and nothing else in it.
final class CopiedBoard {
  /// Each after what it points to.
  private static final List<String> TABLES =
      List.of(
          "notice", "plan", "plan_cover", "plan_hour", "release", "release_table", "release_cell");

  private CopiedBoard() {}

  static TestDatabase of(TestDatabase from) {
    var to = TestDatabase.fresh();
    for (String table : TABLES) {
      String name = "hatch_noticeboard." + table;
      String rows =
          JdbcClient.create(from.admin())
              .sql("select coalesce(json_agg(t), '[]')::text from " + name + " t")
              .query(String.class)
              .single();
      JdbcClient.create(to.admin())
          .sql(
              "insert into %s overriding system value select * from json_populate_recordset(null::%s, ?::json)"
                  .formatted(name, name))
          .param(rows)
          .update();
    }
    return to;
  }
}
