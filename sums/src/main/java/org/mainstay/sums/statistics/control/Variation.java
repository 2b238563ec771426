package org.mainstay.sums.statistics.control;

import java.util.Locale;

/// The first icon of a chart: what its last point says, and which way.
public enum Variation {
  COMMON_CAUSE,
  IMPROVEMENT_HIGH,
  IMPROVEMENT_LOW,
  CONCERN_HIGH,
  CONCERN_LOW,
  NEUTRAL_HIGH,
  NEUTRAL_LOW;

  /// As files write it.
  public String inFiles() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Variation of(Cause last, Better better) {
    boolean high = last.direction() > 0;
    return switch (last.type(better)) {
      case COMMON_CAUSE -> COMMON_CAUSE;
      case SPECIAL_CAUSE_IMPROVEMENT -> high ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
      case SPECIAL_CAUSE_CONCERN -> high ? CONCERN_HIGH : CONCERN_LOW;
      case SPECIAL_CAUSE_NEUTRAL_HIGH -> NEUTRAL_HIGH;
      case SPECIAL_CAUSE_NEUTRAL_LOW -> NEUTRAL_LOW;
    };
  }
}
