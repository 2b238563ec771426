package org.mainstay.sums.statistics.funnel;

/// What is compared between units, and by which method.
public enum Kind {
  /// Numerator out of denominator, 0 to 1.
  PROPORTION,
  /// Events for what could have had them; compared as a ratio to the pooled rate.
  RATE,
  /// Observed to expected, on the log scale with trimmed extremes, as the NHS mortality indicator.
  RATIO,
  /// Observed to expected, on the square-root scale with winsorised extremes, as the regulator.
  RATIO_ROOT,
  /// One count to another.
  COUNTS
}
