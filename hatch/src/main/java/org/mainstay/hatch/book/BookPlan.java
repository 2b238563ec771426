package org.mainstay.hatch.book;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mainstay.hatch.contribution.Contributions;
import org.mainstay.sums.disclosure.plan.CanonicalText;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// A release plan with the populations whose staff are counted in it: the one it is named after,
/// the members of a pool, or every employer of the hub.
///
/// @param covers in their order; each of them pays for what is told
public record BookPlan(ReleasePlan plan, SortedSet<String> covers) {
  private static final String WORD = "[a-z0-9-]+:[a-z0-9-]+";

  /// @throws IllegalArgumentException if nobody is covered, or a person would not fall into exactly
  ///   one noised cell of each table
  public BookPlan {
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    if (covers.isEmpty() || !covers.stream().allMatch(c -> c.lines().count() == 1)) {
      throw new IllegalArgumentException("a plan covers one population or more");
    }
    plan.tables().forEach(BookPlan::check);
  }

  /// A plan that covers the population it is named after.
  public static BookPlan of(ReleasePlan plan) {
    return new BookPlan(plan, new TreeSet<>(Set.of(plan.population())));
  }

  private static void check(PlannedTable table) {
    var inner = new HashSet<Integer>();
    table.cells().forEach(cell -> inner.add(cell.parent()));
    boolean catchesAll = table.cells().size() == 1;
    for (int n = 0; n < table.cells().size(); n++) {
      PlannedCell cell = table.cells().get(n);
      if (inner.contains(n)) {
        continue;
      }
      if (!cell.code().matches(WORD + "(\\+" + WORD + ")*")) {
        throw new IllegalArgumentException("a last cell's code has the form sex:men+age:16-24");
      }
      catchesAll |= isCatchAll(cell);
    }
    if (!catchesAll) {
      throw new IllegalArgumentException(
          "table %s has no cell for what is not stated".formatted(table.code()));
    }
  }

  /// Whether whoever is in no other cell of a table is in this one.
  static boolean isCatchAll(PlannedCell cell) {
    return cell.code().endsWith(":" + Contributions.NOT_STATED) && !cell.code().contains("+");
  }

  /// The words that contributions may carry: those of the last cells.
  Set<String> frame() {
    var words = new HashSet<String>();
    for (PlannedTable table : plan.tables()) {
      for (PlannedCell cell : table.cells()) {
        for (String word : cell.code().split("\\+", -1)) {
          if (word.matches(WORD)) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  /// The plan as text with the populations it covers: what people read before they agree.
  public String canonical() {
    if (covers.equals(Set.of(plan.population()))) {
      return plan.canonical();
    }
    var text = new StringBuilder(plan.canonical());
    covers.forEach(population -> text.append("covers ").append(population).append('\n'));
    return text.toString();
  }

  /// SHA-256 over it, in 64 hexadecimal digits: printed on every book.
  public String hash() {
    return CanonicalText.hash(canonical());
  }
}
