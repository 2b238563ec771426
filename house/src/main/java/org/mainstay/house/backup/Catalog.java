package org.mainstay.house.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.house.backup.Contents.Print;
import org.mainstay.house.backup.Contents.Saved;
import org.mainstay.house.database.Versions;

/// Which tables, columns and numbers a database of ours has; every name as SQL writes it.
final class Catalog {
  /// Columns that hold wrapped keys: they are saved apart, so that in 35 days no backup has the
  /// keys of somebody who was erased.
  private static final List<Secret> SECRETS =
      List.of(
          new Secret("inside_people.keyset", List.of("person_key", "purpose"), "wrapped"),
          new Secret("letterbox_letter.letter", List.of("id"), "sealed_keys"),
          new Secret("inside_study.upload", List.of("upload_id"), "wrapped_key"));

  private static final String OURS =
      "n.nspname !~ '^pg_' and n.nspname not in"
          + " ('information_schema', 'public', 'house_database', 'house_restoring')";

  private static final String COLUMNS =
      """
      select format('%%I.%%I', n.nspname, c.relname), quote_ident(a.attname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r'
         and a.attnum > 0
         and not a.attisdropped
         and a.attgenerated = ''
         and %s
       order by 1, 2
      """
          .formatted(OURS);

  private static final String SEQUENCES =
      """
      select format('%%I.%%I', n.nspname, c.relname)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'S'
         and %s
       order by 1
      """
          .formatted(OURS);

  private static final String STEPS =
      """
      select version, checksum, script
        from house_database.migrations
       where success
         and version is not null
       order by installed_rank
      """;

  /// The same text of a row wherever it is read.
  private static final List<String> READING =
      List.of(
          "set local search_path = ''",
          "set local timezone = 'UTC'",
          "set local datestyle = 'ISO, YMD'",
          "set local intervalstyle = 'postgres'",
          "set local extra_float_digits = 1",
          "set local bytea_output = 'hex'");

  private Catalog() {}

  /// A column with wrapped keys.
  ///
  /// @param key by which a row is found
  record Secret(String table, List<String> key, String column) {
    Saved saved() {
      var columns = new ArrayList<>(key);
      columns.add(column);
      return new Saved(table, columns);
    }

    static boolean isSecret(String table, String column) {
      return SECRETS.stream().anyMatch(it -> it.table.equals(table) && it.column.equals(column));
    }
  }

  /// Makes rows of this transaction read alike everywhere.
  static void readAlike(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (String setting : READING) {
        statement.execute(setting);
      }
    }
  }

  static List<Saved> tables(Connection connection) throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (var row : rows(connection, COLUMNS, 2)) {
      tables.computeIfAbsent(row.getFirst(), ignored -> new ArrayList<>()).add(row.getLast());
    }
    return tables.entrySet().stream().map(it -> new Saved(it.getKey(), it.getValue())).toList();
  }

  /// The columns with wrapped keys among these tables.
  static List<Secret> secrets(List<Saved> tables) {
    Set<String> names = tables.stream().map(Saved::name).collect(Collectors.toSet());
    return SECRETS.stream().filter(it -> names.contains(it.table)).toList();
  }

  static List<String> sequences(Connection connection) throws SQLException {
    return rows(connection, SEQUENCES, 1).stream().map(List::getFirst).toList();
  }

  static List<Versions.Step> steps(Connection connection) throws SQLException {
    return rows(connection, STEPS, 3).stream()
        .map(it -> new Versions.Step(it.get(0), Integer.parseInt(it.get(1)), it.get(2)))
        .toList();
  }

  /// Where this sequence goes on.
  static Contents.GoesOn number(Connection connection, String sequence) throws SQLException {
    var row = rows(connection, "select last_value, is_called from " + sequence, 2).getFirst();
    return new Contents.GoesOn(Long.parseLong(row.getFirst()), row.getLast().equals("t"));
  }

  /// What these columns of a table come to; wrapped keys are left out of their own table.
  static Print print(Connection connection, Saved table, boolean withSecrets) throws SQLException {
    var columns =
        table.columns().stream()
            .filter(it -> withSecrets || !Secret.isSecret(table.name(), it))
            .collect(Collectors.joining(", "));
    var row =
        rows(
                connection,
                """
                select count(*),
                       coalesce(
                         sum(('x' || left(encode(sha256(convert_to(row(%s)::text, 'UTF8')), 'hex'),
                                          15))::bit(60)::bigint),
                         0)
                  from %s
                """
                    .formatted(columns, table.name()),
                2)
            .getFirst();
    return new Print(Long.parseLong(row.getFirst()), row.getLast());
  }

  /// What is to be copied of a table, without the wrapped keys in it.
  static String withoutSecrets(Saved table) {
    return table.columns().stream()
        .map(it -> Secret.isSecret(table.name(), it) ? "''::bytea" : it)
        .collect(Collectors.joining(", ", "select ", " from " + table.name()));
  }

  static List<List<String>> rows(Connection connection, String query, int columns)
      throws SQLException {
    var rows = new ArrayList<List<String>>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        var cells = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
          cells.add(row.getString(column));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
