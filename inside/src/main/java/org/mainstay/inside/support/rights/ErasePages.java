package org.mainstay.inside.support.rights;

import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.People;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.mainstay.ui.nhsuk.label.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page on which a record is erased: one of the team looks into it, a lead carries it out.
@InsidePages
public class ErasePages {
  private static final String BECAUSE = "the person asked for it";

  private final Cases cases;
  private final Wishes wishes;
  private final People people;
  private final Team team;
  private final Holds holds;
  private final LastWords last;

  /// @param last what the person reads afterwards
  public ErasePages(
      Cases cases, Wishes wishes, People people, Team team, Holds holds, LastWords last) {
    this.cases = cases;
    this.wishes = wishes;
    this.people = people;
    this.team = team;
    this.holds = holds;
    this.last = last;
  }

  @GetMapping("/team/case/{id}/erase")
  public Answer erase(@PathVariable UUID id) {
    return page(cases.find(id), Errors.NONE);
  }

  /// Nothing stands against it, says who looked.
  @PostMapping("/team/case/{id}/erase/prepare")
  public Answer prepare(@PathVariable UUID id, @RequestParam(defaultValue = "") String hold) {
    var referral = cases.find(id);
    var wish = wish(referral);
    if (!hold.equals("none")) {
      return page(referral, Errors.of("hold", "Look first if anything needs this record"));
    }
    var held = holds.of(referral.person());
    if (held.isPresent()) {
      return page(referral, Errors.of("hold", held.get()));
    }
    wish.ifPresent(wishes::prepared);
    return new GoTo(path(referral));
  }

  /// Erases; nothing brings it back.
  @PostMapping("/team/case/{id}/erase")
  public Answer carryOut(@PathVariable UUID id, @RequestParam(defaultValue = "") String sure) {
    var referral = cases.find(id);
    if (step(referral) != EraseView.Step.TO_CARRY_OUT) {
      return page(referral, Errors.NONE).withStatus(409);
    }
    if (!sure.equals("yes")) {
      return page(referral, Errors.of("sure", "Tick that you are sure"));
    }
    var held = holds.of(referral.person());
    if (held.isPresent()) {
      return page(referral, Errors.of("sure", held.get()));
    }
    var wish = wish(referral).orElseThrow();
    if (!wishes.settle(wish)) {
      return page(referral, Errors.NONE).withStatus(409);
    }
    people.erase(
        referral.person(),
        new Erasures.Order(wish.preparedBy().orElseThrow(), Acting.now(), BECAUSE, last.words()));
    return new GoTo("/team");
  }

  /// It is not erased, and the person reads why.
  @PostMapping("/team/case/{id}/erase/answer")
  public Answer answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
    var referral = cases.find(id);
    if (words.isBlank()) {
      return page(referral, Errors.of("words", "Write why it cannot be erased"));
    }
    wishes.settle(referral, Wish.What.ERASE, words.strip());
    return new GoTo(CaseHead.Tab.OWN_PAGE.of(referral.id()));
  }

  private Page page(Referral referral, Errors errors) {
    var wish =
        wish(referral)
            .map(Wish::standing)
            .orElse("They have not asked for it. Only the person can, on their own page.");
    var page =
        new Page(
                "Erase",
                new EraseView(
                    cases.head(referral, CaseHead.Tab.OWN_PAGE),
                    wish,
                    path(referral),
                    step(referral),
                    "",
                    errors))
            .withoutExit();
    return errors.any() ? page.withErrors() : page;
  }

  private EraseView.Step step(Referral referral) {
    var wish = wish(referral);
    if (wish.isEmpty()) {
      return EraseView.Step.NOT_ASKED;
    }
    var prepared = wish.get().preparedBy();
    if (prepared.isEmpty()) {
      return EraseView.Step.TO_PREPARE;
    }
    boolean isLead =
        team.find(Acting.now()).filter(worker -> worker.role() == Role.LEAD).isPresent();
    return isLead && !prepared.get().equals(Acting.now())
        ? EraseView.Step.TO_CARRY_OUT
        : EraseView.Step.WAITS_FOR_LEAD;
  }

  private Optional<Wish> wish(Referral referral) {
    return wishes.openOf(referral.person(), Wish.What.ERASE);
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/erase";
  }
}
