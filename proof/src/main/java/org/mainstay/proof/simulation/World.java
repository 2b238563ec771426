package org.mainstay.proof.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.trail.Acting;
import org.mainstay.proof.simulation.faults.Faults;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything one run has: its clock, its chance, the rooms, and who is in them.
final class World {
  final VirtualClock clock;
  final Timetable timetable;
  final EventLog log;
  final Faults faults;
  final Rooms rooms;
  final Deeds deeds;
  final Rota rota;
  final SplittableRandom chance;
  final Plan plan;

  /// Looks behind the walls, and meets no fault.
  final JdbcClient admin;

  final List<Somebody> people = new ArrayList<>();
  private final Map<PersonKey, Somebody> byKey = new HashMap<>();

  /// What a run is to be.
  ///
  /// @param seed everything follows from it
  /// @param arrivalsPerDay how many people ask for support on a day, on average
  /// @param faultShare the share of operations that meet a fault
  record Plan(
      long seed, int days, LocalDate first, double arrivalsPerDay, double faultShare, Plant plant) {
    LocalDate last() {
      return first.plusDays(days - 1L);
    }
  }

  World(Ground ground, Plan plan) {
    this.plan = plan;
    chance = new SplittableRandom(plan.seed());
    var zone = Rota.HOURS.zone();
    clock = new VirtualClock(plan.first().atStartOfDay(zone).toInstant(), zone);
    timetable = new Timetable(clock);
    log = new EventLog(clock);
    faults = new Faults(chance.split(), plan.faultShare());
    rooms =
        new Rooms(
            new Rooms.Footing(ground, faults, clock),
            chance.split(),
            _ -> plan.plant() != Plant.CONCERNS_HEAR_NOTHING);
    deeds = new Deeds(rooms.once, clock, faults, log);
    rota = new Rota(plan.first(), plan.days(), chance.split());
    admin = ground.admin();
    deeds.looks(
        Acting.HOUSE,
        () -> {
          Rota.TEAM.forEach(rooms.team::join);
          return true;
        });
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
  }

  void add(Somebody somebody) {
    people.add(somebody);
    byKey.put(somebody.key, somebody);
  }

  Somebody who(PersonKey key) {
    var found = byKey.get(key);
    if (found == null) {
      throw new IllegalStateException("nobody of this run has this key");
    }
    return found;
  }

  /// Whether something happens that happens in this share of all cases.
  boolean happens(double share) {
    return chance.nextDouble() < share;
  }

  boolean isPlanted(Plant plant) {
    return plan.plant() == plant;
  }
}
