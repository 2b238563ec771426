package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.front.helpnow.safety.AreYouSafe;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.label.Errors;

/// Whether somebody is safe right now; the page says beforehand what each answer sets off.
public record SafeRightNow(OpeningHours hours) implements Question {
  static final String SAFE = AreYouSafe.FIELD;
  private static final String QUESTION = AreYouSafe.QUESTION;

  @Override
  public String place() {
    return "7";
  }

  @Override
  public List<String> fields() {
    return List.of(SAFE);
  }

  @Override
  public String heading() {
    return QUESTION;
  }

  @Override
  public List<String> before() {
    return List.of(
        "If you say No, we send what you have told us to the team at once."
            + " Then somebody can try to reach you.",
        "Our team reads this " + hours.words() + ". At other times nobody reads it.",
        "If you cannot wait, call 999.");
  }

  @Override
  public List<Content> drawn(Answers answers, Errors errors) {
    return List.of(
        AreYouSafe.drawn(Title.plain(QUESTION).unseen(), answers.text(SAFE)).errors(errors));
  }

  /// The question as one of several on a page, with what each answer sets off.
  Content among(Answers answers, Errors errors) {
    return AreYouSafe.drawn(Title.plain(QUESTION), answers.text(SAFE))
        .hint("If you say No, we send this to our team at once. If you cannot wait, call 999.")
        .errors(errors);
  }

  /// Whether this page asks it, alone or among others.
  public static boolean isAskedBy(Question question) {
    return question.fields().contains(SAFE);
  }

  @Override
  public Errors problems(Answers answers) {
    return mustSay(new Limits(answers), answers).errors();
  }

  /// Asks for another look unless it was answered.
  static Limits mustSay(Limits limits, Answers answers) {
    return limits.unless(safeNow(answers).isPresent(), SAFE, AreYouSafe.CHOOSE);
  }

  @Override
  public List<Told> told(Answers answers) {
    return List.of(new Told(QUESTION, safeNow(answers).map(AreYouSafe::words).orElse("Not said")));
  }

  /// What was answered, if anything was.
  public static Optional<SafeNow> safeNow(Answers answers) {
    return answers.all(SAFE).stream().flatMap(it -> AreYouSafe.read(it).stream()).findFirst();
  }
}
