package org.mainstay.inside.support.glass;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mainstay.inside.people.OpenRecord;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.glass.GlassView.Act;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.form.Choice;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which two of the team open a case to a third whom the person shut out.
@InsidePages
public class GlassPages {
  private static final int BECAUSE_MAX = 1_000;

  private final Cases cases;
  private final Glasses glasses;
  private final People people;
  private final Team team;
  private final InstantSource clock;

  public GlassPages(Cases cases, Glasses glasses, People people, Team team, InstantSource clock) {
    this.cases = cases;
    this.glasses = glasses;
    this.people = people;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/glass")
  public Answer glass(@PathVariable UUID id) {
    return page(cases.find(id), GlassView.Typed.NOTHING, Errors.NONE);
  }

  /// Somebody asks, with a reason.
  @PostMapping("/team/case/{id}/glass")
  public Answer ask(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reader,
      @RequestParam(defaultValue = "") String because) {
    var referral = cases.find(id);
    var typed = new GlassView.Typed(reader, because);
    var chosen =
        shutOut(referral).stream().filter(one -> one.id().toString().equals(reader)).findFirst();
    if (chosen.isEmpty()) {
      return page(referral, typed, Errors.of("reader", "Choose who needs to read it"));
    }
    if (because.isBlank() || because.length() > BECAUSE_MAX) {
      return page(
          referral, typed, Errors.of("because", "Say why it cannot wait, in 1,000 characters"));
    }
    glasses.ask(referral, chosen.get().id(), because);
    return new GoTo(path(referral));
  }

  /// Somebody agrees, refuses, shuts it again or has looked at it.
  @PostMapping("/team/case/{id}/glass/{glass}")
  public Answer answer(
      @PathVariable UUID id,
      @PathVariable UUID glass,
      @RequestParam(defaultValue = "") String act) {
    var referral = cases.find(id);
    return glasses.of(referral.person()).stream()
        .filter(one -> one.id().equals(glass))
        .findFirst()
        .map(one -> does(referral, one, act))
        .orElseGet(NotHere::new);
  }

  private Answer does(Referral referral, Glass glass, String chosen) {
    var act = acts(glass).stream().filter(one -> one.name().equals(chosen)).findFirst();
    if (act.isEmpty()) {
      return page(referral, GlassView.Typed.NOTHING, Errors.NONE).withStatus(409);
    }
    switch (act.get()) {
      case AGREE -> {
        if (glasses.agree(glass)) {
          tell(referral, glass);
        }
      }
      case REFUSE -> glasses.refuse(glass);
      case END -> glasses.end(glass);
      case SEEN -> glasses.seen(glass);
    }
    return new GoTo(path(referral));
  }

  private void tell(Referral referral, Glass glass) {
    var why = cases.open(referral, Purpose.ACCESS).words(glass.because()).openFor(Purpose.ACCESS);
    people.tell(
        referral.person(),
        "glass/" + glass.id(),
        new BoxItem.Happened(
            clock.instant(),
            "%s and %s let %s see your record until %s, although you had said no. They did it because: %s"
                .formatted(
                    team.signed(glass.askedBy()),
                    team.signed(Acting.now()),
                    team.signed(glass.reader()),
                    London.words(clock.instant().plus(Glasses.OPEN_MAX)),
                    why)));
  }

  /// Whoever asked does not answer; a clinician or a lead agrees; a lead looks at it afterwards.
  private List<Act> acts(Glass glass) {
    var acts = new ArrayList<Act>();
    var role = team.find(Acting.now()).map(Worker::role);
    boolean isLead = role.filter(Role.LEAD::equals).isPresent();
    boolean agrees = isLead || role.filter(Role.CLINICIAN::equals).isPresent();
    if (glass.waits() && agrees && !glass.askedBy().equals(Acting.now())) {
      acts.add(Act.AGREE);
      acts.add(Act.REFUSE);
    }
    if (glass.isOpen(clock.instant())) {
      acts.add(Act.END);
    }
    if (glass.openUntil().isPresent() && !glass.isSeen() && isLead) {
      acts.add(Act.SEEN);
    }
    return acts;
  }

  private List<Worker> shutOut(Referral referral) {
    var shutOut = people.shutOutBy(referral.person());
    return team.supporters().stream().filter(one -> shutOut.contains(one.id())).toList();
  }

  private Page page(Referral referral, GlassView.Typed typed, Errors errors) {
    var opened = cases.open(referral, Purpose.ACCESS);
    var choices =
        shutOut(referral).stream()
            .<Choice>map(one -> Choice.of(one.id().toString(), one.signed()))
            .toList();
    var lines =
        glasses.of(referral.person()).stream().map(one -> line(opened, referral, one)).toList();
    var page =
        new Page(
                "Open to somebody shut out",
                new GlassView(
                    cases.head(referral, CaseHead.Tab.LOOKED),
                    path(referral),
                    lines,
                    choices,
                    typed,
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private GlassView.Line line(OpenRecord opened, Referral referral, Glass glass) {
    return new GlassView.Line(
        "%s asked on %s that %s may read this case"
            .formatted(
                team.nameOf(glass.askedBy()),
                London.words(glass.askedAt()),
                team.nameOf(glass.reader())),
        opened.words(glass.because()).openFor(Purpose.ACCESS),
        state(glass),
        path(referral) + "/" + glass.id(),
        acts(glass));
  }

  private String state(Glass glass) {
    return glass
        .settled()
        .map(
            settled ->
                settled
                    .openUntil()
                    .map(
                        until ->
                            "%s agreed. %s %s. %s"
                                .formatted(
                                    team.nameOf(settled.by()),
                                    glass.isOpen(clock.instant())
                                        ? "Tell them now: the case is on their board until"
                                        : "It was open until",
                                    London.words(until),
                                    glass.isSeen() ? "A lead has looked at it." : ""))
                    .orElseGet(() -> team.nameOf(settled.by()) + " refused."))
        .orElse("It waits for another one, a clinician or a lead, to agree.");
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/glass";
  }
}
