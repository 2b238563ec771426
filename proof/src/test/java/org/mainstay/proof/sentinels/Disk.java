package org.mainstay.proof.sentinels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.proof.sentinels.Search.Found;

/// Where words are found that a house should not have kept in the open.
final class Disk {
  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename)
        from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')
      """;

  private Disk() {}

  /// What was found: by field, the places.
  ///
  /// Every file is read byte by byte; long values stand there squeezed, so that every row of every
  /// table is read through PostgreSQL too.
  static Map<String, Set<String>> found(WatchedHouse house, Map<String, String> typed)
      throws SQLException, IOException {
    var search = new Search(typed.keySet());
    List<Found> all = new ArrayList<>();
    for (Path folder : house.whatItWrites()) {
      all.addAll(search.in(folder));
    }
    try (var database = house.database()) {
      for (String table : column(database, TABLES)) {
        for (String row : column(database, "select t::text from " + table + " t")) {
          all.addAll(search.in(row.getBytes(UTF_8), Path.of("row of " + table)));
        }
      }
    }
    var found = new TreeMap<String, Set<String>>();
    for (Found one : all) {
      String place = one.file() + " as " + one.coding();
      found
          .computeIfAbsent(typed.getOrDefault(one.word(), one.word()), k -> new TreeSet<>())
          .add(place);
    }
    return found;
  }

  private static List<String> column(Connection database, String sql) throws SQLException {
    var column = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        column.add(rows.getString(1));
      }
    }
    return column;
  }
}
