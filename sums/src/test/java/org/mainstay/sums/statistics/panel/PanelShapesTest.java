package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
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
import org.mainstay.sums.statistics.design.Precision;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Every shape of who was where when, with one to four factors, against least squares on explicit
/// dummies by Householder's reflections.
class PanelShapesTest {
  private static final double NINE = 1e-9;
  private static final List<String> SETS =
      List.of(
          "",
          "person",
          "role",
          "person wave",
          "person trust",
          "trust wave",
          "person wave trust",
          "trust person wave",
          "person wave trust role",
          "role trust wave person",
          "person site region");

  static Stream<Arguments> shapesAndSets() {
    return Arrays.stream(Shape.values())
        .flatMap(shape -> SETS.stream().map(set -> Arguments.of(shape, set)));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void slopes_are_those_of_all_dummies_at_once(Shape shape, String absorbed) {
    for (long seed = 1; seed <= 2; seed++) {
      var data = InventedGraph.of(shape, seed);
      PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "trust"));
      double[] errors = InventedGraph.errors(fit);
      double[] wanted = data.longWay(absorbed).slopes();

      assertThat(InventedGraph.estimates(fit)).hasSize(2);
      for (int j = 0; j < 2; j++) {
        assertThat(fit.terms().get(j).estimate()).isCloseTo(wanted[j], within(NINE * errors[j]));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void errors_by_trust_are_those_of_the_whole_sandwich(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 3);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "trust"));
    double factor = fit.precision().factor();

    assertThat(InventedGraph.errors(fit))
        .containsExactly(data.longWay(absorbed).errors(data.place("trust"), factor), within(NINE));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void errors_by_person_are_those_of_the_whole_sandwich(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 4);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "person"));
    double factor = fit.precision().factor();

    assertThat(InventedGraph.errors(fit))
        .containsExactly(data.longWay(absorbed).errors(data.place("person"), factor), within(NINE));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void each_row_by_itself_has_the_errors_of_white(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 5);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "trust").eachRowAlone());

    assertThat(InventedGraph.errors(fit))
        .containsExactly(data.longWay(absorbed).errors(fit.precision().factor()), within(NINE));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void areg_counts_the_rank_of_all_dummies(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 6);
    Precision precision =
        InventedGraph.fit(data.design(absorbed, "wave").counting(Convention.AREG)).precision();

    assertThat(precision.parameters()).isEqualTo(2 + QrLongWay.rank(data.codes(absorbed)));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void levels_are_those_that_are_there(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 7);
    List<Absorbed> effects = InventedGraph.fit(data.design(absorbed, "trust")).effects();

    assertThat(effects).extracting(Absorbed::name).isEqualTo(InventedGraph.words(absorbed));
    for (Absorbed effect : effects) {
      assertThat(effect.levels()).isEqualTo(data.levels(effect.name()));
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void four_factors_clustered_by_a_fifth_are_as_with_dummies(Shape shape) {
    var data = InventedGraph.of(shape, 8);
    String all = "person wave trust role";
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(all, "site"));
    double[] wanted = data.longWay(all).errors(data.place("site"), fit.precision().factor());

    assertThat(fit.precision().clusters()).isEqualTo(data.levels("site"));
    assertThat(InventedGraph.errors(fit)).containsExactly(wanted, within(NINE));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void the_factor_and_the_degrees_are_those_of_the_reference(Shape shape) {
    var data = InventedGraph.of(shape, 9);
    Precision precision = InventedGraph.fit(data.design("person wave", "trust")).precision();
    double n = data.rows();
    double g = data.levels("trust");

    assertThat(precision.factor())
        .isCloseTo((n - 1) / (n - precision.parameters()) * g / (g - 1), within(1e-14));
    assertThat(precision.degrees()).isEqualTo(g - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void factors_drawn_by_chance_are_as_with_dummies(long seed) {
    var random = new SplittableRandom(seed);
    var data = InventedGraph.of(Shape.UNEQUAL, seed);
    for (String name : List.of("person", "wave", "trust", "role")) {
      int levels = 2 + random.nextInt(9);
      data = data.with(name, random.ints(data.rows(), 0, levels).toArray());
    }
    String absorbed = seed % 2 == 0 ? "person wave trust role" : "role person wave";
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "site"));
    double[] errors = data.longWay(absorbed).errors(data.place("site"), fit.precision().factor());

    assertThat(InventedGraph.estimates(fit))
        .containsExactly(data.longWay(absorbed).slopes(), within(NINE));
    assertThat(InventedGraph.errors(fit)).containsExactly(errors, within(NINE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void clusters_drawn_by_chance_have_the_errors_of_the_sandwich(long seed) {
    var random = new SplittableRandom(seed);
    var plain = InventedGraph.of(Shape.RING, seed);
    var data = plain.with("site", random.ints(plain.rows(), -4, 3 + (int) seed).toArray());
    for (String absorbed : List.of("", "trust", "person wave", "person wave trust")) {
      PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "site"));
      double factor = fit.precision().factor();

      assertThat(InventedGraph.errors(fit))
          .containsExactly(data.longWay(absorbed).errors(data.place("site"), factor), within(NINE));
    }
  }

  /// The data with its first row once more, alone in a level of its own.
  private static InventedGraph oneMore(InventedGraph data, String alone) {
    int[] order = IntStream.rangeClosed(0, data.rows()).map(i -> i % data.rows()).toArray();
    InventedGraph more = data.ordered(order);
    int[] codes = more.place(alone).clone();
    double[] y = more.number("y").clone();
    codes[data.rows()] = 999;
    y[data.rows()] = -1000;
    return more.with(alone, codes).with("y", y);
  }

  @ParameterizedTest
  @CsvSource({
    "person, person",
    "person wave, person",
    "person wave, wave",
    "person wave trust, trust",
    "trust wave, wave",
    "person wave trust role, role"
  })
  void a_row_alone_in_a_level_changes_no_slope_whatever_it_says(String absorbed, String alone) {
    for (Shape shape : Shape.values()) {
      var data = InventedGraph.of(shape, 10);

      assertThat(
              InventedGraph.estimates(
                  InventedGraph.fit(oneMore(data, alone).design(absorbed, "site"))))
          .as("%s", shape)
          .containsExactly(
              InventedGraph.estimates(InventedGraph.fit(data.design(absorbed, "site"))),
              within(NINE));
    }
  }

  @Test
  void both_long_ways_are_one() {
    var data = InventedGraph.of(Shape.UNEQUAL, 10);
    var dummies = new Dummies(data.rows(), new double[0]);
    data.codes("person wave trust").forEach(dummies::absorb);

    assertThat(dummies.slopes(data.number("y"), data.number("t"), data.number("x")))
        .containsExactly(data.longWay("person wave trust").slopes(), within(1e-12));
    assertThat(dummies.rank()).isEqualTo(QrLongWay.rank(data.codes("person wave trust")));
    assertThat(dummies.errors(data.place("trust"), 1))
        .containsExactly(
            data.longWay("person wave trust").errors(data.place("trust"), 1), within(1e-12));
  }
}
