package org.mainstay.ui.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as a CSV file in which no words can be taken for a formula.
///
/// Words, headers too, that begin with `=`, `+`, `-`, `@`, a tab or a return get a `'` before them
/// (OWASP: CSV injection); quotes alone do not help. Numbers keep their sign.
public final class CsvFile {
  public static final String TYPE = "text/csv; charset=utf-8; header=present";

  private static final String BEGINNINGS = "=+-@\t\r";

  private CsvFile() {}

  /// The whole file, the same for the same table for ever.
  public static byte[] of(Datasheet table) {
    var bytes = new ByteArrayOutputStream();
    try (var csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8)) {
      csv.writeRecord(table.columns().stream().map(CsvFile::guarded).toList());
      for (List<Value> row : table.rows()) {
        csv.writeRecord(row.stream().map(CsvFile::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String cell(Value value) {
    return switch (value) {
      case Value.Words(var words) -> guarded(words);
      case Value.Digits(var digits) -> digits;
    };
  }

  private static String guarded(String words) {
    return BEGINNINGS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }
}
