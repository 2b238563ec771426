package org.mainstay.inside.safety;

/// Where a concern stands.
public enum State {
  OPEN("open, without an owner"),
  UNDER_REVIEW("owned, with a review date"),
  RESOLVED("resolved by the huddle");

  private final String words;

  State(String words) {
    this.words = words;
  }

  /// The state as the team reads it.
  public String words() {
    return words;
  }
}
