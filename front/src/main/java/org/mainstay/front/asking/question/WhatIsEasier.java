package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Easier;
import org.mainstay.letterbox.letter.Easier.Easing;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What would make it easier to use the support; nobody is asked, everybody may say it.
public record WhatIsEasier() implements Question {
  static final String EASIER = "easier";
  static final String LANGUAGE = "language";
  static final String WORDS = "easier-words";

  @Override
  public String place() {
    return "8a";
  }

  @Override
  public boolean offered() {
    return true;
  }

  @Override
  public List<String> fields() {
    return List.of(EASIER, LANGUAGE, WORDS);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Checkboxes.asked(EASIER, "What would make it easier for you?")
            .hint("Tick all that fit. You can leave all of this blank.")
            .from(Arrays.stream(Easing.values()).map(way -> choice(way, answers, errors)).toList())
            .chosen(Set.copyOf(answers.all(EASIER)))
            .errors(errors),
        Textarea.labelled(WORDS, "Is there anything else that would help?")
            .hint("Such as a quiet room, or more time to read. You can leave this blank.")
            .rows(3)
            .value(answers.text(WORDS))
            .errors(errors));
  }

  private static Choice choice(Easing way, Answers answers, Errors errors) {
    var choice = Choice.of(way.name(), words(way));
    return way == Easing.INTERPRETER
        ? choice.revealing(
            Input.labelled(LANGUAGE, "Which language do you speak or sign?")
                .value(answers.text(LANGUAGE))
                .errors(errors))
        : choice;
  }

  @Override
  public Errors problems(Answers answers) {
    boolean interpreter = answers.has(EASIER, Easing.INTERPRETER.name());
    boolean language = !answers.text(LANGUAGE).isEmpty();
    return new Limits(answers)
        .unless(!interpreter || language, LANGUAGE, "Type the language that you speak or sign")
        // Without a script the field is in sight unticked: a language given is never ignored.
        .unless(
            !language || interpreter,
            EASIER,
            "You gave a language. Tick \"An interpreter\", or take the language away.")
        .atMost(Limits.LINE_MAX, LANGUAGE)
        .atMost(Limits.NOTE_MAX, WORDS)
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    var easier = easier(answers);
    var said = new ArrayList<String>();
    for (Easing way : easier.ways()) {
      said.add(way == Easing.INTERPRETER ? words(way) + ": " + easier.language() : words(way));
    }
    if (!easier.words().isEmpty()) {
      said.add(easier.words());
    }
    return List.of(
        new Told(
            "What would make it easier", said.isEmpty() ? "Nothing" : String.join("\n", said)));
  }

  /// What was said about it, as the letter says it.
  public static Easier easier(Answers answers) {
    return new Easier(
        Arrays.stream(Easing.values()).filter(way -> answers.has(EASIER, way.name())).toList(),
        answers.text(LANGUAGE),
        answers.text(WORDS));
  }

  private static String words(Easing way) {
    return switch (way) {
      case INTERPRETER -> "An interpreter";
      case WOMAN -> "A worker who is a woman";
      case MAN -> "A worker who is a man";
      case EVENING_OR_NIGHT -> "Times in the evening or at night, as I work shifts";
      case EASY_READ -> "Short words and easy read letters";
      case NEURODIVERSITY ->
          "Help that fits autism, ADHD, dyslexia or a mind that works its own way";
      case DISABILITY -> "Help that fits a disability or a long illness";
    };
  }
}
