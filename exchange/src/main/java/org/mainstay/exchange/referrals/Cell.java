package org.mainstay.exchange.referrals;

import java.util.function.Consumer;

/// One cell of a row, with its column's name: whatever is odd about it is said with both.
///
/// What stands in it is never said again: a column that slipped could hold a name.
///
/// @param said where findings go
record Cell(long row, String column, String text, Consumer<String> said) {
  boolean isBlank() {
    return text.isEmpty();
  }

  /// Says what is odd.
  void odd(String what) {
    said.accept("row %d, column %s: %s".formatted(row, column, what));
  }
}
