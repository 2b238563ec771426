package org.mainstay.inside.study.table;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A CSV file as it is handed to somebody's spreadsheet: no text in it can be taken for a formula.
public final class GuardedCsv {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
  private static final String BEGINNINGS = "=+-@\t\r";

  private GuardedCsv() {}

  /// Every row of a CSV file, the header first.
  public static List<List<String>> rows(byte[] csv) {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder()
        .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))
        .forEach(found -> rows.add(List.copyOf(found.getFields())));
    return rows;
  }

  /// The same file with a ' before text that a spreadsheet would run (OWASP: CSV injection).
  public static byte[] of(byte[] csv) {
    var rows = rows(csv);
    if (rows.isEmpty()) {
      return csv;
    }
    var text = new CsvText(rows.getFirst().stream().map(GuardedCsv::guarded).toList());
    rows.stream().skip(1).forEach(row -> text.row(row.stream().map(GuardedCsv::guarded).toList()));
    return text.bytes();
  }

  /// Whether a cell is a number, which is never guarded.
  static boolean isNumber(String cell) {
    return NUMBER.matcher(cell).matches();
  }

  static String guarded(String cell) {
    return cell.isEmpty() || BEGINNINGS.indexOf(cell.charAt(0)) < 0 || isNumber(cell)
        ? cell
        : "'" + cell;
  }
}
