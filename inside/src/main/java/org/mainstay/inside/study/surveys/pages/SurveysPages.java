package org.mainstay.inside.study.surveys.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.surveys.Run;
import org.mainstay.inside.study.surveys.Surveys;
import org.mainstay.inside.study.surveys.Wave;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.survey.Survey;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The surveys that there are, those that are held, and the form that begins one.
@InsidePages
public class SurveysPages {
  /// The page.
  public static final String SURVEYS = "/team/surveys";

  static final String TITLE = "Surveys";
  static final String CLOSES = "closes";
  private static final String WHICH = "survey";

  private final Surveys surveys;
  private final Offered offered;
  private final Team team;

  public SurveysPages(Surveys surveys, Offered offered, Team team) {
    this.surveys = surveys;
    this.offered = offered;
    this.team = team;
  }

  @GetMapping(SURVEYS)
  public Answer list() {
    surveys.closeDue();
    return page(TeamForm.empty());
  }

  /// Begins a survey.
  @PostMapping(SURVEYS)
  public Answer start(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var survey = offered.named(form.value(WHICH));
    if (survey.isEmpty()) {
      form.refuse(WHICH, "Choose a survey");
    }
    var closes = closes(form, surveys.runs().today());
    if (!form.isFine()) {
      return page(form);
    }
    var run = surveys.runs().start(survey.orElseThrow(), closes);
    if (run.isEmpty()) {
      form.refuse(WHICH, "This survey is being held already. End it first, or open its next wave");
      return page(form);
    }
    return new GoTo(SURVEYS + "/" + run.get().id());
  }

  /// The last day that was typed, 7 to 90 days from now.
  static LocalDate closes(TeamForm form, LocalDate today) {
    var wrong = "Type a day %d to %d days from now".formatted(Wave.DAYS_LEAST, Wave.DAYS_MOST);
    var closes = form.dayUntil(CLOSES, today, today.plusDays(Wave.DAYS_MOST), wrong);
    if (form.isFine() && closes.isBefore(today.plusDays(Wave.DAYS_LEAST))) {
      form.refuse(CLOSES, wrong);
    }
    return closes;
  }

  static boolean isLead(Team team) {
    return team.find(Acting.now()).filter(one -> one.role() == Role.LEAD).isPresent();
  }

  private Page page(TeamForm form) {
    var lines = surveys.runs().all().stream().map(this::line).toList();
    var page = new Page(TITLE, new SurveysView(choices(), lines, isLead(team), form)).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private List<SurveysView.Choosable> choices() {
    return offered.surveys().stream()
        .map(
            survey ->
                new SurveysView.Choosable(
                    survey.sheet().id(), survey.sheet().title(), kind(survey)))
        .toList();
  }

  static String kind(Survey survey) {
    return switch (survey) {
      case Survey.Anonymous _ -> "Anonymous, asked once";
      case Survey.Pseudonymous(var _, var waves) ->
          "Asked %d times; people are known again by a code that they alone hold".formatted(waves);
    };
  }

  private SurveysView.Line line(Run run) {
    var waves = surveys.runs().waves(run);
    var state =
        run.endedOn()
            .map(day -> "ended on " + TeamForm.on(day))
            .orElseGet(() -> state(waves.getLast()));
    return new SurveysView.Line(
        run.sheet().title(),
        SURVEYS + "/" + run.id(),
        "Begun on %s, %s.".formatted(TeamForm.on(run.startedOn()), state));
  }

  private static String state(Wave last) {
    return last.isOpen() ? "open until " + TeamForm.on(last.closesOn()) : "waits for its next wave";
  }
}
