package org.mainstay.house.handbook;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Why the handbook as it lies there now is not the one in use, if it is not.
public final class Refused {
  private final AtomicReference<String> because = new AtomicReference<>("");

  /// The sentence that says what is wrong, where, and the way out; empty if nothing is refused.
  public Optional<String> because() {
    return Optional.of(because.get()).filter(words -> !words.isEmpty());
  }

  /// It is refused for this.
  public void is(String words) {
    because.set(words);
  }

  /// What lies there is in use.
  public void isNot() {
    because.set("");
  }
}
