package org.mainstay.sums.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is suggested costs exactly what the best way costs, by two other exact solvers: all ways
/// tried one by one, and the Hungarian method over single places.
class OptimumTest {
  private static final int INSTANCES = 20;
  private static final long UNSUITED = 1_000_000_000_000_000L;

  /// More than all preferences and places of 200 people together can cost.
  private static final long WITHOUT = 1_000_000_000L;

  @Test
  void on_small_teams_it_is_the_best_of_all_ways() {
    int without = 0;
    int with = 0;
    for (int seed = 0; seed < 3 * INSTANCES; seed++) {
      var today = World.today(seed, 7, 4, 3);
      var taken = Breaches.taken(Allocation.suggest(today, Rules.USUAL));
      var objective = new Objective(today, Rules.USUAL);

      var best = EveryWay.of(today, Rules.USUAL);

      assertThat(new EveryWay.Best(served(objective, taken), objective.of(taken)))
          .as("seed %d", seed)
          .isEqualTo(best);
      with += taken.size();
      without += today.waiting().size() - taken.size();
    }
    assertThat(with).isGreaterThan(2 * INSTANCES);
    assertThat(without).isGreaterThan(INSTANCES);
  }

  @Test
  void on_middling_teams_it_costs_what_the_hungarian_method_finds() {
    for (int seed = 0; seed < INSTANCES; seed++) {
      assertOptimal(World.today(1_000 + seed, 40, 12, 8), Rules.USUAL);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 20})
  void with_two_hundred_people_and_thirty_workers_too(int placesMax) {
    var today = World.today(placesMax, 200, 30, placesMax);

    assertOptimal(today, Rules.USUAL);

    assertThat(Breaches.of(today, Breaches.taken(Allocation.suggest(today, Rules.USUAL))))
        .isEmpty();
  }

  @Test
  void with_other_weights_too() {
    var balanceAlone = new Rules(0, new Rules.Weights(0, 0, 0, 0, 0, 1_000));
    var preferencesAlone = new Rules(366, new Rules.Weights(1_000, 7, 999, 13, 1, 0));
    for (int seed = 0; seed < INSTANCES; seed++) {
      var today = World.today(2_000 + seed, 40, 12, 8);
      assertOptimal(today, balanceAlone);
      assertOptimal(today, preferencesAlone);
    }
  }

  @Test
  void a_worse_way_is_noticed() {
    var today = World.today(1_000, 40, 12, 8);
    var objective = new Objective(today, Rules.USUAL);
    var taken = Breaches.taken(Allocation.suggest(today, Rules.USUAL));
    var worse = new HashMap<>(taken);
    worse.remove(worse.keySet().stream().sorted().findFirst().orElseThrow());

    assertThat(served(objective, worse)).isNotEqualTo(served(objective, taken));
    assertThat(objective.of(firstWhoSuits(today, objective))).isGreaterThan(objective.of(taken));
  }

  /// Each in the line takes the first worker who suits and has a place: what a list by hand does.
  private static Map<Waiting.Id, Worker.Id> firstWhoSuits(Today today, Objective objective) {
    var taken = new HashMap<Waiting.Id, Worker.Id>();
    for (Waiting one : objective.line()) {
      today.workers().stream()
          .filter(worker -> Breaches.suits(one, worker))
          .filter(
              worker ->
                  worker.places().free()
                      > taken.values().stream().filter(worker.id()::equals).count())
          .findFirst()
          .ifPresent(worker -> taken.put(one.id(), worker.id()));
    }
    return taken;
  }

  private static void assertOptimal(Today today, Rules rules) {
    var objective = new Objective(today, rules);
    var taken = Breaches.taken(Allocation.suggest(today, rules));
    var best = byHungarian(today, objective);

    assertThat(served(objective, taken)).isEqualTo(served(objective, best));
    assertThat(objective.of(taken)).isEqualTo(objective.of(best));
    assertThat(taken).hasSizeGreaterThan(3);
  }

  /// Going without costs the more the further in front somebody stands.
  private static Map<Waiting.Id, Worker.Id> byHungarian(Today today, Objective objective) {
    List<Waiting> line = objective.line();
    var places = new ArrayList<Worker>();
    var nth = new ArrayList<Integer>();
    for (Worker worker : today.workers()) {
      for (int h = worker.places().held() + 1; h <= worker.places().all(); h++) {
        places.add(worker);
        nth.add(h);
      }
    }
    long[][] cost = new long[line.size()][places.size() + line.size()];
    for (int i = 0; i < line.size(); i++) {
      Arrays.fill(cost[i], WITHOUT * (line.size() - i));
      for (int j = 0; j < places.size(); j++) {
        Worker worker = places.get(j);
        cost[i][j] =
            Breaches.suits(line.get(i), worker)
                ? objective.place(worker, nth.get(j))
                    - 1_000 * objective.preferences(line.get(i), worker)
                : UNSUITED;
      }
    }
    int[] columns = Hungarian.columns(cost);
    var best = new HashMap<Waiting.Id, Worker.Id>();
    for (int i = 0; i < line.size(); i++) {
      if (columns[i] < places.size()) {
        best.put(line.get(i).id(), places.get(columns[i]).id());
      }
    }
    return best;
  }

  private static String served(Objective objective, Map<Waiting.Id, Worker.Id> taken) {
    return objective.line().stream()
        .map(one -> taken.containsKey(one.id()) ? "y" : "n")
        .collect(Collectors.joining());
  }
}
