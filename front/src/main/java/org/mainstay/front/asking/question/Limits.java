package org.mainstay.front.asking.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.label.FieldError;

/// How long an answer may be: one that is longer is kept and said so, never cut.
public final class Limits {
  public static final int NAME_MAX = 100;
  public static final int LINE_MAX = 200;
  public static final int NOTE_MAX = 1000;
  public static final int WORDS_MAX = 4000;

  private final Answers answers;
  private final List<FieldError> found = new ArrayList<>();

  Limits(Answers answers) {
    this.answers = answers;
  }

  /// Asks for another look unless this holds.
  Limits unless(boolean holds, String field, String message) {
    if (!holds && found.stream().noneMatch(error -> error.field().equals(field))) {
      found.add(new FieldError(field, message));
    }
    return this;
  }

  /// Asks for another look if nothing was typed.
  Limits filled(String field, String message) {
    return unless(!answers.text(field).isEmpty(), field, message);
  }

  /// Asks to shorten what is too long.
  Limits atMost(int characters, String field) {
    int length = answers.text(field).length();
    return unless(length <= characters, field, tooLong(characters, length));
  }

  Errors errors() {
    return new Errors(found);
  }

  /// What is said about a text that is too long.
  public static String tooLong(int most, int length) {
    return String.format(
        Locale.UK,
        "Make this shorter. It can have %,d letters and spaces. You typed %,d.",
        most,
        length);
  }
}
