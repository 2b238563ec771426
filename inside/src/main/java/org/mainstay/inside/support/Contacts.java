package org.mainstay.inside.support;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainstay.inside.people.People;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.referral.Referrals;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.trail.Trail;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The appointments of every case: booked, moved, called off, and what became of each.
public final class Contacts {
  /// Said where a worker was chosen whom the person shut out.
  public static final String NOT_WITH_THEM =
      "That worker may not see this case. Choose somebody else.";

  private final ContactRows rows;
  private final People people;
  private final Trail trail;
  private final Referrals referrals;
  private final Notes notes;
  private final InstantSource clock;

  public Contacts(
      JdbcClient inside,
      People people,
      Trail trail,
      Referrals referrals,
      Notes notes,
      InstantSource clock) {
    this.rows = new ContactRows(inside);
    this.people = people;
    this.trail = trail;
    this.referrals = referrals;
    this.notes = notes;
    this.clock = clock;
  }

  /// What became of an appointment, as a worker says it.
  ///
  /// @param minutes how long it lasted, if the person was seen
  /// @param done what was done, may be empty
  public record Outcome(Attended attended, int minutes, String done) {}

  /// What became of a wish to book or change an appointment.
  public sealed interface Settled {
    /// It is done.
    record Done(Contact now) implements Settled {}

    /// It cannot be; the words say why and what can.
    record Refused(String because) implements Settled {}

    /// Somebody else changed it meanwhile: look again.
    record ChangedMeanwhile() implements Settled {}
  }

  /// Books an appointment and puts it into the person's own page. Whoever sends the same form
  /// again, as they had no answer, books nothing twice.
  public Settled book(Referral referral, Contact.Plan plan) {
    var refusal = refusal(referral, plan);
    if (refusal.isPresent()) {
      return new Settled.Refused(refusal.get());
    }
    var same = sameBooked(referral, plan);
    if (same.isPresent()) {
      return new Settled.Done(same.get());
    }
    var id = new ContactId(UUID.randomUUID());
    rows.keep(id, referral, plan);
    var booked = find(id).orElseThrow();
    trail.write(referral.person().value(), "booked an appointment", plan.manner().type().words());
    tell(booked);
    if (booked.isAssessment()) {
      follow(referral.id(), Stage.ASSESSMENT_BOOKED, "First conversation booked");
    }
    return new Settled.Done(booked);
  }

  /// Keeps a contact that nobody had planned: somebody rang up, or came by.
  public Settled happened(Referral referral, Contact.Plan plan, String done) {
    if (plan.isPlanned()) {
      throw new IllegalArgumentException("what was planned is booked first");
    }
    if (plan.starts().isAfter(clock.instant())) {
      return new Settled.Refused("That time is still to come. Book it as an appointment.");
    }
    var refusal = refusal(referral, plan);
    if (refusal.isPresent()) {
      return new Settled.Refused(refusal.get());
    }
    var id = new ContactId(UUID.randomUUID());
    rows.keep(id, referral, plan);
    var kept = find(id).orElseThrow();
    return outcome(kept, new Outcome(Attended.ON_TIME, plan.minutes(), done));
  }

  /// Moves an appointment to another time; the person's page shows the new one.
  public Settled reschedule(Contact seen, Instant starts, int minutes) {
    if (!(seen.state() instanceof Contact.State.Booked)) {
      return alreadySaid(seen);
    }
    var moved = seen.plan().at(starts, minutes);
    var refusal = refusal(referrals.find(seen.referral()).orElseThrow(), moved);
    if (refusal.isPresent()) {
      return new Settled.Refused(refusal.get());
    }
    var settled = rows.change(seen, moved, seen.state(), clock.instant());
    if (settled instanceof Settled.Done(var now)) {
      trail.write(
          seen.person().value(), "moved an appointment", now.plan().manner().type().words());
      tell(now);
    }
    return settled;
  }

  /// Says what became of an appointment; a note keeps what was done.
  public Settled outcome(Contact seen, Outcome outcome) {
    var attended = outcome.attended();
    if (!seen.attended().next().contains(attended)) {
      return alreadySaid(seen);
    }
    if (attended == Attended.IN_FUTURE) {
      return new Settled.Refused("Say what became of the appointment.");
    }
    if (!attended.isCancelled() && seen.plan().starts().isAfter(clock.instant())) {
      return new Settled.Refused(
          "This appointment is still to come. Until then it can be moved or cancelled.");
    }
    var state =
        attended.isSeen()
            ? new Contact.State.Held(attended, outcome.minutes())
            : new Contact.State.NotHeld(attended);
    var settled = rows.change(seen, seen.plan(), state, clock.instant());
    if (settled instanceof Settled.Done(var now)) {
      afterwards(now, outcome);
    }
    return settled;
  }

  private void afterwards(Contact now, Outcome outcome) {
    trail.write(now.person().value(), "kept the outcome", now.attended().words());
    var referral = referrals.find(now.referral()).orElseThrow();
    if (!outcome.done().isBlank()) {
      notes.write(referral, Optional.of(now.id()), outcome.done());
    }
    if (now.attended().isCancelled()) {
      tell(now);
    }
    if (now.attended() == Attended.LATE_NOT_SEEN) {
      tellToRebook(now);
    }
    if (now.isHeld() && referral.stage() == Stage.ALLOCATED) {
      follow(referral.id(), Stage.IN_SUPPORT, "First contact held");
    }
    if (!now.isHeld() && now.isAssessment() && referral.stage() == Stage.ASSESSMENT_BOOKED) {
      follow(referral.id(), Stage.AWAITING_CONTACT, "The first conversation did not take place");
    }
  }

  /// This contact; empty if there is none that the acting worker may see.
  public Optional<Contact> find(ContactId id) {
    return rows.find(id);
  }

  /// The contacts of a case, latest first.
  public List<Contact> of(ReferralId referral) {
    return rows.of(referral);
  }

  /// What a worker has booked with anybody in this time, as far as the one who acts may see it.
  public List<Contact> booked(WorkerId worker, Instant from, Instant until) {
    return rows.booked(worker, from, until);
  }

  /// Every appointment of a worker that begins in this time, whatever became of it, as far as the
  /// one who acts may see it.
  public List<Contact> with(WorkerId worker, Instant from, Instant until) {
    return rows.with(worker, from, until);
  }

  /// The next appointment of a case, if one is booked.
  public Optional<Contact> next(ReferralId referral) {
    return of(referral).reversed().stream()
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .filter(contact -> contact.plan().ends().isAfter(clock.instant()))
        .findFirst();
  }

  /// The appointments that are over and of which nobody has said what became, oldest first.
  public List<Contact> withoutOutcome() {
    return rows.withoutOutcome(clock.instant());
  }

  /// The appointments since then to which somebody did not come, or came too late to be seen, and
  /// after which nothing else was agreed, oldest first.
  public List<Contact> missed(Instant since) {
    return rows.missed(since);
  }

  /// How many contacts of a case count as treatment.
  public int treatmentContacts(ReferralId referral) {
    return (int) of(referral).stream().filter(Contact::isTreatment).count();
  }

  /// Whether this worker may meet this person: nobody meets whoever shut them out.
  public boolean mayMeet(PersonKey person, WorkerId worker) {
    return !people.shutOutBy(person).contains(worker);
  }

  private Optional<Contact> sameBooked(Referral referral, Contact.Plan plan) {
    return rows.booked(plan.worker(), plan.starts(), plan.ends()).stream()
        .filter(one -> one.referral().equals(referral.id()) && one.plan().equals(plan))
        .findFirst();
  }

  private Optional<String> refusal(Referral referral, Contact.Plan plan) {
    if (!mayMeet(referral.person(), plan.worker())) {
      return Optional.of(NOT_WITH_THEM);
    }
    if (plan.starts().isBefore(referral.requestReceivedAt())) {
      return Optional.of(
          "No contact can be before the request, which came on %s."
              .formatted(London.words(referral.requestReceivedAt())));
    }
    if (!referral.stage().isOpen() && plan.manner().type() != AppointmentType.FOLLOW_UP) {
      return Optional.of("Support has ended: only a follow-up can be booked now.");
    }
    return Optional.empty();
  }

  private static Settled alreadySaid(Contact seen) {
    return new Settled.Refused(
        "It is already written down what became of it: %s.".formatted(seen.attended().words()));
  }

  /// Moves the referral on by what happened, where that stage may follow; otherwise leaves it.
  private void follow(ReferralId id, Stage to, String because) {
    var now = referrals.find(id).orElseThrow();
    if (now.stage().next().contains(to)) {
      referrals.move(now, to, now.holder(), because);
    }
  }

  private void tellToRebook(Contact contact) {
    people.tell(
        contact.person(),
        "late/" + contact.id() + "/" + contact.version(),
        new BoxItem.Happened(
            clock.instant(),
            "We could not meet on %s, because there was too little time left. We will get in touch about another time."
                .formatted(London.words(contact.plan().starts()))));
  }

  private void tell(Contact contact) {
    var plan = contact.plan();
    people.tell(
        contact.person(),
        "appointment/" + contact.id() + "/" + contact.version(),
        new BoxItem.Appointment(
            contact.id().toString(),
            clock.instant(),
            plan.starts(),
            plan.minutes(),
            plan.manner().medium().how(),
            contact.attended().isCancelled()));
  }
}
