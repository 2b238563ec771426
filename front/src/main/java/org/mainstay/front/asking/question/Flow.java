package org.mainstay.front.asking.question;

import java.util.List;
import java.util.Optional;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.letterbox.letter.Letter;

/// The way through the questions: this list is the order, and the answers say what comes next.
///
/// @param inOrder every page of questions, asked of everybody or of some
public record Flow(List<Question> inOrder) {
  /// Where the answers are shown again before they are sent.
  public static final String CHECK = "/p/check";

  public Flow {
    inOrder = List.copyOf(inOrder);
  }

  /// The questions of this hub.
  public static Flow of(Listed listed, OpeningHours hours) {
    return new Flow(
        List.of(
            new WhatYouWouldLike(),
            new WhereYouWork(listed),
            new WhichOfThese(listed),
            new WhatToCallYou(),
            new SafeToContact(),
            new WorkEmail(),
            new WhoShouldNotSee(listed),
            new HowYouHaveBeen(),
            MoreAboutYou.mood(),
            MoreAboutYou.worry(),
            new SafeRightNow(hours),
            new WhatIsEasier(),
            new WhoInvitedYou(),
            new CallYou(new SafeRightNow(hours)),
            new TeamSupport(),
            new ManagersAsk()));
  }

  /// The question at this place, if there is one.
  public Optional<Question> at(String place) {
    return inOrder.stream().filter(question -> question.place().equals(place)).findFirst();
  }

  /// The questions that these answers lead to, in order.
  public List<Question> asked(Answers answers) {
    return inOrder.stream().filter(question -> isNext(question, answers)).toList();
  }

  /// The questions whose answers are told again at the check: also those that are only offered.
  public List<Question> told(Answers answers) {
    return inOrder.stream().filter(question -> isAsked(question, answers)).toList();
  }

  private static boolean isNext(Question question, Answers answers) {
    return isAsked(question, answers) && !question.offered();
  }

  private static boolean isAsked(Question question, Answers answers) {
    return question.asks() == Asks.of(answers) && question.asked(answers);
  }

  /// The first question that still needs an answer.
  public Optional<Question> unanswered(Answers answers) {
    return told(answers).stream().filter(question -> question.problems(answers).any()).findFirst();
  }

  /// Whether every question before this one was answered, so that it may be opened.
  public boolean mayOpen(Question question, Answers answers) {
    return isAsked(question, answers)
        && unanswered(answers).map(open -> isBefore(question, open)).orElse(true);
  }

  private boolean isBefore(Question one, Question other) {
    return inOrder.indexOf(one) <= inOrder.indexOf(other);
  }

  /// Where to go when this question was answered: to what an answer has opened again, else on.
  public String after(Question question, Answers answers) {
    var open = unanswered(answers);
    if (open.isPresent() && isBefore(open.get(), question)) {
      return path(open.get());
    }
    return following(question, answers).map(Flow::path).orElse(CHECK);
  }

  /// Where to go when this question was answered once more: back to the check, unless the new
  /// answer leads to a further page.
  public String afterChange(Question question, Answers answers) {
    var open = unanswered(answers);
    if (open.isPresent()) {
      return path(open.get()) + "?then=check";
    }
    return following(question, answers)
        .filter(next -> next.place().length() > 1)
        .map(next -> path(next) + "?then=check")
        .orElse(CHECK);
  }

  /// Where the way back leads from this question.
  public String before(Question question, Answers answers) {
    if (question.offered()) {
      return CHECK;
    }
    var asked = asked(answers);
    int here = asked.indexOf(question);
    return here <= 0 ? "/" : path(asked.get(here - 1));
  }

  private Optional<Question> following(Question question, Answers answers) {
    var rest = inOrder.subList(inOrder.indexOf(question) + 1, inOrder.size());
    return rest.stream().filter(next -> isNext(next, answers)).findFirst();
  }

  public static String path(Question question) {
    return "/p/" + question.place();
  }

  /// The letter that these answers make.
  ///
  /// @throws IllegalStateException if a question that must be answered is not
  public static Letter letter(Answers answers) {
    return switch (Asks.of(answers)) {
      case SUPPORT, CALL -> request(answers);
      case TEAM -> TeamSupport.letter(answers);
      case MANAGER -> ManagersAsk.letter(answers);
    };
  }

  /// The request for support, or for a call, that these answers make.
  ///
  /// @throws IllegalStateException if a question that must be answered is not
  public static Letter.Request request(Answers answers) {
    var identity =
        new Identity(
            WhatToCallYou.name(answers),
            WhereYouWork.employer(answers),
            WhereYouWork.role(answers),
            SafeToContact.contact(answers),
            WhoShouldNotSee.workers(answers),
            WhoShouldNotSee.names(answers));
    var safeNow =
        SafeRightNow.safeNow(answers)
            .orElseThrow(() -> new IllegalStateException("the question about safety is open"));
    var asked =
        new Asked(
            WhatYouWouldLike.wants(answers),
            answers.text(WhatYouWouldLike.WORDS),
            HowYouHaveBeen.phq9(answers),
            HowYouHaveBeen.gad7(answers),
            safeNow,
            WhatIsEasier.easier(answers),
            WhoInvitedYou.invited(answers));
    return new Letter.Request(identity, asked);
  }
}
