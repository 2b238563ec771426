package org.mainstay.sums.statistics.regression.fit;

/// Why a column has no estimate.
public enum Reason {
  /// The same for everybody.
  CONSTANT("the same for everybody"),
  /// In each organisation nobody or everybody.
  NO_VARIATION_WITHIN("does not vary inside any organisation"),
  /// The columns before it already say it.
  COLLINEAR("said already by the columns before it"),
  /// Not more rows than parameters.
  TOO_FEW_ROWS("not more rows than parameters"),
  /// Fewer than two clusters.
  TOO_FEW_CLUSTERS("fewer than two clusters"),
  /// Fewer clusters than the study asks for.
  FEW_CLUSTERS_REFUSED("fewer than 20 clusters");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /// The reason in words.
  public String words() {
    return words;
  }
}
