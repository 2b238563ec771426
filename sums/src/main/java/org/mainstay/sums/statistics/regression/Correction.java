package org.mainstay.sums.statistics.regression;

/// How p-values of a family are corrected.
public enum Correction {
  /// Benjamini and Hochberg.
  BH,
  /// Holm.
  HOLM,
  /// Romano and Wolf's step-down over the wild bootstrap.
  ROMANO_WOLF
}
