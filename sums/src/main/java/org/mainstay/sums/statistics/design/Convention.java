package org.mainstay.sums.statistics.design;

import java.util.List;

/// How many parameters a model with absorbed factors is said to have; programs differ, so the name
/// stands under every table.
public enum Convention {
  /// Factors whose levels lie inside the clusters are not counted (fixest, reghdfe).
  ///
  /// `K = slopes + max(1, Σ levels − (q − 1))` over the `q` factors that are not nested.
  NESTED("nested") {
    @Override
    int effects(List<Absorbed> absorbed) {
      List<Absorbed> open = absorbed.stream().filter(f -> !f.nested()).toList();
      return open.stream().mapToInt(Absorbed::levels).sum() - (open.size() - 1);
    }
  },
  /// Every level that says something new is counted (Stata areg, `lm` with a dummy for each level).
  AREG("areg") {
    @Override
    int effects(List<Absorbed> absorbed) {
      return absorbed.stream().mapToInt(f -> f.levels() - f.redundant()).sum();
    }
  };

  private final String words;

  Convention(String words) {
    this.words = words;
  }

  abstract int effects(List<Absorbed> absorbed);

  /// The name that stands under the table.
  public String words() {
    return words;
  }

  /// K: the slopes kept and the effects counted, at least the constant.
  public int parameters(int slopes, List<Absorbed> absorbed) {
    return slopes + Math.max(1, effects(absorbed));
  }
}
