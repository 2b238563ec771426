package org.mainstay.outside.programme.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of text with heads, as `study` writes it: commas, and quotes where a cell holds one.
final class CsvRows {
  static final int ROWS_MAX = 2_000;

  private CsvRows() {}

  /// @return each row by its heads
  /// @throws IllegalArgumentException with the line, if a row has not as many cells as heads
  static List<Map<String, String>> of(String text) {
    var rows = new ArrayList<Map<String, String>>();
    List<String> heads = List.of();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      var cells = cells(line);
      if (heads.isEmpty()) {
        heads = cells;
      } else {
        rows.add(row(heads, cells, number));
      }
      if (rows.size() > ROWS_MAX) {
        throw new IllegalArgumentException("there are more than " + ROWS_MAX + " rows");
      }
    }
    return rows;
  }

  private static Map<String, String> row(List<String> heads, List<String> cells, int number) {
    if (cells.size() != heads.size()) {
      throw new IllegalArgumentException(
          "line %d has %d cells and the heads are %d"
              .formatted(number, cells.size(), heads.size()));
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < heads.size(); i++) {
      row.put(heads.get(i), cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
