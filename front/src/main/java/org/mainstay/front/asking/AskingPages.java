package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.draft.Draft.Progress;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.Question;
import org.mainstay.front.asking.question.SafeRightNow;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The questions, one a page: every answer is kept before the next page is shown.
@Controller
public class AskingPages {
  private static final String START = "/p/start";

  private final Asking asking;
  private final Visits visits;
  private final Posting posting;

  public AskingPages(Asking asking, Visits visits, Posting posting) {
    this.asking = asking;
    this.visits = visits;
    this.posting = posting;
  }

  /// Begins, or goes on where this browser was.
  @GetMapping(START)
  public Answer start(HttpServletRequest request, HttpServletResponse response) {
    try {
      var known = visits.of(request);
      var closed = visits.closedFor(known);
      if (closed.isPresent()) {
        return NoticeView.noMore(asking.numbers(), closed.get());
      }
      var visit = known.orElseGet(() -> visits.begin(request, response));
      if (visit.draft().sent()) {
        return new GoTo("/p/code");
      }
      var answers = Asks.SUPPORT.in(visit.draft().answers());
      visits.keep(visit.with(visit.draft().answering(answers)));
      return next(answers);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(asking.numbers(), START);
    }
  }

  @GetMapping("/p/{place}")
  public Answer question(
      @PathVariable String place,
      @RequestParam(name = "then", defaultValue = "") String then,
      HttpServletRequest request) {
    var question = asking.flow().at(place);
    if (question.isEmpty()) {
      return new NotHere();
    }
    try {
      var visit = visits.of(request);
      if (visit.isEmpty()) {
        return NoticeView.gone(asking.numbers());
      }
      var answers = visit.get().draft().answers();
      return asking.flow().mayOpen(question.get(), answers)
          ? asking.page(question.get(), answers, Errors.NONE, then.equals("check"))
          : next(answers);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(asking.numbers(), "/p/" + place);
    }
  }

  @PostMapping("/p/{place}")
  public Answer answered(
      @PathVariable String place,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var question = asking.flow().at(place);
    if (question.isEmpty()) {
      return new NotHere();
    }
    boolean change = "check".equals(form.getFirst("then"));
    try {
      var visit = visits.of(request);
      if (visit.isEmpty()) {
        return begunAgain(question.get(), form, request, response);
      }
      return taken(question.get(), form, visit.get(), change);
    } catch (DataAccessException | TransactionException e) {
      return asking.unkept(place, Answers.NONE.with(question.get().fields(), form), change);
    }
  }

  private Answer taken(
      Question question, MultiValueMap<String, String> form, Visits.Visit visit, boolean change) {
    var answers = visit.draft().answers().with(question.fields(), form);
    var errors = question.problems(answers);
    if (errors.any()) {
      visits.keep(visit.with(visit.draft().answering(answers)));
      return asking.page(question, answers, errors, change);
    }
    var settled = question.settled(answers);
    var kept = visit.with(visit.draft().answering(settled));
    visits.keep(kept);
    if (SafeRightNow.isAskedBy(question) && saysNotSafe(settled)) {
      return sentAtOnce(kept);
    }
    return new GoTo(
        change
            ? asking.flow().afterChange(question, settled)
            : asking.flow().after(question, settled));
  }

  /// Somebody is not safe: what they told goes to the team now, without another page.
  private Answer sentAtOnce(Visits.Visit visit) {
    var open = asking.flow().unanswered(visit.draft().answers());
    if (open.isPresent()) {
      return new GoTo(Flow.path(open.get()));
    }
    posting.request(visit.draft());
    visits.keep(visit.with(visit.draft().now(Progress.SENT)));
    return new GoTo("/p/now");
  }

  /// The draft was gone when an answer came: the answer is kept, and help is in sight.
  private Answer begunAgain(
      Question question,
      MultiValueMap<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var visit = visits.begin(request, response);
    var answers = question.asks().in(Answers.NONE.with(question.fields(), form));
    visits.keep(visit.with(visit.draft().answering(answers)));
    return NoticeView.gone(asking.numbers());
  }

  private static boolean saysNotSafe(Answers answers) {
    return SafeRightNow.safeNow(answers).filter(safe -> safe == SafeNow.NO).isPresent();
  }

  private Answer next(Answers answers) {
    return new GoTo(asking.flow().unanswered(answers).map(Flow::path).orElse(Flow.CHECK));
  }
}
