package org.mainstay.inside.work.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case that says when somebody was off sick, and what became of their work.
@InsidePages
public class OutcomePages {
  private final Cases cases;
  private final JobOutcomes outcomes;
  private final Team team;
  private final Clock clock;

  public OutcomePages(Cases cases, JobOutcomes outcomes, Team team, Clock clock) {
    this.cases = cases;
    this.outcomes = outcomes;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/work/outcomes")
  public Answer outcomes(@PathVariable UUID id) {
    return page(cases.find(id), OutcomesForm.fresh(today()));
  }

  @PostMapping("/team/case/{id}/work/outcomes")
  public Answer keep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = OutcomesForm.of(sent, today());
    var heard = form.heard();
    if (heard.isEmpty()) {
      return page(referral, form);
    }
    return outcomes
        .keep(referral, heard.get())
        .map(because -> page(referral, form.refused("on", because)))
        .orElseGet(() -> new GoTo(path(referral)));
  }

  @PostMapping("/team/case/{id}/work/absences")
  public Answer keepAbsence(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = OutcomesForm.of(sent, today());
    var absence = form.absence(today());
    if (absence.isEmpty()) {
      return page(referral, form);
    }
    outcomes.keep(referral, absence.get());
    return new GoTo(path(referral));
  }

  private Answer page(Referral referral, OutcomesForm form) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var page =
        new Page(
                "What became of work",
                new OutcomesView(
                    cases.head(referral, CaseHead.Tab.WORK),
                    CaseHead.Tab.WORK.of(referral.id()),
                    outcomes.absences(referral.id()).stream().map(Absence::words).toList(),
                    outcomes.of(referral.id()).stream().map(one -> line(opened, one)).toList(),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private OutcomesView.Line line(OpenRecord opened, JobOutcome one) {
    return new OutcomesView.Line(
        London.words(one.on()),
        one.kind().isAtWork()
            ? one.kind().words() + ", " + one.hours().words()
            : one.kind().words(),
        team.nameOf(one.by()),
        opened.words(one.note()).openFor(Purpose.SUPPORT));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.WORK.of(referral.id()) + "/outcomes";
  }
}
