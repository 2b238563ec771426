package org.mainstay.sums.statistics.regression;

/// Which tests are corrected together; declared before results are shown.
public enum Family {
  /// All treatments for one outcome.
  EACH_OUTCOME("all treatments for one outcome"),
  /// All treatments and all outcomes.
  ALL("all treatments and outcomes");

  private final String words;

  Family(String words) {
    this.words = words;
  }

  /// The family in words.
  public String words() {
    return words;
  }
}
