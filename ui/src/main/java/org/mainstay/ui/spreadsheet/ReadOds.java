package org.mainstay.ui.spreadsheet;

import com.github.miachm.sods.NotAnOdsException;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is written in a spreadsheet (ODS), cell by cell.
public final class ReadOds {
  private ReadOds() {}

  /// The rows of each sheet, in the order of the file; a cell that holds nothing is empty. Numbers
  /// are written without zeros that say nothing, so that a file which another program kept reads
  /// the same.
  ///
  /// @throws IOException if it is no spreadsheet that can be read
  public static Map<String, List<List<String>>> of(byte[] file) throws IOException {
    SpreadSheet book;
    try {
      book = new SpreadSheet(new ByteArrayInputStream(file));
    } catch (NotAnOdsException | IllegalArgumentException | IllegalStateException e) {
      throw new IOException("it is no spreadsheet that can be read", e);
    }
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    for (Sheet sheet : book.getSheets()) {
      sheets.put(sheet.getName(), rows(sheet));
    }
    return sheets;
  }

  private static List<List<String>> rows(Sheet sheet) {
    var rows = new ArrayList<List<String>>();
    if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
      return rows;
    }
    for (Object[] row : sheet.getDataRange().getValues()) {
      var cells = new ArrayList<String>();
      for (Object cell : row) {
        cells.add(words(cell));
      }
      while (!cells.isEmpty() && cells.getLast().isEmpty()) {
        cells.removeLast();
      }
      rows.add(cells);
    }
    while (!rows.isEmpty() && rows.getLast().isEmpty()) {
      rows.removeLast();
    }
    return rows;
  }

  private static String words(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      case Object other -> other.toString();
    };
  }
}
