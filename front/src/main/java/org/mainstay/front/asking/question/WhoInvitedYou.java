package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.letterbox.letter.Invited.By;
import org.mainstay.ui.nhsuk.content.InsetText;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Radios;
import org.mainstay.ui.nhsuk.label.Errors;

/// Whether somebody who was invited shows us what whoever invited them wrote.
public record WhoInvitedYou() implements Question {
  private static final String BY = "invited-by";
  private static final String WORDS = "invited-words";
  private static final String BRING = "bring";

  /// The answers of somebody who takes an invitation up; what they chose before stays.
  public static Answers taking(Answers answers, Invited invitation) {
    return answers.with(BY, invitation.by().name()).with(WORDS, invitation.words());
  }

  @Override
  public String place() {
    return "i";
  }

  @Override
  public boolean offered() {
    return true;
  }

  @Override
  public boolean asked(Answers answers) {
    return by(answers) != By.NOBODY && !answers.text(WORDS).isEmpty();
  }

  @Override
  public List<String> fields() {
    return List.of(BRING);
  }

  @Override
  public String heading() {
    return "What they wrote";
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        InsetText.of(answers.text(WORDS)),
        Radios.labelled(BRING, "Do you want to show us this?")
            .hint("You choose. Whoever wrote it does not learn what you choose.")
            .from(Choice.of("yes", "Yes, show it"), Choice.of("no", "No, leave it out"))
            .chosen(brings(answers) ? "yes" : "no")
            .errors(errors));
  }

  @Override
  public Errors problems(Answers answers) {
    return Errors.NONE;
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(
        new Told(
            "What " + words(by(answers)) + " wrote",
            brings(answers) ? "You show us: " + answers.text(WORDS) : "You leave it out"));
  }

  /// Who invited whoever gave these answers, as the letter says it.
  static Invited invited(Answers answers) {
    var by = by(answers);
    return by == By.NOBODY
        ? Invited.BY_NOBODY
        : new Invited(by, brings(answers) ? answers.text(WORDS) : "");
  }

  /// Who that is, in the middle of a sentence.
  public static String words(By by) {
    return switch (by) {
      case NOBODY -> "nobody";
      case EMPLOYER -> "somebody at your work";
      case OCCUPATIONAL_HEALTH -> "occupational health";
    };
  }

  private static boolean brings(Answers answers) {
    return answers.has(BRING, "yes");
  }

  private static By by(Answers answers) {
    for (By by : By.values()) {
      if (answers.has(BY, by.name())) {
        return by;
      }
    }
    return By.NOBODY;
  }
}
