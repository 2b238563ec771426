package org.mainstay.sums.statistics.control;

import java.util.Objects;

/// How a control chart is made.
///
/// @param screened whether extreme moving ranges are left out of their mean
/// @param fixedAfter points at the start of each phase that settle its limits; 2 or more
public record Settings(Better better, boolean screened, int fixedAfter) {
  public static final int ALL_POINTS = Integer.MAX_VALUE;
  private static final int POINTS_MIN = 2;

  public Settings {
    Objects.requireNonNull(better, "better");
    if (fixedAfter < POINTS_MIN) {
      throw new IllegalArgumentException(
          "limits need 2 points or more to be fixed, got " + fixedAfter);
    }
  }

  /// Screened, over all points of a phase.
  public static Settings of(Better better) {
    return new Settings(better, true, ALL_POINTS);
  }

  public Settings unscreened() {
    return new Settings(better, false, fixedAfter);
  }

  public Settings fixedAfter(int points) {
    return new Settings(better, screened, points);
  }
}
