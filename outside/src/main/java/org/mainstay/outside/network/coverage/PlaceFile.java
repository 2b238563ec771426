package org.mainstay.outside.network.coverage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of employers and sites, read from CSV: whole, or refused with the line of each fault.
///
/// Columns: employer_code and employer are needed; site_code and site name a site; staff is a whole
/// number; hub, hub_since and hub_until (as 2027-03-31) say which hub is there.
public final class PlaceFile {
  /// More is refused, and no list has so many.
  static final int BYTES_MAX = 20_000_000;

  private static final Set<String> COLUMNS =
      Set.of(
          "employer_code",
          "employer",
          "site_code",
          "site",
          "staff",
          "hub",
          "hub_since",
          "hub_until");
  private static final int SHOWN_MAX = 20;
  private static final int WORDS_MAX = 200;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<Row> rows = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private PlaceFile() {}

  /// One line of it: who, and which hub it has, if the line says so.
  public record Row(Place place, Optional<Cover.Term> term) {}

  /// What became of it.
  public sealed interface Read {
    record Whole(List<Row> rows) implements Read {
      public Whole {
        rows = List.copyOf(rows);
      }
    }

    /// Nothing of it is taken.
    ///
    /// @param faults a line each, with where it is
    record Refused(List<String> faults) implements Read {
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /// Reads it.
  ///
  /// @param bytes UTF-8, with or without a byte order mark
  public static Read read(byte[] bytes) {
    if (bytes.length > BYTES_MAX) {
      return new Read.Refused(List.of("the file is larger than 20 MB"));
    }
    var file = new PlaceFile();
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      file.readAll(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      return new Read.Refused(List.of("the file is not in UTF-8; save it as CSV UTF-8"));
    } catch (CsvParseException | IOException broken) {
      return new Read.Refused(List.of("the file is no CSV: " + broken.getMessage()));
    }
    if (file.faults.isEmpty() && file.rows.isEmpty()) {
      return new Read.Refused(List.of("line 1: the file has no employer"));
    }
    int more = file.faults.size() - SHOWN_MAX;
    if (more > 0) {
      file.faults.subList(SHOWN_MAX, file.faults.size()).clear();
      file.faults.add("and " + more + " more");
    }
    return file.faults.isEmpty() ? new Read.Whole(file.rows) : new Read.Refused(file.faults);
  }

  private void readAll(String text) throws IOException {
    try (var lines =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<String> header = List.of();
      for (CsvRecord line : lines) {
        if (header.isEmpty()) {
          header = line.getFields();
          if (!headings(header)) {
            return;
          }
        } else if (line.getFieldCount() != header.size()) {
          faults.add(
              "line %d: %d cells stand here, and %d in the first line"
                  .formatted(line.getStartingLineNumber(), line.getFieldCount(), header.size()));
        } else {
          new Line(line, header).read();
        }
      }
    }
  }

  private boolean headings(List<String> header) {
    for (String name : header) {
      if (!COLUMNS.contains(name)) {
        faults.add("line 1: there is no column '%s' in such a list".formatted(name));
      }
    }
    for (String needed : List.of("employer_code", "employer")) {
      if (!header.contains(needed)) {
        faults.add("line 1: the column %s is missing".formatted(needed));
      }
    }
    if (Set.copyOf(header).size() < header.size()) {
      faults.add("line 1: a column stands there twice");
    }
    return faults.isEmpty();
  }

  /// One line while it is read.
  private final class Line {
    private final CsvRecord cells;
    private final List<String> header;
    private final int before = faults.size();

    Line(CsvRecord cells, List<String> header) {
      this.cells = cells;
      this.header = header;
    }

    void read() {
      var place =
          new Place(
              needed("employer_code"),
              needed("employer"),
              cell("site_code"),
              cell("site"),
              staff());
      if (place.siteCode().isEmpty() != place.site().isEmpty()) {
        wrong("site", "a site has both a code and a name");
      }
      String name = names.putIfAbsent(place.employerCode(), place.employer());
      if (name != null && !name.equals(place.employer())) {
        wrong("employer", "'%s' has another name further up".formatted(place.employerCode()));
      }
      if (!keys.add(place.employerCode() + "\n" + place.siteCode())) {
        wrong("site_code", "this employer or site stands further up already");
      }
      var term = term();
      if (faults.size() == before) {
        rows.add(new Row(place, term));
      }
    }

    private Optional<Cover.Term> term() {
      String hub = cell("hub");
      var since = day("hub_since");
      var until = day("hub_until");
      if (hub.isEmpty()) {
        if (since != null || until != null) {
          wrong("hub", "there is a date and no hub");
        }
        return Optional.empty();
      }
      if (since == null) {
        wrong("hub_since", "type since when the hub is there, such as 2026-04-01");
        return Optional.empty();
      }
      if (until != null && until.isBefore(since)) {
        wrong("hub_until", "the last day is before the first");
      }
      return Optional.of(new Cover.Term(hub, since, until));
    }

    private OptionalInt staff() {
      String typed = cell("staff");
      if (typed.isEmpty()) {
        return OptionalInt.empty();
      }
      if (!typed.matches("[0-9]{1,8}")) {
        wrong("staff", "'%s' is no whole number".formatted(typed));
        return OptionalInt.empty();
      }
      return OptionalInt.of(Integer.parseInt(typed));
    }

    private @Nullable LocalDate day(String column) {
      String typed = cell(column);
      try {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
      } catch (DateTimeParseException noDay) {
        wrong(column, "'%s' is no day such as 2027-03-31".formatted(typed));
        return null;
      }
    }

    private String needed(String column) {
      String words = cell(column);
      if (words.isEmpty()) {
        wrong(column, "nothing stands here");
      }
      return words;
    }

    private String cell(String column) {
      int at = header.indexOf(column);
      String words = at < 0 ? "" : cells.getField(at).strip();
      if (words.length() > WORDS_MAX || words.indexOf('\0') >= 0) {
        wrong(column, "at most %d letters stand here".formatted(WORDS_MAX));
        return "";
      }
      return words;
    }

    private void wrong(String column, String what) {
      faults.add("line %d, %s: %s".formatted(cells.getStartingLineNumber(), column, what));
    }
  }
}
