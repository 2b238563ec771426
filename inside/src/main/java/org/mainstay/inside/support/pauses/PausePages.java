package org.mainstay.inside.support.pauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.pauses.Pauses.Kept;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case on which its support is paused, and goes on.
@InsidePages
public class PausePages {
  private static final String PAUSE = "/team/case/{id}/pause";

  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final Pauses pauses;
  private final Pauses.Limit limit;
  private final Team team;

  public PausePages(Cases cases, Pauses pauses, Pauses.Limit limit, Team team) {
    this.cases = cases;
    this.pauses = pauses;
    this.limit = limit;
    this.team = team;
  }

  @GetMapping(PAUSE)
  public Answer pause(@PathVariable UUID id) {
    var referral = cases.find(id);
    int version = pauses.running(referral.id()).map(Pause::version).orElse(0);
    return page(referral, PauseForm.fresh(pauses.today(), version), "");
  }

  @PostMapping(PAUSE)
  public Answer begin(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = PauseForm.of(sent);
    var wish = form.wish();
    return wish.isEmpty()
        ? page(referral, form, "")
        : answer(pauses.begin(referral, wish.get()), referral, form);
  }

  @PostMapping(PAUSE + "/on")
  public Answer goOn(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = PauseForm.of(sent);
    var reviewOn = form.reviewOn();
    var why = form.said("why");
    if (reviewOn.isEmpty() || why.isEmpty()) {
      return page(referral, form, "");
    }
    var running = pauses.running(referral.id()).filter(one -> form.isOf(one.version()));
    return running.isEmpty()
        ? page(referral, form, CHANGED)
        : answer(pauses.goOn(running.get(), reviewOn.get(), why.get()), referral, form);
  }

  @PostMapping(PAUSE + "/end")
  public Answer end(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = PauseForm.of(sent);
    var because = form.said("because");
    if (because.isEmpty()) {
      return page(referral, form, "");
    }
    var running = pauses.running(referral.id()).filter(one -> form.isOf(one.version()));
    return running.isEmpty()
        ? page(referral, form, CHANGED)
        : answer(pauses.end(running.get(), because.get()), referral, form);
  }

  private Answer answer(Kept kept, Referral referral, PauseForm form) {
    return switch (kept) {
      case Kept.Done ignored -> new GoTo(CaseHead.Tab.PAUSE.of(referral.id()));
      case Kept.Refused(var field, var why) -> page(referral, form.refused(field, why), "");
      case Kept.ChangedMeanwhile() -> page(referral, form, CHANGED);
    };
  }

  private Answer page(Referral referral, PauseForm form, String notice) {
    var opened = cases.open(referral, Purpose.SUPPORT);
    var all = pauses.of(referral.id());
    var page =
        new Page(
                "Pause and wait",
                new PauseView(
                    cases.head(referral, CaseHead.Tab.PAUSE),
                    CaseHead.Tab.PAUSE.of(referral.id()),
                    notice,
                    pauses.waited(referral).words(),
                    "At most %d days ahead.".formatted(limit.days()),
                    all.stream()
                        .filter(Pause::isRunning)
                        .findFirst()
                        .map(one -> running(opened, one))
                        .orElse(List.of()),
                    referral.stage().isOpen(),
                    all.stream().flatMap(one -> past(opened, one).reversed().stream()).toList(),
                    form))
            .withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return form.errors().any() ? page.withErrors() : page;
  }

  private List<String> running(OpenRecord opened, Pause pause) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s. From %s, look again on %s, %s."
            .formatted(
                pause.reason().words(),
                London.words(pause.from()),
                London.words(pause.reviewOn()),
                team.signed(pause.by())));
    var note = opened.words(pause.note()).openFor(Purpose.SUPPORT);
    if (!note.isBlank()) {
      lines.add(note);
    }
    pauses
        .bookedIn(pause)
        .forEach(
            one ->
                lines.add(
                    "An appointment is booked in this time: %s. Move or cancel it, or leave it."
                        .formatted(London.words(one.plan().starts()))));
    if (pauses.isConcernWithoutDate(pause.referral())) {
      lines.add(Fits.CONCERN_FIRST);
    }
    return lines;
  }

  private List<String> past(OpenRecord opened, Pause pause) {
    return pauses.steps(pause).stream()
        .map(
            step -> {
              var why = opened.words(step.because()).openFor(Purpose.SUPPORT);
              return "%s, %s. %s: %s, day to look again %s%s"
                  .formatted(
                      London.words(step.at()),
                      team.signed(step.by()),
                      pause.reason().words(),
                      step.state().words(),
                      London.words(step.reviewOn()),
                      why.isBlank() ? "." : ". " + why);
            })
        .toList();
  }
}
