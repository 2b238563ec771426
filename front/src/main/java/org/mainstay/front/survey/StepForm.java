package org.mainstay.front.survey;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.letterbox.survey.SelfCode;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.ui.nhsuk.Size;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// Draws the fields of one page, filled in, and says what needs another look.
final class StepForm {
  /// Chosen by whoever would rather not answer: it is the same as no answer.
  private static final String PASS = "pass";

  private StepForm() {}

  static List<Content> fields(Step step, Filling filling, Errors errors) {
    return switch (step) {
      case Step.Groups(var groups) ->
          groups.stream().<Content>map(group -> radios(group.line(), filling)).toList();
      case Step.Lines(var block) ->
          block.lines().stream().<Content>map(line -> radios(line, filling)).toList();
      case Step.OwnWords(var asks) ->
          List.of(
              Textarea.titled(Filling.WORDS, Title.question(asks))
                  .hint(
                      "You do not have to write anything. Do not write names. Up to %d characters."
                          .formatted(Sheet.WORDS_MAX))
                  .value(filling.answers().text(Filling.WORDS))
                  .errors(errors));
      case Step.OwnCode() ->
          List.of(
              Input.labelled(Filling.CODE, "Your code")
                  .hint("At least %d letters or numbers.".formatted(SelfCode.LETTERS_MIN))
                  .value(filling.answers().text(Filling.CODE))
                  .autocomplete("off")
                  .errors(errors));
    };
  }

  static Errors problems(Step step, Filling filling) {
    return switch (step) {
      case Step.Groups _, Step.Lines _ -> Errors.NONE;
      case Step.OwnWords _ -> {
        int written = filling.words().length();
        yield written > Sheet.WORDS_MAX
            ? Errors.of(
                Filling.WORDS,
                "You wrote %d characters. Up to %d fit".formatted(written, Sheet.WORDS_MAX))
            : Errors.NONE;
      }
      case Step.OwnCode() ->
          filling.code().isPresent()
              ? Errors.NONE
              : Errors.of(
                  Filling.CODE,
                  "Type a code with at least %d letters or numbers"
                      .formatted(SelfCode.LETTERS_MIN));
    };
  }

  private static Radios radios(Sheet.Line line, Filling filling) {
    var choices = new ArrayList<Choice>();
    for (int place = 0; place < line.answers().size(); place++) {
      choices.add(Choice.of(line.least() + place + "", line.answers().get(place)));
    }
    choices.add(Choice.or());
    choices.add(Choice.of(PASS, "I would rather not say"));
    return Radios.titled(Filling.field(line), Title.plain(line.asks()).sized(Size.S))
        .from(choices)
        .chosen(filling.answers().text(Filling.field(line)))
        .small();
  }
}
