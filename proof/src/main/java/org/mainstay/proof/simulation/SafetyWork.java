package org.mainstay.proof.simulation;

import java.util.Comparator;
import java.util.List;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.safety.Concern;
import org.mainstay.inside.trail.WorkerId;

/// What workers do about concerns: whoever is in reads what waits, owns it, and talks again.
final class SafetyWork {
  private final World world;
  private final Rooms rooms;

  SafetyWork(World world) {
    this.world = world;
    this.rooms = world.rooms;
  }

  /// A worker sees on any page that a concern waits, and sees to it.
  void look(WorkerId worker) {
    if (!world.isPlanted(Plant.NOBODY_READS)) {
      open(worker).forEach(concern -> seesTo(worker, concern));
    }
  }

  /// A worker sees to the concern of one case.
  void look(WorkerId worker, ReferralId referral) {
    if (!world.isPlanted(Plant.NOBODY_READS)) {
      open(worker).stream()
          .filter(concern -> concern.referral().equals(referral))
          .forEach(concern -> seesTo(worker, concern));
    }
  }

  /// The huddle talks again about each concern whose day has come.
  void review(WorkerId worker) {
    if (world.isPlanted(Plant.NOBODY_READS)) {
      return;
    }
    for (Concern concern : open(worker)) {
      seesTo(worker, concern);
      boolean isDue = concern.reviewOn().filter(day -> !day.isAfter(world.today())).isPresent();
      if (isDue && world.happens(0.6)) {
        resolves(worker, concern);
      } else if (isDue) {
        owns(worker, concern);
      }
    }
  }

  private List<Concern> open(WorkerId worker) {
    return world.deeds.looks(worker, rooms.concerns::open).stream()
        .sorted(Comparator.comparing(Concern::openedAt).thenComparing(Concern::alias))
        .toList();
  }

  private void seesTo(WorkerId worker, Concern concern) {
    if (concern.isWaitingForReader()) {
      world.deeds.does(
          worker,
          Rota.name(worker) + " reads the concern about " + world.who(concern.person()),
          () -> {
            rooms.concerns.read(concern.id());
            return true;
          });
    }
    if (concern.owner().isEmpty()) {
      owns(worker, concern);
    }
  }

  private void owns(WorkerId worker, Concern concern) {
    var may = world.deeds.looks(worker, () -> rooms.concerns.whoMaySee(concern.person()));
    var owner = may.get(world.chance.nextInt(may.size())).id();
    var reviewOn = world.today().plusDays(1 + world.chance.nextInt(5));
    world.deeds.does(
        worker,
        "%s names %s as owner of the concern about %s"
            .formatted(Rota.name(worker), Rota.name(owner), world.who(concern.person())),
        () -> {
          rooms.concerns.own(concern.id(), owner, "Call", reviewOn);
          return true;
        });
  }

  private void resolves(WorkerId worker, Concern concern) {
    world.deeds.doesOnce(
        worker,
        Rota.name(worker) + " resolves the concern about " + world.who(concern.person()),
        () -> rooms.concerns.openOf(concern.referral()).isEmpty(),
        () -> {
          var referral = rooms.referrals.find(concern.referral()).orElseThrow(NoSuchCase::new);
          rooms.decisions.resolve(referral, concern.id(), "They are safe");
          return true;
        });
  }
}
