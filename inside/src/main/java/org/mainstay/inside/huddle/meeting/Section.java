package org.mainstay.inside.huddle.meeting;

/// A part of a huddle's agenda.
public enum Section {
  CARRIED("Carried over from the last huddle"),
  CONCERNS("Whose concern is open"),
  NEW("Who is new"),
  LONGEST_WAIT("Who waits longest"),
  MISSED("Who missed contact"),
  DUE("What is due"),
  READY("Who is ready to close"),
  QUESTIONS("Questions somebody brings"),
  LEARNING("What we learn this week"),
  CHECK_OUT("Going home");

  private final String words;

  Section(String words) {
    this.words = words;
  }

  /// The heading.
  public String words() {
    return words;
  }

  /// Whether cases stand in it, which the house finds by rule.
  public boolean isOfCases() {
    return switch (this) {
      case CARRIED, CONCERNS, NEW, LONGEST_WAIT, MISSED, DUE, READY, QUESTIONS -> true;
      case LEARNING, CHECK_OUT -> false;
    };
  }
}
