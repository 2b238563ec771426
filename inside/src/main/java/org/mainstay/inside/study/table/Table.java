package org.mainstay.inside.study.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A file of rows, whatever it is kept in: CSV (also packed with gzip), Parquet, or a question in
/// SQL about such files.
public sealed interface Table extends AutoCloseable permits CsvTable, QueryTable {

  /// Opens a file and reads the names of its columns; its ending says what it is.
  static Table open(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".parquet")) {
      return QueryTable.parquet(file);
    }
    return name.endsWith(".sql") ? QueryTable.sql(file) : CsvTable.open(file);
  }

  /// The names of the columns, without blanks around them.
  List<String> header();

  /// Hands over every row after the header.
  void forEach(Consumer<Row> use);

  @Override
  void close();

  /// One row.
  ///
  /// @param number as an editor shows it: the header is row 1
  /// @param cells as they came
  record Row(long number, List<String> cells) {

    /// Where a cell is, for a message.
    public String at(String column) {
      return "row " + number + " (the header is row 1), column " + column;
    }
  }
}
