package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.form.Input;
import org.mainstay.ui.nhsuk.label.Errors;

/// What to call somebody: any name they like.
public record WhatToCallYou() implements Question {
  static final String NAME = "name";

  @Override
  public String place() {
    return "3";
  }

  @Override
  public List<String> fields() {
    return List.of(NAME);
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Input.asked(NAME, "What should we call you?")
            .hint("Any name is fine. It does not have to be your real name.")
            .autocomplete("nickname")
            .value(answers.text(NAME))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return new Limits(answers)
        .filled(NAME, "Type a name that we can call you. Any name is fine.")
        .atMost(Limits.NAME_MAX, NAME)
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(new Told("What to call you", name(answers)));
  }

  /// The name as typed.
  public static String name(Answers answers) {
    return answers.text(NAME);
  }
}
