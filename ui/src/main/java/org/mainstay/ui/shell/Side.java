package org.mainstay.ui.shell;

/// Which of the three sides of the house a page belongs to.
public enum Side {
  FRONT("/"),
  INSIDE("/team"),
  OUTSIDE("/open");

  private final String home;

  Side(String home) {
    this.home = home;
  }

  /// Where the name of the hub leads.
  public String home() {
    return home;
  }
}
