package org.mainstay.front.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.front.asking.NoticeView;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of a survey: every answer is kept, sealed for this browser, before the next is shown.
@Controller
public class FillPages {
  private final Shelf shelf;
  private final Fillings fillings;
  private final Sending sending;

  public FillPages(Shelf shelf, Fillings fillings, Sending sending) {
    this.shelf = shelf;
    this.fillings = fillings;
    this.sending = sending;
  }

  /// One page with answers on it, and what they belong to.
  private record On(OpenSurveys.Open open, String link, int number, List<Step> steps) {
    Step step() {
      return steps.get(number - 1);
    }

    String next() {
      return number == steps.size() ? "/s/" + link + "/check" : "/s/" + link + "/" + (number + 1);
    }
  }

  private static Optional<On> on(OpenSurveys.Open open, String link, String number) {
    var steps = Step.of(open.survey());
    return number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= steps.size()
        ? Optional.of(new On(open, link, Integer.parseInt(number), steps))
        : Optional.empty();
  }

  @GetMapping("/s/{link}/{number}")
  public Answer read(
      @PathVariable String link, @PathVariable String number, HttpServletRequest request) {
    try {
      var open = shelf.find(link);
      if (open.isEmpty()) {
        return shelf.closed();
      }
      var on = on(open.get(), link, number);
      if (on.isEmpty()) {
        return new NotHere();
      }
      return fillings
          .of(request, open.get().wave())
          .<Answer>map(held -> page(on.get(), held.filling(), Errors.NONE, false))
          .orElseGet(() -> gone(link));
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(shelf.numbers(), "/s/" + link + "/" + number);
    }
  }

  @PostMapping("/s/{link}/{number}")
  public Answer write(
      @PathVariable String link,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    try {
      var open = shelf.find(link);
      if (open.isEmpty()) {
        return shelf.closed();
      }
      var on = on(open.get(), link, number);
      if (on.isEmpty()) {
        return new NotHere();
      }
      return fillings
          .of(request, open.get().wave())
          .map(held -> written(on.get(), held, form))
          .orElseGet(() -> gone(link));
    } catch (DataAccessException | TransactionException e) {
      return shelf
          .remembered(link)
          .flatMap(open -> on(open, link, number))
          .map(on -> unkept(on, form))
          .orElseGet(() -> NoticeView.closed(shelf.numbers(), "/s/" + link));
    }
  }

  private Answer written(On on, Fillings.Held held, MultiValueMap<String, String> form) {
    var filling = held.filling().answering(held.filling().answers().with(on.step().fields(), form));
    fillings.keep(held.with(filling));
    var errors = StepForm.problems(on.step(), filling);
    return errors.any() ? page(on, filling, errors, false).withErrors() : new GoTo(on.next());
  }

  // What was typed is still on the page.
  private static Page unkept(On on, MultiValueMap<String, String> form) {
    var nothing = new UUID(0, 0);
    var typed =
        new Filling(nothing, nothing, nothing, "", Answers.NONE.with(on.step().fields(), form));
    return page(on, typed, Errors.NONE, true).withStatus(503);
  }

  private static Page page(On on, Filling filling, Errors errors, boolean unkept) {
    var step = on.step();
    return SurveyPages.page(
        new StepView(
            new StepView.Place(on.link(), on.number(), on.steps().size()),
            step instanceof Step.OwnWords ? "" : step.heading(),
            StepForm.fields(step, filling, errors),
            step instanceof Step.Lines(var block) ? block.credit() : "",
            step instanceof Step.OwnCode ? filling.suggested() : "",
            errors,
            unkept));
  }

  @GetMapping("/s/{link}/check")
  public Answer check(@PathVariable String link, HttpServletRequest request) {
    try {
      var open = shelf.find(link);
      if (open.isEmpty()) {
        return shelf.closed();
      }
      return fillings
          .of(request, open.get().wave())
          .<Answer>map(held -> SurveyPages.page(Checked.of(open.get(), link, held.filling())))
          .orElseGet(() -> gone(link));
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(shelf.numbers(), "/s/" + link + "/check");
    }
  }

  /// Sends the answers; pressed twice, or again after a fault, it sends them once.
  @PostMapping("/s/{link}/check")
  public Answer send(@PathVariable String link, HttpServletRequest request) {
    try {
      var open = shelf.find(link);
      if (open.isEmpty()) {
        return shelf.closed();
      }
      var held = fillings.of(request, open.get().wave());
      return held.isPresent() ? sent(open.get(), link, held.get()) : gone(link);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(shelf.numbers(), "/s/" + link + "/check");
    }
  }

  private Answer sent(OpenSurveys.Open open, String link, Fillings.Held held) {
    var filling = held.filling();
    var steps = Step.of(open.survey());
    for (int number = 1; number <= steps.size(); number++) {
      var errors = StepForm.problems(steps.get(number - 1), filling);
      if (errors.any()) {
        return page(new On(open, link, number, steps), filling, errors, false).withErrors();
      }
    }
    if (Checked.isBlank(open, filling)) {
      return new GoTo("/s/" + link + "/check");
    }
    boolean put =
        sending.send(
            open,
            new Sending.Slots(filling.slot(), filling.wordsSlot()),
            new Sending.Filled(
                filling.answered(open.survey().sheet()), filling.words(), filling.code()));
    if (!put && shelf.find(link).isEmpty()) {
      return shelf.closed();
    }
    fillings.drop(held);
    return new GoTo("/s/" + link + "/done");
  }

  private Page gone(String link) {
    return new Page(
            Shelf.TITLE,
            new NoticeView(
                "Your answers are not here any more",
                List.of(
                    "If you sent them, we have them, and you are done.",
                    "If you did not, they may have gone away. We keep them for 20 hours.",
                    "This can also happen if your browser does not keep cookies."),
                Link.to("/s/" + link, "Go to the start"),
                new HelpInSight(shelf.numbers())))
        .withStatus(404);
  }
}
