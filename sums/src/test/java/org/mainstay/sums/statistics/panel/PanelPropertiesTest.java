package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// What must hold for any data: units, shifts, order, names, and what is taken in twice.
class PanelPropertiesTest {
  private static final String ALL = "person wave trust";
  private static final double NEAR = 1e-11;
  private static final InventedGraph DATA = InventedGraph.of(Shape.UNEQUAL, 21);

  private static double[] changed(String column, DoubleUnaryOperator by) {
    return Arrays.stream(DATA.number(column)).map(by).toArray();
  }

  private static double[] plus(double[] values, int[] codes, double times) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[i] + times * (codes[i] * 7 % 5))
        .toArray();
  }

  private static PanelAnswer.Fit fit(InventedGraph data, String absorbed) {
    return InventedGraph.fit(data.design(absorbed, "trust"));
  }

  private static void same(PanelAnswer.Fit found, PanelAnswer.Fit wanted) {
    assertThat(InventedGraph.estimates(found))
        .containsExactly(InventedGraph.estimates(wanted), within(NEAR));
    assertThat(InventedGraph.errors(found))
        .containsExactly(InventedGraph.errors(wanted), within(NEAR));
  }

  private static Design with(List<Column> columns, String absorbed) {
    return Design.of(
        DATA.column("y"),
        columns,
        InventedGraph.words(absorbed).stream().map(n -> Factor.of(n, DATA.place(n))).toList(),
        Factor.of("trust", DATA.place("trust")));
  }

  @ParameterizedTest
  @CsvSource({
    "person, person",
    "person wave, wave",
    "person wave trust, trust",
    "trust wave, wave"
  })
  void what_a_factor_says_may_be_added_to_the_outcome(String absorbed, String added) {
    same(
        fit(DATA.with("y", plus(DATA.number("y"), DATA.place(added), 3)), absorbed),
        fit(DATA, absorbed));
  }

  @ParameterizedTest
  @CsvSource({
    "person, person",
    "person wave, wave",
    "person wave trust, trust",
    "trust wave, trust"
  })
  void what_a_factor_says_may_be_added_to_a_column(String absorbed, String added) {
    same(
        fit(DATA.with("x", plus(DATA.number("x"), DATA.place(added), -2)), absorbed),
        fit(DATA, absorbed));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-100, 1e-6, -1, 3, 1e6, 1e100})
  void the_unit_of_the_outcome_is_that_of_slopes_and_errors(double unit) {
    PanelAnswer.Fit found = fit(DATA.with("y", changed("y", y -> y * unit)), ALL);
    PanelAnswer.Fit wanted = fit(DATA, ALL);
    for (int j = 0; j < 2; j++) {
      assertThat(found.terms().get(j).estimate() / unit)
          .isCloseTo(wanted.terms().get(j).estimate(), within(NEAR));
      assertThat(found.terms().get(j).error() / Math.abs(unit))
          .isCloseTo(wanted.terms().get(j).error(), within(NEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-100, 1e-6, -1, 3, 1e6, 1e100})
  void the_unit_of_a_column_divides_its_slope_alone(double unit) {
    PanelAnswer.Fit found = fit(DATA.with("x", changed("x", x -> x * unit)), ALL);
    PanelAnswer.Fit wanted = fit(DATA, ALL);

    assertThat(found.terms().get(1).estimate() * unit)
        .isCloseTo(wanted.terms().get(1).estimate(), within(NEAR));
    assertThat(found.terms().getFirst().estimate())
        .isCloseTo(wanted.terms().getFirst().estimate(), within(NEAR));
    assertThat(found.terms().getFirst().error())
        .isCloseTo(wanted.terms().getFirst().error(), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-100, 1e-6, 3, 1e6, 1e100})
  void no_unit_changes_a_test(double unit) {
    PanelAnswer.Fit found = fit(DATA.with("y", changed("y", y -> y * unit)), ALL);
    for (int j = 0; j < 2; j++) {
      assertThat(found.terms().get(j).p())
          .isCloseTo(fit(DATA, ALL).terms().get(j).p(), within(NEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", ALL})
  void the_order_of_columns_is_the_order_of_terms(String absorbed) {
    PanelAnswer.Fit wanted = fit(DATA, absorbed);
    PanelAnswer.Fit found =
        InventedGraph.fit(with(List.of(DATA.column("x"), DATA.column("t")), absorbed));

    assertThat(found.terms()).extracting("column").containsExactly("x", "t");
    assertThat(found.terms().get(1).estimate())
        .isCloseTo(wanted.terms().getFirst().estimate(), within(NEAR));
    assertThat(found.terms().getFirst().error())
        .isCloseTo(wanted.terms().get(1).error(), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wave person trust",
        "trust wave person",
        "trust person wave",
        "person trust wave"
      })
  void the_order_of_factors_changes_no_estimate(String absorbed) {
    PanelAnswer.Fit found = fit(DATA, absorbed);
    same(found, fit(DATA, ALL));

    assertThat(found.precision()).isEqualTo(fit(DATA, ALL).precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", ALL})
  void a_column_plus_another_changes_the_others_slope_alone(String absorbed) {
    double[] sum =
        IntStream.range(0, DATA.rows())
            .mapToDouble(i -> DATA.number("x")[i] + 2 * DATA.number("t")[i])
            .toArray();
    PanelAnswer.Fit wanted = fit(DATA, absorbed);
    PanelAnswer.Fit found = fit(DATA.with("x", sum), absorbed);

    assertThat(found.terms().get(1).estimate())
        .isCloseTo(wanted.terms().get(1).estimate(), within(NEAR));
    assertThat(found.terms().getFirst().estimate())
        .isCloseTo(
            wanted.terms().getFirst().estimate() - 2 * wanted.terms().get(1).estimate(),
            within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0.5, 100})
  void what_a_column_says_added_to_the_outcome_is_added_to_its_slope(double more) {
    double[] y =
        IntStream.range(0, DATA.rows())
            .mapToDouble(i -> DATA.number("y")[i] + more * DATA.number("x")[i])
            .toArray();
    PanelAnswer.Fit found = fit(DATA.with("y", y), ALL);

    assertThat(found.terms().get(1).estimate() - more)
        .isCloseTo(fit(DATA, ALL).terms().get(1).estimate(), within(1e-10));
    assertThat(found.terms().get(1).error())
        .isCloseTo(fit(DATA, ALL).terms().get(1).error(), within(1e-10));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void a_factor_inside_an_absorbed_one_adds_no_information_upwards(Shape shape) {
    var data = InventedGraph.of(shape, 22);
    PanelAnswer.Fit site = fit(data, "site wave");
    PanelAnswer.Fit both = fit(data, "site wave trust");

    assertThat(InventedGraph.estimates(both))
        .containsExactly(InventedGraph.estimates(site), within(NEAR));
    assertThat(both.effects().get(2).redundant()).isEqualTo(both.effects().get(2).levels());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", ALL})
  void every_row_twice_has_the_same_slopes(String absorbed) {
    int rows = DATA.rows();
    int[] twice = IntStream.range(0, 2 * rows).map(i -> i % rows).toArray();
    PanelAnswer.Fit one = fit(DATA, absorbed);
    PanelAnswer.Fit two = fit(DATA.ordered(twice), absorbed);
    double factors = two.precision().factor() / one.precision().factor();

    assertThat(InventedGraph.estimates(two))
        .containsExactly(InventedGraph.estimates(one), within(NEAR));
    assertThat(InventedGraph.errors(two))
        .containsExactly(
            Arrays.stream(InventedGraph.errors(one)).map(e -> e * Math.sqrt(factors)).toArray(),
            within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_order_of_rows_changes_nothing(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, DATA.rows()).boxed().toList());
    java.util.Collections.shuffle(order, new java.util.Random(seed));
    InventedGraph mixed = DATA.ordered(order.stream().mapToInt(i -> i).toArray());
    for (String absorbed : List.of("", "person wave", ALL, "site role")) {
      same(fit(mixed, absorbed), fit(DATA, absorbed));
      assertThat(fit(mixed, absorbed).effects()).isEqualTo(fit(DATA, absorbed).effects());
    }
  }

  @Test
  void each_cluster_a_row_differs_from_each_row_alone_by_the_factor() {
    int[] rows = IntStream.range(0, DATA.rows()).toArray();
    PanelAnswer.Fit clustered = fit(DATA.with("trust", rows), "person wave");
    PanelAnswer.Fit alone = InventedGraph.fit(DATA.design("person wave", "trust").eachRowAlone());
    double factors = clustered.precision().factor() / alone.precision().factor();
    for (int j = 0; j < 2; j++) {
      assertThat(clustered.terms().get(j).error())
          .isCloseTo(alone.terms().get(j).error() * Math.sqrt(factors), within(NEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "person wave", "trust wave", ALL})
  void the_conventions_differ_by_the_parameters_alone(String absorbed) {
    PanelAnswer.Fit nested = fit(DATA, absorbed);
    PanelAnswer.Fit areg =
        InventedGraph.fit(DATA.design(absorbed, "trust").counting(Convention.AREG));
    double n = DATA.rows();
    double ratio = (n - nested.precision().parameters()) / (n - areg.precision().parameters());

    assertThat(InventedGraph.estimates(areg)).containsExactly(InventedGraph.estimates(nested));
    for (int j = 0; j < 2; j++) {
      assertThat(Math.pow(areg.terms().get(j).error() / nested.terms().get(j).error(), 2))
          .isCloseTo(ratio, within(NEAR));
    }
  }

  @Test
  void the_interval_lies_evenly_about_the_estimate() {
    fit(DATA, ALL)
        .terms()
        .forEach(
            term ->
                assertThat((term.low() + term.high()) / 2)
                    .isCloseTo(term.estimate(), within(NEAR)));
  }
}
