package org.mainstay.front.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.asking.Visits;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.WhoInvitedYou;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.yourpage.Patience;
import org.mainstay.letterbox.letter.Invited;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody opens an invitation and takes it up, or does not; the code is in no address.
@Controller
public class InvitedPages {
  /// The page to type the words.
  static final String PAGE = "/i";

  private static final String NOT_FOUND =
      "We did not find an invitation for these words. Check each word and try again.";
  private static final String MANY_TRIES =
      "There were many tries just now. Try again in a few minutes.";

  private final Invitations invitations;
  private final Visits visits;
  private final Patience patience;
  private final CrisisNumbers numbers;

  public InvitedPages(
      Invitations invitations, Visits visits, Patience patience, CrisisNumbers numbers) {
    this.invitations = invitations;
    this.visits = visits;
    this.patience = patience;
    this.numbers = numbers;
  }

  @GetMapping(PAGE)
  public Answer askedForWords() {
    return new Page("Page", new WordsView(Errors.NONE));
  }

  /// Shows the invitation; this writes nothing down.
  @PostMapping(PAGE)
  public Answer withWords(@RequestParam(defaultValue = "") String code) {
    return opened(code, invitation -> new Page("Page", OpenedView.of(invitation, code)));
  }

  /// Goes on to the questions, or on with those this browser has begun.
  @PostMapping(PAGE + "/start")
  public Answer start(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    return opened(
        code,
        invitation -> {
          var visit = visits.of(request).orElseGet(() -> visits.begin(request, response));
          if (!visit.draft().sent()) {
            var answers = WhoInvitedYou.taking(visit.draft().answers(), invitation);
            visits.keep(visit.with(visit.draft().answering(Asks.SUPPORT.in(answers))));
          }
          return new GoTo("/p/start");
        });
  }

  private Answer opened(String code, Function<Invited, Answer> use) {
    if (!patience.allows(code)) {
      return again(MANY_TRIES).withStatus(429);
    }
    try {
      var invitation = invitations.open(code);
      if (invitation.isEmpty()) {
        patience.wrong(code);
        return again(NOT_FOUND);
      }
      return use.apply(invitation.get());
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, PAGE);
    }
  }

  private static Page again(String why) {
    return new Page("Page", new WordsView(Errors.of(WordsView.CODE, why))).withErrors();
  }
}
