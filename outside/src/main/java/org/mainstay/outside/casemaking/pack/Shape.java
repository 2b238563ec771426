package org.mainstay.outside.casemaking.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// How much of a pack a file prints; all of its source goes with it either way.
public enum Shape {
  /// All of it.
  WHOLE("pack", "Evidence pack"),
  /// One page for a member of parliament or a board.
  BRIEFING("briefing", "One-page briefing");

  private static final Set<String> ON_ONE_PAGE =
      Set.of("came", "came-of-staff", "better", "back-at-work", "cost-reached", "lasts");

  private final String word;
  private final String words;

  Shape(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /// As an address and a file name have it.
  public String word() {
    return word;
  }

  /// As a page says it.
  public String words() {
    return words;
  }

  /// Whether it prints the figure of this key.
  boolean prints(String key) {
    return this == WHOLE || ON_ONE_PAGE.contains(key);
  }

  /// By its word.
  public static Optional<Shape> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
