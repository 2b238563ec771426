package org.mainstay.exchange.referrals;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mainstay.hatch.contribution.ContractCalendar;
import org.mainstay.hatch.contribution.Course;

/// Reads one row after the other, and says of each what is odd about it.
final class RowReader {
  private static final List<String> NEEDED = List.of("id", "employer", "first_contact");
  private static final List<String> KNOWN =
      List.of(
          "id",
          "employer",
          "first_contact",
          "sex",
          "age",
          "age_band",
          "ethnic_group",
          "staff_group",
          "directorate",
          "division",
          "need",
          "wait_days",
          "sessions",
          "outcome",
          "work");

  private static final int ID_MAX = 200;
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final ContractCalendar calendar;
  private final OptionalInt onlyYear;
  private final Consumer<String> said;
  private final Map<String, Integer> columns = new HashMap<>();
  private int width;

  /// @param onlyYear the contract year that all rows are to be of, if there is one alone
  /// @param said where findings go
  RowReader(ContractCalendar calendar, OptionalInt onlyYear, Consumer<String> said) {
    this.calendar = calendar;
    this.onlyYear = onlyYear;
    this.said = said;
  }

  /// Reads the names of the columns.
  ///
  /// @return whether the rows can be read with them
  boolean header(CsvRecord first) {
    width = first.getFieldCount();
    boolean fine = true;
    for (int n = 0; n < width; n++) {
      // Spreadsheets put a mark that nobody sees before the first name.
      String name = first.getField(n).replace("\uFEFF", "").strip();
      if (!KNOWN.contains(name)) {
        said.accept(
            "row 1, cell %d: no column of this name is read; take it out of the file or call it one of %s"
                .formatted(n + 1, String.join(", ", KNOWN)));
        fine = false;
      } else if (columns.putIfAbsent(name, n) != null) {
        said.accept("row 1, column %s: is there twice".formatted(name));
        fine = false;
      }
    }
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        said.accept("row 1: the column %s is missing".formatted(name));
        fine = false;
      }
    }
    return fine;
  }

  /// Reads a row.
  ///
  /// @param number of the row in the file, the names of the columns being row 1
  /// @return empty if it cannot be used, and then it was said why
  Optional<OldReferral> row(CsvRecord row, long number) {
    if (row.getFieldCount() != width) {
      said.accept(
          "row %d: has %d cells, but there are %d columns"
              .formatted(number, row.getFieldCount(), width));
      return Optional.empty();
    }
    var cells = new Cells(row, number);
    var id = cells.of("id");
    var employer = cells.of("employer");
    if (id.isBlank() || id.text().length() > ID_MAX) {
      id.odd("is blank or longer than " + ID_MAX + " characters");
    }
    if (employer.isBlank()) {
      employer.odd("is blank");
    }
    var year = year(cells.of("first_contact"));
    var words = words(cells);
    var later = later(cells);
    return cells.fine() && year.isPresent()
        ? Optional.of(new OldReferral(id.text(), employer.text(), year.getAsInt(), words, later))
        : Optional.empty();
  }

  private OptionalInt year(Cell cell) {
    Optional<LocalDate> day = day(cell.text());
    if (day.isEmpty()) {
      cell.odd("is no day such as 2026-11-23 or 23/11/2026");
      return OptionalInt.empty();
    }
    if (day.get().isAfter(LocalDate.ofInstant(calendar.now(), ContractCalendar.ZONE))) {
      cell.odd("is in the future");
      return OptionalInt.empty();
    }
    int year = calendar.yearOf(day.get());
    if (onlyYear.isPresent() && onlyYear.getAsInt() != year) {
      cell.odd("is not in the contract year that begins in " + onlyYear.getAsInt());
      return OptionalInt.empty();
    }
    return OptionalInt.of(year);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(
          text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Set<String> words(Cells cells) {
    var words = new TreeSet<>(Words.place(cells.of("directorate"), cells.of("division")));
    Words.sex(cells.of("sex")).ifPresent(words::add);
    Words.ageBand(cells.of("age_band"))
        .or(() -> Words.ageBand(cells.of("age")))
        .ifPresent(words::add);
    Words.ethnicGroup(cells.of("ethnic_group")).ifPresent(words::add);
    Words.staffGroup(cells.of("staff_group")).ifPresent(words::add);
    Words.need(cells.of("need")).ifPresent(words::add);
    return words;
  }

  private static List<Course> later(Cells cells) {
    var later = new ArrayList<Course>();
    Words.waitDays(cells.of("wait_days")).ifPresent(later::add);
    Words.sessions(cells.of("sessions")).ifPresent(later::add);
    Words.outcome(cells.of("outcome")).ifPresent(later::add);
    Words.work(cells.of("work")).ifPresent(later::add);
    return later;
  }

  /// The cells of a row by the names of their columns; a column that is not there is blank.
  private final class Cells {
    private final CsvRecord row;
    private final long number;
    private int odd;

    Cells(CsvRecord row, long number) {
      this.row = row;
      this.number = number;
    }

    Cell of(String column) {
      Integer place = columns.get(column);
      String text = place == null ? "" : row.getField(place).strip();
      return new Cell(number, column, text, this::found);
    }

    boolean fine() {
      return odd == 0;
    }

    private void found(String what) {
      odd++;
      said.accept(what);
    }
  }
}
