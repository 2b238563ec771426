package org.mainstay.inside.huddle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.huddle.suggesting.Overrides;
import org.mainstay.inside.huddle.suggesting.Suggesting;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which the huddle gives a case to somebody, with a reason that stays.
@InsidePages
public class AllocatePages {
  private static final String TEAM = "team";

  private static final String CHANGED =
      "Somebody changed this meanwhile. Nothing was saved. What you typed is still here: look at"
          + " where the case stands now, then send it again.";

  private final Cases cases;
  private final Allocations allocations;
  private final Suggesting suggesting;
  private final Overrides overrides;

  public AllocatePages(
      Cases cases, Allocations allocations, Suggesting suggesting, Overrides overrides) {
    this.cases = cases;
    this.allocations = allocations;
    this.suggesting = suggesting;
    this.overrides = overrides;
  }

  @GetMapping("/team/case/{id}/allocate")
  public Answer allocate(@PathVariable UUID id) {
    return page(cases.find(id), new Typed("", ""), "", Errors.NONE);
  }

  @PostMapping("/team/case/{id}/allocate")
  public Answer decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String because,
      @RequestParam(defaultValue = "0") String version) {
    var referral = cases.find(id);
    var typed = new Typed(to, because);
    var holder = holder(to);
    if (holder.isEmpty()) {
      return page(referral, typed, "", Errors.of("to", "Choose who supports this person"));
    }
    if (because.length() > Decisions.BECAUSE_MAX) {
      return page(referral, typed, "", Errors.of("because", "Use 4,000 characters at most"));
    }
    if (!version.equals(referral.version() + "")) {
      return page(referral, typed, CHANGED, Errors.NONE);
    }
    // What was suggested at that moment stands beside whom the huddle chose.
    var suggested = suggesting.forAnybody(referral);
    return switch (allocations.allocate(referral, holder.get(), because)) {
      case Moved.Done(var now) -> {
        suggested.ifPresent(one -> overrides.keep(now, one.worker(), named(holder.get())));
        yield new GoTo("/team#case-" + id);
      }
      case Moved.Refused(var why) -> page(referral, typed, "", Errors.of("because", why));
      case Moved.ChangedMeanwhile() -> page(cases.find(id), typed, CHANGED, Errors.NONE);
    };
  }

  private static Optional<WorkerId> named(Holder holder) {
    return holder instanceof Holder.Named(var worker) ? Optional.of(worker) : Optional.empty();
  }

  /// What was typed, to be shown again.
  private record Typed(String to, String because) {}

  private Answer page(Referral referral, Typed typed, String notice, Errors errors) {
    var suggested = suggesting.of(referral);
    var choosing =
        new AllocateView.Choosing(
            suggested.map(one -> one.suggestion().sentences()).orElse(List.of()),
            choices(referral, suggested.flatMap(Suggesting.Suggested::worker)),
            typed.to());
    var page =
        new Page(
                notice.isEmpty() ? "Allocate" : "Somebody changed this meanwhile",
                new AllocateView(
                    cases.head(referral, CaseHead.Tab.HUDDLE),
                    CaseHead.Tab.SUMMARY.of(referral.id()) + "/allocate",
                    referral.version(),
                    notice,
                    choosing,
                    typed.because(),
                    errors))
            .withoutExit();
    if (!notice.isEmpty()) {
      return page.withStatus(409);
    }
    return errors.any() ? page.withErrors() : page;
  }

  /// Whoever is suggested stands first, nobody is chosen yet.
  private List<Choice> choices(Referral referral, Optional<WorkerId> suggested) {
    var choices = new ArrayList<Choice>();
    var candidates = new ArrayList<>(allocations.candidatesFor(referral.person()));
    candidates.sort(
        Comparator.comparing(one -> suggested.filter(one.worker().id()::equals).isEmpty()));
    for (Allocations.Candidate one : candidates) {
      var worker = one.worker();
      choices.add(
          Choice.of(
              worker.id().toString(),
              worker.signed(),
              "Helps with %s. Holds %s."
                  .formatted(
                      worker.helpsWith(),
                      one.openCases() == 1 ? "1 open case" : one.openCases() + " open cases")));
    }
    choices.add(Choice.or());
    choices.add(Choice.of(TEAM, "The whole team", "Say why below."));
    return choices;
  }

  private static Optional<Holder> holder(String to) {
    if (to.equals(TEAM)) {
      return Optional.of(new Holder.WholeTeam());
    }
    try {
      return Optional.of(new Holder.Named(new WorkerId(UUID.fromString(to))));
    } catch (IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }
}
