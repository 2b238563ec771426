package org.mainstay.inside.huddle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Times;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.safety.Concerns;
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
  private final Concerns concerns;
  private final Team team;
  private final Times times;

  public DecisionPages(
      Cases cases, Decisions decisions, Concerns concerns, Team team, Times times) {
    this.cases = cases;
    this.decisions = decisions;
    this.concerns = concerns;
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
    var concern = concerns.openOf(referral.id());
    var chosen = kinds(concern).stream().filter(kind -> kind.name().equals(what)).findFirst();
    if (chosen.isEmpty()) {
      return page(referral, what, because, Errors.of("what", "Choose what was decided"));
    }
    if (because.isBlank() || because.length() > Decisions.BECAUSE_MAX) {
      return page(
          referral, what, because, Errors.of("because", "Say why, in 4,000 characters at most"));
    }
    if (chosen.get() == Decision.What.CONCERN_RESOLVED) {
      decisions.resolve(referral, concern.orElseThrow().id(), because);
    } else {
      decisions.keep(referral, chosen.get(), because);
    }
    return new GoTo(CaseHead.Tab.HUDDLE.of(referral.id()));
  }

  private Answer page(Referral referral, String chosen, String because, Errors errors) {
    var opened = cases.open(referral, Purpose.HUDDLE);
    var choices =
        kinds(concerns.openOf(referral.id())).stream()
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
        opened.words(one.because()).openFor(Purpose.HUDDLE));
  }

  /// Allocating has a page of its own; a concern can be resolved only while one is open.
  private static List<Decision.What> kinds(Optional<Concern> concern) {
    return Arrays.stream(Decision.What.values())
        .filter(
            kind ->
                switch (kind) {
                  case ALLOCATED, TO_TEAM -> false;
                  case CONCERN_RESOLVED -> concern.isPresent();
                  case TALK_AGAIN, OTHER -> true;
                })
        .toList();
  }
}
