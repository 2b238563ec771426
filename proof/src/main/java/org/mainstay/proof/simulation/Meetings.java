package org.mainstay.proof.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactId;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.offering.Offer;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.sums.scales.Form;
import org.mainstay.sums.scales.Scale;
import org.mainstay.sums.scales.Wording;

/// Appointments of the simulation: booked or offered, remembered, held or not, and what follows.
final class Meetings {
  private static final int MINUTES = 50;
  private static final Wording.Allowed QUESTIONS =
      new Wording.Allowed(
          "Over the last two weeks",
          IntStream.rangeClosed(1, 9).mapToObj(item -> "Question " + item).toList(),
          List.of(new Form.Option(0, "Not at all"), new Form.Option(3, "Every day")),
          "");

  private final World world;
  private final Rooms rooms;
  private final Persons persons;

  Meetings(World world, Persons persons) {
    this.world = world;
    this.rooms = world.rooms;
    this.persons = persons;
  }

  /// Whether an appointment is to come; then that is when the worker thinks of it again.
  boolean isBooked(WorkerId worker, Referral referral, Somebody somebody) {
    var next = world.deeds.looks(worker, () -> rooms.contacts.next(referral.id()));
    next.ifPresent(contact -> remembers(somebody, contact));
    return next.isPresent();
  }

  void books(WorkerId worker, Referral referral, AppointmentType type, int inDays) {
    var starts = free(worker, world.today().plusDays(inDays));
    if (starts.isEmpty()) {
      return;
    }
    var manner = new Contact.Manner(type, Medium.TELEPHONE, Mode.INDIVIDUAL);
    var with = colleague(worker);
    var plan = new Contact.Plan(starts.get(), MINUTES, manner, with, true);
    var somebody = world.who(referral.person());
    world
        .deeds
        .does(
            worker,
            Rota.name(worker) + " books " + somebody + " with " + Rota.name(with),
            () -> rooms.contacts.book(referral, plan))
        .ifPresent(
            settled -> {
              if (settled instanceof Contacts.Settled.Done(var contact)) {
                remembers(somebody, contact);
              }
            });
  }

  /// Now and then somebody else is to see a person.
  private WorkerId colleague(WorkerId worker) {
    boolean isOther = world.happens(0.1);
    var other = Rota.TEAM.get(world.chance.nextInt(Rota.TEAM.size())).id();
    return isOther ? other : worker;
  }

  void offers(WorkerId worker, Referral referral, Somebody somebody) {
    var starts =
        IntStream.of(3, 5, 8)
            .mapToObj(days -> free(worker, world.today().plusDays(days)))
            .flatMap(Optional::stream)
            .toList();
    if (starts.isEmpty()) {
      return;
    }
    var manner =
        new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEMEDICINE, Mode.INDIVIDUAL);
    var until = world.clock.instant().plus(Duration.ofDays(4));
    var terms = new Offer.Terms(worker, manner, MINUTES, until);
    world
        .deeds
        .doesOnce(
            worker,
            Rota.name(worker) + " offers times to " + somebody,
            () -> !rooms.offers.of(referral.id()).isEmpty(),
            () -> rooms.offers.make(referral, terms, starts))
        .ifPresent(
            _ -> {
              persons.choosesLater(somebody);
              somebody.diary = until;
            });
  }

  /// A time at which this worker is in, from this day on.
  private Optional<Instant> free(WorkerId worker, LocalDate from) {
    int hour = 10 + world.chance.nextInt(6);
    int minute = world.chance.nextInt(60);
    return world.rota.firstIn(worker, from).map(day -> world.at(day, hour, minute));
  }

  private void remembers(Somebody somebody, Contact contact) {
    var ends = contact.plan().ends();
    if (somebody.diary.isBefore(ends)) {
      somebody.diary = ends;
      boolean forgets = world.happens(0.15);
      var late = Duration.ofMinutes(5 + world.chance.nextInt(200));
      if (!forgets) {
        world.timetable.at(ends.plus(late), () -> outcome(contact.plan().worker(), contact.id()));
      }
    }
  }

  /// Says what became of an appointment, if it is over and nobody has said so.
  void outcome(WorkerId worker, ContactId id) {
    if (!world.rota.isIn(worker, world.today())) {
      return;
    }
    world
        .deeds
        .looks(worker, () -> rooms.contacts.find(id))
        .filter(contact -> contact.state() instanceof Contact.State.Booked)
        .filter(contact -> !contact.plan().ends().isAfter(world.clock.instant()))
        .ifPresent(contact -> outcome(worker, contact));
  }

  private void outcome(WorkerId worker, Contact contact) {
    var somebody = world.who(contact.person());
    var attended = drawn(world.rota.isIn(contact.plan().worker(), world.today()));
    var settled =
        world.deeds.does(
            worker,
            Rota.name(worker) + " says of the appointment of " + somebody + ": " + attended,
            () -> rooms.contacts.outcome(contact, new Contacts.Outcome(attended, MINUTES, "")));
    if (settled.isPresent() && settled.get() instanceof Contacts.Settled.Done(var now)) {
      somebody.diary = Instant.MIN;
      afterwards(worker, now, somebody);
    }
  }

  private void afterwards(WorkerId worker, Contact now, Somebody somebody) {
    var found = world.deeds.looks(worker, () -> rooms.referrals.find(now.referral()));
    if (found.isEmpty()) {
      return;
    }
    var referral = found.get();
    if (!now.isHeld()) {
      // With an open concern somebody calls on the same day.
      if (world.deeds.looks(worker, () -> rooms.concerns.openOf(referral.id())).isPresent()) {
        attempt(worker, referral, somebody, world.happens(0.5));
      }
      return;
    }
    if (now.isAssessment() && referral.stage().next().contains(Stage.ASSESSED)) {
      world.deeds.does(
          worker,
          Rota.name(worker) + " has assessed " + somebody,
          () -> rooms.referrals.move(referral, Stage.ASSESSED, referral.holder(), "held"));
      return;
    }
    somebody.held++;
    if (world.happens(0.25)) {
      measures(worker, referral, somebody);
    }
    if (world.happens(0.3)) {
      asksToFill(worker, referral, somebody);
    }
  }

  private void measures(WorkerId worker, Referral referral, Somebody somebody) {
    int last = world.happens(0.1) ? 1 : 0;
    var answers =
        IntStream.rangeClosed(1, 9)
            .boxed()
            .collect(Collectors.toMap(item -> item, item -> item == 9 ? last : item % 4));
    world.deeds.does(
        worker,
        Rota.name(worker) + " keeps a measure of " + somebody,
        () -> rooms.measures.keep(referral, "phq9", answers, Occasion.CONTACT));
  }

  private void asksToFill(WorkerId worker, Referral referral, Somebody somebody) {
    world
        .deeds
        .does(
            worker,
            Rota.name(worker) + " asks " + somebody + " to fill in a questionnaire",
            () -> {
              rooms.asks.ask(
                  referral,
                  Scale.named("phq9"),
                  QUESTIONS,
                  world.clock.instant().plus(Duration.ofDays(14)));
              return true;
            })
        .ifPresent(_ -> persons.answersLater(somebody));
  }

  private Attended drawn(boolean isWorkerIn) {
    double drawn = world.chance.nextDouble();
    if (!isWorkerIn) {
      return Attended.CANCELLED_BY_SERVICE;
    }
    if (drawn < 0.75) {
      return Attended.ON_TIME;
    }
    return drawn < 0.93 ? Attended.DID_NOT_ATTEND : Attended.LATE_NOT_SEEN;
  }

  /// Tries to reach somebody by the way that is safe for them.
  void attempt(WorkerId worker, Referral referral, Somebody somebody, boolean reaches) {
    world.deeds.does(
        worker,
        Rota.name(worker) + " tries to reach " + somebody,
        () -> {
          var opened =
              rooms.people.open(referral.person(), Purpose.CONTACT).orElseThrow(NoSuchCase::new);
          return rooms.attempts.keep(
              referral,
              opened,
              somebody.contact.way(),
              reaches ? ContactAttempts.Result.REACHED : ContactAttempts.Result.NO_ANSWER,
              "");
        });
  }
}
