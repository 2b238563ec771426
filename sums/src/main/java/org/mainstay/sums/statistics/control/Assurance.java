package org.mainstay.sums.statistics.control;

import java.util.Locale;

/// The second icon of a chart: whether the phase, as it runs, can be counted on for its target.
public enum Assurance {
  PASS,
  FAIL,
  INCONSISTENT,
  /// No target, or no better side.
  NONE;

  /// As files write it; blank for none.
  public String inFiles() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /// A target equal to a limit is inconsistent, and so is one without limits to compare.
  static Assurance of(double target, Phase last, Better better) {
    if (Double.isNaN(target) || better == Better.NEUTRAL) {
      return NONE;
    }
    if (target > last.upper()) {
      return better == Better.INCREASE ? FAIL : PASS;
    }
    if (target < last.lower()) {
      return better == Better.INCREASE ? PASS : FAIL;
    }
    return INCONSISTENT;
  }
}
