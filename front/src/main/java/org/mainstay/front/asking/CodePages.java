package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.mainstay.front.asking.Visits.Visit;
import org.mainstay.front.asking.draft.Cookies;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.draft.Draft.Progress;
import org.mainstay.front.asking.draft.Kind;
import org.mainstay.front.asking.question.Asks;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The code to come back with: shown, typed once, and then forgotten here.
@Controller
public class CodePages {
  private static final String CODE = "/p/code";
  private static final String DONE = "/p/done";

  private final Visits visits;
  private final Codes codes;
  private final NextSteps steps;
  private final HubWords hub;
  private final CrisisNumbers numbers;

  public CodePages(
      Visits visits, Codes codes, NextSteps steps, HubWords hub, CrisisNumbers numbers) {
    this.visits = visits;
    this.codes = codes;
    this.steps = steps;
    this.hub = hub;
    this.numbers = numbers;
  }

  @GetMapping(CODE)
  public Answer code(HttpServletRequest request) {
    try {
      return visits
          .of(request)
          .map(
              visit ->
                  visit.draft().sent()
                      ? page(visit.draft(), "", Errors.NONE)
                      : new GoTo(Flow.CHECK))
          .orElseGet(() -> NoticeView.gone(numbers));
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, CODE);
    }
  }

  /// The words alone, on a page that can be printed and says nothing else.
  @GetMapping("/p/slip")
  public ResponseEntity<String> slip(HttpServletRequest request) {
    try {
      var words =
          visits
              .of(request)
              .filter(visit -> visit.draft().sent())
              .map(visit -> String.join("\n", codes.words(visit.draft().tokenBytes())) + "\n")
              .orElse("Nothing here.\n");
      return plain(200, words);
    } catch (DataAccessException | TransactionException e) {
      return plain(503, "Please try again in a few minutes.\n");
    }
  }

  private static ResponseEntity<String> plain(int status, String words) {
    return ResponseEntity.status(status)
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .body(words);
  }

  @PostMapping("/p/kept")
  public Answer kept(
      @RequestParam(name = "code", defaultValue = "") String typed,
      @RequestParam(name = "without", defaultValue = "") String without,
      HttpServletRequest request) {
    try {
      var visit = visits.of(request);
      if (visit.isEmpty()) {
        return NoticeView.gone(numbers);
      }
      if (!visit.get().draft().sent()) {
        return new GoTo(Flow.CHECK);
      }
      return kept(visit.get(), typed, !without.isEmpty());
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, CODE);
    }
  }

  private Answer kept(Visit visit, String typed, boolean without) {
    var draft = visit.draft();
    boolean may = without && !NextSteps.onlyHere(draft.answers());
    if (may || codes.isCodeOf(draft.tokenBytes(), typed)) {
      visits.keep(visit.with(draft.now(Progress.KEPT)));
      return new GoTo(DONE);
    }
    var message =
        typed.isBlank()
            ? "Type your code. You can see it under \"Show my code\"."
            : "This is not the same as your code. Look at each word and try again.";
    return page(draft, typed, Errors.of("code", message)).withErrors();
  }

  /// The end: the draft and the cookie go, and asking again does no harm.
  @GetMapping(DONE)
  public Answer done(HttpServletRequest request, HttpServletResponse response) {
    try {
      var visit = visits.of(request);
      if (visit.isPresent() && visit.get().draft().progress() != Progress.KEPT) {
        return new GoTo(visit.get().draft().sent() ? CODE : Flow.CHECK);
      }
      visit.ifPresent(visits::drop);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, DONE);
    }
    Cookies.take(request, response, Kind.ASKING);
    response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    return new Page("Done", new DoneView(hub));
  }

  private Page page(Draft draft, String typed, Errors errors) {
    return new Page(
        "Page 9",
        new CodeView(
            codes.words(draft.tokenBytes()),
            steps.afterRequest(draft.answers()),
            typed,
            NextSteps.onlyHere(draft.answers()),
            Asks.of(draft.answers()).forThemselves(),
            errors,
            Asking.inSight(numbers, draft.answers())));
  }
}
