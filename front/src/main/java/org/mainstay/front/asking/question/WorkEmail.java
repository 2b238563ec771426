package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.letter.WorkAddress;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// A second look at an email address that an employer may read: allowed, not barred.
public record WorkEmail() implements Question {
  static final String SURE = "work-email";
  static final String KEEP = "keep";
  private static final String CHANGE = "change";

  @Override
  public String place() {
    return "4a";
  }

  @Override
  public List<String> fields() {
    return List.of(SURE);
  }

  @Override
  public boolean asked(Answers answers) {
    return answers.has(SafeToContact.WAY, Way.EMAIL.name())
        && WorkAddress.looksLikeOne(answers.text(SafeToContact.EMAIL));
  }

  @Override
  public String heading() {
    return "This looks like a work email";
  }

  @Override
  public List<String> before() {
    return List.of(
        "Your employer may be able to read it.", "You can still use it, if that is safe for you.");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        Radios.titled(SURE, Title.plain("Do you want to use this email?"))
            .from(Choice.of(KEEP, "Yes, use it"), Choice.of(CHANGE, "No, I want to change it"))
            .chosen(answers.text(SURE))
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return new Limits(answers)
        .unless(
            answers.has(SURE, KEEP) || answers.has(SURE, CHANGE),
            SURE,
            "Choose if you want to use this email")
        .errors();
  }

  @Override
  public Answers settled(Answers answers) {
    return answers.has(SURE, CHANGE)
        ? answers.without(List.of(SURE, SafeToContact.EMAIL))
        : answers;
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of();
  }
}
