package org.mainstay.inside.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows are the same rows whatever they are kept in.
class TableTest {
  @TempDir Path folder;

  @Test
  void a_packed_csv_is_read_like_any_other() throws IOException {
    Path file = folder.resolve("waits.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("unit,n\n01,5\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(rowsOf(file)).containsExactly(List.of("unit", "n"), List.of("01", "5"));
  }

  @Test
  void parquet_gives_each_value_in_the_words_of_a_csv_file() throws SQLException {
    Path file =
        parquet(
            """
            SELECT * FROM (VALUES
              ('01', 5::DOUBLE, 0.25::DOUBLE, DATE '2024-04-01', TIMESTAMP '2024-05-01 00:00:00', true),
              (NULL, NULL, 'NaN'::DOUBLE, NULL, NULL, false)) AS t(unit, n, share, day, moment, yes)
            """);

    assertThat(rowsOf(file))
        .containsExactly(
            List.of("unit", "n", "share", "day", "moment", "yes"),
            List.of("01", "5", "0.25", "2024-04-01", "2024-05-01", "1"),
            List.of("", "", "", "", "", "0"));
  }

  @Test
  void rows_of_parquet_keep_their_order_and_say_where_a_cell_is() throws SQLException {
    Path file = parquet("SELECT range AS n FROM range(30000)");

    try (Table table = Table.open(file)) {
      List<Table.Row> rows = new ArrayList<>();
      table.forEach(rows::add);
      assertThat(rows).hasSize(30_000);
      assertThat(rows.getLast())
          .isEqualTo(new Table.Row(30_001, List.of("29999")))
          .extracting(row -> row.at("n"))
          .isEqualTo("row 30001 (the header is row 1), column n");
    }
  }

  @Test
  void a_name_with_a_quote_in_it_is_a_name() throws SQLException, IOException {
    Path plain = parquet("SELECT 1 AS n");
    Path odd = folder.resolve("o'neill's.parquet");
    Files.move(plain, odd);

    assertThat(rowsOf(odd)).containsExactly(List.of("n"), List.of("1"));
  }

  @Test
  void what_is_not_parquet_is_refused_with_a_way_out() throws IOException {
    Path file = Files.writeString(folder.resolve("x.parquet"), "unit,n\n");

    assertThatThrownBy(() -> Table.open(file))
        .isInstanceOf(Stopped.class)
        .hasMessageStartingWith("MAINSTAY-STUDY-016: The file is not well-formed Parquet: ")
        .hasMessageEndingWith("Write the file again, or give it as CSV.");
  }

  @Test
  void a_parquet_file_that_is_not_there_is_said_to_be_missing() {
    assertThatThrownBy(() -> Table.open(folder.resolve("none.parquet")))
        .isInstanceOf(Stopped.class)
        .hasMessageStartingWith("MAINSTAY-STUDY-002");
  }

  private Path parquet(String select) throws SQLException {
    Path file = folder.resolve("made.parquet");
    try (var database = DriverManager.getConnection("jdbc:duckdb:");
        var ask = database.createStatement()) {
      ask.execute("COPY (" + select + ") TO '" + file + "' (FORMAT parquet)");
    }
    return file;
  }

  private static List<List<String>> rowsOf(Path file) {
    try (Table table = Table.open(file)) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(table.header());
      table.forEach(row -> rows.add(row.cells()));
      return rows;
    }
  }
}
