package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.letterbox.letter.Letter;
import org.mainstay.ui.nhsuk.form.Textarea;
import org.mainstay.ui.nhsuk.label.Errors;

/// What somebody who leads people asks, with a second look at anything that may point at one of
/// them.
public record ManagersAsk() implements Question {
  private static final String QUESTION = "question";
  private static final NobodyNamed NAMED = new NobodyNamed(QUESTION);

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
    return List.of(QUESTION, NobodyNamed.BOX);
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
            .hint(
                "Say \"one of my team\". Leave out names, jobs and places that only one person has.")
            .rows(8)
            .value(answers.text(QUESTION))
            .errors(errors));
    drawn.addAll(NAMED.drawn(answers, errors));
    return drawn;
  }

  @Override
  public Errors problems(Answers answers) {
    var limits =
        new Limits(answers)
            .filled(QUESTION, "Write your question")
            .atMost(Limits.WORDS_MAX, QUESTION);
    return NAMED.checked(limits, answers).errors();
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(new Told("What you would like to ask", answers.text(QUESTION)));
  }

  static Letter letter(Answers answers) {
    return new Letter.ManagerQuestion(answers.text(QUESTION));
  }
}
