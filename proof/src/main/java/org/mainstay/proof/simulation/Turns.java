package org.mainstay.proof.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainstay.inside.huddle.Decision;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.pathways.Pathways;
import org.mainstay.inside.support.pauses.PauseReason;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.support.repeating.Diary;
import org.mainstay.inside.support.repeating.Repeats;
import org.mainstay.inside.trail.WorkerId;

/// What changes the course of a case: a pause, another kind of support, appointments that repeat.
final class Turns {
  private static final int MINUTES = 50;
  private static final int PAUSE_DAYS_MAX = 13;

  private final World world;
  private final Rooms.Course course;

  Turns(World world) {
    this.world = world;
    this.course = world.rooms.course;
  }

  /// Now and then a case that is in support takes a turn.
  ///
  /// @return whether nothing else is to be done about it today
  boolean takes(WorkerId worker, Referral referral, Somebody somebody) {
    double drawn = world.chance.nextDouble();
    if (drawn < 0.07) {
      return pauses(worker, referral, somebody);
    }
    if (drawn < 0.17) {
      moves(worker, referral);
    } else if (drawn < 0.27) {
      return repeats(worker, referral, somebody);
    }
    return false;
  }

  private boolean pauses(WorkerId worker, Referral referral, Somebody somebody) {
    var reasons = PauseReason.values();
    var reason = reasons[world.chance.nextInt(reasons.length)];
    var wish = new Pauses.Wish(reason, world.today(), laterDay(), "As they asked");
    var kept =
        world.deeds.does(
            worker,
            Rota.name(worker) + " pauses the support of " + somebody,
            () -> course.pauses().begin(referral, wish));
    boolean isPaused = kept.isPresent() && kept.get() instanceof Pauses.Kept.Done;
    if (isPaused) {
      somebody.diary = world.at(wish.reviewOn(), 0, 0);
    }
    return isPaused;
  }

  /// The first step, or that another one is proposed, which the huddle decides.
  private void moves(WorkerId worker, Referral referral) {
    List<Pathways.Place> places = world.rooms.pathways.places();
    var place = places.get(world.chance.nextInt(places.size()));
    var somebody = world.who(referral.person());
    boolean isNew = world.deeds.looks(worker, () -> course.steps().of(referral.id())).isEmpty();
    world.deeds.does(
        worker,
        "%s %s %s for %s"
            .formatted(Rota.name(worker), isNew ? "begins" : "proposes", place.words(), somebody),
        () ->
            isNew
                ? course.steps().begin(referral, place, "It suits")
                : course.steps().propose(referral, place, "It suits better"));
  }

  private boolean repeats(WorkerId worker, Referral referral, Somebody somebody) {
    var first = world.rota.firstIn(worker, world.today().plusDays(3));
    if (first.isEmpty()) {
      return false;
    }
    var starts = world.at(first.get(), 10 + world.chance.nextInt(6), 5 * world.chance.nextInt(12));
    var manner = new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL);
    var wish =
        new Repeats.Wish(
            new UUID(world.chance.nextLong(), world.chance.nextLong()),
            new Contact.Plan(starts, MINUTES, manner, worker, true),
            1 + world.chance.nextInt(2),
            2 + world.chance.nextInt(3));
    var kept =
        world.deeds.does(
            worker,
            Rota.name(worker) + " books appointments that repeat with " + somebody,
            () ->
                course
                    .repeats()
                    .book(
                        referral,
                        wish,
                        course.repeats().days(wish).stream()
                            .filter(Diary.Day::isFree)
                            .map(Diary.Day::on)
                            .collect(Collectors.toSet())));
    return kept.isPresent() && kept.get() instanceof Repeats.Kept.Done;
  }

  /// The huddle sees to what the board says about a case.
  void seesTo(WorkerId worker, Referral referral, List<String> badges) {
    if (world.isPlanted(Plant.NOBODY_LOOKS_AGAIN)) {
      return;
    }
    for (String badge : badges) {
      if (badge.startsWith("Paused: look today")) {
        looksAtPause(worker, referral);
      } else if (badge.startsWith("A different kind of support is proposed")) {
        decides(worker, referral);
      } else if (badge.startsWith("Look again whether this kind of support fits")) {
        looksAtStep(worker, referral);
      }
    }
  }

  private void looksAtPause(WorkerId worker, Referral referral) {
    var somebody = world.who(referral.person());
    var until = laterDay();
    boolean goesOn = world.happens(0.4);
    world
        .deeds
        .looks(worker, () -> course.pauses().running(referral.id()))
        .ifPresent(
            pause -> {
              var kept =
                  world.deeds.does(
                      worker,
                      "%s %s the pause of %s"
                          .formatted(Rota.name(worker), goesOn ? "lengthens" : "ends", somebody),
                      () ->
                          goesOn
                              ? course.pauses().goOn(pause, until, "Still away")
                              : course.pauses().end(pause, "They are back"));
              boolean isLonger =
                  goesOn && kept.isPresent() && kept.get() instanceof Pauses.Kept.Done;
              somebody.diary = isLonger ? world.at(until, 0, 0) : world.clock.instant();
            });
  }

  private void decides(WorkerId worker, Referral referral) {
    boolean isAgreed = world.happens(0.7);
    var what = isAgreed ? Decision.What.STEP_AGREED : Decision.What.STEP_NOT_AGREED;
    world.deeds.doesOnce(
        worker,
        "%s writes down that the huddle %s for %s"
            .formatted(
                Rota.name(worker),
                isAgreed ? "agrees on another step" : "agrees on no other step",
                world.who(referral.person())),
        () -> course.steps().open(referral.id()).isEmpty(),
        () -> world.rooms.decisions.decide(referral, what.name(), "We talked about it"));
  }

  private void looksAtStep(WorkerId worker, Referral referral) {
    world
        .deeds
        .looks(worker, () -> course.steps().current(referral.id()))
        .ifPresent(
            move ->
                world.deeds.does(
                    worker,
                    Rota.name(worker) + " finds that the step fits " + world.who(move.person()),
                    () -> course.steps().looked(move, "It fits")));
  }

  private LocalDate laterDay() {
    return world.today().plusDays(1 + world.chance.nextInt(PAUSE_DAYS_MAX));
  }
}
