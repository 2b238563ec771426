package org.mainstay.inside.study.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// A CSV file read row by row, refused as soon as it is not what it says it is.
///
/// UTF-8 with or without a byte-order mark, any line ends, quotes as needed, header first.
final class CsvTable implements Table {
  static final int ROWS_MAX = 5_000_000;

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private long row = 1;

  private CsvTable(CsvReader<CsvRecord> reader, Path file) {
    this.reader = reader;
    this.records = reader.iterator();
    if (!hasNext()) {
      throw new Stopped(
          Refusal.FILE_EMPTY, file.toString(), "Give a file whose first row names its columns.");
    }
    this.header = headerOf(records.next());
  }

  /// Opens a file and reads its header.
  static CsvTable open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw notReadable(file);
    }
    try {
      var strict =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      Reader text = new BufferedReader(new InputStreamReader(bytesOf(file), strict), 1 << 16);
      skipByteOrderMark(text);
      return new CsvTable(parser(text), file);
    } catch (CharacterCodingException e) {
      throw notUtf8(1);
    } catch (IOException e) {
      throw notReadable(file);
    }
  }

  private static InputStream bytesOf(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }

  private static CsvReader<CsvRecord> parser(Reader text) {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static void skipByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public void forEach(Consumer<Row> use) {
    long rows = 0;
    while (hasNext()) {
      CsvRecord found = records.next();
      row = found.getStartingLineNumber();
      rows++;
      if (rows > ROWS_MAX) {
        throw new Stopped(
            Refusal.TOO_MANY_ROWS,
            "more than " + ROWS_MAX + " rows",
            "Split the file and run each part.");
      }
      if (found.getFieldCount() != header.size()) {
        throw new Stopped(
            Refusal.ROW_RAGGED,
            "row %d (the header is row 1) has %d cells, the header has %d"
                .formatted(row, found.getFieldCount(), header.size()),
            "Put cells that hold a comma in quotes, or add the cells that are missing.");
      }
      use.accept(new Row(row, found.getFields()));
    }
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8(row);
      }
      throw new Stopped(
          Refusal.NOT_CSV,
          "after row " + row + " (the header is row 1) a quote is not closed or out of place",
          "Save the file again as CSV with quotes doubled inside quoted cells.");
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notUtf8(row);
      }
      throw new Stopped(Refusal.FILE_MISSING, "it stopped after row " + row, "Try again.");
    }
  }

  private static List<String> headerOf(CsvRecord first) {
    List<String> names = first.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw new Stopped(
            Refusal.COLUMN_TWICE,
            "row 1, column " + name,
            "Rename one of them so that nobody has to guess.");
      }
    }
    return names;
  }

  private static Stopped notReadable(Path file) {
    return new Stopped(
        Refusal.FILE_MISSING, file.toString(), "Check the path after --in and who may read it.");
  }

  private static Stopped notUtf8(long row) {
    return new Stopped(
        Refusal.NOT_UTF8,
        "a byte at or after row " + row + " (the header is row 1)",
        "Save the file again as \"CSV UTF-8\".");
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
