package org.mainstay.sums.statistics.regression.fit;

import java.util.List;

/// What the small-sample factor counts as a parameter: programs differ, so every table says which.
public enum Convention {
  /// Levels that each lie inside one cluster are not counted (fixest, reghdfe).
  NESTED,
  /// Every absorbed level counts (Stata's `areg`, estimatr's "stata", explicit dummies).
  AREG;

  /// One absorbed effect: how many levels the rows have, and whether each lies inside one cluster.
  public record Factor(int levels, boolean nested) {}

  /// The parameter count K.
  ///
  /// Nested: `slopes + max(1, Σ levels of factors that are not nested − (how many such − 1))`.
  /// Areg: the same with every factor counted.
  ///
  /// @param slopes the columns kept
  public int parameters(int slopes, List<Factor> factors) {
    int levels = 0;
    int counted = 0;
    for (Factor factor : factors) {
      if (this == AREG || !factor.nested()) {
        levels += factor.levels();
        counted++;
      }
    }
    return slopes + Math.max(1, levels - (counted - 1));
  }

  /// The name that outputs carry.
  public String words() {
    return this == NESTED ? "nested" : "areg";
  }
}
