package org.mainstay.inside.huddle;

import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the huddle's decisions on a case are read and written down.
@InsidePages
public class DecisionPages {
  private final Cases cases;
  private final Decisions decisions;
  private final Team team;
  private final Times times;

  public DecisionPages(Cases cases, Decisions decisions, Team team, Times times) {
    this.cases = cases;
    this.decisions = decisions;
    this.team = team;
    this.times = times;
  }

  @GetMapping("/team/case/{id}/huddle")
  public Answer decisions(@PathVariable UUID id) {
    return page(cases.find(id), "", "", Errors.NONE);
  }

  @PostMapping("/team/case/{id}/huddle")
  public Answer decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String because) {
    var referral = cases.find(id);
    var errors = decisions.decide(referral, what, because);
    return errors.any()
        ? page(referral, what, because, errors)
        : new GoTo(CaseHead.Tab.HUDDLE.of(referral.id()));
  }

  private Answer page(Referral referral, String chosen, String because, Errors errors) {
    var opened = cases.open(referral, Purpose.HUDDLE);
    var choices =
        decisions.possible(referral.id()).stream()
            .<Choice>map(kind -> Choice.of(kind.name(), kind.words()))
            .toList();
    var page =
        new Page(
                "Huddle",
                new DecisionsView(
                    cases.head(referral, CaseHead.Tab.HUDDLE),
                    CaseHead.Tab.SUMMARY.of(referral.id()),
                    decisions.of(referral.id()).stream().map(one -> line(opened, one)).toList(),
                    choices,
                    chosen,
                    because,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private DecisionsView.Line line(OpenRecord opened, Decision one) {
    return new DecisionsView.Line(
        times.at(one.at()),
        team.nameOf(one.by()),
        one.what().words(),
        opened.words(one.because()).openFor(Purpose.HUDDLE),
        one.takenBack()
            .map(
                back ->
                    "Taken back at %s by %s: %s"
                        .formatted(
                            times.at(back.at()),
                            team.nameOf(back.by()),
                            opened.words(back.because()).openFor(Purpose.HUDDLE)))
            .orElse(""));
  }
}
