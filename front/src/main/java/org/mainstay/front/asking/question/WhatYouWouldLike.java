package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What somebody would like, and anything they want to say first.
public record WhatYouWouldLike() implements Question {
  static final String WANTS = "wants";
  static final String WORDS = "words";
  static final String SHARED = "shared";

  private static final String YES = "yes";

  @Override
  public String place() {
    return "1";
  }

  @Override
  public List<String> fields() {
    return List.of(WANTS, WORDS, SHARED);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Checkboxes.asked(WANTS, "What would you like?")
            .hint("Tick all that fit. You can change your mind later.")
            .from(
                Arrays.stream(Asked.Want.values())
                    .map(want -> Choice.of(want.name(), words(want)))
                    .toList())
            .chosen(Set.copyOf(answers.all(WANTS)))
            .errors(errors),
        Textarea.labelled(WORDS, "Is there anything you want to say first?")
            .hint("You can leave this blank.")
            .value(answers.text(WORDS))
            .errors(errors),
        Checkboxes.labelled(SHARED, "Do other people use this computer or phone?")
            .from(
                Choice.of(
                    YES,
                    "Yes, other people use it",
                    "We then forget your answers if you do nothing for 15 minutes."
                        + " If not, we keep them here for 20 hours."))
            .chosen(Set.copyOf(answers.all(SHARED)))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return new Limits(answers)
        .unless(
            !wants(answers).isEmpty(),
            WANTS,
            "Tick at least one. If you do not know, tick \"I am not sure yet\".")
        .atMost(Limits.WORDS_MAX, WORDS)
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    var wants = wants(answers).stream().map(WhatYouWouldLike::words).toList();
    var words = answers.text(WORDS);
    return List.of(
        new Told("What you would like", String.join("\n", wants)),
        new Told("What you want to say first", words.isEmpty() ? "Nothing" : words),
        new Told("If other people use this computer or phone", shared(answers) ? "Yes" : "No"));
  }

  /// What was ticked, as the letter says it.
  public static List<Asked.Want> wants(Answers answers) {
    return Arrays.stream(Asked.Want.values())
        .filter(want -> answers.has(WANTS, want.name()))
        .toList();
  }

  /// Whether other people use the same device, so that it must forget soon.
  public static boolean shared(Answers answers) {
    return answers.has(SHARED, YES);
  }

  private static String words(Asked.Want want) {
    return switch (want) {
      case SOMEONE_TO_TALK_TO -> "Someone to talk to";
      case HELP_WITH_WORK -> "Help with work";
      case HELP_WITH_MONEY_OR_HOME -> "Help with money or home";
      case HELP_AFTER_SOMETHING_HAPPENED -> "Help after something that happened";
      case NOT_SURE_YET -> "I am not sure yet";
    };
  }
}
