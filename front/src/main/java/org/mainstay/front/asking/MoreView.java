package org.mainstay.front.asking;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.equality.EqualityQuestion;
import org.mainstay.ui.Drawn;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// One of the optional pages after sending: the gate, or one equality question.
///
/// @param before sentences to read first
/// @param back where the way back leads, empty at the gate
public record MoreView(int number, List<String> before, Content field, String back, Errors errors)
    implements Drawn {
  static final String ANSWER = "equality";

  public MoreView {
    before = List.copyOf(before);
  }

  static MoreView gate(Errors errors) {
    return new MoreView(
        0,
        List.of(
            "We have your request. It is safe with our team.",
            "We also have some questions about you, such as your ethnic group, age and job.",
            "They help us to see who does not find their way to us.",
            "Your employer sees your answers only in a crowd. It never sees that they are yours.",
            "Your answers do not change the support that you get."),
        Radios.asked(ANSWER, "Do you want to answer the equality questions?")
            .from(Choice.of("yes", "Yes (takes 2 minutes)"), Choice.of("no", "No, skip"))
            .errors(errors),
        "",
        errors);
  }

  static MoreView asking(
      int number, EqualityQuestion question, Answers answers, String back, Errors errors) {
    return new MoreView(number, List.of(), question.drawn(answers, errors), back, errors);
  }

  public boolean gate() {
    return number == 0;
  }
}
