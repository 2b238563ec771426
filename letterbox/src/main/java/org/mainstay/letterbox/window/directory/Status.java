package org.mainstay.letterbox.window.directory;

import java.util.Arrays;
import java.util.Optional;

/// Whether a service is there for people; the words are those of the standard.
public enum Status {
  ACTIVE("active"),
  INACTIVE("inactive"),
  DEFUNCT("defunct"),
  TEMPORARILY_CLOSED("temporarily closed");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /// As the standard writes it.
  public String words() {
    return words;
  }

  /// The one that the standard writes like this, in whatever letters.
  public static Optional<Status> of(String words) {
    return Arrays.stream(values())
        .filter(one -> one.words.equalsIgnoreCase(words.strip()))
        .findFirst();
  }
}
