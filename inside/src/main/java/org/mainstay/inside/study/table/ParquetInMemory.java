package org.mainstay.inside.study.table;

import java.io.IOException;

/// Turns a Parquet file that was sent into the CSV file with the same words, on no disk.
public final class ParquetInMemory {
  private ParquetInMemory() {}

  /// The same rows as CSV.
  ///
  /// @param cellsMax how many cells are taken at most
  /// @throws Stopped if it is no Parquet file, or holds more
  public static byte[] asCsv(byte[] parquet, long cellsMax) {
    if (!MemoryFile.isPossible()) {
      throw new Stopped(
          Refusal.NOT_PARQUET,
          "this machine cannot read it without laying it on a disk",
          "Save it as CSV.");
    }
    try (var file = MemoryFile.holding(parquet);
        var table = QueryTable.parquet(file.path())) {
      var text = new CsvText(table.header());
      table.forEach(
          row -> {
            if ((row.number() - 1) * table.header().size() > cellsMax) {
              throw tooMany(cellsMax);
            }
            text.row(row.cells());
          });
      return text.bytes();
    } catch (IOException e) {
      throw new Stopped(Refusal.NOT_PARQUET, "it could not be held in memory", "Save it as CSV.");
    }
  }

  /// More cells than are taken from a page.
  public static Stopped tooMany(long cellsMax) {
    return new Stopped(
        Refusal.TOO_MANY_ROWS,
        "more than %,d cells".formatted(cellsMax),
        "Leave out columns that you do not need, or use ./mainstay on the command line.");
  }
}
