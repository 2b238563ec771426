package org.mainstay.hatch.book;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mainstay.sums.disclosure.plan.CanonicalText;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// A release plan with the populations whose staff are counted in it: the one it is named after,
/// the members of a pool, or every employer of the hub.
///
/// @param covers in their order; each of them pays for what is told
public record BookPlan(ReleasePlan plan, SortedSet<String> covers) {
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
    long rest = table.cells().stream().filter(PlannedCell::takesTheRest).count();
    if (rest != 1) {
      throw new IllegalArgumentException(
          "table %s has %d cells for whoever is in no other, not one"
              .formatted(table.code(), rest));
    }
  }

  /// The words that contributions may carry: all that a cell asks for.
  Set<String> frame() {
    var words = new HashSet<String>();
    for (PlannedTable table : plan.tables()) {
      for (PlannedCell cell : table.cells()) {
        cell.asks().forEach(words::addAll);
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
