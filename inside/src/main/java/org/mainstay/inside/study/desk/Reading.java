package org.mainstay.inside.study.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.inside.study.desk.Understood.Column;
import org.mainstay.inside.study.desk.Understood.Kind;
import org.mainstay.inside.study.desk.Understood.Odd;
import org.mainstay.inside.study.table.ParquetInMemory;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;

/// Reads a file once to learn what its columns hold.
final class Reading {
  static final int DIFFERENT_MAX = 1_000;
  static final long CELLS_MAX = 20_000_000;
  static final int COLUMNS_MAX = 400;
  private static final int ROWS_SHOWN_MAX = 5;

  /// From this share of numbers on, what is no number is odd rather than usual.
  private static final double NUMBERS_SHARE = 0.8;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,15}\\.?[0-9]{0,17}|\\.[0-9]{1,17})([eE][+-]?[0-9]{1,3})?");

  private Reading() {}

  /// What is in this table.
  ///
  /// @param name of the file
  /// @throws Stopped if it cannot be read to its end, or is more than we take
  static Understood of(String name, Table table) {
    if (table.header().size() > COLUMNS_MAX) {
      throw new Stopped(
          Refusal.TOO_MANY_ROWS,
          "%,d columns".formatted(table.header().size()),
          "Leave out columns that you do not need: " + COLUMNS_MAX + " are taken.");
    }
    List<Tally> tallies = new ArrayList<>();
    for (int place = 0; place < table.header().size(); place++) {
      tallies.add(new Tally(place, table.header().get(place)));
    }
    long[] rows = new long[1];
    table.forEach(
        row -> {
          rows[0]++;
          if (rows[0] * tallies.size() > CELLS_MAX) {
            throw ParquetInMemory.tooMany(CELLS_MAX);
          }
          for (int place = 0; place < tallies.size(); place++) {
            tallies.get(place).add(row.number(), row.cells().get(place).strip());
          }
        });
    if (rows[0] == 0) {
      throw new Stopped(
          Refusal.FILE_EMPTY,
          "there is no row under the header",
          "Add the rows and bring it again.");
    }
    return new Understood(name, rows[0], tallies.stream().map(Tally::column).toList());
  }

  /// One column while it is counted.
  private static final class Tally {
    private final int place;
    private final String name;
    private final Set<Long> different = new HashSet<>();
    private final List<Long> oddRows = new ArrayList<>();
    private long blank;
    private long cells;
    private long stars;
    private long numbers;
    private long zerosAndOnes;
    private long days;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    Tally(int place, String name) {
      this.place = place;
      this.name = name;
    }

    void add(long row, String cell) {
      if (cell.isEmpty()) {
        blank++;
        return;
      }
      cells++;
      if (different.size() <= DIFFERENT_MAX) {
        different.add(31L * cell.hashCode() + cell.length() * 1_000_003L + cell.charAt(0));
      }
      if (NUMBER.matcher(cell).matches()) {
        number(Double.parseDouble(cell));
        return;
      }
      if (cell.equals("*")) {
        stars++;
      }
      if (oddRows.size() < ROWS_SHOWN_MAX) {
        oddRows.add(row);
      }
      if (days + numbers + stars >= cells - 1 && cell.length() == 10) {
        day(cell);
      }
    }

    private void number(double value) {
      numbers++;
      if (value == 0 || value == 1) {
        zerosAndOnes++;
      }
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }

    private void day(String cell) {
      try {
        var day = LocalDate.parse(cell);
        days++;
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
      } catch (DateTimeParseException _) {
        // A name that is as long as a day.
      }
    }

    Column column() {
      Kind kind = kind();
      return switch (kind) {
        case NUMBER, YES_NO -> column(kind, words(lowest), words(highest), odd());
        case DAY -> column(kind, first.toString(), last.toString(), Odd.NONE);
        case NAME, NOTHING -> column(kind, "", "", Odd.NONE);
      };
    }

    private Column column(Kind kind, String low, String high, Odd odd) {
      return new Column(place, name, kind, blank, different.size(), low, high, odd);
    }

    private Odd odd() {
      long others = cells - numbers - stars;
      return stars + others == 0 ? Odd.NONE : new Odd(stars, others, oddRows);
    }

    private Kind kind() {
      if (cells == 0) {
        return Kind.NOTHING;
      }
      if (days == cells) {
        return Kind.DAY;
      }
      if (numbers == 0 || numbers < NUMBERS_SHARE * (cells - stars)) {
        return Kind.NAME;
      }
      return zerosAndOnes == cells ? Kind.YES_NO : Kind.NUMBER;
    }

    private static String words(double value) {
      return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
  }
}
