package org.mainstay.inside.support.holding;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.people.LegalHolds.Authority;
import org.mainstay.inside.people.LegalHolds.Hold;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.holding.HoldView.Act;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.DateInput;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The pages on which two who lead say that the law needs a record, and that it does not any more.
@InsidePages
public class HoldPages {
  private static final int REASON_MAX = 1_000;

  private final Cases cases;
  private final Referrals referrals;
  private final Holding holding;
  private final Team team;
  private final InstantSource clock;

  public HoldPages(
      Cases cases, Referrals referrals, Holding holding, Team team, InstantSource clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.holding = holding;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/holds")
  public Answer holds() {
    var lines =
        holding.all().stream()
            .flatMap(
                hold ->
                    referrals.latestOf(hold.person()).stream()
                        .map(
                            it ->
                                new HoldsView.Line(
                                    it.alias(), path(it), words(hold) + ". " + state(hold))))
            .toList();
    return new Page("Records the law needs", new HoldsView(lines)).withoutExit();
  }

  @GetMapping("/team/case/{id}/hold")
  public Answer hold(@PathVariable UUID id) {
    return page(cases.find(id), Map.of(), Errors.NONE);
  }

  /// Somebody asks, with a reason.
  @PostMapping("/team/case/{id}/hold")
  public Answer ask(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var authority =
        Arrays.stream(Authority.values())
            .filter(one -> one.name().equals(sent.get("authority")))
            .findFirst();
    if (authority.isEmpty()) {
      return page(referral, sent, Errors.of("authority", "Choose who needs the record"));
    }
    var day =
        DateInput.Typed.of(sent, "demanded")
            .read()
            .filter(one -> !one.isAfter(London.day(clock.instant())));
    if (day.isEmpty()) {
      return page(
          referral, sent, Errors.of("demanded", "Enter the day they asked, today or earlier"));
    }
    var reason = sent.getOrDefault("reason", "").strip();
    if (reason.isEmpty() || reason.length() > REASON_MAX) {
      return page(
          referral, sent, Errors.of("reason", "Say why it must be kept, in 1,000 characters"));
    }
    return holding.ask(referral, authority.get(), day.get(), reason)
        ? new GoTo(path(referral))
        : new NotHere();
  }

  /// Another one agrees or not, asks to lift it, or lifts it.
  @PostMapping("/team/case/{id}/hold/{hold}")
  public Answer answer(
      @PathVariable UUID id, @PathVariable UUID hold, @RequestParam(defaultValue = "") String act) {
    var referral = cases.find(id);
    return holding.of(referral.person()).stream()
        .filter(one -> one.id().equals(hold))
        .findFirst()
        .map(one -> does(referral, one, act))
        .orElseGet(NotHere::new);
  }

  private Answer does(Referral referral, Hold hold, String chosen) {
    var act = acts(hold).stream().filter(one -> one.name().equals(chosen)).findFirst();
    boolean done =
        act.isPresent()
            && switch (act.get()) {
              case AGREE -> holding.set(hold);
              case DROP -> holding.drop(hold);
              case ASK_LIFT -> holding.askToLift(hold);
              case LIFT -> holding.lift(hold);
              case GO_ON -> holding.goOn(hold);
            };
    return done ? new GoTo(path(referral)) : page(referral, Map.of(), Errors.NONE).withStatus(409);
  }

  /// Whoever asked does not agree.
  private static List<Act> acts(Hold hold) {
    if (hold.setBy().isEmpty()) {
      return hold.askedBy().equals(Acting.now()) ? List.of(Act.DROP) : List.of(Act.AGREE, Act.DROP);
    }
    if (hold.liftAskedBy().isEmpty()) {
      return List.of(Act.ASK_LIFT);
    }
    return hold.liftAskedBy().get().equals(Acting.now())
        ? List.of(Act.GO_ON)
        : List.of(Act.LIFT, Act.GO_ON);
  }

  private Page page(Referral referral, Map<String, String> sent, Errors errors) {
    var opened = cases.open(referral, Purpose.KEEPING);
    var lines =
        holding.of(referral.person()).stream().map(one -> line(opened, referral, one)).toList();
    var view =
        new HoldView(
            cases.head(referral, CaseHead.Tab.OWN_PAGE), path(referral), lines, sent, errors);
    var page = new Page("A record the law needs", view).withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private HoldView.Line line(OpenRecord opened, Referral referral, Hold hold) {
    return new HoldView.Line(
        words(hold),
        opened.words(hold.reason()).openFor(Purpose.KEEPING),
        state(hold),
        path(referral) + "/" + hold.id(),
        acts(hold));
  }

  private static String words(Hold hold) {
    return "%s, %s".formatted(hold.authority().words(), London.words(hold.demandedOn()));
  }

  private String state(Hold hold) {
    var asked = team.nameOf(hold.askedBy());
    if (hold.setBy().isEmpty()) {
      return asked + " asked. Nobody erases it until another one who leads agrees or says no.";
    }
    var set = "%s and %s said that it is kept.".formatted(asked, team.nameOf(hold.setBy().get()));
    return hold.liftAskedBy()
        .map(by -> set + " " + team.nameOf(by) + " asked to lift it: another one who leads agrees.")
        .orElse(set);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/hold";
  }
}
