package org.mainstay.front.selfcheck;

import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.Scale;

/// How often somebody said that something got in their way: it chooses words, and nothing else.
enum HowOften {
  OFTEN,
  SOMETIMES,
  SELDOM,
  /// Too little was said to say more.
  UNSAID;

  /// By a short questionnaire's own rule: its cut, and what it says of missing answers.
  ///
  /// @param numbers of its items among the questions, in its own order
  static HowOften by(Scale scale, Answers answers, List<Integer> numbers) {
    var form =
        new org.mainstay.sums.scales.Answers(
            numbers.stream().map(number -> answer(answers.at(number))).toList());
    return switch (scale.score(form).caseness()) {
      case YES -> OFTEN;
      case NO -> chosen(answers, numbers).sum() == 0 ? SELDOM : SOMETIMES;
      case UNKNOWN -> UNSAID;
    };
  }

  /// By the strongest answer among these questions, where nothing is scored.
  static HowOften byStrongest(Answers answers, List<Integer> numbers) {
    var strongest = chosen(answers, numbers).max();
    if (strongest.isEmpty()) {
      return UNSAID;
    }
    if (strongest.getAsInt() == 0) {
      return SELDOM;
    }
    return strongest.getAsInt() == 1 ? SOMETIMES : OFTEN;
  }

  private static IntStream chosen(Answers answers, List<Integer> numbers) {
    return numbers.stream()
        .map(answers::at)
        .flatMapToInt(
            said ->
                said instanceof Said.Chose(var value) ? IntStream.of(value) : IntStream.empty());
  }

  private static Answer answer(Said said) {
    return said instanceof Said.Chose(var value) ? Answer.of(value) : Answer.missing();
  }
}
