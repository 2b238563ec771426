package org.mainstay.inside.messages;

/// Which of the few neutral texts is sent; what each says stands in the handbook.
public enum Wording {
  SOMETHING_WAITS("Something waits on their page"),
  COMING_UP("A reminder of an appointment"),
  QUESTIONS_WAIT("Questions wait on their page");

  private final String words;

  Wording(String words) {
    this.words = words;
  }

  /// What it is about, as the team reads it.
  public String words() {
    return words;
  }
}
