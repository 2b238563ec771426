package org.mainstay.inside.messages;

/// The ways by which a message goes out by itself; a telephone call is made by somebody.
public enum Channel {
  TEXT("by text"),
  EMAIL("by email");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  /// The way, as the team reads it.
  public String words() {
    return words;
  }
}
