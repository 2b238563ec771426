package org.mainstay.front.survey;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.front.Example;
import org.mainstay.front.asking.draft.Answers;
import org.mainstay.front.helpnow.HelpInSight;
import org.mainstay.letterbox.survey.Group;
import org.mainstay.letterbox.survey.Item;
import org.mainstay.letterbox.survey.OpenSurveys;
import org.mainstay.letterbox.survey.Sheet;
import org.mainstay.letterbox.survey.Survey;
import org.mainstay.ui.nhsuk.label.Errors;

/// The pages of a survey in every state.
public final class SurveyViews {
  private static final String LINK = "hawk4seven";
  private static final HelpInSight HELP = new HelpInSight(Example.NUMBERS);
  private static final Survey SURVEY =
      new Survey.Pseudonymous(
          new Sheet(
              "time",
              "Do you have time to rest?",
              "We want to know what would help you at work.",
              List.of(
                  new Group(
                      "hours",
                      "When do you work?",
                      Group.By.OWN,
                      List.of("By day", "At night"),
                      List.of())),
              List.of(
                  new Item(
                      "breaks",
                      "I get all my breaks.",
                      List.of("Never", "Sometimes", "Always"),
                      List.of("Always"),
                      "get all their breaks",
                      false)),
              List.of(),
              "What would help you to rest?"),
          3);
  private static final OpenSurveys.Open OPEN =
      new OpenSurveys.Open(id(1), id(2), LocalDate.of(2026, 12, 31), SURVEY);

  private SurveyViews() {}

  /// By a name for each.
  public static Map<String, Content> all() {
    var views = new LinkedHashMap<String, Content>();
    views.put("survey opening", opening(true, false));
    views.put("survey opening begun", opening(false, true));
    views.put("survey kept", new KeptView(LINK, false, false));
    views.put("survey kept of all", new KeptView(LINK, true, true));
    var fresh = filling("");
    var steps = Step.of(SURVEY);
    for (int number = 1; number <= steps.size(); number++) {
      var step = steps.get(number - 1);
      views.put("survey page " + number, page(number, step, fresh, Errors.NONE));
      views.put("survey page unkept " + number, unkept(number, step, fresh));
    }
    var code = steps.getLast();
    var wrong = filling("abc");
    views.put(
        "survey code refused", page(steps.size(), code, wrong, StepForm.problems(code, wrong)));
    views.put("survey check", Checked.of(OPEN, LINK, answered()));
    views.put("survey check blank", Checked.of(OPEN, LINK, fresh));
    views.put("survey done", new DoneView(false, HELP));
    views.put("survey done for now", new DoneView(true, HELP));
    return views;
  }

  private static OpeningView opening(boolean again, boolean begun) {
    var sheet = SURVEY.sheet();
    return new OpeningView(
        LINK, sheet.title(), sheet.why(), "31 December 2026", 3, again, begun, HELP);
  }

  private static StepView page(int number, Step step, Filling filling, Errors errors) {
    return view(number, step, filling, errors, false);
  }

  private static StepView unkept(int number, Step step, Filling filling) {
    return view(number, step, filling, Errors.NONE, true);
  }

  private static StepView view(
      int number, Step step, Filling filling, Errors errors, boolean unkept) {
    return new StepView(
        new StepView.Place(LINK, number, Step.of(SURVEY).size()),
        step instanceof Step.OwnWords ? "" : step.heading(),
        StepForm.fields(step, filling, errors),
        "",
        step instanceof Step.OwnCode ? filling.suggested() : "",
        errors,
        unkept);
  }

  private static Filling filling(String code) {
    return with(Answers.NONE.with(Filling.CODE, code));
  }

  private static Filling answered() {
    var line = SURVEY.sheet().lines().getFirst();
    return with(Answers.NONE.with(Filling.field(line), line.least() + ""));
  }

  private static Filling with(Answers answers) {
    return new Filling(id(1), id(3), id(4), "river moss candle wren gate", answers);
  }

  private static UUID id(long number) {
    return new UUID(0, number);
  }
}
