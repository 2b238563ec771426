package org.mainstay.front.yourpage;

import org.mainstay.front.asking.question.Limits;
import org.mainstay.ui.nhsuk.label.Errors;

/// What is being written to the team, with a token of its own so that it is sent once.
public record MessageForm(Once once, String text, Errors errors) {
  static final String TEXT = "text";

  /// An empty form.
  static MessageForm blank(Once once) {
    return new MessageForm(once, "", Errors.NONE);
  }

  /// What was typed, with what needs another look.
  static MessageForm typed(Once once, String text) {
    var bare = text.strip();
    if (bare.isEmpty()) {
      return new MessageForm(once, text, Errors.of(TEXT, "Type your message"));
    }
    return bare.length() > Limits.WORDS_MAX
        ? new MessageForm(
            once, text, Errors.of(TEXT, Limits.tooLong(Limits.WORDS_MAX, bare.length())))
        : new MessageForm(once, bare, Errors.NONE);
  }
}
