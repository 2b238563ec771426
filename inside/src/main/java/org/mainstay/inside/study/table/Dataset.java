package org.mainstay.inside.study.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The columns that a design names, read once: numbers as numbers, names as codes.
public final class Dataset {
  private static final int ROWS_BETWEEN_NEWS = 500_000;
  private static final int ROWS_BETWEEN_LOOKS = 4_096;
  private static final int ROWS_FIRST = 1 << 12;
  private static final String WAY_OUT =
      "Correct it, leave it blank if it is not known, or name the column under categorical if its"
          + " values are names.";

  private final Map<String, Numbers> numbers = new LinkedHashMap<>();
  private final Map<String, Names> names = new LinkedHashMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final NavigableMap<Integer, Long> jumps = new TreeMap<>();
  private int rows;

  private Dataset() {}

  /// Reads what is needed of a file.
  ///
  /// @param numeric columns of numbers; blank is not known
  /// @param named columns of names, such as organisations
  public static Dataset read(
      Path file, Set<String> numeric, Set<String> named, Consumer<String> news) {
    var data = new Dataset();
    try (Table table = Table.open(file)) {
      List<String> header = table.header();
      Set<String> wanted = new LinkedHashSet<>(numeric);
      wanted.addAll(named);
      for (String name : wanted) {
        if (!header.contains(name)) {
          throw missing(name, header);
        }
      }
      header.stream()
          .filter(name -> !name.isEmpty() && !wanted.contains(name))
          .forEach(data.ignored::add);
      List<Consumer<Table.Row>> readers = new ArrayList<>();
      numeric.forEach(name -> readers.add(data.numbersOf(name, header.indexOf(name))));
      named.forEach(name -> readers.add(data.namesOf(name, header.indexOf(name))));
      table.forEach(
          row -> {
            readers.forEach(reader -> reader.accept(row));
            data.number(row.number());
            if (data.rows % ROWS_BETWEEN_LOOKS == 0) {
              Stopped.ifAskedTo();
            }
            data.rows++;
            if (data.rows % ROWS_BETWEEN_NEWS == 0) {
              news.accept(data.rows + " rows read");
            }
          });
    }
    return data;
  }

  private Consumer<Table.Row> numbersOf(String name, int place) {
    var column = new Numbers();
    numbers.put(name, column);
    return row -> column.add(Figures.read(row, name, row.cells().get(place), WAY_OUT));
  }

  private Consumer<Table.Row> namesOf(String name, int place) {
    var column = new Names();
    names.put(name, column);
    return row -> column.add(row.cells().get(place).strip());
  }

  public int rows() {
    return rows;
  }

  /// Cells may hold line ends, so that an editor counts on where rows do not.
  private void number(long asEditorsCount) {
    if (asEditorsCount != at(rows)) {
      jumps.put(rows, asEditorsCount);
    }
  }

  /// The number of a row as an editor shows it: the header is row 1.
  ///
  /// @param row from 0
  public long at(int row) {
    var last = jumps.floorEntry(row);
    return last == null ? row + 2L : last.getValue() + row - last.getKey();
  }

  /// A column of numbers, one a row, not a number where blank.
  public double[] numbers(String name) {
    return Objects.requireNonNull(numbers.get(name), name).trimmed();
  }

  /// A column of names as codes from 0 by first appearance, -1 where blank.
  public int[] codes(String name) {
    return Objects.requireNonNull(names.get(name), name).trimmed();
  }

  /// The names behind the codes.
  public List<String> labels(String name) {
    return Objects.requireNonNull(names.get(name), name).labels();
  }

  /// Columns of the file that nobody asked for.
  public List<String> notes() {
    return ignored.isEmpty()
        ? List.of()
        : List.of(
            "Columns that the design does not name and that were ignored: "
                + Columns.shown(ignored)
                + ".");
  }

  private static Stopped missing(String name, List<String> header) {
    return new Stopped(
        Refusal.COLUMN_MISSING,
        "row 1, column " + name,
        "The file has " + Columns.shown(header) + ".");
  }

  /// A growing column of numbers.
  private static final class Numbers {
    private double[] values = new double[ROWS_FIRST];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    double[] trimmed() {
      if (values.length != size) {
        values = Arrays.copyOf(values, size);
      }
      return values;
    }
  }

  /// A growing column of codes with the names behind them.
  private static final class Names {
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private int[] codes = new int[ROWS_FIRST];
    private int size;

    void add(String name) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, 2 * size);
      }
      codes[size++] = name.isEmpty() ? -1 : known.computeIfAbsent(name, this::newCode);
    }

    private int newCode(String name) {
      labels.add(name);
      return labels.size() - 1;
    }

    int[] trimmed() {
      if (codes.length != size) {
        codes = Arrays.copyOf(codes, size);
      }
      return codes;
    }

    List<String> labels() {
      return List.copyOf(labels);
    }
  }
}
