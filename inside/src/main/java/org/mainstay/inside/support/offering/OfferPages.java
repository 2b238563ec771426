package org.mainstay.inside.support.offering;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainstay.inside.referral.CaseHead;
import org.mainstay.inside.referral.Cases;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactsView;
import org.mainstay.inside.support.London;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.InsidePages;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a case on which times are offered and taken back.
@InsidePages
public class OfferPages {
  private final Cases cases;
  private final Offers offers;
  private final Team team;
  private final InstantSource clock;

  public OfferPages(Cases cases, Offers offers, Team team, InstantSource clock) {
    this.cases = cases;
    this.offers = offers;
    this.team = team;
    this.clock = clock;
  }

  @GetMapping("/team/case/{id}/offers")
  public Answer offers(@PathVariable UUID id) {
    return page(cases.find(id), OfferForm.fresh(Acting.now(), London.day(clock.instant())));
  }

  @PostMapping("/team/case/{id}/offers")
  public Answer offer(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
    var referral = cases.find(id);
    var form = OfferForm.of(sent);
    var terms = form.terms(clock.instant(), worker -> offers.mayMeet(referral.person(), worker));
    var times = form.times(clock.instant());
    if (terms.isEmpty() || times.isEmpty()) {
      return page(referral, form);
    }
    offers.make(referral, terms.get(), times);
    return new GoTo(path(referral));
  }

  @PostMapping("/team/case/{id}/offers/{offer}/withdraw")
  public Answer withdraw(@PathVariable UUID id, @PathVariable UUID offer) {
    var referral = cases.find(id);
    var found =
        offers
            .find(offer)
            .filter(one -> one.referral().equals(referral.id()))
            .orElseThrow(NoSuchCase::new);
    offers.withdraw(found);
    return new GoTo(path(referral));
  }

  private Answer page(Referral referral, OfferForm form) {
    var lines = offers.of(referral.id()).stream().map(one -> line(referral, one)).toList();
    var page =
        new Page(
                "Offer times",
                new OffersView(
                    cases.head(referral, CaseHead.Tab.APPOINTMENTS),
                    path(referral),
                    lines,
                    ContactsView.Lists.of(
                        team.supporters().stream()
                            .filter(one -> offers.mayMeet(referral.person(), one.id()))
                            .toList()),
                    form))
            .withoutExit();
    return form.errors().any() ? page.withErrors() : page;
  }

  private OffersView.Line line(Referral referral, Offer offer) {
    var terms = offer.terms();
    boolean isOpen = offer.isOpen(clock.instant());
    return new OffersView.Line(
        "%s, %s, with %s"
            .formatted(
                terms.manner().type().words(),
                terms.manner().medium().how(),
                team.signed(terms.worker())),
        times(offer),
        state(offer, isOpen),
        isOpen ? path(referral) + "/" + offer.id() + "/withdraw" : "");
  }

  private List<String> times(Offer offer) {
    return offer.slots().stream().map(slot -> London.words(slot.starts())).toList();
  }

  private String state(Offer offer, boolean isOpen) {
    var chosen =
        offers
            .toCome(offer)
            .map(Contact::plan)
            .map(plan -> "They chose " + London.words(plan.starts()) + ".")
            .orElse("Nothing is booked from it.");
    if (isOpen) {
      return chosen + " They can choose until " + London.words(offer.terms().until()) + ".";
    }
    return chosen + (offer.isClosed() ? " It was taken back." : " The time to choose is over.");
  }

  private static String path(Referral referral) {
    return CaseHead.Tab.SUMMARY.of(referral.id()) + "/offers";
  }
}
