package org.mainstay.front.asking;

import gg.jte.Content;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.HowYouHaveBeen;
import org.mainstay.front.asking.question.Listed;
import org.mainstay.front.asking.question.Question;
import org.mainstay.front.asking.question.SafeRightNow;
import org.mainstay.front.asking.question.WhatYouWouldLike;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.letterbox.window.Window;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.content.InsetText;
import org.mainstay.ui.nhsuk.label.Errors;

/// Draws the pages of questions, also when the database does not answer.
///
/// @param flow the questions in their order
/// @param unlisted the same questions without anything looked up
public record Asking(Flow flow, Flow unlisted, CrisisNumbers numbers) {

  public static Asking of(Window window, HubWords hub, CrisisNumbers numbers) {
    return new Asking(
        Flow.of(Listed.at(window), hub.hours()), Flow.of(Listed.NOTHING, hub.hours()), numbers);
  }

  /// The page of one question.
  Page page(Question question, Answers answers, Errors errors, boolean change) {
    var page = drawn(flow, question, answers, errors, change, inSight(answers));
    return errors.any() ? page.withErrors() : page;
  }

  /// The page of one question after its answers could not be kept: every word is still on it.
  Page unkept(String place, Answers answers, boolean change) {
    return unlisted
        .at(place)
        .map(
            question ->
                drawn(
                        unlisted,
                        question,
                        answers,
                        Errors.NONE,
                        change,
                        new UnkeptView(new HelpInSight(numbers)))
                    .withStatus(503))
        .orElseGet(() -> NoticeView.closed(numbers, "/p/start"));
  }

  private static Page drawn(
      Flow flow, Question question, Answers answers, Errors errors, boolean change, Content above) {
    var way =
        new QuestionView.Way(
            Flow.path(question), change ? Flow.CHECK : flow.before(question, answers), change);
    return new Page(
        "Page " + question.place(),
        new QuestionView(
            question, way, question.drawn(answers, errors), errors, withNotice(answers, above)));
  }

  private static Content withNotice(Answers answers, Content above) {
    if (!WhatYouWouldLike.shared(answers)) {
      return above;
    }
    var soon =
        InsetText.of(
            "You said that other people use this computer or phone. We forget your answers if you"
                + " do nothing for 15 minutes. To change that, go back to the first page.");
    return output -> {
      output.writeUserContent(above);
      output.writeUserContent(soon);
    };
  }

  /// The numbers, as soon as an answer means that they should be in sight.
  Content inSight(Answers answers) {
    return inSight(numbers, answers);
  }

  static Content inSight(CrisisNumbers numbers, Answers answers) {
    boolean unsure = SafeRightNow.safeNow(answers).map(safe -> safe != SafeNow.YES).orElse(false);
    return unsure || HowYouHaveBeen.needsHelpInSight(answers)
        ? new HelpInSight(numbers).boxed("You do not have to be alone with this")
        : Words.none();
  }
}
