package org.mainstay.sums.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.disclosure.audit.Audited.Finding;

/// Writes tables down in one line each, as a reader would see them.
final class Tables {
  static final String TOTAL = "Total";

  private Tables() {}

  /// A table by its cells and its total: a number, `*` for suppressed, `?` for what nobody said.
  ///
  /// Cells are named a, b, c and so on.
  static PublishedTable table(String cells, String total) {
    List<PublishedTable.Part> parts = new ArrayList<>();
    for (String cell : cells.isEmpty() ? new String[0] : cells.split(" ", -1)) {
      parts.add(new PublishedTable.Part(name(parts.size()), entry(cell)));
    }
    return new PublishedTable("a table", parts, new PublishedTable.Part(TOTAL, entry(total)));
  }

  static String name(int place) {
    return Character.toString('a' + place);
  }

  static Entry entry(String cell) {
    return switch (cell) {
      case "*" -> new Entry.Suppressed();
      case "?" -> new Entry.Unsaid();
      default -> new Entry.Shown(Long.parseLong(cell));
    };
  }

  /// What comes out, in one line each: `a 3..7`, or `a 0..` where nothing stands above.
  static List<String> audited(String cells, String total, long base) {
    return words(TableAudit.of(table(cells, total), new Rounding(base)));
  }

  static List<String> words(Audited audited) {
    return switch (audited) {
      case Audited.Possible(var findings) -> findings.stream().map(Tables::words).toList();
      case Audited.Contradictory(var parts, var total) ->
          List.of("parts " + ends(parts), "but the total " + ends(total));
      case Audited.TooGreat(var cell) -> List.of("too great at " + cell);
    };
  }

  private static String words(Finding finding) {
    return finding.cell() + " " + ends(finding);
  }

  private static String ends(Finding finding) {
    return switch (finding) {
      case Finding.Between(var _, var least, var greatest) -> least + ".." + greatest;
      case Finding.AtLeast(var _, var least) -> least + "..";
    };
  }
}
