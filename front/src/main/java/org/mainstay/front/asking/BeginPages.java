package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The doors to what can be asked besides support for oneself.
@Controller
public class BeginPages {
  private final Visits visits;
  private final CrisisNumbers numbers;

  public BeginPages(Visits visits, CrisisNumbers numbers) {
    this.visits = visits;
    this.numbers = numbers;
  }

  @GetMapping("/call")
  public Answer call() {
    return new GoTo(Asks.CALL.begins());
  }

  @GetMapping("/team-support")
  public Answer teamSupport() {
    return new GoTo(Asks.TEAM.begins());
  }

  @GetMapping("/managers")
  public Answer managers() {
    return new GoTo(Asks.MANAGER.begins());
  }

  /// Begins, or goes on with what this browser has begun: what was typed before stays.
  @GetMapping("/p/begin/{what}")
  public Answer begin(
      @PathVariable String what, HttpServletRequest request, HttpServletResponse response) {
    var asks = Asks.at(what);
    if (asks.isEmpty()) {
      return new NotHere();
    }
    try {
      var known = visits.of(request);
      var closed = visits.closedFor(known);
      if (closed.isPresent()) {
        return NoticeView.noMore(numbers, closed.get());
      }
      var visit = known.orElseGet(() -> visits.begin(request, response));
      if (visit.draft().sent()) {
        return new GoTo("/p/code");
      }
      var answers = asks.get().in(visit.draft().answers());
      visits.keep(visit.with(visit.draft().answering(answers)));
      return new GoTo(asks.get().firstPath());
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, asks.get().begins());
    }
  }
}
