package org.mainstay.front.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.Scale;
import org.mainstay.ui.nhsuk.Caption;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;

/// One question: what it asks, which answers it has, and who wrote it.
///
/// @param before the words that stand above it, may be empty
/// @param credit who wrote it, empty if we did
record Question(String before, String asks, List<Form.Option> options, String credit) {
  /// The name of the one field of a page.
  static final String FIELD = "answer";

  /// What to do when nothing was chosen.
  static final String CHOOSE =
      "Choose an answer, or choose \"I am not sure, or would rather not say\"";

  private static final String PASS = "pass";

  Question {
    options = List.copyOf(options);
  }

  /// An item of a questionnaire, word for word.
  static Question item(String scale, int item) {
    var form = Scale.named(scale).form();
    return new Question(
        form.instruction(),
        form.texts().get(item - 1),
        form.options(),
        Scale.named(scale).licence().credit());
  }

  /// Whether it can be answered so.
  boolean has(int value) {
    return options.stream().anyMatch(option -> option.value() == value);
  }

  /// What a form says, if it says one of the answers.
  Optional<Said> read(String value) {
    if (value.equals(PASS)) {
      return Optional.of(new Said.Passed());
    }
    return options.stream()
        .filter(option -> Integer.toString(option.value()).equals(value))
        .findFirst()
        .map(option -> new Said.Chose(option.value()));
  }

  /// The question as the heading of its page.
  Radios heading(Said said) {
    return drawn(Title.question(asks).under(Caption.of(before)), said);
  }

  /// The question below another.
  Radios below(Said said) {
    return drawn(Title.plain(asks), said);
  }

  private Radios drawn(Title title, Said said) {
    var choices = new ArrayList<Choice>();
    for (Form.Option option : options) {
      choices.add(Choice.of(Integer.toString(option.value()), option.label()));
    }
    choices.add(Choice.or());
    choices.add(Choice.of(PASS, "I am not sure, or would rather not say"));
    return Radios.titled(FIELD, title).from(choices).chosen(chosen(said));
  }

  private static String chosen(Said said) {
    return switch (said) {
      case Said.Open() -> "";
      case Said.Passed() -> PASS;
      case Said.Chose(var value) -> Integer.toString(value);
    };
  }
}
