package org.mainstay.front.asking;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.front.Example;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.asking.draft.Draft;
import org.mainstay.front.asking.draft.Draft.Progress;
import org.mainstay.front.asking.equality.EqualityQuestion;
import org.mainstay.front.asking.equality.EqualityQuestions;
import org.mainstay.front.asking.question.Flow;
import org.mainstay.front.asking.question.Listed;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.window.ClosingNotice;
import org.mainstay.ui.nhsuk.Words;
import org.mainstay.ui.nhsuk.label.Errors;

/// The pages of asking in every state: empty, with errors, full, with help in sight.
public final class AskingViews {
  private static final List<String> CODE =
      List.of("apple", "bridge", "candle", "dolphin", "engine", "forest", "garden");

  /// The optional questions for somebody whose employer's parts are known.
  public static final EqualityQuestions QUESTIONS =
      new EqualityQuestions(
          true,
          new EqualityQuestions.Workplace("Hartwell Hospital", List.of("Medicine", "Surgery")));

  /// What happens next, as it may be said.
  private static final List<String> NEXT =
      List.of(
          "Our team reads this Monday to Friday, 9am to 5pm.",
          "We will try to reach you within 2 working days.",
          "We do not know yet how long people wait.");

  private AskingViews() {}

  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    var asking =
        new Asking(Example.flow(), Flow.of(Listed.NOTHING, Example.HUB.hours()), Example.NUMBERS);
    var full = full();
    for (var question : Example.flow().inOrder()) {
      var place = question.place();
      views.put(place + " empty", asking.page(question, Answers.NONE, Errors.NONE, false).main());
      views.put(
          place + " wrong",
          asking.page(question, Answers.NONE, question.problems(Answers.NONE), true).main());
      views.put(place + " full", asking.page(question, full, Errors.NONE, false).main());
      views.put(place + " unkept", asking.unkept(place, full, false).main());
    }
    var draft = new Draft("", full, Answers.NONE, Progress.BEGUN);
    views.put("check", CheckView.of(Example.flow(), draft, asking.inSight(full)));
    views.put("check again", CheckView.of(Example.flow(), draft.now(Progress.SENT), Words.none()));
    views.put("emergency", new EmergencyView(Example.NUMBERS, NEXT, CODE, "/p/7"));
    views.put("code", new CodeView(CODE, NEXT, "", false, true, Errors.NONE, Words.none()));
    views.put(
        "code wrong",
        new CodeView(
            CODE,
            NEXT,
            "apple",
            true,
            true,
            Errors.of(
                "code", "This is not the same as your code. Look at each word and try again."),
            asking.inSight(full)));
    views.put("done", new DoneView(Example.HUB));
    views.put("unkept", new UnkeptHeaded(new UnkeptView(new HelpInSight(Example.NUMBERS))));
    views.putAll(notices());
    views.putAll(more());
    return views;
  }

  private static Map<String, Content> notices() {
    var closes = LocalDate.of(2026, 12, 31);
    var notice = new ClosingNotice.Shown(closes, closes, "Your GP can help you too.");
    return Map.of(
        "closed", NoticeView.closed(Example.NUMBERS, "/p/1").main(),
        "gone", NoticeView.gone(Example.NUMBERS).main(),
        "no more", NoticeView.noMore(Example.NUMBERS, notice).main());
  }

  private static Map<String, Content> more() {
    var views = new LinkedHashMap<String, Content>();
    views.put("gate", MoreView.gate(Errors.NONE));
    views.put("gate wrong", MoreView.gate(Errors.of("equality", "Choose Yes or No")));
    var answers = Example.answers("ethnic-group", "White", "disability", "Yes");
    for (EqualityQuestion question : QUESTIONS.asked(answers)) {
      int number = QUESTIONS.number(question);
      views.put(
          "more " + number, MoreView.asking(number, question, answers, "/p/more/0", Errors.NONE));
    }
    return views;
  }

  /// Answers that lead to every page and set off every panel.
  private static Answers full() {
    return Example.answered()
        .with("workplace", "hartwell")
        .with("workplace-offered", "yes")
        .with("which", "none")
        .with("way", "EMAIL")
        .with("email", "wren@hartwell.nhs.uk")
        .with("work-email", "keep")
        .with("anyone", "yes")
        .with("names", "Bea")
        .with("more", "yes")
        .with("phq9-9", "1")
        .with("safe", "NOT_SURE");
  }

  /// A part of a page under a heading, so that it can be read like a page.
  private record UnkeptHeaded(UnkeptView view) implements Content {
    @Override
    public void writeTo(gg.jte.TemplateOutput output) {
      output.writeContent("<h1>Page 1</h1>");
      output.writeUserContent(view);
    }
  }
}
