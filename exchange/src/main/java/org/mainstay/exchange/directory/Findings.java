package org.mainstay.exchange.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What is odd in a file: each kind by field with the rows it is in, and the way out.
///
/// A directory has the same oddity a thousand times over, so that kinds are counted and the first
/// rows named. What stands in the file is never said again.
final class Findings {
  private static final int ROWS_NAMED = 3;
  private static final int KINDS_MAX = 200;

  private final Map<Kind, Rows> notes = new LinkedHashMap<>();
  private final Map<Kind, Rows> refusals = new LinkedHashMap<>();

  /// One kind of oddity.
  private record Kind(String field, String what, String wayOut) {}

  /// Where it is.
  private static final class Rows {
    private final List<Long> named = new ArrayList<>();
    private long times;

    private void add(long row) {
      times++;
      if (named.size() < ROWS_NAMED && !named.contains(row)) {
        named.add(row);
      }
    }
  }

  /// Says what was put right or left out.
  void note(long row, String field, String what, String wayOut) {
    add(notes, row, new Kind(field, what, wayOut));
  }

  /// Says why the file cannot be used.
  void refuse(long row, String field, String what, String wayOut) {
    add(refusals, row, new Kind(field, what, wayOut));
  }

  private static void add(Map<Kind, Rows> to, long row, Kind kind) {
    if (to.size() < KINDS_MAX || to.containsKey(kind)) {
      to.computeIfAbsent(kind, _ -> new Rows()).add(row);
    }
  }

  boolean refuses() {
    return !refusals.isEmpty();
  }

  List<String> refusals() {
    return said(refusals);
  }

  List<String> notes() {
    return said(notes);
  }

  private static List<String> said(Map<Kind, Rows> kinds) {
    return kinds.entrySet().stream().map(each -> said(each.getKey(), each.getValue())).toList();
  }

  private static String said(Kind kind, Rows rows) {
    var named = rows.named.stream().map(row -> "" + row).collect(Collectors.joining(", "));
    var more =
        rows.times > rows.named.size()
            ? String.format(Locale.UK, " and more, %,d times in all", rows.times)
            : "";
    return "%s %s%s, field %s: %s. Way out: %s"
        .formatted(
            rows.named.size() == 1 ? "row" : "rows",
            named,
            more,
            kind.field(),
            kind.what(),
            kind.wayOut());
  }
}
