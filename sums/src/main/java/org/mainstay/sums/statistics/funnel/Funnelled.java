package org.mainstay.sums.statistics.funnel;

/// What came of comparing units: a funnel, or why there is none.
public sealed interface Funnelled permits Funnel, Funnelled.Refused, Funnelled.NotComparable {

  /// A unit's figures cannot be right.
  ///
  /// @param row of the unit, from 0
  record Refused(int row, String column, String why) implements Funnelled {}

  /// These units cannot be compared in this way.
  record NotComparable(String why) implements Funnelled {}
}
