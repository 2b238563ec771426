package org.mainstay.inside.work.employment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages of a case on which the vocational profile and the action plan are written.
@InsidePages
public class SheetPages {
  private static final String CHANGED =
      "Somebody wrote another version meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final Episodes episodes;
  private final Sheets sheets;
  private final PlanSteps steps;
  private final Clock clock;

  public SheetPages(Cases cases, Episodes episodes, Sheets sheets, PlanSteps steps, Clock clock) {
    this.cases = cases;
    this.episodes = episodes;
    this.sheets = sheets;
    this.steps = steps;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/work/profile")
  public Answer profile(@PathVariable UUID id) {
    return fresh(cases.find(id), Sheet.PROFILE);
  }

  @PostMapping("/team/case/{id}/work/profile")
  public Answer keepProfile(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    return keep(cases.find(id), Sheet.PROFILE, SupportForm.of(sent));
  }

  @GetMapping("/team/case/{id}/work/plan")
  public Answer plan(@PathVariable UUID id) {
    return fresh(cases.find(id), Sheet.PLAN);
  }

  @PostMapping("/team/case/{id}/work/plan")
  public Answer keepPlan(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    return keep(cases.find(id), Sheet.PLAN, SupportForm.of(sent));
  }

  @PostMapping("/team/case/{id}/work/steps")
  public Answer addStep(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    // The plan stands on the same page, and is not sent with a step.
    var whole = new HashMap<>(answers(referral, Sheet.PLAN));
    whole.putAll(sent);
    var form = SupportForm.of(whole);
    var what = form.what();
    var doer = form.doer();
    var due = form.due();
    if (form.errors().any()) {
      return page(referral, Sheet.PLAN, form, "");
    }
    if (!episodes.of(referral.id()).state().isPlanned()) {
      return page(referral, Sheet.PLAN, form.refused("what", "Agree the action plan first."), "");
    }
    steps.add(referral, what.orElseThrow(), doer.orElseThrow(), due.orElseThrow());
    return new GoTo(path(referral, Sheet.PLAN));
  }

  @PostMapping("/team/case/{id}/work/steps/done")
  public Answer doneStep(@PathVariable UUID id, @RequestParam(defaultValue = "") String step) {
    var referral = cases.find(id);
    steps.of(referral.id()).stream()
        .filter(one -> one.id().toString().equals(step))
        .forEach(one -> steps.done(referral.id(), one.id()));
    return new GoTo(path(referral, Sheet.PLAN));
  }

  private Answer fresh(Referral referral, Sheet sheet) {
    var version = sheets.of(referral.id(), sheet).size();
    var form = SupportForm.fresh(answers(referral, sheet), version, LocalDate.now(clock));
    return page(referral, sheet, form, "");
  }

  private Map<String, String> answers(Referral referral, Sheet sheet) {
    var written = sheets.of(referral.id(), sheet);
    return written.isEmpty()
        ? Map.of()
        : written.getLast().answers(cases.open(referral, Purpose.SUPPORT), Purpose.SUPPORT);
  }

  private Answer keep(Referral referral, Sheet sheet, SupportForm form) {
    if (!form.isOf(sheets.of(referral.id(), sheet).size())) {
      return page(referral, sheet, form, CHANGED);
    }
    var answers = form.answers(sheet);
    if (answers.isEmpty()) {
      return page(referral, sheet, form, "");
    }
    var refusal = sheet.refusal(episodes.of(referral.id()).state());
    if (refusal.isPresent()) {
      var first = sheet.questions().getFirst().name();
      return page(referral, sheet, form.refused(first, refusal.get()), "");
    }
    sheets.write(referral, sheet, answers.get());
    episodes.done(referral, sheet.leadsTo());
    return new GoTo(path(referral, sheet));
  }

  private Answer page(Referral referral, Sheet sheet, SupportForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var written = sheets.of(referral.id(), sheet);
    var view =
        new SheetView(
            cases.head(referral, CaseHead.Tab.WORK),
            CaseHead.Tab.WORK.of(referral.id()),
            sheet,
            written.isEmpty()
                ? "Nobody has written it yet."
                : "Version %d, of %s."
                    .formatted(written.size(), London.words(written.getLast().at())),
            sheet == Sheet.PLAN ? lines(referral, opened) : List.of(),
            notice,
            form);
    var page = new Page(sheet.words(), view).withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private List<SheetView.Line> lines(Referral referral, OpenRecord opened) {
    return steps.of(referral.id()).stream()
        .map(
            step ->
                new SheetView.Line(
                    step.id().toString(),
                    opened.words(step.what()).openFor(Purpose.SUPPORT),
                    step.doer().words(),
                    London.words(step.due()),
                    state(step)))
        .toList();
  }

  private String state(PlanSteps.Step step) {
    return step.doneOn()
        .map(on -> "Done on " + London.words(on))
        .orElseGet(() -> step.due().isBefore(LocalDate.now(clock)) ? "Overdue" : "");
  }

  private static String path(Referral referral, Sheet sheet) {
    return CaseHead.Tab.WORK.of(referral.id()) + (sheet == Sheet.PLAN ? "/plan" : "/profile");
  }
}
