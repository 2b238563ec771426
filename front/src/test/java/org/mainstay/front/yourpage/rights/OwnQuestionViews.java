package org.mainstay.front.yourpage.rights;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Listed;
import org.mainstay.front.asking.question.Question;
import org.mainstay.front.asking.question.SafeToContact;
import org.mainstay.front.asking.question.WhoShouldNotSee;
import org.mainstay.front.asking.question.WorkEmail;
import org.mainstay.ui.nhsuk.label.Errors;

/// The questions that somebody answers anew on their own page, in every state.
public final class OwnQuestionViews {
  private OwnQuestionViews() {}

  public static Map<String, Content> all() {
    var contact = new SafeToContact();
    return Map.of(
        "change contact", drawn(contact, Errors.NONE),
        "change contact wrong", drawn(contact, contact.problems(Answers.NONE)),
        "change who", drawn(new WhoShouldNotSee(Listed.NOTHING), Errors.NONE),
        "change work email", sure(new WorkEmail()));
  }

  private static OwnQuestionView drawn(Question question, Errors errors) {
    return new OwnQuestionView(
        "/r/contact",
        question.heading(),
        List.of(),
        question.drawn(Answers.NONE, errors),
        Map.of(),
        errors);
  }

  private static OwnQuestionView sure(WorkEmail second) {
    return new OwnQuestionView(
        "/r/contact",
        second.heading(),
        second.before(),
        second.drawn(Answers.NONE, Errors.NONE),
        Map.of(),
        Errors.NONE);
  }
}
