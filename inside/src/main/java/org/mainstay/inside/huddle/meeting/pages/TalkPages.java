package org.mainstay.inside.huddle.meeting.pages;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.HuddleId;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a huddle talks about one case, once whoever must not hear it has stepped out.
@InsidePages
public class TalkPages {
  private static final String CASE = HuddlePages.HUDDLES + "/{huddle}/case/{id}";

  private static final Errors DECIDED_MEANWHILE =
      Errors.of(
          "what",
          "Somebody kept a decision on this case meanwhile. Read it below, then decide again");

  private final Huddles huddles;
  private final Meeting meeting;
  private final Cases cases;
  private final Talking talking;

  public TalkPages(Huddles huddles, Meeting meeting, Cases cases, Talking talking) {
    this.huddles = huddles;
    this.meeting = meeting;
    this.cases = cases;
    this.talking = talking;
  }

  @GetMapping(CASE)
  public Answer talk(@PathVariable UUID huddle, @PathVariable UUID id) {
    return with(huddle, found -> page(found, cases.find(id), Talking.Typed.NOTHING, Errors.NONE));
  }

  @PostMapping(CASE + "/out")
  public Answer stepOut(
      @PathVariable UUID huddle,
      @PathVariable UUID id,
      @RequestParam UUID worker,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String because,
      @RequestParam(defaultValue = "") String seen) {
    return with(
        huddle,
        found -> {
          var referral = cases.find(id);
          var who = new WorkerId(worker);
          if (mustStepOut(found, referral).contains(who)) {
            meeting.presence().stepOut(found.id(), referral, who);
          }
          var typed = new Talking.Typed(what, because, seen);
          return page(
              found, referral, typed, isStale(referral, typed) ? DECIDED_MEANWHILE : Errors.NONE);
        });
  }

  @PostMapping(CASE)
  public Answer decide(
      @PathVariable UUID huddle,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String because,
      @RequestParam(defaultValue = "") String seen) {
    var typed = new Talking.Typed(what, because, seen);
    return with(huddle, found -> decide(found, cases.find(id), typed));
  }

  private Answer decide(Huddle huddle, Referral referral, Talking.Typed typed) {
    if (!mustStepOut(huddle, referral).isEmpty()) {
      return page(huddle, referral, typed, Errors.NONE);
    }
    if (typed.seen().isBlank() || isStale(referral, typed)) {
      return page(huddle, referral, typed, DECIDED_MEANWHILE);
    }
    var errors = talking.keep(referral, typed);
    if (errors.any()) {
      return page(huddle, referral, typed, errors);
    }
    meeting.talked(huddle.id(), referral);
    return new GoTo(
        meeting
            .next(huddle.id())
            .map(next -> HuddlePages.path(huddle) + "/case/" + next)
            .orElse(HuddlePages.path(huddle) + "#agenda"));
  }

  /// Whether somebody kept a decision since the page was shown on which this was typed.
  private boolean isStale(Referral referral, Talking.Typed typed) {
    return !typed.seen().isBlank() && !typed.seen().equals(String.valueOf(talking.seen(referral)));
  }

  /// What is done in a huddle that goes on; there is no case in one that has ended.
  private Answer with(UUID huddle, Function<Huddle, Answer> use) {
    return huddles
        .find(new HuddleId(huddle))
        .filter(Huddle::isOpen)
        .map(use)
        .orElseGet(NotHere::new);
  }

  private Set<WorkerId> mustStepOut(Huddle huddle, Referral referral) {
    return meeting.presence().mustStepOut(huddle.id(), referral.id(), referral.person());
  }

  private static TalkView.At at(Huddle huddle, Referral referral) {
    return new TalkView.At(HuddlePages.path(huddle), path(huddle, referral), huddle.beganAt());
  }

  private static String path(Huddle huddle, Referral referral) {
    return HuddlePages.path(huddle) + "/case/" + referral.id();
  }

  private Page page(Huddle huddle, Referral referral, Talking.Typed typed, Errors errors) {
    var out = mustStepOut(huddle, referral);
    if (!out.isEmpty()) {
      return new Page(
              "Before the next case",
              new StepOutView(
                  HuddlePages.path(huddle), path(huddle, referral), talking.members(out), typed))
          .withoutExit();
    }
    var view = talking.view(at(huddle, referral), referral, typed, errors);
    var page = new Page("Talk about " + referral.alias(), view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }
}
