package org.mainstay.proof.simulation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.mainstay.inside.trail.Acting;

/// Days of a hub from one seed: people arrive, workers come and go, the house does its jobs, and
/// the database has faults; after each day every promise is looked at.
public final class Simulation {
  /// So many people ask for support on a day, in a quiet hub and in a busy one.
  private static final double ARRIVALS_MIN = 0.06;

  private static final double ARRIVALS_MAX = 0.24;

  /// This share of all operations meets a fault.
  private static final double FAULT_SHARE = 0.06;

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);
  private static final int FIRST_WEEKS = 104;
  private static final int PLANTED_AFTER_DAYS = 14;

  private final World world;
  private final Promises promises;
  private final HuddleWork huddle;
  private final SafetyWork safety;
  private final Persons persons;

  private Simulation(World world) {
    this.world = world;
    promises = new Promises(world);
    persons = new Persons(world, this::takenIn);
    safety = new SafetyWork(world);
    var meetings = new Meetings(world, persons);
    var turns = new Turns(world);
    var cases = new CaseWork(world, persons, meetings, turns);
    huddle = new HuddleWork(world, cases, meetings, safety, turns);
  }

  /// Runs one seed on this ground, which holds nothing else afterwards.
  public static Run run(Ground ground, long seed, int days) {
    return run(ground, seed, days, Plant.NOTHING);
  }

  /// As before, with a mistake built in on purpose.
  public static Run run(Ground ground, long seed, int days, Plant plant) {
    ground.empty();
    var first = FIRST_MONDAY.plusWeeks(Math.floorMod(seed, FIRST_WEEKS));
    var busy = new SplittableRandom(seed).nextDouble(ARRIVALS_MIN, ARRIVALS_MAX);
    var plan = new World.Plan(seed, days, first, busy, FAULT_SHARE, plant);
    return new Simulation(new World(ground, plan)).run();
  }

  private Run run() {
    persons.begin();
    for (int n = 0; n < world.plan.days(); n++) {
      day(world.plan.first().plusDays(n));
    }
    world.timetable.runUntil(world.at(world.plan.last().plusDays(1), 0, 0));
    var broken = new ArrayList<>(promises.broken());
    broken.addAll(world.deeds.broken());
    return new Run(
        world.plan.seed(),
        world.plan.days(),
        world.log.lines(),
        world.log.hash(),
        broken,
        world.deeds.counts(),
        world.faults.counts(),
        world.people.size());
  }

  private void day(LocalDate day) {
    if (Rota.HOURS.isWorkingDay(day)) {
      world.timetable.at(world.at(day, 8, 45), this::rota);
      world.timetable.at(world.at(day, 9, 15), huddle::morning);
      world.timetable.at(world.at(day, 13, 30), this::somebodyLooks);
      world.timetable.at(world.at(day, 17, 15), this::evening);
      for (int hour = 10; hour <= 17; hour++) {
        world.timetable.at(world.at(day, hour, 5), this::passesOn);
      }
    }
    world.timetable.at(world.at(day, 23, 40), this::plant);
    world.timetable.at(world.at(day, 23, 45), promises::afterDay);
  }

  private void rota() {
    var in = world.rota.shuffled(world.today(), world.chance);
    world.deeds.does(
        Acting.HOUSE,
        "the rota is put up",
        () -> {
          for (int place = 1; place <= 2; place++) {
            world.rooms.team.putOnDuty(world.today(), place, in.get(place - 1));
          }
          return true;
        });
  }

  private void passesOn() {
    world.deeds.does(
        Acting.HOUSE,
        "concerns that nobody read in time are passed on",
        () -> {
          world.rooms.passing.round();
          return true;
        });
  }

  private void somebodyLooks() {
    var in = world.rota.in(world.today());
    safety.look(in.get(world.chance.nextInt(in.size())));
  }

  private void evening() {
    if (!world.isPlanted(Plant.NOBODY_READS) && huddle.evening()) {
      promises.closed();
    }
  }

  private void takenIn() {
    promises.takenIn();
    if (world.isPlanted(Plant.A_DAY_CLOSED_OVER_A_CONCERN)) {
      world
          .admin
          .sql(
              """
              insert into inside_huddle.closed_day (on_day, at, worker_id)
              select :today, :at, reader from inside_safety.concern where owner is null limit 1
                  on conflict do nothing
              """)
          .param("today", world.today())
          .param("at", world.clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      promises.closed();
    }
  }

  /// Builds the mistake in, once there is somebody whom it concerns.
  private void plant() {
    if (world.today().isBefore(world.plan.first().plusDays(PLANTED_AFTER_DAYS))) {
      return;
    }
    switch (world.plan.plant()) {
      case A_HOLDER_WHO_WAS_SHUT_OUT ->
          world
              .admin
              .sql(
                  """
                  update inside_referral.referral f
                     set holder_worker = e.worker_id
                    from inside_people.exclusion e
                   where e.person_key = f.person_key
                     and f.stage <> 'DISCHARGED'
                  """)
              .update();
      case A_LOOK_IN_SPITE_OF_ALL ->
          world
              .admin
              .sql(
                  """
                  insert into inside_trail.leaf (at, worker_id, person_key, event, why, leaf_hash)
                  select :at, worker_id, person_key, 'opened', 'out of curiosity', ''
                    from inside_people.exclusion
                   limit 1
                  """)
              .param("at", world.clock.instant().atOffset(ZoneOffset.UTC))
              .update();
      case NOTHING,
          NOBODY_ALLOCATES,
          NOBODY_READS,
          CONCERNS_HEAR_NOTHING,
          A_DAY_CLOSED_OVER_A_CONCERN,
          NOBODY_LOOKS_AGAIN,
          A_LETTER_LOST -> {}
    }
  }
}
