package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.ui.nhsuk.form.Checkboxes;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What somebody who leads people asks, with a second look at anything that may name one of them.
public record ManagersAsk() implements Question {
  private static final String QUESTION = "question";
  private static final String NO_NAMES = "no-names";

  @Override
  public String place() {
    return "m";
  }

  @Override
  public Asks asks() {
    return Asks.MANAGER;
  }

  @Override
  public List<String> fields() {
    return List.of(QUESTION, NO_NAMES);
  }

  @Override
  public String heading() {
    return "Ask us about your team, without a name";
  }

  @Override
  public List<String> before() {
    return List.of(
        "You lead people, and you are not sure how to help one of them. Ask us.",
        "Do not write who it is. We keep no record of them, and they do not learn of it.",
        "You get a code, and we answer on this site.",
        "If somebody is in danger now, call 999.");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    var drawn = new ArrayList<Content>();
    drawn.add(
        Textarea.labelled(QUESTION, "What would you like to ask?")
            .hint("Say \"one of my team\", and leave out names.")
            .rows(8)
            .value(answers.text(QUESTION))
            .errors(errors));
    if (!NameSigns.in(answers.text(QUESTION)).isEmpty()) {
      drawn.add(
          Checkboxes.labelled(NO_NAMES, "Have you looked at this?")
              .from(Choice.of("yes", "Yes, these words do not name a person"))
              .chosen(Set.copyOf(answers.all(NO_NAMES)))
              .errors(errors));
    }
    return drawn;
  }

  @Override
  public Errors problems(Answers answers) {
    var signs = NameSigns.in(answers.text(QUESTION));
    return new Limits(answers)
        .filled(QUESTION, "Write your question")
        .atMost(Limits.WORDS_MAX, QUESTION)
        .unless(
            signs.isEmpty() || answers.has(NO_NAMES, "yes"),
            QUESTION,
            "This looks like a name: %s. Take it out if it is a person."
                .formatted(String.join(", ", signs)))
        .errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(new Told("What you would like to ask", answers.text(QUESTION)));
  }

  static Letter letter(Answers answers) {
    return new Letter.ManagerQuestion(answers.text(QUESTION));
  }
}
