package org.mainstay.inside.support.offering;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.came.FromOwnPage;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.context.event.EventListener;

/// Takes in what people chose and cancelled on their own pages: whoever came first has the time.
public final class OwnBookings {
  private final Offers offers;
  private final Contacts contacts;
  private final Referrals referrals;
  private final People people;
  private final News news;
  private final InstantSource clock;

  public OwnBookings(
      Offers offers,
      Contacts contacts,
      Referrals referrals,
      People people,
      News news,
      InstantSource clock) {
    this.offers = offers;
    this.contacts = contacts;
    this.referrals = referrals;
    this.people = people;
    this.news = news;
    this.clock = clock;
  }

  /// A choice or a cancellation came in; anything else is not for here.
  @EventListener
  public void came(FromOwnPage from) {
    if (from.letter() instanceof OwnPage.Booking booking) {
      booking(from, booking);
    }
    if (from.letter() instanceof OwnPage.Cancelling(var appointment)) {
      cancelling(from, appointment);
    }
  }

  private void booking(FromOwnPage from, OwnPage.Booking booking) {
    var offer =
        id(booking.offer()).flatMap(offers::find).filter(one -> one.person().equals(from.person()));
    var slot = offer.flatMap(one -> one.slot(booking.slot()));
    if (offer.isEmpty() || slot.isEmpty()) {
      answer(from.person(), "We could not book that time. Please write to us.");
      return;
    }
    offers.alone(offer.get().terms().worker());
    if (!offer.get().isOpen(from.postedAt())) {
      tooLate(from, offer.get());
    } else if (!offers.left(offer.get()).contains(slot.get())) {
      taken(from, offer.get(), slot.get());
    } else {
      take(from, offer.get(), slot.get().starts());
    }
  }

  private void take(FromOwnPage from, Offer offer, Instant starts) {
    var before = offers.toCome(offer);
    var settled =
        before.isPresent()
            ? contacts.reschedule(before.get(), starts, offer.terms().minutes())
            : contacts.book(
                referrals.find(offer.referral()).orElseThrow(), offer.terms().at(starts));
    switch (settled) {
      case Contacts.Settled.Done(var contact) -> {
        offers.booked(offer, contact);
        tell(from, offer, before.isPresent() ? News.What.MOVED : News.What.BOOKED);
        answer(from.person(), "Your appointment is booked for " + London.words(starts) + ".");
        offers.tellOf(offer.terms().worker());
      }
      case Contacts.Settled.Refused _, Contacts.Settled.ChangedMeanwhile _ -> {
        answer(from.person(), "We could not book that time. Please write to us.");
        offers.tell(offer);
      }
    }
  }

  private void taken(FromOwnPage from, Offer offer, Offer.Slot slot) {
    boolean isTheirs =
        offers.toCome(offer).filter(one -> one.plan().starts().equals(slot.starts())).isPresent();
    if (isTheirs) {
      offers.tell(offer);
      return;
    }
    boolean someLeft = !offers.left(offer).isEmpty();
    answer(
        from.person(),
        "Somebody else took %s just before you. %s"
            .formatted(
                London.words(slot.starts()),
                someLeft
                    ? "You can choose one of the other times."
                    : "No other time is left. We will offer you new ones."));
    if (!someLeft) {
      tell(from, offer, News.What.NO_TIME_LEFT);
    }
    offers.tell(offer);
  }

  private void tooLate(FromOwnPage from, Offer offer) {
    answer(
        from.person(), "These times are not open any more. We will offer you new ones, or write.");
    tell(from, offer, News.What.NO_TIME_LEFT);
    offers.tell(offer);
  }

  private void cancelling(FromOwnPage from, String appointment) {
    var contact =
        id(appointment)
            .map(ContactId::new)
            .flatMap(contacts::find)
            .filter(one -> one.person().equals(from.person()))
            .filter(one -> one.state() instanceof Contact.State.Booked)
            .filter(one -> one.plan().starts().isAfter(from.postedAt()));
    if (contact.isEmpty()) {
      answer(from.person(), "We could not cancel that appointment. Please write to us.");
      return;
    }
    var found = contact.get();
    contacts.outcome(
        found, new Contacts.Outcome(Attended.CANCELLED_BY_PERSON, found.plan().minutes(), ""));
    news.happened(found.referral(), found.person(), News.What.CANCELLED, from.postedAt());
    answer(
        from.person(),
        "You cancelled the appointment on " + London.words(found.plan().starts()) + ".");
    offers.tellOf(found.plan().worker());
  }

  private void tell(FromOwnPage from, Offer offer, News.What what) {
    news.happened(offer.referral(), offer.person(), what, from.postedAt());
  }

  private void answer(PersonKey person, String words) {
    people.tell(
        person, "answered/" + UUID.randomUUID(), new BoxItem.Happened(clock.instant(), words));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
