package org.mainstay.outside.office;

/// What somebody keeps outside, and for whom.
public enum OfficeRole {
  /// Keeps the promises of one employer.
  HR_LEAD("HR lead", true),
  /// Pays for the hub and oversees it.
  COMMISSIONER("commissioner", false),
  /// Leads the hub, here without any case.
  HUB_LEAD("hub lead", false);

  private final String words;
  private final boolean ofAnEmployer;

  OfficeRole(String words, boolean ofAnEmployer) {
    this.words = words;
    this.ofAnEmployer = ofAnEmployer;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// Whether such a sign-in is bound to one employer.
  public boolean isOfAnEmployer() {
    return ofAnEmployer;
  }
}
