package org.mainstay.front.helpnow.held;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of the hub as they are now, read from the database's own catalogue: which columns
/// there are, and never what stands in them.
public final class Tables {
  // The front may read the catalogue, and no table of the inside.
  private static final String ALL =
      """
      select n.nspname || '.' || c.relname as name,
             count(*) filter (where t.typname = 'bytea') as bytes,
             count(*) filter (where t.typname in ('timestamptz', 'timestamp', 'time')) as minutes,
             count(*) filter (where t.typname = 'date') as days,
             count(*) filter (where t.typname in ('inet', 'cidr', 'macaddr')
                                 or a.attname ~ '(^|_)(ip|user_agent|useragent)(_|$)') as traces
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_attribute a
          on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join pg_catalog.pg_type t on t.oid = a.atttypid
       where c.relkind in ('r', 'p')
         and n.nspname ~ '^(front|letterbox|inside|hatch|outside|house)_'
       group by 1
       order by 1
       limit 2000
      """;

  private final JdbcClient front;

  /// @param front the front's own connection
  public Tables(JdbcClient front) {
    this.front = front;
  }

  /// One table, by its columns.
  ///
  /// @param name as `schema.table`
  /// @param sealedWords whether it has bytes, in which words are sealed
  /// @param minutes whether it has a time of day
  /// @param days whether it has a day
  /// @param traces whether it has a column for an address of a device, or the name of a browser
  public record Table(
      String name, boolean sealedWords, boolean minutes, boolean days, boolean traces) {}

  /// All of them, by name.
  public List<Table> all() {
    return front
        .sql(ALL)
        .query(
            (row, number) ->
                new Table(
                    row.getString("name"),
                    row.getInt("bytes") > 0,
                    row.getInt("minutes") > 0,
                    row.getInt("days") > 0,
                    row.getInt("traces") > 0))
        .list();
  }
}
