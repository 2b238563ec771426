package org.mainstay.proof.attacks;

import org.mainstay.proof.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database that has the noticeboard of another and nothing else in it.
final class CopiedBoard {
  /// In the order in which they were made, so that each comes after what it points to.
  private static final String TABLES =
      """
      select c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'hatch_noticeboard' and c.relkind = 'r'
       order by c.oid
      """;

  private CopiedBoard() {}

  static TestDatabase of(TestDatabase from) {
    var to = TestDatabase.fresh();
    for (String table : from.column(TABLES)) {
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
