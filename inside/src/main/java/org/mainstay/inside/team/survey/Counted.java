package org.mainstay.inside.team.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// One question of a wave, with how often each answer was given.
///
/// @param place its number on the form, from 1
public record Counted(
    int place,
    String asks,
    String says,
    Optional<Questionnaire.National> national,
    List<Choice> choices) {
  public Counted {
    choices = List.copyOf(choices);
  }

  /// One answer.
  ///
  /// @param n how often it was given
  public record Choice(int number, String words, boolean isCounted, int n) {}

  /// How many answered it.
  int all() {
    return choices.stream().mapToInt(Choice::n).sum();
  }

  /// How many gave an answer that counts.
  int favourable() {
    return choices.stream().filter(Choice::isCounted).mapToInt(Choice::n).sum();
  }

  static Optional<Questionnaire.National> national(Optional<BigDecimal> percent, String source) {
    return percent.map(figure -> new Questionnaire.National(figure, source));
  }
}
