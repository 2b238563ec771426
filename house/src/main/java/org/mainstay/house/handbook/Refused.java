package org.mainstay.house.handbook;

import java.util.Optional;

/// Why the handbook as it lies there now is not the one in use, if it is not.
public final class Refused {
  private volatile String because = "";

  /// The sentence that says what is wrong, where, and the way out; empty if nothing is refused.
  public Optional<String> because() {
    return Optional.of(because).filter(words -> !words.isEmpty());
  }

  /// It is refused for this.
  public void is(String words) {
    because = words;
  }

  /// What lies there is in use.
  public void isNot() {
    because = "";
  }
}
