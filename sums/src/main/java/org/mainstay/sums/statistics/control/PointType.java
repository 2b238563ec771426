package org.mainstay.sums.statistics.control;

import java.util.Locale;

/// What a point says about a measure: nothing special, better, worse, or only high or low.
public enum PointType {
  COMMON_CAUSE,
  SPECIAL_CAUSE_IMPROVEMENT,
  SPECIAL_CAUSE_CONCERN,
  SPECIAL_CAUSE_NEUTRAL_HIGH,
  SPECIAL_CAUSE_NEUTRAL_LOW;

  /// As files write it.
  public String inFiles() {
    return name().toLowerCase(Locale.ROOT);
  }
}
