package org.mainstay.sums.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/// The long way: tries every table of true counts, and keeps what the suppressed cells were in
/// those that could have been published like this.
///
/// A cell of which nothing was published is tried from 0 to [#ENOUGH], which is more than any bound
/// can be; a cell that reaches it is not bounded.
final class EveryTrueTable {
  /// More than any total that the tests publish, with its rounding.
  static final long ENOUGH = 40;

  private final PublishedTable table;
  private final long base;
  private final Map<String, TreeSet<Long>> seen = new TreeMap<>();
  private boolean possible;

  private EveryTrueTable(PublishedTable table, long base) {
    this.table = table;
    this.base = base;
  }

  /// In the words of [Tables#audited].
  static List<String> audited(PublishedTable table, long base) {
    var every = new EveryTrueTable(table, base);
    every.tryFrom(0, new long[table.parts().size()]);
    return every.words();
  }

  private void tryFrom(int place, long[] truth) {
    if (place == truth.length) {
      keepIfPossible(truth);
      return;
    }
    for (long count : candidates(table.parts().get(place).entry())) {
      truth[place] = count;
      tryFrom(place + 1, truth);
    }
  }

  private long[] candidates(Entry entry) {
    return LongStream.rangeClosed(0, ENOUGH).filter(count -> couldBe(count, entry)).toArray();
  }

  /// Half the base is compared doubled, so that nothing is ever halved here.
  private boolean couldBe(long truth, Entry entry) {
    return switch (entry) {
      case Entry.Shown(var published) -> 2 * Math.abs(published - truth) <= base;
      case Entry.Suppressed() -> true;
      case Entry.Unsaid() -> true;
    };
  }

  private void keepIfPossible(long[] truth) {
    long sum = LongStream.of(truth).sum();
    if (!couldBe(sum, table.total().entry())) {
      return;
    }
    possible = true;
    for (int i = 0; i < truth.length; i++) {
      if (table.parts().get(i).entry() instanceof Entry.Suppressed) {
        seen.computeIfAbsent(table.parts().get(i).cell(), _ -> new TreeSet<>()).add(truth[i]);
      }
    }
    if (table.total().entry() instanceof Entry.Suppressed) {
      seen.computeIfAbsent(Tables.TOTAL, _ -> new TreeSet<>()).add(sum);
    }
  }

  private List<String> words() {
    if (!possible) {
      return List.of("contradictory");
    }
    List<String> found = new ArrayList<>();
    table.parts().stream()
        .filter(part -> part.entry() instanceof Entry.Suppressed)
        .forEach(part -> found.add(words(part.cell())));
    if (table.total().entry() instanceof Entry.Suppressed) {
      found.add(words(Tables.TOTAL));
    }
    return found;
  }

  private String words(String cell) {
    TreeSet<Long> values = seen.getOrDefault(cell, new TreeSet<>());
    boolean open = openEnded(cell);
    String gaps = !open && values.size() != values.last() - values.first() + 1 ? " with gaps" : "";
    return cell + " " + values.first() + ".." + (open ? "" : values.last()) + gaps;
  }

  /// Whether the counts that were tried ended before the counts that can be.
  private boolean openEnded(String cell) {
    long last = seen.getOrDefault(cell, new TreeSet<>()).last();
    boolean anyHidden =
        table.parts().stream().anyMatch(part -> !(part.entry() instanceof Entry.Shown));
    return cell.equals(Tables.TOTAL) ? anyHidden && last >= ENOUGH : last >= ENOUGH;
  }
}
