package org.mainstay.hatch.book;

import java.util.Arrays;
import java.util.Collections;
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
  private final List<List<Set<String>>> asks;
  private final int theRest;
  private final long[] people;

  Counts(PlannedTable table) {
    this.table = table;
    this.people = new long[table.cells().size()];
    this.asks = table.cells().stream().map(PlannedCell::asks).toList();
    int rest = 0;
    for (int n = 0; n < people.length; n++) {
      if (table.cells().get(n).takesTheRest()) {
        rest = n;
      }
    }
    this.theRest = rest;
  }

  /// Counts one person in exactly one cell: the first whose every question one of their words
  /// answers, or the one for whoever is in no other.
  void count(Set<String> person) {
    for (int n = 0; n < people.length; n++) {
      if (table.cells().get(n).noised() && n != theRest && isIn(asks.get(n), person)) {
        people[n]++;
        return;
      }
    }
    people[theRest]++;
  }

  private static boolean isIn(List<Set<String>> asks, Set<String> person) {
    return asks.stream().noneMatch(any -> Collections.disjoint(any, person));
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
