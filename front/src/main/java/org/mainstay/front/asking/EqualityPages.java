package org.mainstay.front.asking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.mainstay.front.asking.Visits.Visit;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.equality.EqualityQuestions;
import org.mainstay.front.asking.equality.EqualityQuestions.Workplace;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.WhereYouWork;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.letterbox.window.Directorates;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The optional equality questions: the request is safe before the first of them is asked.
@Controller
public class EqualityPages {
  private static final String MORE = "/p/more/";
  private static final String CODE = "/p/code";

  private final EqualityQuestions questions;
  private final Directorates directorates;
  private final Visits visits;
  private final Posting posting;
  private final CrisisNumbers numbers;

  /// @param directorates the parts of each employer that are known
  public EqualityPages(
      EqualityQuestions questions,
      Directorates directorates,
      Visits visits,
      Posting posting,
      CrisisNumbers numbers) {
    this.questions = questions;
    this.directorates = directorates;
    this.visits = visits;
    this.posting = posting;
    this.numbers = numbers;
  }

  @GetMapping("/p/more/{number}")
  public Answer question(@PathVariable int number, HttpServletRequest request) {
    return afterSending(request, number, visit -> asked(number, visit, Errors.NONE));
  }

  @PostMapping("/p/more/{number}")
  public Answer answered(
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request) {
    return afterSending(
        request, number, visit -> number == 0 ? chosen(form, visit) : taken(number, form, visit));
  }

  private Answer chosen(MultiValueMap<String, String> form, Visit visit) {
    var choice = Answers.NONE.with(List.of(MoreView.ANSWER), form).text(MoreView.ANSWER);
    return switch (choice) {
      case "yes" -> new GoTo(MORE + 1);
      case "no" -> new GoTo(CODE);
      default -> asked(0, visit, Errors.of(MoreView.ANSWER, "Choose Yes or No"));
    };
  }

  private Answer taken(int number, MultiValueMap<String, String> form, Visit visit) {
    var before = visit.draft().equality();
    var questions = questionsFor(visit);
    var question = questions.at(number, before);
    if (question.isEmpty()) {
      return new GoTo(MORE + 1);
    }
    var answers = before.with(question.get().fields(), form);
    var kept = visit.with(visit.draft().answeringEquality(answers));
    visits.keep(kept);
    var errors = question.get().problems(answers);
    if (errors.any()) {
      return asked(number, kept, errors);
    }
    var next = questions.after(number, answers);
    if (next.isPresent() && !form.containsKey("skip")) {
      return new GoTo(MORE + next.get());
    }
    questions.letter(answers).ifPresent(letter -> posting.equality(kept.draft(), letter));
    return new GoTo(CODE);
  }

  private Answer asked(int number, Visit visit, Errors errors) {
    var page = page(number == 0 ? MoreView.gate(errors) : view(number, visit, errors));
    return errors.any() ? page.withErrors() : page;
  }

  private MoreView view(int number, Visit visit, Errors errors) {
    var answers = visit.draft().equality();
    var questions = questionsFor(visit);
    var back = MORE + questions.before(number, answers);
    return questions
        .at(number, answers)
        .map(question -> MoreView.asking(number, question, answers, back, errors))
        .orElseGet(() -> MoreView.gate(errors));
  }

  /// The questions for somebody who works where this person said they do.
  private EqualityQuestions questionsFor(Visit visit) {
    var employer = WhereYouWork.employer(visit.draft().answers());
    return employer.code().isEmpty()
        ? questions
        : questions.at(new Workplace(employer.name(), directorates.of(employer.code())));
  }

  private static Page page(MoreView view) {
    return new Page("Optional page " + (view.number() + 1), view);
  }

  private Answer afterSending(
      HttpServletRequest request, int number, Function<Visit, Answer> page) {
    if (number < 0 || number > EqualityQuestions.NUMBER_MAX) {
      return new NotHere();
    }
    try {
      var visit = visits.of(request);
      if (visit.isEmpty()) {
        return NoticeView.gone(numbers);
      }
      return visit.get().draft().sent() ? page.apply(visit.get()) : new GoTo(Flow.CHECK);
    } catch (DataAccessException | TransactionException e) {
      return NoticeView.closed(numbers, MORE + number);
    }
  }
}
