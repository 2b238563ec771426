package org.mainstay.inside.assessment;

/// When a questionnaire was filled in, on somebody's way through the hub.
public enum Occasion {
  REQUEST("with the request"),
  ASSESSMENT("first conversation"),
  CONTACT("contact"),
  DISCHARGE("end of support"),
  FOLLOW_UP("follow-up");

  private final String words;

  Occasion(String words) {
    this.words = words;
  }

  /// The occasion as the team reads it.
  public String words() {
    return words;
  }
}
