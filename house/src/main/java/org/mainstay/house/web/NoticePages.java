package org.mainstay.house.web;

import java.util.List;
import org.mainstay.ui.Page;

/// The pages for when there is nothing to show: not found, out of order, a fault of ours.
public final class NoticePages {
  private final List<NoticeView.Helpline> numbers;

  /// @param numbers who helps now, first the most urgent
  public NoticePages(List<NoticeView.Helpline> numbers) {
    this.numbers = List.copyOf(numbers);
  }

  /// The one page for what is not there and for what this reader must not know is there.
  public Page notFound() {
    return new Page(
            "Page not found",
            new NoticeView(
                "Page not found",
                List.of(
                    "If you typed the web address, check it is correct.",
                    "If you used a link, it may be old."),
                List.of()))
        .withStatus(404);
  }

  /// The database is not to be had: help now does not depend on it.
  public Page outOfOrder() {
    return new Page(
            "This page is not working right now",
            new NoticeView(
                "This page is not working right now",
                List.of(
                    "We are putting it right. Please try again later.",
                    "Nothing new was saved. If you need to talk to somebody now, use these."),
                numbers))
        .withStatus(503);
  }

  /// Letters are not taken because they might be lost.
  public Page notTakingRequests() {
    return new Page(
            "You cannot send a request right now",
            new NoticeView(
                "You cannot send a request right now",
                List.of(
                    "We could not be sure to keep what you write, so we are not taking it.",
                    "Please try again later. If you need to talk to somebody now, use these."),
                numbers))
        .withStatus(503);
  }

  /// A fault of ours.
  ///
  /// @param code what an operator can look up
  public Page fault(String code) {
    return new Page(
            "Sorry, there is a problem",
            new NoticeView(
                "Sorry, there is a problem",
                List.of(
                    "Please try again later. The problem has been noted as " + code + ".",
                    "If you need to talk to somebody now, use these."),
                numbers))
        .withStatus(500);
  }

  /// More was sent than any form of ours needs.
  public Page tooLong() {
    return new Page(
            "That was too long to send",
            new NoticeView(
                "That was too long to send",
                List.of("Go back, make your text shorter and send it again."),
                List.of()))
        .withStatus(413);
  }

  /// A part of a case that the handbook of the place does not open to the reader's role.
  public Page shutForRole() {
    return new Page(
            "Not open to your role",
            new NoticeView(
                "This part of a case is not open to your role",
                List.of(
                    "The handbook says who opens what, and why: roles.yaml under Handbook.",
                    "If you need to know something from it, ask whoever holds the case, or bring"
                        + " it to the huddle."),
                List.of()))
        .withStatus(403);
  }

  /// A form that did not come from a page of ours, or came from one that is too old.
  public Page formTooOld() {
    return new Page(
            "Please send that again",
            new NoticeView(
                "Please send that again",
                List.of(
                    "Your page was open for a long time, so we could not be sure it was you.",
                    "Go back, load the page again and send your answer again."),
                List.of()))
        .withStatus(403);
  }
}
