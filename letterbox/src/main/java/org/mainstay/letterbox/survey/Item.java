package org.mainstay.letterbox.survey;

import java.util.List;

/// One question in the hub's own words.
///
/// @param id the column it becomes in a file
/// @param answers in order; each counts by its place, from 1
/// @param counted those of them that are counted together
/// @param says what is said of those who gave a counted answer, such as "had no time to come"
/// @param tookPart whether a counted answer says that somebody took part in a programme
public record Item(
    String id,
    String asks,
    List<String> answers,
    List<String> counted,
    String says,
    boolean tookPart) {
  private static final int ANSWERS_MAX = 8;

  /// @throws IllegalArgumentException for what no question can be
  public Item {
    answers = List.copyOf(answers);
    counted = List.copyOf(counted);
    if (!id.matches("[a-z][a-z0-9-]{1,30}")) {
      throw new IllegalArgumentException("the id of an item is of small letters: " + id);
    }
    if (asks.isBlank() || says.isBlank()) {
      throw new IllegalArgumentException("item %s has asks and says".formatted(id));
    }
    if (answers.size() < 2 || answers.size() > ANSWERS_MAX) {
      throw new IllegalArgumentException("item %s has 2 to 8 answers".formatted(id));
    }
    if (counted.isEmpty() || counted.size() == answers.size() || !answers.containsAll(counted)) {
      throw new IllegalArgumentException("item %s counts some of its answers".formatted(id));
    }
    NeverAsked.check(asks, says, String.join(" ", answers));
  }

  /// As it is asked.
  public Sheet.Line line() {
    return new Sheet.Line(id, asks, answers, 1);
  }

  /// Whether this answer, by its place from 1, is one of those counted together.
  public boolean counts(int answer) {
    return counted.contains(answers.get(answer - 1));
  }
}
