package org.mainstay.inside.study.table;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Results as one spreadsheet: a cover that says what it is, then one table a sheet.
///
/// After the government's guidance "Releasing statistics in spreadsheets": no merged cells and no
/// blank ones, numbers as numbers.
public final class OdsBook {
  /// A figure that is not known or cannot be worked out.
  public static final String NOT_AVAILABLE = "[x]";

  private static final int CELLS_MAX = 500_000;
  private static final double COVER_WIDTH_MM = 160;

  private final String title;
  private final List<String> says;
  private final List<Table> tables = new ArrayList<>();

  private record Table(String name, List<List<String>> rows) {}

  /// @param title what it is about
  /// @param says lines for the cover
  public OdsBook(String title, List<String> says) {
    this.title = title;
    this.says = List.copyOf(says);
  }

  /// Adds the table of a CSV file.
  public void add(String name, byte[] csv) {
    tables.add(new Table(name, GuardedCsv.rows(csv)));
  }

  /// The whole file.
  public byte[] bytes() {
    var book = new SpreadSheet();
    book.appendSheet(cover());
    for (Table table : tables) {
      if (fits(table)) {
        book.appendSheet(sheet(table));
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      book.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean fits(Table table) {
    return (long) table.rows().size() * table.rows().getFirst().size() <= CELLS_MAX;
  }

  private Sheet cover() {
    List<String> lines = new ArrayList<>(List.of(title));
    lines.addAll(says);
    lines.add(NOT_AVAILABLE + " stands where a figure is not known or cannot be worked out.");
    lines.add("Sheets:");
    for (Table table : tables) {
      lines.add(
          table.name()
              + (fits(table)
                  ? ": %,d rows".formatted(table.rows().size() - 1)
                  : ": too long for a sheet; it is in the CSV file of this name"));
    }
    var sheet = new Sheet("Cover", lines.size(), 1);
    for (int i = 0; i < lines.size(); i++) {
      sheet.getRange(i, 0).setValue(lines.get(i));
    }
    sheet.getRange(0, 0).setFontBold(true);
    sheet.setColumnWidth(0, COVER_WIDTH_MM);
    var wrapped = new Style();
    wrapped.setWrap(true);
    sheet.getRange(1, 0, lines.size() - 1, 1).setStyle(wrapped);
    return sheet;
  }

  private static Sheet sheet(Table table) {
    int columns = table.rows().getFirst().size();
    var cells = new Object[table.rows().size()][columns];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < columns; column++) {
        cells[row][column] = value(table.rows().get(row).get(column), row);
      }
    }
    var sheet = new Sheet(table.name(), cells.length, columns);
    sheet.getDataRange().setValues(cells);
    sheet.getRange(0, 0, 1, columns).setFontBold(true);
    return sheet;
  }

  private static Object value(String cell, int row) {
    if (cell.isEmpty()) {
      return NOT_AVAILABLE;
    }
    return row > 0 && isFigure(cell) ? Double.parseDouble(cell) : cell;
  }

  /// An organisation `01` is a name: only what comes back the same is a number.
  private static boolean isFigure(String cell) {
    if (!GuardedCsv.isNumber(cell)) {
      return false;
    }
    double value = Double.parseDouble(cell);
    return cell.equals(Double.toString(value)) || cell.equals(Figures.count(value));
  }
}
