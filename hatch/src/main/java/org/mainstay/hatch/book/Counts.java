package org.mainstay.hatch.book;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;

/// The true counts of one table, in memory for as long as a release takes: nothing writes, shows or
/// returns them, and closing wipes them.
final class Counts implements AutoCloseable {
  private final PlannedTable table;
  private final List<List<String>> words;
  private final int catchAll;
  private final long[] people;

  Counts(PlannedTable table) {
    this.table = table;
    this.people = new long[table.cells().size()];
    this.words = table.cells().stream().map(cell -> List.of(cell.code().split("\\+", -1))).toList();
    int last = 0;
    for (int n = 0; n < people.length; n++) {
      PlannedCell cell = table.cells().get(n);
      if (cell.noised() && BookPlan.isCatchAll(cell)) {
        last = n;
      }
    }
    this.catchAll = last;
  }

  /// Counts one person in exactly one cell: the first that has all of their words, or the one for
  /// what is not stated.
  void count(Set<String> person) {
    for (int n = 0; n < people.length; n++) {
      if (table.cells().get(n).noised() && person.containsAll(words.get(n))) {
        people[n]++;
        return;
      }
    }
    people[catchAll]++;
  }

  /// The counts with a noise drawn for each; 0 for a cell that is only the sum of others.
  ///
  /// @throws ArithmeticException if one has no place in a long: it is never clamped
  long[] noised(Chance chance) {
    DiscreteLaplace noise = table.noise();
    var noisy = new long[people.length];
    for (int n = 0; n < people.length; n++) {
      if (table.cells().get(n).noised()) {
        noisy[n] = Math.addExact(people[n], noise.draw(chance));
      }
    }
    return noisy;
  }

  @Override
  public String toString() {
    return "[counts]";
  }

  @Override
  public void close() {
    Arrays.fill(people, 0);
  }
}
