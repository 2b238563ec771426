package org.mainstay.proof.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.mainstay.inside.referral.WorkingHours;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.WorkerId;

/// Who is in the team, on which days each of them works, and when they are away.
final class Rota {
  /// So many are in on every working day: whoever shuts out [#SHUT_OUT_MAX] still finds somebody.
  private static final int IN_MIN = 4;

  static final int SHUT_OUT_MAX = 2;
  private static final int AWAY_DAYS_MAX = 10;
  private static final double GOES_AWAY = 0.025;
  private static final double PART_TIME = 0.35;
  private static final int CAPACITY_MIN = 4;
  private static final int CAPACITY_MAX = 10;

  /// What is counted in working hours and days.
  static final WorkingHours HOURS =
      new WorkingHours(
          ZoneId.of("Europe/London"), LocalTime.of(9, 0), LocalTime.of(17, 30), Set.of());

  static final List<Worker> TEAM =
      List.of(
          worker(1, "Amina Khan", Role.PEER_WORKER),
          worker(2, "Sam Carter", Role.CLINICIAN),
          worker(3, "Lena Frost", Role.LEAD),
          worker(4, "Joel Pryce", Role.CHARITY_WORKER),
          worker(5, "Mairi Doyle", Role.CLINICIAN),
          worker(6, "Owen Tait", Role.EMPLOYMENT_ADVISER),
          worker(7, "Nadia Bello", Role.PEER_WORKER));

  private final Map<WorkerId, Set<LocalDate>> away = new HashMap<>();
  private final Map<WorkerId, Integer> capacity = new HashMap<>();

  Rota(LocalDate first, int days, RandomGenerator chance) {
    for (Worker worker : TEAM) {
      away.put(worker.id(), new HashSet<>());
      capacity.put(worker.id(), CAPACITY_MIN + chance.nextInt(CAPACITY_MAX - CAPACITY_MIN + 1));
    }
    var freeDays = new HashMap<WorkerId, DayOfWeek>();
    for (Worker worker : TEAM) {
      boolean partTime = chance.nextDouble() < PART_TIME;
      var day = DayOfWeek.of(1 + chance.nextInt(5));
      if (partTime) {
        freeDays.put(worker.id(), day);
      }
    }
    // A little longer than the run, so that appointments can be planned beyond it.
    for (int n = 0; n < days + 30; n++) {
      var day = first.plusDays(n);
      for (Worker worker : TEAM) {
        boolean goes = chance.nextDouble() < GOES_AWAY;
        int howLong = 1 + chance.nextInt(AWAY_DAYS_MAX);
        if (goes) {
          day.datesUntil(day.plusDays(howLong)).forEach(one -> mayBeAway(worker.id(), one));
        }
        if (day.getDayOfWeek().equals(freeDays.get(worker.id()))) {
          mayBeAway(worker.id(), day);
        }
      }
    }
  }

  private void mayBeAway(WorkerId worker, LocalDate day) {
    if (in(day).size() > IN_MIN) {
      away.getOrDefault(worker, Set.of()).add(day);
    }
  }

  /// Whether this worker is in on this day.
  boolean isIn(WorkerId worker, LocalDate day) {
    return HOURS.isWorkingDay(day) && !away.getOrDefault(worker, Set.of()).contains(day);
  }

  /// Who is in on this day.
  List<WorkerId> in(LocalDate day) {
    return TEAM.stream().map(Worker::id).filter(worker -> isIn(worker, day)).toList();
  }

  /// Those who are in on this day, in an order drawn by chance.
  List<WorkerId> shuffled(LocalDate day, RandomGenerator chance) {
    var left = new ArrayList<>(in(day));
    var drawn = new ArrayList<WorkerId>();
    while (!left.isEmpty()) {
      drawn.add(left.remove(chance.nextInt(left.size())));
    }
    return drawn;
  }

  /// How many cases this worker takes on.
  int capacity(WorkerId worker) {
    return capacity.getOrDefault(worker, 0);
  }

  /// The first day from this one on, within a month, on which this worker is in.
  Optional<LocalDate> firstIn(WorkerId worker, LocalDate from) {
    return from.datesUntil(from.plusDays(30)).filter(day -> isIn(worker, day)).findFirst();
  }

  /// The name by which a log calls a worker.
  static String name(WorkerId id) {
    return TEAM.stream()
        .filter(worker -> worker.id().equals(id))
        .map(worker -> worker.name().substring(0, worker.name().indexOf(' ')))
        .findFirst()
        .orElse("the house");
  }

  private static Worker worker(int number, String name, Role role) {
    return new Worker(new WorkerId(new UUID(0, number)), name, role, "Hub", "sleep and worry");
  }
}
