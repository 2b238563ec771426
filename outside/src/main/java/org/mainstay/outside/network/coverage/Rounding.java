package org.mainstay.outside.network.coverage;

import java.util.Locale;
import java.util.OptionalInt;

/// Numbers of staff as they are shown: never exact.
///
/// @param to what they are rounded to, 5 or more
record Rounding(int to) {
  private static final String UNKNOWN = "number of staff not known";

  /// "about 340 staff", "fewer than 10 staff".
  String words(OptionalInt staff) {
    return staff.isEmpty() ? UNKNOWN : words(staff.getAsInt());
  }

  /// @param staff 0 or more
  String words(long staff) {
    // Half of it goes up.
    long rounded = (staff + to / 2) / to * to;
    return rounded == 0
        ? "fewer than %d staff".formatted(to)
        : String.format(Locale.UK, "about %,d staff", rounded);
  }
}
