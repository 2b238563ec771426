package org.mainstay.inside.huddle.undoing;

import java.util.UUID;
import java.util.function.BiFunction;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.huddle.Decision.Effect;
import org.mainstay.inside.huddle.Decisions;
import org.mainstay.inside.huddle.meeting.Huddle;
import org.mainstay.inside.huddle.meeting.HuddleId;
import org.mainstay.inside.huddle.meeting.Huddles;
import org.mainstay.inside.huddle.meeting.Meeting;
import org.mainstay.inside.huddle.meeting.pages.HuddlePages;
import org.mainstay.inside.huddle.meeting.pages.Talking;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a decision is taken back before its huddle ends.
@InsidePages
public class TakeBackPages {
  private static final String BACK = HuddlePages.HUDDLES + "/{huddle}/case/{id}/back/{decision}";

  private final Huddles huddles;
  private final Meeting meeting;
  private final Cases cases;
  private final TakingBack taking;
  private final Talking.Words words;

  public TakeBackPages(
      Huddles huddles, Meeting meeting, Cases cases, TakingBack taking, Talking.Words words) {
    this.huddles = huddles;
    this.meeting = meeting;
    this.cases = cases;
    this.taking = taking;
    this.words = words;
  }

  @GetMapping(BACK)
  public Answer look(
      @PathVariable UUID huddle, @PathVariable UUID id, @PathVariable UUID decision) {
    var referral = cases.find(id);
    return with(
        huddle,
        referral,
        decision,
        (found, decided) ->
            decided.takenBack().isPresent()
                ? new GoTo(talk(found, referral))
                : page(found, referral, decided, "", Errors.NONE));
  }

  @PostMapping(BACK)
  public Answer takeBack(
      @PathVariable UUID huddle,
      @PathVariable UUID id,
      @PathVariable UUID decision,
      @RequestParam(defaultValue = "") String because) {
    var referral = cases.find(id);
    return with(
        huddle,
        referral,
        decision,
        (found, decided) -> {
          if (because.isBlank() || because.length() > Decisions.BECAUSE_MAX) {
            return page(
                found,
                referral,
                decided,
                because,
                Errors.of("because", "Say why, in 4,000 characters at most"));
          }
          return switch (taking.takeBack(found, referral, decided, because)) {
            case TakingBack.Kept.Done() -> new GoTo(talk(found, referral));
            case TakingBack.Kept.Refused(var why) ->
                page(found, referral, decided, because, Errors.of("because", why));
          };
        });
  }

  /// What is done with a decision of a huddle that goes on, once whoever must not hear of the case
  /// has stepped out; there is none in one that has ended.
  private Answer with(
      UUID huddle, Referral referral, UUID decision, BiFunction<Huddle, Decision, Answer> use) {
    var open = huddles.find(new HuddleId(huddle)).filter(Huddle::isOpen);
    if (open.isEmpty()) {
      return new NotHere();
    }
    if (!meeting
        .presence()
        .mustStepOut(open.get().id(), referral.id(), referral.person())
        .isEmpty()) {
      return new GoTo(talk(open.get(), referral));
    }
    return taking
        .find(open.get(), referral, decision)
        .map(found -> use.apply(open.get(), found))
        .orElseGet(NotHere::new);
  }

  private static String talk(Huddle huddle, Referral referral) {
    return "%s/%s/case/%s".formatted(HuddlePages.HUDDLES, huddle.id(), referral.id());
  }

  private Page page(
      Huddle huddle, Referral referral, Decision decision, String because, Errors errors) {
    var page =
        new Page(
                "Take a decision back",
                new TakeBackView(
                    talk(huddle, referral),
                    talk(huddle, referral) + "/back/" + decision.id(),
                    referral.alias(),
                    "%s, written down by %s at %s"
                        .formatted(
                            decision.what().words(),
                            words.team().nameOf(decision.by()),
                            words.times().at(decision.at())),
                    undone(decision.effect()),
                    because,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private static String undone(Effect effect) {
    return switch (effect) {
      case Effect.Nothing() -> "It changed nothing in the case.";
      case Effect.Allocated ignored ->
          "Whoever held the case before holds it again, and the person is told that we wrote too"
              + " early.";
      case Effect.Resolved ignored -> "The concern stands as it stood.";
      case Effect.StepDecided ignored ->
          "The step is as it was, and the proposal waits once more. If the person was told, they are"
              + " told that we wrote too early.";
    };
  }
}
