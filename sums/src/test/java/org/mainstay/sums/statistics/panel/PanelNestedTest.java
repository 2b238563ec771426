package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Which factors lie inside the clusters, decided row by row, and how many parameters follow: the
/// table of the statistics reference, which was checked case by case against fixest 0.12.2.
class PanelNestedTest {
  private static final int P = 24;
  private static final int W = 5;
  private static final int T = 6;
  private static final List<String> CLUSTERS =
      List.of("person", "wave", "trust", "role", "site", "region");
  private static final List<String> SETS =
      List.of(
          "person", "trust wave", "person wave", "site", "person site wave", "trust site region");

  static Stream<Arguments> cases() {
    return Arrays.stream(Shape.values())
        .flatMap(shape -> SETS.stream().map(set -> Arguments.of(shape, set)));
  }

  /// True when no level has rows in two levels of the outer factor.
  private static boolean inside(int[] inner, int[] outer) {
    Map<Integer, Integer> first = new HashMap<>();
    return IntStream.range(0, inner.length)
        .allMatch(i -> first.computeIfAbsent(inner[i], level -> outer[i]) == outer[i]);
  }

  private static Precision precision(InventedGraph data, String absorbed, String clusters) {
    return InventedGraph.fit(data.design(absorbed, clusters)).precision();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_factor_is_nested_when_each_level_has_rows_in_one_cluster_alone(
      Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 31);
    for (String clusters : CLUSTERS) {
      for (Absorbed effect : InventedGraph.fit(data.design(absorbed, clusters)).effects()) {
        assertThat(effect.nested())
            .as("%s in %s", effect.name(), clusters)
            .isEqualTo(inside(data.place(effect.name()), data.place(clusters)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void parameters_are_the_slopes_and_the_levels_of_what_is_not_nested(
      Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 32);
    for (String clusters : CLUSTERS) {
      List<String> open =
          InventedGraph.words(absorbed).stream()
              .filter(name -> !inside(data.place(name), data.place(clusters)))
              .toList();
      int levels = open.stream().mapToInt(data::levels).sum();

      assertThat(precision(data, absorbed, clusters).parameters())
          .as("by %s", clusters)
          .isEqualTo(2 + Math.max(1, levels - (open.size() - 1)));
    }
  }

  static Stream<Arguments> fixest() {
    return Stream.of(
        Arguments.of("trust", "trust", 1),
        Arguments.of("wave", "trust", W),
        Arguments.of("trust wave", "trust", W),
        Arguments.of("person", "trust", P),
        Arguments.of("person wave", "trust", P + W - 1),
        Arguments.of("person wave trust", "trust", P + W - 1),
        Arguments.of("person wave", "person", W),
        Arguments.of("person wave trust", "person", W + T - 1),
        Arguments.of("person", "person", 1),
        Arguments.of("", "trust", 1));
  }

  @ParameterizedTest
  @MethodSource("fixest")
  void when_people_move_parameters_are_those_of_fixest(
      String absorbed, String clusters, int beside) {
    assertThat(precision(InventedGraph.of(Shape.MIXED, 33), absorbed, clusters).parameters())
        .isEqualTo(2 + beside);
  }

  @ParameterizedTest
  @CsvSource({
    "person, trust, 1",
    "person wave, trust, 5",
    "person wave trust, trust, 5",
    "person trust, trust, 1",
    "person trust, person, 6",
    "trust wave, person, 10"
  })
  void when_nobody_moves_people_lie_inside_their_trusts(
      String absorbed, String clusters, int beside) {
    assertThat(precision(InventedGraph.of(Shape.STAYERS, 33), absorbed, clusters).parameters())
        .isEqualTo(2 + beside);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void sites_lie_inside_trusts_and_trusts_inside_regions(Shape shape) {
    var data = InventedGraph.of(shape, 34);

    assertThat(InventedGraph.fit(data.design("site trust region", "trust")).effects())
        .extracting(Absorbed::nested)
        .containsExactly(true, true, inside(data.place("region"), data.place("trust")));
    assertThat(InventedGraph.fit(data.design("site trust region", "region")).effects())
        .extracting(Absorbed::nested)
        .containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "person wave", "person wave trust", "trust wave", "site wave"})
  void clusters_given_as_another_array_with_the_same_codes_are_the_same(String absorbed) {
    var data = InventedGraph.of(Shape.RING, 35);
    for (String clusters : InventedGraph.words(absorbed)) {
      Design design = data.design(absorbed, clusters);
      Design copied =
          Design.of(
              design.outcome(),
              design.columns(),
              design.absorbed(),
              Factor.of(clusters, data.place(clusters).clone()));
      PanelAnswer.Fit wanted = InventedGraph.fit(design);
      PanelAnswer.Fit found = InventedGraph.fit(copied);

      assertThat(found.precision()).isEqualTo(wanted.precision());
      assertThat(found.effects()).isEqualTo(wanted.effects());
      assertThat(InventedGraph.errors(found))
          .containsExactly(
              InventedGraph.errors(wanted), org.assertj.core.api.Assertions.within(1e-13));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "person wave", "trust wave", "person wave trust"})
  void each_row_by_itself_has_every_level_counted(String absorbed) {
    var data = InventedGraph.of(Shape.STAYERS, 36);
    int levels = InventedGraph.words(absorbed).stream().mapToInt(data::levels).sum();
    int factors = InventedGraph.words(absorbed).size();

    assertThat(
            InventedGraph.fit(data.design(absorbed, "trust").eachRowAlone())
                .precision()
                .parameters())
        .isEqualTo(2 + levels - (factors - 1));
  }

  @Test
  void each_row_by_itself_has_no_factor_inside_it() {
    var data = InventedGraph.of(Shape.STAYERS, 36);

    assertThat(InventedGraph.fit(data.design("person trust", "trust").eachRowAlone()).effects())
        .extracting(Absorbed::nested)
        .containsOnly(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 12, 23})
  void one_who_moves_at_the_last_wave_takes_all_people_out_of_the_trusts(int person) {
    var data = InventedGraph.of(Shape.STAYERS, 37);
    int[] trust = data.place("trust").clone();
    int last = person * W + W - 1;
    trust[last] = (trust[last] + 1) % T;
    var moved = data.with("trust", trust);

    assertThat(precision(data, "person wave", "trust").parameters()).isEqualTo(2 + W);
    assertThat(precision(moved, "person wave", "trust").parameters()).isEqualTo(2 + P + W - 1);
    assertThat(precision(moved, "person wave trust", "trust").parameters())
        .isEqualTo(2 + P + W - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "person, 24",
    "trust, 6",
    "person wave, 28",
    "trust wave, 10",
    "person wave trust, 33"
  })
  void areg_does_not_care_for_clusters(String absorbed, int rank) {
    var data = InventedGraph.of(Shape.MIXED, 38);
    for (String clusters : CLUSTERS) {
      Precision precision =
          InventedGraph.fit(data.design(absorbed, clusters).counting(Convention.AREG)).precision();

      assertThat(precision.parameters()).as("by %s", clusters).isEqualTo(2 + rank);
      assertThat(precision.convention()).isEqualTo(Convention.AREG);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "wave", "trust", "role", "site", "region"})
  void the_clusters_are_named_and_counted(String clusters) {
    var data = InventedGraph.of(Shape.UNEQUAL, 39);
    Precision precision = precision(data, "person wave", clusters);

    assertThat(precision.clusteredBy()).isEqualTo(clusters);
    assertThat(precision.clusters()).isEqualTo(data.levels(clusters));
  }

  @Test
  void the_largest_factor_of_two_alike_is_the_first() {
    var data = InventedGraph.of(Shape.MIXED, 40);
    int[] again = Arrays.stream(data.place("person")).map(p -> 23 - p).toArray();
    var alike = data.with("role", again);

    assertThat(InventedGraph.fit(alike.design("person role", "trust")).effects())
        .containsExactly(
            new Absorbed("person", P, 0, false, 0), new Absorbed("role", P, P, false, 0));
    assertThat(InventedGraph.fit(alike.design("role person", "trust")).effects())
        .containsExactly(
            new Absorbed("role", P, 0, false, 0), new Absorbed("person", P, P, false, 0));
  }
}
