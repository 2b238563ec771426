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

  @Override
  public String place() {
    return "1";
  }

  @Override
  public List<String> fields() {
    return List.of(WANTS, WORDS);
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
        new Told("What you want to say first", words.isEmpty() ? "Nothing" : words));
  }

  /// What was ticked, as the letter says it.
  public static List<Asked.Want> wants(Answers answers) {
    return Arrays.stream(Asked.Want.values())
        .filter(want -> answers.has(WANTS, want.name()))
        .toList();
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
