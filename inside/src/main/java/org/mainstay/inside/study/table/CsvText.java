package org.mainstay.inside.study.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A CSV file in the making: kept in memory until everything is known to be right.
public final class CsvText {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CsvWriter writer =
      CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8);

  public CsvText(List<String> header) {
    row(header);
  }

  /// Adds a row; cells are quoted only where they must be.
  public void row(List<String> cells) {
    writer.writeRecord(cells);
  }

  /// The whole file.
  public byte[] bytes() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
