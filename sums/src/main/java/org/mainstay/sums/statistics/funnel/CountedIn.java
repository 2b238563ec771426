package org.mainstay.sums.statistics.funnel;

/// What a denominator counts.
public enum CountedIn {
  PEOPLE,
  EVENTS,
  /// Expected by a model.
  EXPECTED,
  /// Days of people: not units that vary on their own.
  DAYS
}
