package org.mainstay.front.asking.question;

import gg.jte.Content;
import java.util.List;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.ui.nhsuk.label.Errors;

/// One page of questions: what it asks, what it takes for an answer, and how it is told again.
public sealed interface Question
    permits WhatYouWouldLike,
        WhereYouWork,
        WhichOfThese,
        WhatToCallYou,
        SafeToContact,
        WorkEmail,
        WhoShouldNotSee,
        HowYouHaveBeen,
        MoreAboutYou,
        SafeRightNow,
        WhatIsEasier,
        WhoInvitedYou,
        CallYou,
        TeamSupport,
        ManagersAsk {

  /// Where it stands in the address, such as `3`; it says nothing about what is asked.
  String place();

  /// The names of its fields; nothing else of a form is taken.
  List<String> fields();

  /// The heading of the page, empty where a field of it carries the heading.
  default String heading() {
    return "";
  }

  /// Sentences to read before answering.
  default List<String> before() {
    return List.of();
  }

  /// A line in small print below the questions, such as who wrote them; may be empty.
  default String credit() {
    return "";
  }

  /// Its fields, filled in as far as they were answered.
  List<Content> drawn(Answers answers, Errors errors);

  /// What needs another look, each said as what to do.
  Errors problems(Answers answers);

  /// The answers with what the house adds to them, such as the full name of an employer.
  default Answers settled(Answers answers) {
    return answers;
  }

  /// Whether these answers lead to this page at all.
  default boolean asked(Answers answers) {
    return true;
  }

  /// What somebody asks for who is shown this page.
  default Asks asks() {
    return Asks.SUPPORT;
  }

  /// Whether nobody is led to this page: it is offered where the answers are checked.
  default boolean offered() {
    return false;
  }

  /// The answers as they are told again before sending.
  List<Told> told(Answers answers);

  /// One line of that.
  record Told(String what, String words) {}
}
