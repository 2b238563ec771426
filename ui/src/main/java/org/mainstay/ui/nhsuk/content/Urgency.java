package org.mainstay.ui.nhsuk.content;

/// How soon somebody must act; a misspelt one cannot be written, and none falls back to another.
public enum Urgency {
  NON_URGENT("non-urgent", "Non-urgent advice"),
  URGENT("urgent", "Urgent advice"),
  EMERGENCY("emergency", "Immediate action required");

  private final String modifier;
  private final String spoken;

  Urgency(String modifier, String spoken) {
    this.modifier = modifier;
    this.spoken = spoken;
  }

  String classes() {
    return "nhsuk-card--care nhsuk-card--care--" + modifier;
  }

  /// What screen readers say before the heading.
  String spoken() {
    return spoken;
  }
}
