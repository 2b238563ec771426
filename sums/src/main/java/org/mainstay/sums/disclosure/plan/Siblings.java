package org.mainstay.sums.disclosure.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.mainstay.sums.disclosure.frame.Unit;

/// Units beside each other, of which the small ones are joined into one cell for all other.
///
/// @param shown those with a cell of their own, in the order of their names
/// @param joined those in the cell for all other, in the order of their names; none if there is no
///   such cell
record Siblings(List<Unit> shown, List<Unit> joined) {
  private static final Comparator<Unit> SMALLEST =
      Comparator.comparingLong(Unit::staff).thenComparing(Unit::name);

  /// Joins those that are too small, and then the smallest of the rest until all other are large
  /// enough together: by their sizes, and of equal sizes by their names.
  ///
  /// @param units in the order of their names
  /// @param enough whether so many staff may have a number of their own
  static Siblings of(List<Unit> units, LongPredicate enough) {
    var shown = new ArrayList<Unit>();
    var joined = new ArrayList<Unit>();
    for (Unit unit : units) {
      (enough.test(unit.staff()) ? shown : joined).add(unit);
    }
    shown.sort(SMALLEST);
    while (!joined.isEmpty() && !shown.isEmpty() && !enough.test(Unit.sum(joined))) {
      joined.add(shown.removeFirst());
    }
    shown.sort(Comparator.comparing(Unit::name));
    joined.sort(Comparator.comparing(Unit::name));
    return new Siblings(List.copyOf(shown), List.copyOf(joined));
  }

  /// Whether there is something to compare: a cell of somebody's own and another beside it.
  boolean compare() {
    return !shown.isEmpty() && shown.size() + (joined.isEmpty() ? 0 : 1) > 1;
  }
}
