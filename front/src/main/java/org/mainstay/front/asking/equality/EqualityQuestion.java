package org.mainstay.front.asking.equality;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Limits;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Select;
import org.mainstay.ui.nhsuk.label.Errors;

/// One optional equality question; "Prefer not to say" always stands apart at its end.
///
/// @param field what the answer is called in the letter, such as `sex`
/// @param asks the question
/// @param answers the answers in the order in which everybody is asked them
/// @param inOwnWords the one of them that may be followed by own words, empty if none
/// @param look how the answers are drawn
public record EqualityQuestion(
    String field, String asks, List<String> answers, String inOwnWords, Look look) {
  /// The answer that is none, which every question has.
  public static final String PREFER_NOT = "Prefer not to say";

  /// The own words of one answer have at most this many characters.
  public static final int WORDS_MAX = 200;

  /// How the answers of a question are drawn.
  public enum Look {
    /// All in sight.
    IN_SIGHT,
    /// In a list that opens, for there may be many.
    IN_A_LIST
  }

  public EqualityQuestion {
    answers = List.copyOf(answers);
  }

  static EqualityQuestion of(String field, String asks, String... answers) {
    return new EqualityQuestion(field, asks, List.of(answers), "", Look.IN_SIGHT);
  }

  /// A question whose answers stand in a list that opens.
  static EqualityQuestion listed(String field, String asks, List<String> answers) {
    return new EqualityQuestion(field, asks, answers, "", Look.IN_A_LIST);
  }

  /// With room for own words after this answer.
  EqualityQuestion wordsAfter(String answer) {
    return new EqualityQuestion(field, asks, answers, answer, look);
  }

  /// The name of the field for own words.
  public String wordsField() {
    return field + "-words";
  }

  public List<String> fields() {
    return inOwnWords.isEmpty() ? List.of(field) : List.of(field, wordsField());
  }

  /// What needs another look: only own words that are too long.
  public Errors problems(Answers given) {
    int length = given.text(wordsField()).length();
    return length <= WORDS_MAX
        ? Errors.NONE
        : Errors.of(wordsField(), Limits.tooLong(WORDS_MAX, length));
  }

  /// Whether the answer is one that was offered.
  boolean offers(String answer) {
    return answers.contains(answer) || answer.equals(PREFER_NOT);
  }

  /// The question filled in as far as it was answered.
  public Content drawn(Answers given, Errors errors) {
    return switch (look) {
      case IN_SIGHT -> inSight(given, errors);
      case IN_A_LIST -> inAList(given);
    };
  }

  private Content inAList(Answers given) {
    var lines = new ArrayList<Select.Line>();
    lines.add(new Select.Line.Option("", "Choose one"));
    answers.forEach(answer -> lines.add(new Select.Line.Option(answer, answer)));
    lines.add(new Select.Line.Divider());
    lines.add(new Select.Line.Option(PREFER_NOT, PREFER_NOT));
    return Select.titled(field, Title.question(asks)).from(lines).chosen(given.text(field));
  }

  private Content inSight(Answers given, Errors errors) {
    var choices = new ArrayList<Choice>();
    for (String answer : answers) {
      var choice = Choice.of(answer, answer);
      choices.add(answer.equals(inOwnWords) ? choice.revealing(words(given, errors)) : choice);
    }
    choices.add(Choice.or());
    choices.add(Choice.of(PREFER_NOT, PREFER_NOT));
    return Radios.asked(field, asks).from(choices).chosen(given.text(field));
  }

  private Content words(Answers given, Errors errors) {
    return Input.labelled(wordsField(), "You can say it in your own words")
        .hint("You can leave this blank.")
        .value(given.text(wordsField()))
        .errors(errors);
  }
}
