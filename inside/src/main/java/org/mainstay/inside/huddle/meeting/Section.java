package org.mainstay.inside.huddle.meeting;

/// A part of a huddle's agenda.
public enum Section {
  CARRIED("Carried over from the last huddle"),
  CONCERNS("Whose concern is open"),
  REVIEWS("Whose concern is to be looked at again"),
  PAUSES("Whose pause is to be looked at"),
  STEPS("Whose kind of support may change"),
  NEW("Who is new"),
  LONGEST_WAIT("Who waits longest"),
  MISSED("Who missed contact"),
  DUE("What is due"),
  TASKS("Whose tasks are overdue"),
  READY("Who is ready to close"),
  QUESTIONS("Questions somebody brings"),
  LEARNING("What we learn this week"),
  SUPERVISION("Whose supervision is overdue"),
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
      case CARRIED,
          CONCERNS,
          REVIEWS,
          PAUSES,
          STEPS,
          NEW,
          LONGEST_WAIT,
          MISSED,
          DUE,
          TASKS,
          READY,
          QUESTIONS ->
          true;
      case LEARNING, SUPERVISION, CHECK_OUT -> false;
    };
  }
}
