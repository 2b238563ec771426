package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        .containsExactly(
            data.longWay(absorbed).errors(data.place("trust"), factor), within(NINE));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void errors_by_person_are_those_of_the_whole_sandwich(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 4);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "person"));
    double factor = fit.precision().factor();

    assertThat(InventedGraph.errors(fit))
        .containsExactly(
            data.longWay(absorbed).errors(data.place("person"), factor), within(NINE));
  }

  @ParameterizedTest
  @MethodSource("shapesAndSets")
  void each_row_by_itself_has_the_errors_of_white(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 5);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "trust").eachRowAlone());

    assertThat(InventedGraph.errors(fit))
        .containsExactly(
            data.longWay(absorbed).errors(fit.precision().factor()), within(NINE));
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
