package org.mainstay.sums.disclosure.audit;

/// What a published table has in one place: a number, a mark instead of a number, or nothing.
public sealed interface Entry {

  /// The greatest number that is taken: exact, with room to add several up.
  long COUNT_MAX = 1_000_000_000_000_000_000L;

  /// A number, as it was published.
  ///
  /// @param count from 0 to [#COUNT_MAX]
  record Shown(long count) implements Entry {
    public Shown {
      if (count < 0 || count > COUNT_MAX) {
        throw new IllegalArgumentException("a count must be 0.." + COUNT_MAX + ", got " + count);
      }
    }
  }

  /// A mark stands there: the publisher knows the number and holds it back.
  record Suppressed() implements Entry {}

  /// Nothing stands there: a number of 0 or more that nobody asked about.
  record Unsaid() implements Entry {}
}
