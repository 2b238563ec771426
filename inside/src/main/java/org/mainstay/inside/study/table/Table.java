package org.mainstay.inside.study.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A file of rows, whatever it is kept in: CSV (also packed with gzip) or Parquet.
public sealed interface Table extends AutoCloseable permits CsvTable, ParquetTable {

  /// Opens a file and reads the names of its columns; what ends with `.parquet` is Parquet.
  static Table open(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")
        ? ParquetTable.open(file)
        : CsvTable.open(file);
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
