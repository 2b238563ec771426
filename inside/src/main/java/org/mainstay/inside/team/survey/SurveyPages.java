package org.mainstay.inside.team.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.team.FewPeople;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.words.TeamForm;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.sums.disclosure.plan.SizeRule;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of the survey of the team itself.
@InsidePages
public class SurveyPages {
  public static final String SURVEY = "/team/survey";

  private static final int DAYS_LEAST = 7;
  private static final int DAYS_MOST = 60;

  private final Waves waves;
  private final Slips slips;
  private final Questionnaire questionnaire;
  private final Team team;

  public SurveyPages(Waves waves, Slips slips, Questionnaire questionnaire, Team team) {
    this.waves = waves;
    this.slips = slips;
    this.questionnaire = questionnaire;
    this.team = team;
  }

  @GetMapping(SURVEY)
  public Answer survey() {
    return page(TeamForm.empty(), "", "");
  }

  /// Hands the acting worker a slip. It stands on this one page only: no address holds it.
  @PostMapping(SURVEY + "/slip")
  public Answer takeSlip() {
    var slip = waves.open().flatMap(wave -> slips.take(wave.id(), Acting.now()));
    return slip.isEmpty() ? new GoTo(SURVEY) : page(TeamForm.empty(), slip.get(), "");
  }

  /// Counts the answers on a slip, whoever sends them.
  @PostMapping(SURVEY)
  public Answer answer(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var open = waves.open();
    if (open.isEmpty()) {
      form.refuse("slip", "No survey is open now. Nothing was counted");
      return page(form, "", "");
    }
    var chosen = chosen(waves.counted(open.get()), form);
    if (chosen.isEmpty()) {
      form.refuse("item-1", "Answer at least one question");
    } else if (!waves.answer(open.get(), form.value("slip"), chosen)) {
      form.refuse(
          "slip", "This slip is not good, or was used already. Type the one that you were given");
    }
    return form.isFine()
        ? page(TeamForm.empty(), "", "Your answers are counted. Nobody can see which are yours.")
        : page(form, "", "");
  }

  private static List<String> chosen(List<Counted> items, TeamForm form) {
    var chosen = new ArrayList<String>();
    for (Counted item : items) {
      item.choices().stream()
          .filter(choice -> form.value("item-" + item.place()).equals(choice.number() + ""))
          .forEach(choice -> chosen.add(item.place() + "/" + choice.number()));
    }
    return chosen;
  }

  @PostMapping(SURVEY + "/open")
  public Answer open(@RequestParam Map<String, String> sent) {
    var form = new TeamForm(sent);
    var today = waves.today();
    var closes =
        form.dayUntil(
            "closes", today, today.plusDays(DAYS_MOST), "Type a day 7 to 60 days from now");
    if (form.isFine() && closes.isBefore(today.plusDays(DAYS_LEAST))) {
      form.refuse("closes", "Type a day 7 to 60 days from now");
    }
    int workers = team.everybody().size();
    if (form.isFine() && !FewPeople.isEnough(workers)) {
      form.refuse(
          "closes",
          "The team has %d: of fewer than %d nothing would be shown"
              .formatted(workers, FewPeople.LEAST));
    }
    if (form.isFine() && !waves.open(questionnaire, closes, workers)) {
      form.refuse("closes", "A survey is open already: it closes by itself");
    }
    return form.isFine() ? new GoTo(SURVEY) : page(form, "", "");
  }

  private Page page(TeamForm form, String slip, String done) {
    var all = waves.all();
    var open = all.stream().filter(wave -> wave.isOpen(waves.today())).findFirst();
    var view =
        new SurveyView(
            open.map(wave -> asking(wave, slip, form)),
            all.stream().filter(wave -> wave.answered().isPresent()).map(this::result).toList(),
            isLead(),
            SizeRule.ORGANISATION_LEAST,
            done,
            form);
    var page = new Page("How it is to work here", view).withoutExit();
    return form.isFine() ? page : page.withErrors();
  }

  private boolean isLead() {
    return team.find(Acting.now()).filter(one -> one.role() == Role.LEAD).isPresent();
  }

  private SurveyView.Asking asking(Wave wave, String slip, TeamForm form) {
    return new SurveyView.Asking(
        TeamForm.on(wave.closesOn()),
        slip.isEmpty() ? form.value("slip") : slip,
        slip.isEmpty() ? standing(wave) : Optional.empty(),
        waves.counted(wave));
  }

  /// Whether there is a slip for the acting worker; empty if they can take one.
  private Optional<String> standing(Wave wave) {
    return slips.tookOne(wave.id(), Acting.now())
        ? Optional.of("You took your slip. It is good once.")
        : Optional.empty();
  }

  private SurveyView.Result result(Wave wave) {
    int answered = wave.answered().orElse(0);
    var lines =
        FewPeople.isEnough(answered)
            ? waves.counted(wave).stream().map(ResultWords::of).toList()
            : List.of(
                "Fewer than %d answered, so nothing is shown, and the counts were deleted."
                    .formatted(FewPeople.LEAST));
    return new SurveyView.Result(
        "%s to %s".formatted(TeamForm.on(wave.opensOn()), TeamForm.on(wave.closesOn())),
        FewPeople.isEnough(answered) ? "%d of %d answered.".formatted(answered, wave.slips()) : "",
        lines);
  }
}
