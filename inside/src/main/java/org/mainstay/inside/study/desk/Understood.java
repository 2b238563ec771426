package org.mainstay.inside.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What was understood of a file: its columns, and what is odd in them; never what stands in a cell
/// of words.
///
/// @param name of the file, as it was sent
/// @param columns in the order of the file
record Understood(String name, long rows, List<Column> columns) {
  Understood {
    columns = List.copyOf(columns);
  }

  /// Whether the file is in Parquet, and so was read into CSV.
  boolean isParquet() {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /// The columns that have a name and so can be asked about.
  List<Column> named() {
    return columns.stream().filter(column -> !column.name().isEmpty()).toList();
  }

  /// What a column holds.
  enum Kind {
    NUMBER("number"),
    YES_NO("yes or no (1 or 0)"),
    DAY("day"),
    NAME("name"),
    NOTHING("nothing");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean isNumeric() {
      return this == NUMBER || this == YES_NO;
    }
  }

  /// One column.
  ///
  /// @param place from 0
  /// @param different how many different values, counted up to a limit
  /// @param lowest of numbers and days, else empty
  record Column(
      int place,
      String name,
      Kind kind,
      long blank,
      int different,
      String lowest,
      String highest,
      Odd odd) {

    /// The kind and the range, for a hint.
    String words() {
      return lowest.isEmpty()
          ? kind.words() + ", " + differentWords() + " different"
          : kind.words() + ", " + lowest + " to " + highest;
    }

    String differentWords() {
      return different > Reading.DIFFERENT_MAX
          ? "more than %,d".formatted(Reading.DIFFERENT_MAX)
          : "%,d".formatted(different);
    }
  }

  /// Cells that are not what their column holds otherwise.
  ///
  /// @param stars cells with `*`: figures that were withheld
  /// @param others further cells that are no number
  /// @param rows where the first of them are; the header is row 1
  record Odd(long stars, long others, List<Long> rows) {
    static final Odd NONE = new Odd(0, 0, List.of());

    Odd {
      rows = List.copyOf(rows);
    }

    boolean any() {
      return stars + others > 0;
    }
  }

  /// Columns as somebody types them: names with commas between, and ranges such as `t01 to t90`.
  ///
  /// @param unknown what stands there and is no column
  record Named(List<Column> columns, List<String> unknown) {
    private static final String RANGE = " to ";

    Named {
      columns = List.copyOf(columns);
      unknown = List.copyOf(unknown);
    }

    /// Finds the columns of a file.
    static Named read(String typed, Understood understood) {
      Set<Column> found = new LinkedHashSet<>();
      List<String> unknown = new ArrayList<>();
      for (String line : typed.split("\\R", -1)) {
        // A name may hold commas, and then has a line of its own.
        var whole = column(line, understood);
        if (whole.isPresent()) {
          found.add(whole.get());
          continue;
        }
        for (String name : line.split(",", -1)) {
          List<Column> columns = range(name.strip(), understood);
          found.addAll(columns);
          if (columns.isEmpty() && !name.isBlank()) {
            unknown.add(name.strip());
          }
        }
      }
      return new Named(List.copyOf(found), unknown);
    }

    private static List<Column> range(String name, Understood understood) {
      var one = column(name, understood);
      int to = name.indexOf(RANGE);
      if (one.isPresent() || to < 0) {
        return one.stream().toList();
      }
      var first = column(name.substring(0, to), understood);
      var last = column(name.substring(to + RANGE.length()), understood);
      if (first.isEmpty() || last.isEmpty()) {
        return List.of();
      }
      return understood.named().stream()
          .filter(c -> c.place() >= first.get().place() && c.place() <= last.get().place())
          .toList();
    }

    private static Optional<Column> column(String name, Understood understood) {
      return understood.named().stream()
          .filter(column -> column.name().equals(name.strip()))
          .findFirst();
    }
  }
}
