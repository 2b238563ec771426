package org.mainstay.inside.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.Figures;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;

/// Units with a numerator and a denominator, read and checked.
///
/// @param lines in the order of the file
/// @param notes what the reader of the results should know
record UnitTable(List<Line> lines, List<String> notes) {
  private static final List<String> KEYS = List.of("unit", "numerator", "denominator");

  /// One unit; not a number where the cell says that a figure was withheld or is not there.
  record Line(Table.Row row, String unit, double numerator, double denominator) {

    /// Whether both figures are there.
    boolean known() {
      return !Double.isNaN(numerator) && !Double.isNaN(denominator);
    }
  }

  /// Reads a file.
  ///
  /// @param part whether a numerator is a part of its denominator
  static UnitTable read(Path in, boolean part) {
    List<Line> lines = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Map<String, Long> seen = new HashMap<>();
    try (Table table = Table.open(in)) {
      var columns = Columns.find(table.header(), KEYS, "");
      notes.addAll(columns.notes());
      table.forEach(row -> lines.add(line(row, columns, part, seen)));
    }
    if (lines.isEmpty()) {
      throw new Stopped(Refusal.FILE_EMPTY, "there is no row under the header", "Add the units.");
    }
    long blank = lines.stream().filter(line -> !line.known()).count();
    if (blank > 0) {
      notes.add(
          blank
              + " units have a blank figure; they are listed without a value and counted nowhere.");
    }
    return new UnitTable(List.copyOf(lines), List.copyOf(notes));
  }

  private static Line line(Table.Row row, Columns columns, boolean part, Map<String, Long> seen) {
    String unit = columns.cell(row, "unit");
    Long before = seen.put(unit.strip(), row.number());
    if (before != null) {
      throw new Stopped(
          Refusal.KEY_TWICE,
          row.at("unit") + " holds " + Cell.shown(unit) + ", as row " + before + " does",
          "Leave one of them out, or add them up where they are parts of one unit.");
    }
    double numerator = figure(row, columns, "numerator");
    double denominator = figure(row, columns, "denominator");
    if (part && numerator > denominator) {
      throw new Stopped(
          Refusal.SCORE_NOT_POSSIBLE,
          row.at("numerator")
              + " holds "
              + Cell.shown(columns.cell(row, "numerator"))
              + ", more than its denominator",
          "Correct one of them, or ask for a rate or a ratio.");
    }
    return new Line(row, unit, numerator, denominator);
  }

  /// A figure of 0 or more; blank is not known, a mark such as * is refused as it is not a number.
  private static double figure(Table.Row row, Columns columns, String key) {
    String raw = columns.cell(row, key);
    if (raw.strip().equals("*")) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED,
          row.at(key) + " holds *: a figure that was withheld, not one that is missing or 0",
          "Leave withheld units out, or leave the cell blank to list them without a value.");
    }
    return raw.isBlank() ? Double.NaN : Figures.count(row, key, raw);
  }
}
