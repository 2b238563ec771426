package org.mainstay.ui.spreadsheet;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Tables as one spreadsheet (ODS): a cover, a list of what is in it, notes, then one table a
/// sheet.
///
/// After the government's guidance "Releasing statistics in spreadsheets": each table is marked as
/// one, nothing is merged, no cell of a table is blank, numbers are numbers.
///
/// @param title what the tables are about
/// @param cover lines below the title: who published it, when, where to ask
/// @param notes what one must know to read any of them, a sentence each
public record OdsFile(
    String title, List<String> cover, List<String> notes, List<Datasheet> tables) {
  public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private static final double WORDS_MM = 160;
  private static final double FIRST_MM = 70;
  private static final double COLUMN_MM = 40;
  private static final String COVER = "Cover";
  private static final String CONTENTS = "Contents";
  private static final String NOTES = "Notes";

  public OdsFile {
    cover = List.copyOf(cover);
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }

  /// The whole file, the same for the same tables for ever.
  public byte[] bytes() {
    var book = new SpreadSheet();
    var marked = new ArrayList<Marked>();
    book.appendSheet(words(COVER, title, cover));
    for (Datasheet table : List.of(contents(), notesTable())) {
      book.appendSheet(sheet(table, marked));
    }
    for (Datasheet table : tables) {
      book.appendSheet(sheet(table, marked));
    }
    var bytes = new ByteArrayOutputStream();
    try {
      book.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SteadyZip.of(bytes.toByteArray(), marked);
  }

  private Datasheet contents() {
    var rows = new ArrayList<List<Value>>();
    rows.add(List.of(Value.of(NOTES), Value.of("What one must know to read the tables")));
    tables.forEach(table -> rows.add(List.of(Value.of(table.name()), Value.of(table.title()))));
    return new Datasheet(
        CONTENTS, "What is in this file", List.of(), List.of("Sheet", "What it holds"), rows);
  }

  private Datasheet notesTable() {
    var rows = new ArrayList<List<Value>>();
    for (String note : notes) {
      rows.add(List.of(Value.of(rows.size() + 1L), Value.of(note)));
    }
    return new Datasheet(
        NOTES,
        "What one must know to read the tables",
        List.of(),
        List.of("Note", "What it says"),
        rows);
  }

  private static Sheet words(String name, String title, List<String> lines) {
    var sheet = new Sheet(name, lines.size() + 1, 1);
    sheet.getRange(0, 0).setValue(title);
    for (int i = 0; i < lines.size(); i++) {
      sheet.getRange(i + 1, 0).setValue(lines.get(i));
      sheet.getRange(i + 1, 0).setStyle(wrapped());
    }
    sheet.getRange(0, 0).setFontBold(true);
    sheet.setColumnWidth(0, WORDS_MM);
    return sheet;
  }

  /// The title, one line that says what the sheet holds, the notes, then the table.
  private static Sheet sheet(Datasheet table, List<Marked> marked) {
    var above = new ArrayList<>(List.of(table.title(), "This sheet has one table."));
    above.addAll(table.notes());
    int head = above.size();
    int columns = table.columns().size();
    var sheet = new Sheet(table.name(), head + 1 + table.rows().size(), columns);
    for (int i = 0; i < head; i++) {
      sheet.getRange(i, 0).setValue(above.get(i));
    }
    for (int column = 0; column < columns; column++) {
      sheet.getRange(head, column).setValue(table.columns().get(column));
      sheet.setColumnWidth(column, column == 0 ? FIRST_MM : width(table, column));
      for (int row = 0; row < table.rows().size(); row++) {
        sheet.getRange(head + 1 + row, column).setValue(cell(table.rows().get(row).get(column)));
      }
    }
    sheet.getRange(0, 0).setFontBold(true);
    sheet.getRange(head, 0, 1, columns).setFontBold(true);
    marked.add(new Marked(table.name(), head + 1, head + 1 + table.rows().size(), columns));
    return sheet;
  }

  private static double width(Datasheet table, int column) {
    boolean sentences =
        table.rows().stream().anyMatch(row -> row.get(column).written().length() > 40);
    return sentences ? WORDS_MM : COLUMN_MM;
  }

  private static Style wrapped() {
    var style = new Style();
    style.setWrap(true);
    return style;
  }

  private static Object cell(Value value) {
    return switch (value) {
      case Value.Words(var words) -> words;
      case Value.Digits(var digits) when digits.contains(".") -> Double.valueOf(digits);
      case Value.Digits(var digits) -> Long.valueOf(digits);
    };
  }

  /// Where a table stands on its sheet.
  ///
  /// @param first row of it, which is its header, from 1
  /// @param last row of it
  record Marked(String sheet, int first, int last, int columns) {
    /// As a spreadsheet writes it: `'By sex'.A5:E9`.
    String range() {
      return "'" + sheet + "'.A" + first + ":'" + sheet + "'." + letters(columns) + last;
    }

    /// A name without spaces, by which a screen reader finds it.
    String name() {
      return "table_" + sheet.replaceAll("[^A-Za-z0-9]", "_");
    }

    private static String letters(int column) {
      var letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }
}
