package org.mainstay.inside.people;

/// Why somebody opens a person's record, in words that the person reads.
public enum Purpose {
  NEW_REQUEST("to read your request"),
  CONCERN("to see whether you are safe"),
  CONTACT("to get in touch with you"),
  ASSESSMENT("to talk with you about what you need"),
  HUDDLE("to decide with the team who can help"),
  SUPPORT("to support you"),
  MESSAGE("to read or answer a message"),
  LETTER("to write or send a letter for you"),
  SENDING("to tell you that something waits for you here"),
  DISCHARGE("to end the support with you"),
  ACCESS("to look at who opened your record"),
  COPY("to make the copy of your record for you"),
  HANDING_OVER("to hand your record over to the hub that you said yes to"),
  KEEPING("to see whether the law needs your record"),
  // The same whether they may know of it or not, so that it tells nothing.
  DUTY("to do what the law asks of us with records"),
  STORY("to look at the story that you let us tell"),
  INTAKE("to put your request into the record"),
  COUNTING("to count you once, without your name, in figures about everybody");

  private final String words;

  Purpose(String words) {
    this.words = words;
  }

  /// The reason as the person reads it.
  public String words() {
    return words;
  }
}
