package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Every refusal with its sentence, and the case just beside it that is fitted.
class PanelRefusedTest {
  private static final InventedGraph DATA = InventedGraph.of(Shape.MIXED, 91);
  private static final String ENDLESS =
      "There is a number without end, or one too large to be squared, among the rows used.";

  private static String refusal(Design design) {
    return switch (Panel.fit(design, new Workers(2))) {
      case PanelAnswer.Refused(String because) -> because;
      case PanelAnswer.Fit fit -> "fitted with " + fit.terms().size() + " terms";
    };
  }

  /// So many columns of noise on so many rows.
  private static Design noise(int rows, int columns) {
    var random = new SplittableRandom(rows);
    List<Column> drawn =
        IntStream.range(0, columns)
            .mapToObj(j -> Column.of("c" + j, random.doubles(rows).toArray()))
            .toList();
    return Design.of(
        Column.of("y", random.doubles(rows).toArray()),
        drawn,
        List.of(),
        Factor.of("row", IntStream.range(0, rows).toArray()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13})
  void as_many_rows_as_parameters_are_too_few(int columns) {
    int rows = columns + 1;

    assertThat(refusal(noise(rows, columns)))
        .isEqualTo(rows + " rows are too few for " + rows + " parameters.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13})
  void one_row_more_than_parameters_is_enough(int columns) {
    assertThat(refusal(noise(columns + 2, columns))).isEqualTo("fitted with " + columns + " terms");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 20})
  void with_more_columns_than_rows_all_that_can_be_kept_are_too_many(int rows) {
    assertThat(refusal(noise(rows, rows + 3)))
        .isEqualTo(rows + " rows are too few for " + rows + " parameters.");
  }

  @Test
  void one_row_is_too_few_for_its_own_mean() {
    assertThat(refusal(noise(1, 0))).isEqualTo("1 rows are too few for 1 parameters.");
  }

  @ParameterizedTest
  @CsvSource({"NESTED", "AREG"})
  void people_seen_once_use_up_all_rows_when_they_are_counted(Convention convention) {
    InventedGraph once = DATA.only(i -> DATA.place("wave")[i] == 2);
    String wanted =
        convention == Convention.AREG
            ? "24 rows are too few for 24 parameters."
            : "fitted with 0 terms";

    assertThat(refusal(once.design("person", "person").counting(convention))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "wave", "person wave", "person wave role", "region"})
  void one_cluster_alone_is_refused_by_its_name(String absorbed) {
    InventedGraph one = DATA.with("trust", new int[DATA.rows()]);

    assertThat(refusal(one.design(absorbed, "trust")))
        .isEqualTo("There is one trust alone, so nothing says how far chance goes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "person", "wave", "person wave", "region"})
  void two_clusters_are_fitted(String absorbed) {
    int[] two = IntStream.range(0, DATA.rows()).map(i -> i % 2).toArray();

    assertThat(refusal(DATA.with("trust", two).design(absorbed, "trust")))
        .isEqualTo("fitted with 2 terms");
  }

  @Test
  void one_cluster_that_is_left_after_holes_is_one_cluster() {
    int[] two = IntStream.range(0, DATA.rows()).map(i -> i < 5 ? 1 : 2).toArray();
    double[] y = DATA.number("y").clone();
    Arrays.fill(y, 0, 5, Double.NaN);

    assertThat(refusal(DATA.with("trust", two).with("y", y).design("wave", "trust")))
        .isEqualTo("There is one trust alone, so nothing says how far chance goes.");
  }

  @Test
  void rows_that_are_too_few_are_told_before_clusters_that_are_too_few() {
    InventedGraph few = DATA.with("trust", new int[DATA.rows()]).only(i -> i < 2);

    assertThat(refusal(few.design("", "trust"))).isEqualTo("2 rows are too few for 2 parameters.");
  }

  @ParameterizedTest
  @CsvSource({
    "y, Infinity",
    "y, -Infinity",
    "y, 1e155",
    "t, Infinity",
    "t, -Infinity",
    "x, -1e155",
    "x, 1.7e308",
    "t, -1.7e308"
  })
  void a_number_without_end_or_too_large_is_refused_in_any_column(String name, double value) {
    double[] values = DATA.number(name).clone();
    values[17] = value;
    for (String absorbed : List.of("", "person", "person wave", "trust wave")) {
      assertThat(refusal(DATA.with(name, values).design(absorbed, "trust"))).isEqualTo(ENDLESS);
    }
  }

  @Test
  void a_number_without_end_in_a_row_that_is_left_out_does_no_harm() {
    double[] x = DATA.number("x").clone();
    double[] y = DATA.number("y").clone();
    x[17] = Double.POSITIVE_INFINITY;
    y[17] = Double.NaN;

    assertThat(refusal(DATA.with("x", x).with("y", y).design("person", "trust")))
        .isEqualTo("fitted with 2 terms");
  }

  @Test
  void a_number_without_end_beside_a_hole_is_still_refused() {
    double[] x = DATA.number("x").clone();
    double[] y = DATA.number("y").clone();
    x[17] = Double.POSITIVE_INFINITY;
    y[18] = Double.NaN;

    assertThat(refusal(DATA.with("x", x).with("y", y).design("person", "trust")))
        .isEqualTo(ENDLESS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-140, 1e-20, 1e20, 1e140})
  void numbers_that_can_be_squared_are_fitted(double unit) {
    double[] x = Arrays.stream(DATA.number("x")).map(v -> v * unit).toArray();

    assertThat(refusal(DATA.with("x", x).design("person wave", "trust")))
        .isEqualTo("fitted with 2 terms");
  }

  @ParameterizedTest
  @CsvSource({"person trust", "trust person", "person trust wave"})
  void more_than_3000_levels_beside_the_largest_factor_are_refused_with_all_sizes(String order) {
    int rows = 8000;
    InventedGraph large =
        new InventedGraph(
            java.util.Map.of("y", new double[rows], "t", new double[rows], "x", new double[rows]),
            java.util.Map.of(
                "person", IntStream.range(0, rows).map(i -> i / 2).toArray(),
                "trust", IntStream.range(0, rows).map(i -> i % 3000).toArray(),
                "wave", IntStream.range(0, rows).map(i -> i % 2).toArray(),
                "site", IntStream.range(0, rows).map(i -> i % 3500).toArray()));
    String replaced = order.replace("trust", "site");
    List<String> sizes =
        InventedGraph.words(replaced).stream().map(n -> n + " " + large.levels(n)).toList();
    int beside = 3500 + (order.contains("wave") ? 2 : 0);

    assertThat(refusal(large.design(replaced, "site")))
        .isEqualTo(
            "Besides the factor with the most levels at most 3000 levels can be solved for, "
                + "these are %d (%s).".formatted(beside, String.join(", ", sizes)));
  }

  @Test
  void no_rows_are_refused_whatever_is_asked() {
    InventedGraph none = DATA.only(i -> false);
    for (String absorbed : List.of("", "person", "person wave trust")) {
      assertThat(refusal(none.design(absorbed, "trust"))).isEqualTo("Not one row can be used.");
      assertThat(refusal(none.design(absorbed, "trust").eachRowAlone()))
          .isEqualTo("Not one row can be used.");
    }
  }

  @Test
  void weights_that_are_all_nothing_leave_no_row() {
    Design design =
        DATA.design("person", "trust").weightedBy(Column.of("weight", new double[DATA.rows()]));

    assertThat(refusal(design)).isEqualTo("Not one row can be used.");
  }
}
