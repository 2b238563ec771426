package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Which trusts can be compared: sets of people and trusts that movers link, found by walking from
/// one to the next, against the levels that the fit calls redundant.
class PanelSetsTest {
  static Stream<InventedGraph> graphs() {
    return InventedGraph.all();
  }

  /// How many sets of the two factors' levels no row links.
  private static int sets(int[] one, int[] other) {
    Map<Integer, Integer> setOf = new HashMap<>();
    for (int code : one) {
      setOf.put(code, code);
    }
    boolean again = true;
    while (again) {
      again = false;
      Map<Integer, Integer> least = new HashMap<>();
      for (int i = 0; i < one.length; i++) {
        least.merge(other[i], setOf.getOrDefault(one[i], 0), Math::min);
      }
      for (int i = 0; i < one.length; i++) {
        int found = least.getOrDefault(other[i], 0);
        if (found < setOf.getOrDefault(one[i], 0)) {
          setOf.put(one[i], found);
          again = true;
        }
      }
    }
    return new HashSet<>(setOf.values()).size();
  }

  private static long moved(InventedGraph data, String place) {
    Map<Integer, Set<Integer>> seen = new HashMap<>();
    for (int i = 0; i < data.rows(); i++) {
      seen.computeIfAbsent(data.place("person")[i], p -> new HashSet<>()).add(data.place(place)[i]);
    }
    return seen.values().stream().filter(places -> places.size() > 1).count();
  }

  private static Absorbed effect(InventedGraph data, String absorbed, String name) {
    return InventedGraph.fit(data.design(absorbed, "wave")).effects().stream()
        .filter(effect -> effect.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void one_trust_is_redundant_in_each_set(InventedGraph data) {
    assertThat(effect(data, "person trust", "trust").redundant())
        .isEqualTo(sets(data.place("person"), data.place("trust")));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void one_wave_is_redundant_in_each_set_of_people_and_waves(InventedGraph data) {
    assertThat(effect(data, "person wave", "wave").redundant())
        .isEqualTo(sets(data.place("person"), data.place("wave")));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void with_three_factors_levels_are_redundant_as_the_rank_says(InventedGraph data) {
    int two = QrLongWay.rank(data.codes("person wave"));
    int three = QrLongWay.rank(data.codes("person wave trust"));

    assertThat(effect(data, "person wave trust", "trust").redundant())
        .isEqualTo(data.levels("trust") - (three - two));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void the_factor_taken_out_has_no_redundant_level(InventedGraph data) {
    assertThat(effect(data, "person wave trust", "person").redundant()).isZero();
    assertThat(effect(data, "person wave trust", "person").moved()).isZero();
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void movers_are_the_people_seen_in_more_than_one_trust(InventedGraph data) {
    assertThat(effect(data, "person wave trust", "trust").moved()).isEqualTo(moved(data, "trust"));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void people_who_changed_role_are_counted_as_well(InventedGraph data) {
    assertThat(effect(data, "person role", "role").moved()).isEqualTo(moved(data, "role"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"STAYERS", "ISLANDS", "ONE_MOVER"})
  void sets_that_nobody_links_are_told_of_in_a_note(Shape shape) {
    var data = InventedGraph.of(shape, 1);
    int sets = sets(data.place("person"), data.place("trust"));
    String wanted =
        sets == data.levels("trust")
            ? "Nobody was seen in more than one trust, so the trust effects change nothing."
            : "trust falls into %d sets that nobody links: levels are compared inside a set alone."
                .formatted(sets);

    assertThat(InventedGraph.fit(data.design("person trust", "wave")).notes()).contains(wanted);
  }

  @ParameterizedTest
  @EnumSource(
      value = Shape.class,
      names = {"MIXED", "CHAIN", "RING", "STAR"})
  void where_all_are_linked_no_note_speaks_of_sets(Shape shape) {
    var data = InventedGraph.of(shape, 1);

    assertThat(InventedGraph.fit(data.design("person trust", "wave")).notes())
        .noneMatch(note -> note.contains("trust"));
  }

  @ParameterizedTest
  @CsvSource({"STAYERS, 6", "ISLANDS, 3", "ONE_MOVER, 5", "CHAIN, 1", "RING, 1", "STAR, 1"})
  void each_shape_falls_into_as_many_sets_as_it_was_made_of(Shape shape, int wanted) {
    var data = InventedGraph.of(shape, 1);

    assertThat(sets(data.place("person"), data.place("trust"))).isEqualTo(wanted);
    assertThat(effect(data, "person trust", "trust").redundant()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void each_mover_between_two_sets_makes_one_set_less(int movers) {
    var stayers = InventedGraph.of(Shape.STAYERS, 1);
    int[] trust = stayers.place("trust").clone();
    for (int p = 0; p < movers; p++) {
      int last = 5 * p + 4;
      trust[last] = (trust[last] + 1) % 6;
    }

    assertThat(effect(stayers.with("trust", trust), "person trust", "trust").redundant())
        .isEqualTo(6 - movers);
  }

  @Test
  void a_mover_who_closes_a_ring_links_nothing_new() {
    var chain = InventedGraph.of(Shape.CHAIN, 1);
    int[] trust = chain.place("trust").clone();
    trust[4] = 5;
    trust[3] = 0;

    assertThat(effect(chain.with("trust", trust), "person trust", "trust").redundant())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person trust", "trust person", "person wave trust", "wave trust person"})
  void a_set_moved_as_a_whole_moves_no_slope(String absorbed) {
    var islands = InventedGraph.of(Shape.ISLANDS, 2);
    double[] higher =
        IntStream.range(0, islands.rows())
            .mapToDouble(i -> islands.number("y")[i] + 100 * (islands.place("trust")[i] / 2))
            .toArray();
    PanelAnswer.Fit plain = InventedGraph.fit(islands.design(absorbed, "trust"));
    PanelAnswer.Fit moved = InventedGraph.fit(islands.with("y", higher).design(absorbed, "trust"));

    assertThat(InventedGraph.estimates(moved))
        .containsExactly(InventedGraph.estimates(plain), within(1e-11));
    assertThat(InventedGraph.errors(moved))
        .containsExactly(InventedGraph.errors(plain), within(1e-11));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void a_factor_taken_in_twice_is_redundant_whole_the_second_time(Shape shape) {
    var data = InventedGraph.of(shape, 3);
    var twice = data.with("copy", data.place("trust").clone());
    String[] absorbed = {"person trust", "person trust copy"};
    Absorbed once = effect(data, absorbed[0], "trust");

    assertThat(effect(twice, absorbed[1], "trust")).isEqualTo(once);
    assertThat(effect(twice, absorbed[1], "copy").redundant()).isEqualTo(once.levels());
    assertThat(InventedGraph.estimates(InventedGraph.fit(twice.design(absorbed[1], "wave"))))
        .containsExactly(
            InventedGraph.estimates(InventedGraph.fit(data.design(absorbed[0], "wave"))),
            within(1e-12));
  }

  @Test
  void trusts_add_nothing_to_people_when_nobody_moves() {
    var stayers = InventedGraph.of(Shape.STAYERS, 2);
    PanelAnswer.Fit without = InventedGraph.fit(stayers.design("person", "wave"));
    PanelAnswer.Fit with = InventedGraph.fit(stayers.design("person trust", "wave"));

    assertThat(with.terms())
        .extracting("estimate")
        .isEqualTo(without.terms().stream().map(term -> term.estimate()).toList());
  }

  @Test
  void one_mover_makes_only_two_trusts_comparable() {
    var data = InventedGraph.of(Shape.ONE_MOVER, 1);
    Absorbed trust = effect(data, "person trust", "trust");

    assertThat(trust.levels() - trust.redundant()).isEqualTo(1);
    assertThat(trust.moved()).isEqualTo(1);
  }

  @Test
  void other_codes_for_the_trusts_make_the_same_sets() {
    var data = InventedGraph.of(Shape.ISLANDS, 1);
    int[] renamed = Arrays.stream(data.place("trust")).map(t -> 1_000_003 * (5 - t)).toArray();

    assertThat(effect(data.with("trust", renamed), "person trust", "trust"))
        .isEqualTo(effect(data, "person trust", "trust"));
  }
}
