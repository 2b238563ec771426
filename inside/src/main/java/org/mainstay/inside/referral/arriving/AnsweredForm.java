package org.mainstay.inside.referral.arriving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainstay.sums.scales.Answer;
import org.mainstay.sums.scales.Answers;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.MissingRule;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Score;
import org.mainstay.sums.scales.Wording;

/// A questionnaire with its answers in the instrument's own words, and its total without a grade.
///
/// @param name such as "PHQ-9"
/// @param period the words above the questions, which say over what time they ask
/// @param lines each question with its answer
/// @param total what it comes to, or why it cannot be scored
/// @param credit the line that must stand beneath the words
public record AnsweredForm(
    String name, String period, List<Line> lines, String total, String credit) {
  private static final String BLANK = "not answered";

  public AnsweredForm {
    lines = List.copyOf(lines);
  }

  /// One question and its answer.
  public record Line(int number, String question, String answer) {}

  /// The form with these answers.
  ///
  /// @param items answers by item, 1 first; an item left blank is absent
  public static AnsweredForm of(Scale scale, Wording wording, Map<Integer, Integer> items) {
    var answers = Answers.blank(scale.form().items());
    for (var item : items.entrySet()) {
      answers = answers.with(item.getKey(), Answer.of(item.getValue()));
    }
    var total = inWords(scale, scale.score(answers));
    return switch (wording) {
      case Wording.Allowed(var period, var questions, var options, var credit) ->
          new AnsweredForm(scale.name(), period, lines(questions, options, items), total, credit);
      case Wording.Blocked(var _, var message) ->
          new AnsweredForm(scale.name(), "", numbers(scale, items), total, message);
    };
  }

  /// What a score comes to, in a sentence: scored, prorated, or why it cannot be scored.
  public static String inWords(Scale scale, Score score) {
    int items = scale.form().items();
    int most = items * scale.form().highest();
    return switch (score.status()) {
      case SCORED ->
          "%s out of %d. %s questions are answered."
              .formatted(score.total().words(), most, items == 2 ? "Both" : "All " + items);
      case PRORATED ->
          "%s out of %d, worked out from %d of %d answers (prorated)."
              .formatted(score.total().words(), most, score.answered(), items);
      case NOT_SCORABLE ->
          score.answered() == 0
              ? "Cannot be scored: no question is answered."
              : "Cannot be scored: %d of %d questions are not answered, and %s."
                  .formatted(items - score.answered(), items, allowed(scale.rules().missing()));
    };
  }

  private static String allowed(MissingRule rule) {
    return switch (rule) {
      case MissingRule.AllNeeded() -> "all are needed";
      case MissingRule.MeanStandsIn(var atMost, var _) -> "at most " + atMost + " may be missing";
    };
  }

  private static List<Line> lines(
      List<String> questions, List<Form.Option> options, Map<Integer, Integer> items) {
    List<Line> lines = new ArrayList<>();
    for (int item = 1; item <= questions.size(); item++) {
      var value = items.get(item);
      var answer =
          options.stream()
              .filter(option -> value != null && option.value() == value)
              .map(option -> option.label() + " (" + option.value() + ")")
              .findFirst()
              .orElse(BLANK);
      lines.add(new Line(item, questions.get(item - 1), answer));
    }
    return lines;
  }

  private static List<Line> numbers(Scale scale, Map<Integer, Integer> items) {
    List<Line> lines = new ArrayList<>();
    for (int item = 1; item <= scale.form().items(); item++) {
      var value = items.get(item);
      lines.add(new Line(item, "Question " + item, value == null ? BLANK : value + ""));
    }
    return lines;
  }
}
