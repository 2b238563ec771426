package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Absorbed;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Few levels with many rows each, many rows in one group, and more rows than are read at once: the
/// ways through the rows must not show.
class PanelSmallFactorsTest {
  private static final double NEAR = 1e-10;

  private static InventedGraph rows(int rows, IntUnaryOperator trust, IntUnaryOperator wave) {
    var random = new SplittableRandom(rows);
    Map<String, int[]> places = new HashMap<>();
    places.put("trust", IntStream.range(0, rows).map(trust).toArray());
    places.put("wave", IntStream.range(0, rows).map(wave).toArray());
    places.put("team", IntStream.range(0, rows).map(i -> i * 7 % 11).toArray());
    Map<String, double[]> numbers = new HashMap<>();
    for (String name : List.of("t", "x", "y")) {
      numbers.put(name, random.doubles(rows, -1, 1).toArray());
    }
    numbers.put("weight", random.ints(rows, 1, 5).asDoubleStream().toArray());
    return new InventedGraph(numbers, places);
  }

  private static void agrees(InventedGraph data, String absorbed, String clusters) {
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, clusters));
    QrLongWay wanted = data.longWay(absorbed);

    assertThat(InventedGraph.estimates(fit)).containsExactly(wanted.slopes(), within(NEAR));
    assertThat(InventedGraph.errors(fit))
        .containsExactly(
            wanted.errors(data.place(clusters), fit.precision().factor()), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {188, 189, 190, 191, 192, 193, 194, 195, 196})
  void about_64_rows_a_level_nothing_shows_of_the_way_taken(int rows) {
    for (String absorbed : List.of("trust", "trust wave", "wave trust")) {
      agrees(rows(rows, i -> i % 3, i -> i / 5 % 2), absorbed, "team");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 255, 256, 257, 511, 512, 513, 600})
  void about_a_stretch_of_rows_nothing_shows_of_its_end(int rows) {
    for (String absorbed : List.of("", "trust", "trust wave")) {
      agrees(rows(rows, i -> i % 2, i -> i * i % 3), absorbed, "team");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {250, 256, 257, 300, 520})
  void a_group_longer_than_a_stretch_is_one_group(int longest) {
    agrees(rows(longest + 60, i -> i < longest ? 0 : i / 2, i -> i % 4), "trust wave", "team");
    agrees(rows(longest + 60, i -> i < 60 ? i / 2 : 40, i -> i % 4), "trust wave", "trust");
  }

  @ParameterizedTest
  @CsvSource({"trust, 2", "wave, 3", "trust wave, 4", "wave trust, 4", "trust wave team, 14"})
  void small_factors_have_the_rank_of_their_dummies(String absorbed, int rank) {
    var data = rows(900, i -> i % 2, i -> i / 2 % 3);
    Design design = data.design(absorbed, "team").counting(Convention.AREG);

    assertThat(InventedGraph.fit(design).precision().parameters()).isEqualTo(2 + rank);
    assertThat(QrLongWay.rank(data.codes(absorbed))).isEqualTo(rank);
  }

  @Test
  void of_small_factors_each_after_the_first_has_one_redundant_level() {
    var data = rows(900, i -> i % 2, i -> i / 2 % 3);

    assertThat(InventedGraph.fit(data.design("trust wave", "team")).effects())
        .containsExactly(
            new Absorbed("trust", 2, 0, false, 0), new Absorbed("wave", 3, 1, false, 0));
  }

  @Test
  void where_nothing_is_taken_out_group_by_group_no_note_speaks_of_links() {
    var data = rows(900, i -> i % 2, i -> i % 2);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design("trust wave", "team").eachRowAlone());

    assertThat(fit.effects().get(1).redundant()).isEqualTo(2);
    assertThat(fit.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', trust", "trust, trust", "wave, trust", "trust wave, trust", "trust wave, wave"})
  void weights_are_those_of_weighted_dummies(String absorbed, String clusters) {
    var data = rows(700, i -> i * 3 % 5, i -> i / 9 % 4);
    PanelAnswer.Fit fit =
        InventedGraph.fit(data.design(absorbed, clusters).weightedBy(data.column("weight")));
    QrLongWay wanted =
        QrLongWay.of(
            data.codes(absorbed),
            List.of(data.number("t"), data.number("x")),
            data.number("y"),
            data.number("weight"));

    assertThat(InventedGraph.estimates(fit)).containsExactly(wanted.slopes(), within(NEAR));
    assertThat(InventedGraph.errors(fit))
        .containsExactly(
            wanted.errors(data.place(clusters), fit.precision().factor()), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trust", "wave", "trust wave"})
  void each_row_by_itself_has_the_errors_of_white(String absorbed) {
    var data = rows(600, i -> i % 4, i -> i / 4 % 3);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(absorbed, "team").eachRowAlone());

    assertThat(InventedGraph.errors(fit))
        .containsExactly(data.longWay(absorbed).errors(fit.precision().factor()), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 300, 1001})
  void with_many_levels_of_64_rows_the_slope_is_that_about_the_means(int levels) {
    int rows = 64 * levels;
    double[] x = new SplittableRandom(levels).doubles(rows).toArray();
    double[] y = new SplittableRandom(levels + 1).doubles(rows).toArray();
    int[] codes = IntStream.range(0, rows).map(i -> i % levels).toArray();
    double[] means = new double[levels];
    for (int i = 0; i < rows; i++) {
      means[codes[i]] += x[i] / 64;
    }
    double over = 0;
    double under = 0;
    for (int i = 0; i < rows; i++) {
      double within = x[i] - means[codes[i]];
      over += within * y[i];
      under += within * within;
    }
    Factor trust = Factor.of("trust", codes);
    PanelAnswer.Fit fit =
        InventedGraph.fit(
            Design.of(Column.of("y", y), List.of(Column.of("x", x)), List.of(trust), trust));

    assertThat(fit.terms().getFirst().estimate()).isCloseTo(over / under, within(1e-12));
    assertThat(fit.effects().getFirst().levels()).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource({
    "20000, 1, 6000, trust wave",
    "20000, 3, 6000, trust",
    "40000, 1, 50, trust wave",
    "40000, 1, 9, ''"
  })
  void a_long_panel_has_the_same_bits_for_any_number_of_threads(
      int rows, int step, int trusts, String absorbed) {
    var data = rows(rows, i -> i / step % trusts, i -> i % 7);
    for (String clusters : List.of("trust", "team")) {
      Design design = data.design(absorbed, clusters);
      PanelAnswer one = Panel.fit(design, new Workers(1));

      assertThat(Panel.fit(design, new Workers(2))).isEqualTo(one);
      assertThat(Panel.fit(design, new Workers(7))).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "team"})
  void more_rows_than_are_read_at_once_have_the_slopes_of_all(String absorbed) {
    var data = rows(30_000, i -> i % 40, i -> i % 7);

    assertThat(InventedGraph.estimates(InventedGraph.fit(data.design(absorbed, "trust"))))
        .containsExactly(data.longWay(absorbed).slopes(), within(NEAR));
  }

  @Test
  void a_long_panel_of_people_is_as_going_round() {
    var data = rows(21_000, i -> i / 3, i -> i % 3);
    QrLongWay wanted =
        SweepsLongWay.fit(
            data.codes("trust wave"),
            List.of(data.number("t"), data.number("x")),
            data.number("y"),
            new double[0]);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design("trust wave", "team"));

    assertThat(InventedGraph.estimates(fit)).containsExactly(wanted.slopes(), within(NEAR));
    assertThat(InventedGraph.errors(fit))
        .containsExactly(wanted.errors(data.place("team"), fit.precision().factor()), within(NEAR));
  }

  @Test
  void levels_that_come_back_again_and_again_are_one_level() {
    var data = rows(640, i -> i % 5, i -> 0);
    int[] inOrder =
        IntStream.range(0, 640).boxed().sorted((a, b) -> a % 5 - b % 5).mapToInt(i -> i).toArray();
    PanelAnswer.Fit mixed = InventedGraph.fit(data.design("trust", "trust"));
    PanelAnswer.Fit sorted = InventedGraph.fit(data.ordered(inOrder).design("trust", "trust"));

    assertThat(InventedGraph.estimates(sorted))
        .containsExactly(InventedGraph.estimates(mixed), within(1e-13));
    assertThat(Arrays.stream(InventedGraph.errors(sorted)).toArray())
        .containsExactly(InventedGraph.errors(mixed), within(1e-13));
  }
}
