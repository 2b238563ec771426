package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// A queue over many days: people come, are suggested to workers and taken on, support ends.
class LongestWaitTest {
  private static final int DAYS = 120;
  private static final int SEEDS = 20;

  /// How a day's places are given.
  private interface Way extends BiFunction<Today, Rules, Map<Waiting.Id, Worker.Id>> {}

  /// One day of a queue.
  ///
  /// @param longest the longest wait after it, −1 where nobody waits
  /// @param couldHave whether somebody who waited longest went without beside a free place that
  ///   suited, or for somebody who came later
  private record Day(int longest, boolean couldHave, List<String> unfair) {}

  @Test
  void the_longest_wait_never_grows_while_there_is_a_place_for_whoever_waits_longest() {
    int grew = 0;
    int fell = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Day> days = queue(seed, LongestWaitTest::suggested);
      for (int i = 1; i < days.size(); i++) {
        boolean longer = days.get(i).longest() > days.get(i - 1).longest();
        assertThat(longer && days.get(i).couldHave()).as("seed %d, day %d", seed, i).isFalse();
        assertThat(days.get(i).unfair()).as("seed %d, day %d", seed, i).isEmpty();
        grew += longer ? 1 : 0;
        fell += days.get(i).longest() < days.get(i - 1).longest() ? 1 : 0;
      }
    }
    assertThat(grew).isGreaterThan(SEEDS);
    assertThat(fell).isGreaterThan(SEEDS);
  }

  @Test
  void giving_places_to_whoever_came_last_is_noticed() {
    List<Day> days = queue(1, LongestWaitTest::lastComeFirst);
    boolean noticed = false;
    for (int i = 1; i < days.size(); i++) {
      noticed |= days.get(i).longest() > days.get(i - 1).longest() && days.get(i).couldHave();
    }

    assertThat(noticed).isTrue();
    assertThat(days.stream().flatMap(day -> day.unfair().stream()))
        .anyMatch(words -> words.contains(" goes without for "));
  }

  @Test
  void a_place_left_free_is_noticed() {
    var today = World.today(3, 20, 6, 5);

    assertThat(Line.unfair(today, Rules.USUAL, Map.of()))
        .anyMatch(words -> words.endsWith("beside a free place"));
  }

  @Test
  void where_everybody_suits_places_for_all_leave_nobody_waiting() {
    var today =
        new Today(World.DAY, people(9), List.of(Story.worker("a", 4), Story.worker("b", 5)));

    assertThat(Breaches.taken(Allocation.suggest(today, Rules.USUAL))).hasSize(9);
  }

  @Test
  void a_daily_stream_of_agreed_next_steps_delays_somebody_by_fourteen_days_and_no_more() {
    assertThat(daysUntilSupported(Rules.USUAL)).isEqualTo(14);
    assertThat(daysUntilSupported(new Rules(3, Rules.USUAL.weights()))).isEqualTo(3);
    assertThat(daysUntilSupported(new Rules(0, Rules.USUAL.weights()))).isZero();
  }

  /// One place becomes free each day, and each day somebody comes with a next step agreed.
  private static int daysUntilSupported(Rules rules) {
    var plain = Story.waiting("plain", World.DAY);
    var waiting = new ArrayList<Waiting>(List.of(plain));
    for (int day = 0; day < 100; day++) {
      LocalDate now = World.DAY.plusDays(day);
      waiting.add(
          Story.with(
              Story.waiting("urged" + day, now),
              new Waiting.Ties(Set.of(), Set.of(), new Waiting.NextStep.Agreed(now))));
      var today = new Today(now, waiting, List.of(Story.worker("a", 1)));
      var taken = Breaches.taken(Allocation.suggest(today, rules));
      if (taken.containsKey(plain.id())) {
        return day;
      }
      waiting.removeIf(one -> taken.containsKey(one.id()));
    }
    return Integer.MAX_VALUE;
  }

  private static List<Waiting> people(int count) {
    var people = new ArrayList<Waiting>();
    for (int i = 0; i < count; i++) {
      people.add(Story.waiting("p" + i, World.DAY.minusDays(i)));
    }
    return people;
  }

  private static Map<Waiting.Id, Worker.Id> suggested(Today today, Rules rules) {
    return Breaches.taken(Allocation.suggest(today, rules));
  }

  private static Map<Waiting.Id, Worker.Id> lastComeFirst(Today today, Rules rules) {
    var taken = new HashMap<Waiting.Id, Worker.Id>();
    for (Waiting one : new Objective(today, rules).line().reversed()) {
      today.workers().stream()
          .filter(worker -> Breaches.suits(one, worker))
          .filter(
              worker ->
                  taken.values().stream().filter(worker.id()::equals).count()
                      < worker.places().free())
          .findFirst()
          .ifPresent(worker -> taken.put(one.id(), worker.id()));
    }
    return taken;
  }

  private static List<Day> queue(long seed, Way way) {
    var random = new SplittableRandom(seed);
    var world = new World(seed, 6, 5);
    var workers = new ArrayList<>(world.team());
    var waiting = new ArrayList<Waiting>();
    var days = new ArrayList<Day>();
    int came = 0;
    for (int day = 0; day < DAYS; day++) {
      LocalDate now = World.DAY.plusDays(day);
      workers.replaceAll(worker -> held(worker, -(random.nextInt(4) == 0 ? 1 : 0)));
      for (int i = random.nextInt(4); i > 0; i--) {
        waiting.add(whoSuitsSomebody(world, came++, now, workers));
      }
      var today = new Today(now, waiting, workers);
      var taken = way.apply(today, Rules.USUAL);
      var unfair = Line.unfair(today, Rules.USUAL, taken);
      waiting.removeIf(one -> taken.containsKey(one.id()));
      var longest = waiting.stream().min(Comparator.comparing(Waiting::since));
      days.add(
          new Day(
              longest.map(one -> Allocation.waited(today, one)).orElse(-1),
              longest.map(one -> concerns(unfair, one)).orElse(false),
              unfair));
      taken.values().forEach(id -> workers.replaceAll(w -> w.id().equals(id) ? held(w, 1) : w));
      waiting.removeIf(_ -> random.nextInt(60) == 0);
    }
    return days;
  }

  /// Whoever suits nobody waits whatever is suggested, and would hide the others.
  private static Waiting whoSuitsSomebody(
      World world, int number, LocalDate now, List<Worker> workers) {
    while (true) {
      Waiting one = world.waiting(number, now, 0);
      if (workers.stream().anyMatch(worker -> Breaches.suits(one, worker))) {
        return one;
      }
    }
  }

  private static boolean concerns(List<String> unfair, Waiting one) {
    return unfair.stream().anyMatch(words -> words.startsWith(one.id().value() + " "));
  }

  private static Worker held(Worker worker, int more) {
    var places = worker.places();
    return new Worker(
        worker.id(),
        worker.name(),
        worker.brings(),
        worker.meeting(),
        new Worker.Places(Math.max(0, places.held() + more), places.all()));
  }
}
