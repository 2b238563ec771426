package org.mainstay.inside.support.offering;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The offers of times: made and withdrawn by workers, answered by people on their own pages.
public final class Offers {
  private final OfferRows rows;
  private final People people;
  private final Trail trail;
  private final Contacts contacts;
  private final InstantSource clock;

  public Offers(
      JdbcClient inside, People people, Trail trail, Contacts contacts, InstantSource clock) {
    this.rows = new OfferRows(inside);
    this.people = people;
    this.trail = trail;
    this.contacts = contacts;
    this.clock = clock;
  }

  /// Whether this worker may meet this person: nobody meets whoever shut them out.
  boolean mayMeet(PersonKey person, WorkerId worker) {
    return contacts.mayMeet(person, worker);
  }

  /// Offers these times; the person finds them on their own page.
  public Offer make(Referral referral, Offer.Terms terms, List<Instant> starts) {
    var slots =
        starts.stream()
            .distinct()
            .sorted()
            .map(start -> new Offer.Slot(UUID.randomUUID(), start))
            .toList();
    var offer =
        new Offer(
            UUID.randomUUID(),
            referral.id(),
            referral.person(),
            terms,
            slots,
            Optional.empty(),
            false);
    rows.keep(offer, clock.instant());
    trail.write(referral.person().value(), "offered times", terms.manner().type().words());
    tell(offer);
    return offer;
  }

  /// Takes an offer back; what was booked from it stays booked.
  public void withdraw(Offer offer) {
    rows.close(offer, clock.instant());
    trail.write(offer.person().value(), "withdrew offered times", "nobody is to choose any more");
    tell(find(offer.id()).orElseThrow());
  }

  /// This offer; empty if there is none that whoever acts may see.
  public Optional<Offer> find(UUID id) {
    return rows.find(id);
  }

  /// The offers of a case, latest first.
  public List<Offer> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// The times of an offer that nobody has taken meanwhile.
  ///
  /// Only who acts for the whole house sees every appointment; a worker sees those they may.
  public List<Offer.Slot> left(Offer offer) {
    var now = clock.instant();
    if (!offer.isOpen(now)) {
      return List.of();
    }
    return offer.slots().stream()
        .filter(slot -> slot.starts().isAfter(now))
        .filter(slot -> isFree(offer, slot))
        .toList();
  }

  private boolean isFree(Offer offer, Offer.Slot slot) {
    var ends = slot.starts().plus(Duration.ofMinutes(offer.terms().minutes()));
    // Their own appointment stands only in the way of itself: another time would move it.
    return contacts.booked(offer.terms().worker(), slot.starts(), ends).stream()
        .allMatch(
            one ->
                offer.contact().filter(one.id()::equals).isPresent()
                    && !one.plan().starts().equals(slot.starts()));
  }

  /// From here on nobody else's letter about this worker's times is taken in at once with this one.
  void alone(WorkerId worker) {
    rows.alone(worker);
  }

  /// An appointment was booked from this offer.
  void booked(Offer offer, Contact contact) {
    rows.booked(offer, contact.id());
  }

  /// The appointment that was booked from this offer and is still to come.
  Optional<Contact> toCome(Offer offer) {
    return offer
        .contact()
        .flatMap(contacts::find)
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .filter(contact -> contact.plan().starts().isAfter(clock.instant()));
  }

  /// Says anew what is left of every open offer of this worker.
  void tellOf(WorkerId worker) {
    rows.openOf(worker, clock.instant()).forEach(this::tell);
  }

  /// Says what is left of an offer, and which appointment another time would move.
  void tell(Offer offer) {
    var now = clock.instant();
    people.tell(
        offer.person(),
        "offer/" + offer.id() + "/" + UUID.randomUUID(),
        new BoxItem.Offer(
            offer.id().toString(),
            now,
            left(offer).stream()
                .map(slot -> new BoxItem.Slot(slot.id().toString(), slot.starts()))
                .toList(),
            offer.terms().minutes(),
            offer.terms().manner().medium().how(),
            offer.terms().until(),
            toCome(offer).map(contact -> contact.id().toString()).orElse("")));
  }
}
