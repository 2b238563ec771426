package org.mainstay.inside.support.pathways;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.pathways.CaseSteps.Kept;
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

/// The page of a case on which its step is begun, looked at, proposed to change and decided.
@InsidePages
public class PathwayPages {
  /// What can be decided about a move.
  public static final List<Choice> DECISIONS =
      List.of(
          Choice.of("yes", "A different kind of support is agreed"),
          Choice.of("no", "The kind of support stays as it is"));

  private static final String PATHWAY = "/team/case/{id}/pathway";

  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here.";

  private final Cases cases;
  private final CaseSteps steps;
  private final PathwayWords words;

  public PathwayPages(Cases cases, CaseSteps steps, PathwayWords words) {
    this.cases = cases;
    this.steps = steps;
    this.words = words;
  }

  @GetMapping(PATHWAY)
  public Answer pathway(@PathVariable UUID id) {
    return page(cases.find(id), "", "", "", Errors.NONE);
  }

  @PostMapping(PATHWAY)
  public Answer choose(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String because,
      @RequestParam(defaultValue = "") String seen) {
    var referral = cases.find(id);
    var place = steps.place(step);
    if (place.isEmpty()) {
      return page(referral, step, because, "", Errors.of("step", "Choose a step"));
    }
    if (because.isBlank() || because.length() > CaseSteps.BECAUSE_MAX) {
      return page(referral, step, because, "", notSaid("because"));
    }
    if (seen.equals(words.seen(List.of()))) {
      return answer(steps.begin(referral, place.get(), because), referral, step, because, "step");
    }
    if (!words.mayPropose(referral)) {
      return page(referral, step, because, "", Errors.of("step", words.whoProposes(referral)));
    }
    return answer(steps.propose(referral, place.get(), because), referral, step, because, "step");
  }

  @PostMapping(PATHWAY + "/look")
  public Answer look(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String fits,
      @RequestParam(defaultValue = "") String seen) {
    var referral = cases.find(id);
    if (fits.length() > CaseSteps.BECAUSE_MAX) {
      return page(referral, "", fits, "", notSaid("fits"));
    }
    return with(
        referral,
        steps.current(referral.id()),
        seen,
        fits,
        (move, why) -> answer(steps.looked(move, why), referral, "", why, "fits"));
  }

  @PostMapping(PATHWAY + "/decide")
  public Answer decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String agreed,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String seen) {
    var referral = cases.find(id);
    if (!agreed.equals("yes") && !agreed.equals("no")) {
      return page(referral, "", why, "", Errors.of("agreed", "Choose what you decide"));
    }
    if (why.isBlank() || why.length() > CaseSteps.BECAUSE_MAX) {
      return page(referral, "", why, "", notSaid("why"));
    }
    return with(
        referral,
        steps.open(referral.id()),
        seen,
        why,
        (move, reason) ->
            words.mayDecide(move)
                ? answer(
                    steps.decide(move, agreed.equals("yes"), reason), referral, "", reason, "why")
                : page(referral, "", reason, "", Errors.of("agreed", words.whoDecides())));
  }

  @PostMapping(PATHWAY + "/withdraw")
  public Answer withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String seen) {
    var referral = cases.find(id);
    return with(
        referral,
        steps.open(referral.id()).filter(words::isTheirs),
        seen,
        "",
        (move, why) -> answer(steps.withdraw(move), referral, "", why, "step"));
  }

  /// What is done with the move that somebody saw, if it is still as they saw it.
  private Answer with(
      Referral referral,
      Optional<StepMove> move,
      String seen,
      String because,
      BiFunction<StepMove, String, Answer> use) {
    if (move.isEmpty() || !seen.equals(words.seen(steps.of(referral.id())))) {
      return page(referral, "", because, CHANGED, Errors.NONE);
    }
    return use.apply(move.get(), because);
  }

  private Answer answer(Kept kept, Referral referral, String step, String because, String field) {
    return switch (kept) {
      case Kept.Done ignored -> new GoTo(CaseHead.Tab.PATHWAY.of(referral.id()));
      case Kept.Refused(var why) -> page(referral, step, because, "", Errors.of(field, why));
      case Kept.ChangedMeanwhile() -> page(referral, step, because, CHANGED, Errors.NONE);
    };
  }

  private static Errors notSaid(String field) {
    return Errors.of(field, "Say why, in 4,000 characters at most");
  }

  private Answer page(
      Referral referral, String step, String because, String notice, Errors errors) {
    var typed = new PathwayView.Typed(step, because, words.seen(steps.of(referral.id())));
    var page = new Page("Pathway", words.view(referral, notice, typed, errors)).withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return errors.any() ? page.withErrors() : page;
  }
}
