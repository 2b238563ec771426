package org.mainstay.ui.nhsuk;

import java.util.Locale;

/// Where a heading stands in the outline of a page; some titles are no heading at all.
public enum Level {
  NONE,
  H1,
  H2,
  H3,
  H4,
  H5,
  H6;

  public boolean heading() {
    return this != NONE;
  }

  /// The name of its element.
  public String tag() {
    if (this == NONE) {
      throw new IllegalStateException("this title is no heading");
    }
    return name().toLowerCase(Locale.ROOT);
  }
}
