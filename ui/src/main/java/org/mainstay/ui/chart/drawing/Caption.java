package org.mainstay.ui.chart.drawing;

import java.util.Objects;
import java.util.regex.Pattern;

/// What a chart is called.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
/// @param description the chart in words
public record Caption(String id, String title, String under, String description) {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

  public Caption {
    checked(id, title, under);
    Objects.requireNonNull(description, "description");
  }

  /// Refuses a chart that nobody could find or that is not called anything.
  public static void checked(String id, String title, String under) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the id of a chart is a letter, then letters, digits, - . or _; got \"" + id + "\"");
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("a chart has a title");
    }
    Objects.requireNonNull(under, "under");
  }
}
