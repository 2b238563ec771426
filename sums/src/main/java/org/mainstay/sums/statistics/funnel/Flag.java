package org.mainstay.sums.statistics.funnel;

/// Whether a unit lies outside its limits: a reason to ask why, not a verdict.
public enum Flag {
  LOW_998("low998"),
  LOW_95("low95"),
  NONE(""),
  HIGH_95("high95"),
  HIGH_998("high998");

  private final String inFiles;

  Flag(String inFiles) {
    this.inFiles = inFiles;
  }

  /// As files write it; blank for none.
  public String inFiles() {
    return inFiles;
  }
}
