package org.mainstay.inside.study.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A Parquet file, or a question in SQL about files, read row by row; each value in the words that
/// a CSV file would have had for it.
///
/// A question in SQL is how an analyst says which rows of a published file are meant and how odd
/// values were cleaned: it is read by people and run by DuckDB. It can read files and nothing else.
final class QueryTable implements Table {
  static final int ROWS_MAX = 50_000_000;
  private static final int ROWS_FETCHED = 10_000;
  private static final double WHOLE_MAX = 1e15;

  private final Connection database;
  private final String source;
  private final List<String> header;

  private QueryTable(Connection database, String source, List<String> header) {
    this.database = database;
    this.source = source;
    this.header = header;
  }

  /// Opens a Parquet file and reads the names of its columns.
  static QueryTable parquet(Path file) {
    return of(present(file), "read_parquet('" + file.toString().replace("'", "''") + "')");
  }

  /// Opens a question in SQL; the files that it names are looked for beside it, then where the
  /// command was called.
  static QueryTable sql(Path file) {
    try {
      String asked = Files.readString(present(file)).strip();
      String question = asked.endsWith(";") ? asked.substring(0, asked.length() - 1) : asked;
      return of(file, "(" + question + "\n)");
    } catch (IOException e) {
      throw new Stopped(
          Refusal.FILE_MISSING, file + " cannot be read as text", "Save it as UTF-8 text.");
    }
  }

  private static Path present(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Stopped(
          Refusal.FILE_MISSING, file.toString(), "Check the path and who may read it.");
    }
    return file;
  }

  private static QueryTable of(Path file, String source) {
    Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
    try {
      Connection database = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement ask = database.createStatement()) {
        // Nothing that somebody answered may be left in a temporary file.
        ask.execute("SET temp_directory = ''");
        ask.execute("SET autoinstall_known_extensions = false");
        ask.execute("SET autoload_known_extensions = false");
        ask.execute("SET file_search_path = '" + beside.toString().replace("'", "''") + "'");
        return new QueryTable(database, source, headerOf(ask, source));
      } catch (SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (SQLException e) {
      throw notUnderstood(file, e);
    }
  }

  private static List<String> headerOf(Statement ask, String source) throws SQLException {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (ResultSet columns = ask.executeQuery("DESCRIBE SELECT * FROM " + source)) {
      while (columns.next()) {
        String name = columns.getString(1).strip();
        if (!seen.add(name)) {
          throw new Stopped(
              Refusal.COLUMN_TWICE, "column " + name, "Rename one so that nobody has to guess.");
        }
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public void forEach(Consumer<Row> use) {
    try (Statement ask = database.createStatement()) {
      ask.setFetchSize(ROWS_FETCHED);
      try (ResultSet found = ask.executeQuery("SELECT * FROM " + source)) {
        long row = 1;
        while (found.next()) {
          row++;
          if (row > ROWS_MAX) {
            throw new Stopped(
                Refusal.TOO_MANY_ROWS,
                "more than " + ROWS_MAX + " rows",
                "Split the file and run each part.");
          }
          List<String> cells = new ArrayList<>(header.size());
          for (int i = 1; i <= header.size(); i++) {
            cells.add(words(found.getObject(i)));
          }
          use.accept(new Row(row, cells));
        }
      }
    } catch (SQLException e) {
      throw new Stopped(
          Refusal.NOT_PARQUET,
          "it could not be read to its end",
          "Write the file again, or look at how its values are converted.");
    }
  }

  /// A value in words: whole numbers without a point, a moment as its day, nothing as nothing.
  private static String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number when number.isNaN() || number.isInfinite() -> "";
      case Double number when number == Math.rint(number) && Math.abs(number) < WHOLE_MAX ->
          Long.toString(number.longValue());
      case Timestamp moment -> moment.toLocalDateTime().toLocalDate().toString();
      case Boolean yes -> yes ? "1" : "0";
      case Object other -> String.valueOf(other);
    };
  }

  /// For SQL the first line of what DuckDB says, as it names the place; it holds no row of data.
  private static Stopped notUnderstood(Path file, SQLException fault) {
    if (file.toString().endsWith(".sql")) {
      String said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
      return new Stopped(
          Refusal.SQL_NOT_UNDERSTOOD, file + ": " + said, "Correct the question and run it again.");
    }
    return new Stopped(
        Refusal.NOT_PARQUET, file.toString(), "Write the file again, or give it as CSV.");
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the reader could not be closed", e);
    }
  }
}
