package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.draft.Draft.Progress;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.SafeRightNow;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The check before sending, the sending itself, and the page for whoever is not safe.
@Controller
public class SendingPages {
  private static final String NOW = "/p/now";

  private final Asking asking;
  private final Visits visits;
  private final Posting posting;
  private final Codes codes;
  private final NextSteps steps;

  public SendingPages(Asking asking, Visits visits, Posting posting, Codes codes, NextSteps steps) {
    this.asking = asking;
    this.visits = visits;
    this.posting = posting;
    this.codes = codes;
    this.steps = steps;
  }

  @GetMapping(Flow.CHECK)
  public Answer check(HttpServletRequest request) {
    try {
      return visits.of(request).map(visit -> checked(visit.draft())).orElseGet(this::gone);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(asking.numbers(), Flow.CHECK);
    }
  }

  private Answer checked(Draft draft) {
    return asking
        .flow()
        .unanswered(draft.answers())
        .<Answer>map(open -> new GoTo(Flow.path(open)))
        .orElseGet(
            () ->
                new Page(
                    "Page 8", CheckView.of(asking.flow(), draft, asking.inSight(draft.answers()))));
  }

  /// Sends the answers; pressed twice, or again after a fault, it sends them once.
  @PostMapping(Flow.CHECK)
  public Answer send(HttpServletRequest request) {
    try {
      var visit = visits.of(request);
      if (visit.isEmpty()) {
        return gone();
      }
      var draft = visit.get().draft();
      var open = asking.flow().unanswered(draft.answers());
      if (open.isPresent()) {
        return new GoTo(Flow.path(open.get()));
      }
      posting.request(draft);
      if (!draft.sent()) {
        visits.keep(visit.get().with(draft.now(Progress.SENT)));
        return new GoTo(Asks.of(draft.answers()) == Asks.SUPPORT ? "/p/more/0" : "/p/code");
      }
      return new GoTo("/p/code");
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(asking.numbers(), Flow.CHECK);
    }
  }

  /// The page for whoever said that they are not safe: the letter is with the team already.
  @GetMapping(NOW)
  public Answer now(HttpServletRequest request) {
    try {
      return visits.of(request).map(visit -> emergency(visit.draft())).orElseGet(this::gone);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(asking.numbers(), NOW);
    }
  }

  private Answer emergency(Draft draft) {
    return draft.sent()
        ? new Page(
            "Help",
            new EmergencyView(
                asking.numbers(),
                steps.afterNotSafe(draft.answers()),
                codes.words(draft.tokenBytes()),
                asking.flow().told(draft.answers()).stream()
                    .filter(SafeRightNow::isAskedBy)
                    .findFirst()
                    .map(Flow::path)
                    .orElse(Flow.CHECK)))
        : new GoTo(Flow.CHECK);
  }

  private Answer gone() {
    return NoticeView.gone(asking.numbers());
  }
}
