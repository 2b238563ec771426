package org.mainstay.ui.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;

/// One table for a file: what it is, what one must know to read it, its columns and rows.
///
/// @param name of its sheet: letters, digits, spaces and hyphens, at most 31
/// @param notes what one must know to read it, a sentence each
/// @param rows each as wide as the columns
public record Datasheet(
    String name, String title, List<String> notes, List<String> columns, List<List<Value>> rows) {
  /// No table of a book comes near.
  public static final int ROWS_MAX = 100_000;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{0,30}");

  /// @throws IllegalArgumentException if the name is no name of a sheet, there is no column, or a
  ///   row is not as wide as the columns
  public Datasheet {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no name of a sheet");
    }
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.isEmpty() || columns.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a table has columns, and each has a name");
    }
    if (rows.size() > ROWS_MAX) {
      throw new IllegalArgumentException("a table has " + ROWS_MAX + " rows at most");
    }
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + name + " has " + row.size() + " cells for " + columns.size());
      }
    }
  }
}
