package org.mainstay.proof.simulation;

import java.time.Instant;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.WorkerId;

/// What a worker does for the people whose cases they hold, one step at a time.
final class CaseWork {
  private static final int TRIES_MAX = 3;

  private final World world;
  private final Rooms rooms;
  private final Persons persons;
  private final Meetings meetings;
  private final Turns turns;

  CaseWork(World world, Persons persons, Meetings meetings, Turns turns) {
    this.world = world;
    this.rooms = world.rooms;
    this.persons = persons;
    this.meetings = meetings;
    this.turns = turns;
  }

  /// The next step in a case that this worker holds, if one is due.
  void step(WorkerId worker, Referral seen) {
    var somebody = world.who(seen.person());
    if (somebody.diary.isAfter(world.clock.instant())) {
      return;
    }
    world
        .deeds
        .looks(worker, () -> rooms.referrals.find(seen.id()))
        .ifPresent(referral -> step(worker, referral, somebody));
  }

  private void step(WorkerId worker, Referral referral, Somebody somebody) {
    switch (referral.stage()) {
      case SCREENING, AWAITING_CONTACT -> reach(worker, referral, somebody);
      case ALLOCATED, IN_SUPPORT -> support(worker, referral, somebody);
      case ENDING, SIGNPOSTED -> ends(worker, referral, DischargeReason.SIGNPOSTED);
      case ASSESSMENT_BOOKED, ASSESSED, HUDDLE, REFERRED_ON, DISCHARGED -> {}
    }
  }

  private void reach(WorkerId worker, Referral referral, Somebody somebody) {
    if (meetings.isBooked(worker, referral, somebody)) {
      return;
    }
    boolean reaches = world.happens(0.65);
    meetings.attempt(worker, referral, somebody, reaches);
    if (reaches) {
      meetings.books(worker, referral, AppointmentType.ASSESSMENT, 1 + world.chance.nextInt(7));
    } else if (++somebody.tries >= TRIES_MAX) {
      ends(worker, referral, DischargeReason.NOT_ASSESSED);
    }
  }

  private void support(WorkerId worker, Referral referral, Somebody somebody) {
    if (meetings.isBooked(worker, referral, somebody) || turns.takes(worker, referral, somebody)) {
      return;
    }
    if (somebody.held >= somebody.conversations) {
      ends(
          worker,
          referral,
          referral.stage() == Stage.IN_SUPPORT
              ? DischargeReason.COMPLETED
              : DischargeReason.EARLIER_THAN_PLANNED);
    } else if (world.happens(0.3)) {
      meetings.offers(worker, referral, somebody);
    } else {
      meetings.books(worker, referral, AppointmentType.TREATMENT, 4 + world.chance.nextInt(8));
    }
  }

  /// Ends support, unless something stands in the way.
  ///
  /// @return whether it has ended
  boolean ends(WorkerId worker, Referral seen, DischargeReason reason) {
    var somebody = world.who(seen.person());
    var moved =
        world.deeds.does(
            worker,
            Rota.name(worker) + " ends support of " + somebody,
            () -> {
              var referral = rooms.referrals.find(seen.id()).orElseThrow(NoSuchCase::new);
              var opened =
                  rooms
                      .people
                      .open(referral.person(), Purpose.DISCHARGE)
                      .orElseThrow(NoSuchCase::new);
              var wish = new Endings.Wish(world.today(), reason, "As agreed", "They know");
              return rooms.endings.end(opened, referral, wish);
            });
    boolean hasEnded = moved.isPresent() && moved.get() instanceof Moved.Done;
    if (hasEnded) {
      somebody.held = 0;
      somebody.tries = 0;
      somebody.diary = Instant.MIN;
      persons.comesBackLater(somebody);
    }
    return hasEnded;
  }
}
