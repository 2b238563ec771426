package org.mainstay.letterbox.window.directory;

import java.util.UUID;

/// A number to call, or to send a text to.
///
/// @param number as people write it, with spaces
/// @param words what it is for, or the word to send; empty if nothing is said
public record Phone(UUID id, String number, Kind kind, String words) {
  /// How the number is used.
  public enum Kind {
    VOICE,
    TEXT
  }

  /// The number as a telephone dials it.
  public String digits() {
    return number.replaceAll("[^0-9]", "");
  }
}
