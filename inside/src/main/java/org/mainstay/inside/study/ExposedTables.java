package org.mainstay.inside.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mainstay.inside.study.table.Cell;
import org.mainstay.inside.study.table.Columns;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.inside.study.table.Table;
import org.mainstay.sums.disclosure.audit.Entry;
import org.mainstay.sums.disclosure.audit.PublishedTable;
import org.mainstay.sums.disclosure.audit.PublishedTable.Part;
import org.mainstay.sums.disclosure.audit.Rounding;

/// Tables as somebody published them, read and checked: one cell a row.
///
/// @param tables in the order in which they begin in the file
/// @param notes what the reader of the results should know
record ExposedTables(List<Read> tables, List<String> notes) {
  private static final List<String> KEYS = List.of("table", "cell", "value");
  private static final String TOTAL = "Total";
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,15})?");
  private static final BigDecimal MOST = BigDecimal.valueOf(Entry.COUNT_MAX);

  /// A table, and where each of its cells stands in the file.
  record Read(PublishedTable table, Map<String, Long> rows) {

    /// Where a cell is, for a message.
    String at(String cell) {
      return "table "
          + Cell.shown(table.name())
          + ", cell "
          + Cell.shown(cell)
          + ": "
          + new Table.Row(rows.getOrDefault(key(cell), 0L), List.of()).at("value");
    }

    long suppressed() {
      long parts = table.parts().stream().filter(Read::isSuppressed).count();
      return isSuppressed(table.total()) ? parts + 1 : parts;
    }

    private static boolean isSuppressed(Part part) {
      return part.entry() instanceof Entry.Suppressed;
    }
  }

  /// A table while its rows come in; they need not stand together.
  private static final class Growing {
    private final String name;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Long> rows = new HashMap<>();
    private Part total = new Part(TOTAL, new Entry.Unsaid());

    private Growing(String name) {
      this.name = name;
    }

    private void take(Table.Row row, String cell, Entry entry) {
      Long before = rows.putIfAbsent(key(cell), row.number());
      if (before != null) {
        throw new Stopped(
            Refusal.KEY_TWICE,
            row.at("cell")
                + " holds "
                + Cell.shown(cell)
                + " of table "
                + Cell.shown(name)
                + ", as row "
                + before
                + " does",
            "Leave one of them out, or give one of the two tables another name.");
      }
      if (key(cell).equals(TOTAL)) {
        total = new Part(cell, entry);
      } else {
        parts.add(new Part(cell, entry));
      }
    }

    private Read read() {
      return new Read(new PublishedTable(name, parts, total), rows);
    }
  }

  /// Reads a file.
  ///
  /// @param mark what stands in a cell that was suppressed
  static ExposedTables read(Path in, String mark, Rounding rounding) {
    Map<String, Growing> growing = new LinkedHashMap<>();
    var odd = new Odd(rounding);
    List<String> notes = new ArrayList<>();
    try (Table table = Table.open(in)) {
      var columns = Columns.find(table.header(), KEYS, "");
      notes.addAll(columns.notes());
      table.forEach(
          row -> {
            String name = columns.cell(row, "table");
            Entry entry = entry(row, columns.cell(row, "value"), mark);
            odd.look(entry);
            growing
                .computeIfAbsent(name.strip(), _ -> new Growing(name))
                .take(row, columns.cell(row, "cell"), entry);
          });
    }
    if (growing.isEmpty()) {
      throw new Stopped(Refusal.FILE_EMPTY, "there is no row under the header", "Add the cells.");
    }
    notes.addAll(odd.notes(mark));
    return new ExposedTables(
        growing.values().stream().map(Growing::read).toList(), List.copyOf(notes));
  }

  private static Entry entry(Table.Row row, String raw, String mark) {
    String text = raw.strip();
    if (text.equals(mark.strip())) {
      return new Entry.Suppressed();
    }
    if (text.isEmpty()) {
      return new Entry.Unsaid();
    }
    var number = NUMBER.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.valueOf(.5);
    if (number.stripTrailingZeros().scale() > 0) {
      throw new Stopped(
          Refusal.NUMBER_NEEDED,
          row.at("value") + " holds " + Cell.shown(raw),
          "Write a whole number in digits alone, name the mark of suppressed cells with --mark, or"
              + " leave blank what nobody published.");
    }
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      throw new Stopped(
          Refusal.SCORE_NOT_POSSIBLE,
          row.at("value") + " holds " + Cell.shown(raw) + ", which is no count of people",
          "Correct it.");
    }
    return new Entry.Shown(number.longValueExact());
  }

  /// However a total is written, a table has one.
  private static String key(String cell) {
    String name = cell.strip();
    return name.equalsIgnoreCase(TOTAL) ? TOTAL : name;
  }

  /// Counts what is unusual, for the notes.
  private static final class Odd {
    private final Rounding rounding;
    private long unsaid;
    private long suppressed;
    private long unrounded;

    private Odd(Rounding rounding) {
      this.rounding = rounding;
    }

    private void look(Entry entry) {
      switch (entry) {
        case Entry.Shown(var count) -> unrounded += count % rounding.base() == 0 ? 0 : 1;
        case Entry.Suppressed() -> suppressed++;
        case Entry.Unsaid() -> unsaid++;
      }
    }

    private List<String> notes(String mark) {
      List<String> notes = new ArrayList<>();
      if (suppressed == 0) {
        notes.add("No cell holds the mark \"" + mark + "\", so there was nothing to work out.");
      }
      if (unsaid > 0) {
        notes.add(
            "Blank cells: "
                + unsaid
                + ". They were taken as counts of 0 or more that nobody published, and not worked"
                + " out.");
      }
      if (unrounded > 0) {
        notes.add(
            "Published numbers that are no multiple of %d: %d. They were taken to lie within half of it of the truth all the same."
                .formatted(rounding.base(), unrounded));
      }
      return notes;
    }
  }
}
