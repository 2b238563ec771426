package org.mainstay.front.selfcheck;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.mainstay.front.helpnow.CrisisNumbers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.front.helpnow.HubWords;
import org.mainstay.front.helpnow.safety.AreYouSafe;
import org.mainstay.letterbox.letter.Asked.SafeNow;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.Title;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;
import org.mainstay.ui.nhsuk.layout.Link;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Check how you are feeling: the questions one a page, and what the answers may mean.
///
/// It needs no database: the answers are in the browser alone.
@Controller
public class SelfCheckPages {
  private static final String OPENING = "/c";
  private static final String RESULT = "/c/result";
  private static final String NOW = "/c/now";

  private final BrowserAnswers kept;
  private final CheckWords words;
  private final HubWords hub;
  private final CrisisNumbers numbers;
  private final List<Link> ways;

  /// @param ways to go on after the result, besides talking to us and help now
  public SelfCheckPages(
      BrowserAnswers kept, CheckWords words, HubWords hub, CrisisNumbers numbers, List<Link> ways) {
    this.kept = kept;
    this.words = words;
    this.hub = hub;
    this.numbers = numbers;
    this.ways = List.copyOf(ways);
  }

  @GetMapping(OPENING)
  public Answer opening() {
    return new Page("Before you start", new OpeningView(Questions.ALL.size()));
  }

  /// Begins, or goes on where this browser was; only from here on it holds anything.
  @GetMapping("/c/start")
  public Answer start(HttpServletRequest request, HttpServletResponse response) {
    var answers = kept.of(request).orElse(Answers.NONE);
    kept.keep(request, response, answers);
    return next(answers);
  }

  @GetMapping("/c/{place}")
  public Answer question(
      @PathVariable String place, HttpServletRequest request, HttpServletResponse response) {
    var number = Questions.numbered(place);
    if (number.isEmpty()) {
      return new NotHere();
    }
    var answers = kept.of(request);
    if (answers.isEmpty()) {
      return gone(request, response);
    }
    return number.get() > answers.get().firstOpen()
        ? next(answers.get())
        : page(number.get(), answers.get(), Errors.NONE);
  }

  @PostMapping("/c/{place}")
  public Answer answered(
      @PathVariable String place,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var number = Questions.numbered(place);
    if (number.isEmpty()) {
      return new NotHere();
    }
    var before = kept.of(request);
    var said = Questions.at(number.get()).read(value(form, Question.FIELD));
    if (said.isEmpty()) {
      return page(
          number.get(), before.orElse(Answers.NONE), Errors.of(Question.FIELD, Question.CHOOSE));
    }
    var answers = before.orElse(Answers.NONE).with(number.get(), said.get());
    var safe = AreYouSafe.read(value(form, AreYouSafe.FIELD));
    if (answers.needsSafe(number.get()) && safe.isPresent()) {
      answers = answers.with(safe.get());
    }
    kept.keep(request, response, answers);
    if (before.isEmpty()) {
      // The answer is kept for whoever goes on, and help is in sight.
      return goneView();
    }
    return after(number.get(), answers, form.containsKey("asked"));
  }

  private Answer after(int number, Answers answers, boolean askedSafe) {
    if (!answers.needsSafe(number)) {
      return following(number, answers);
    }
    if (answers.safeNow().isEmpty()) {
      return askedSafe
          ? page(number, answers, Errors.of(AreYouSafe.FIELD, AreYouSafe.CHOOSE))
          : new GoTo(path(number));
    }
    return answers.safeNow().get() == SafeNow.YES ? following(number, answers) : new GoTo(NOW);
  }

  private static Answer following(int number, Answers answers) {
    return number < Math.min(answers.firstOpen(), Questions.ALL.size())
        ? new GoTo(path(number + 1))
        : next(answers);
  }

  @GetMapping(RESULT)
  public Answer result(HttpServletRequest request, HttpServletResponse response) {
    var answers = kept.of(request);
    if (answers.isEmpty()) {
      return gone(request, response);
    }
    return answers.get().complete()
        ? new Page("Your answers", ResultView.of(words, answers.get(), ways, above(answers.get())))
        : next(answers.get());
  }

  /// Whom to call now; it looks at nothing, so that it is there whatever else is not.
  @GetMapping(NOW)
  public Answer now() {
    return new Page("Help", new NowView(numbers, hub));
  }

  @PostMapping("/c/forget")
  public Answer forget(HttpServletRequest request, HttpServletResponse response) {
    kept.forget(request, response);
    return new GoTo(OPENING);
  }

  private Page page(int number, Answers answers, Errors errors) {
    var question = Questions.at(number);
    var said = answers.at(number);
    List<Content> fields =
        answers.needsSafe(number)
            ? List.of(
                AreYouSafe.drawn(
                        Title.question(AreYouSafe.QUESTION),
                        answers.safeNow().map(SafeNow::name).orElse(""))
                    .errors(errors),
                question.below(said).errors(errors))
            : List.of(question.heading(said).errors(errors));
    var page =
        new Page(
            "Question " + number,
            new QuestionView(number, fields, question.credit(), errors, above(answers)));
    return errors.any() ? page.withErrors() : page;
  }

  private Content above(Answers answers) {
    return answers.hurting()
        ? new HelpInSight(numbers).boxed("You do not have to be alone with this")
        : Words.none();
  }

  private Answer gone(HttpServletRequest request, HttpServletResponse response) {
    kept.forget(request, response);
    return goneView();
  }

  private Answer goneView() {
    return new Page("Start again", new GoneView(new HelpInSight(numbers))).withStatus(404);
  }

  private static Answer next(Answers answers) {
    return new GoTo(answers.complete() ? RESULT : path(answers.firstOpen()));
  }

  private static String path(int number) {
    return "/c/" + number;
  }

  private static String value(MultiValueMap<String, String> form, String field) {
    return Objects.requireNonNullElse(form.getFirst(field), "");
  }
}
