package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Sample;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Rows that weigh more or less, against weighted least squares on all dummies and against rows
/// that stand there more than once.
class PanelWeightsTest {
  private static final double NEAR = 1e-10;
  private static final List<String> SETS =
      List.of("", "person", "trust", "person wave", "trust wave", "person wave trust role");
  private static final InventedGraph DATA = InventedGraph.of(Shape.UNEQUAL, 51);

  static Stream<Arguments> cases() {
    return Arrays.stream(Shape.values())
        .flatMap(shape -> SETS.stream().map(set -> Arguments.of(shape, set)));
  }

  private static QrLongWay longWay(InventedGraph data, String absorbed) {
    return QrLongWay.of(
        data.codes(absorbed),
        List.of(data.number("t"), data.number("x")),
        data.number("y"),
        data.number("weight"));
  }

  private static Design weighted(InventedGraph data, String absorbed, String clusters) {
    return data.design(absorbed, clusters).weightedBy(data.column("weight"));
  }

  private static double[] each(double value) {
    double[] same = new double[DATA.rows()];
    Arrays.fill(same, value);
    return same;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weighted_slopes_are_those_of_weighted_dummies(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 52);

    assertThat(InventedGraph.estimates(InventedGraph.fit(weighted(data, absorbed, "trust"))))
        .containsExactly(longWay(data, absorbed).slopes(), within(NEAR));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weighted_errors_are_those_of_the_weighted_sandwich(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 53);
    for (String clusters : List.of("trust", "person", "wave")) {
      PanelAnswer.Fit fit = InventedGraph.fit(weighted(data, absorbed, clusters));
      double factor = fit.precision().factor();

      assertThat(InventedGraph.errors(fit))
          .as("by %s", clusters)
          .containsExactly(
              longWay(data, absorbed).errors(data.place(clusters), factor), within(NEAR));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void weighted_rows_by_themselves_have_the_errors_of_white(Shape shape, String absorbed) {
    var data = InventedGraph.of(shape, 54);
    PanelAnswer.Fit fit = InventedGraph.fit(weighted(data, absorbed, "trust").eachRowAlone());

    assertThat(InventedGraph.errors(fit))
        .containsExactly(longWay(data, absorbed).errors(fit.precision().factor()), within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "person, 1", "person wave, 0.25", "trust wave, 7", "person wave trust, 1e9"})
  void weights_that_are_all_the_same_weigh_nothing(String absorbed, double weight) {
    PanelAnswer.Fit plain = InventedGraph.fit(DATA.design(absorbed, "trust"));
    PanelAnswer.Fit same =
        InventedGraph.fit(weighted(DATA.with("weight", each(weight)), absorbed, "trust"));

    assertThat(InventedGraph.estimates(same))
        .containsExactly(InventedGraph.estimates(plain), within(NEAR));
    assertThat(InventedGraph.errors(same))
        .containsExactly(InventedGraph.errors(plain), within(NEAR));
    assertThat(same.precision()).isEqualTo(plain.precision());
    assertThat(same.effects()).isEqualTo(plain.effects());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 3",
    "person, 1e-6",
    "person wave, 1e6",
    "trust wave, 0.1",
    "person trust, 1e-90"
  })
  void the_unit_of_the_weights_changes_nothing(String absorbed, double unit) {
    double[] scaled = Arrays.stream(DATA.number("weight")).map(w -> w * unit).toArray();
    PanelAnswer.Fit plain = InventedGraph.fit(weighted(DATA, absorbed, "trust"));
    PanelAnswer.Fit other =
        InventedGraph.fit(weighted(DATA.with("weight", scaled), absorbed, "trust"));

    assertThat(InventedGraph.estimates(other))
        .containsExactly(InventedGraph.estimates(plain), within(NEAR));
    assertThat(InventedGraph.errors(other))
        .containsExactly(InventedGraph.errors(plain), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", "person wave trust"})
  void a_row_of_weight_two_is_the_row_twice(String absorbed) {
    double[] weight = IntStream.range(0, DATA.rows()).mapToDouble(i -> 1 + i % 2).toArray();
    int[] twice =
        IntStream.range(0, DATA.rows())
            .flatMap(i -> IntStream.generate(() -> i).limit(1 + i % 2))
            .toArray();
    PanelAnswer.Fit once =
        InventedGraph.fit(weighted(DATA.with("weight", weight), absorbed, "trust"));
    PanelAnswer.Fit repeated = InventedGraph.fit(DATA.ordered(twice).design(absorbed, "trust"));
    double factors = Math.sqrt(repeated.precision().factor() / once.precision().factor());

    assertThat(InventedGraph.estimates(repeated))
        .containsExactly(InventedGraph.estimates(once), within(NEAR));
    assertThat(InventedGraph.errors(repeated))
        .containsExactly(
            Arrays.stream(InventedGraph.errors(once)).map(e -> e * factors).toArray(),
            within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "trust wave", "person wave trust"})
  void a_row_split_into_parts_of_its_weight_is_the_row(String absorbed) {
    int[] parts = IntStream.range(0, 3 * DATA.rows()).map(i -> i / 3).toArray();
    InventedGraph split = DATA.ordered(parts);
    double[] shares = {0.5, 0.2, 0.3};
    double[] weight =
        IntStream.range(0, parts.length)
            .mapToDouble(i -> split.number("weight")[i] * shares[i % 3])
            .toArray();
    PanelAnswer.Fit whole = InventedGraph.fit(weighted(DATA, absorbed, "trust"));
    PanelAnswer.Fit found =
        InventedGraph.fit(weighted(split.with("weight", weight), absorbed, "trust"));

    assertThat(InventedGraph.estimates(found))
        .containsExactly(InventedGraph.estimates(whole), within(NEAR));
    assertThat(found.sample().used()).isEqualTo(3 * DATA.rows());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
  void a_row_that_weighs_nothing_is_as_if_it_were_not_there(double nothing) {
    double[] weight = DATA.number("weight").clone();
    weight[4] = nothing;
    weight[30] = nothing;
    PanelAnswer.Fit found =
        InventedGraph.fit(weighted(DATA.with("weight", weight), "person wave", "trust"));
    InventedGraph left = DATA.only(i -> i != 4 && i != 30);

    assertThat(found.terms())
        .isEqualTo(InventedGraph.fit(weighted(left, "person wave", "trust")).terms());
    assertThat(found.sample().leftOut())
        .containsExactly(new Sample.LeftOut("weight weight not above 0", 2));
  }

  @Test
  void what_weighs_next_to_nothing_moves_the_estimates_next_to_nothing() {
    double[] weight = each(1);
    double[] y = DATA.number("y").clone();
    weight[10] = 1e-13;
    y[10] += 50;
    PanelAnswer.Fit found =
        InventedGraph.fit(weighted(DATA.with("weight", weight).with("y", y), "person", "trust"));

    assertThat(InventedGraph.estimates(found))
        .containsExactly(
            InventedGraph.estimates(
                InventedGraph.fit(DATA.only(i -> i != 10).design("person", "trust"))),
            within(1e-9));
  }

  @Test
  void a_weight_without_end_is_refused() {
    double[] weight = each(1);
    weight[3] = Double.POSITIVE_INFINITY;
    Design design = weighted(DATA.with("weight", weight), "person", "trust");

    assertThat(Panel.fit(design, new org.mainstay.sums.statistics.matrix.Workers(1)))
        .isEqualTo(
            new PanelAnswer.Refused(
                "There is a number without end, or one too large to be squared, among the rows used."));
  }

  @Test
  void the_weight_may_be_one_of_the_columns() {
    Column weight = DATA.column("weight");
    Design design =
        Design.of(
                DATA.column("y"),
                List.of(DATA.column("x"), weight),
                List.of(),
                org.mainstay.sums.statistics.design.Factor.of("trust", DATA.place("trust")))
            .weightedBy(weight);
    QrLongWay wanted =
        QrLongWay.of(
            List.of(),
            List.of(DATA.number("x"), weight.values()),
            DATA.number("y"),
            weight.values());

    assertThat(InventedGraph.estimates(InventedGraph.fit(design)))
        .containsExactly(wanted.slopes(), within(NEAR));
  }
}
