package org.mainstay.sums.statistics.design;

/// A column that got no estimate, and why.
public record Dropped(String column, Why because) {
  /// Why a column got no estimate.
  public enum Why {
    /// It does not change inside any group of the largest factor.
    CONSTANT_WITHIN("does not vary within the groups compared"),
    /// The absorbed effects already say all that it says.
    ABSORBED("is explained by the absorbed effects"),
    /// The columns declared before it say the same.
    COLLINEAR("says the same as the columns before it"),
    /// Wherever it differs there is no event.
    SEPARATED("no event wherever it differs, so that its effect cannot be estimated");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /// The reason in words.
    public String words() {
      return words;
    }
  }
}
