package org.mainstay.sums.statistics.regression.fit;

/// A column that was left out of a model, and why.
///
/// @param column its name
/// @param reason why
public record Dropped(String column, Reason reason) {
  /// The column and the reason in words.
  public String words() {
    return column + ": " + reason.words();
  }
}
