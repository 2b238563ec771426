package org.mainstay.inside.messages;

/// Where a message is on its way.
public enum State {
  WAITING("waits to be sent"),
  HANDING_OVER("is being sent"),
  HANDED_OVER("handed over"),
  DELIVERED("delivered"),
  FAILED("could not be delivered"),
  WITHDRAWN("taken back"),
  NOT_SENT("not sent");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /// The state as the team reads it.
  public String words() {
    return words;
  }
}
