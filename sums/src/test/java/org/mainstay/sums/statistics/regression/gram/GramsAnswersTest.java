package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// What sums tell of themselves: names and counts, what rounding may leave, whether organisations
/// differ, and which organisations hang together.
class GramsAnswersTest {
  private static final int[] TWO = {4, 4, 9, 9};

  private static ClusterGrams of(double[] y, double[] t, int[] groups, int[] clusters) {
    return InventedTable.sums(
        new GroupedRows(
            List.of(Column.of("y", y)),
            List.of(Column.of("t", t)),
            List.of(),
            groups,
            clusters,
            new double[0]),
        false);
  }

  private static ClusterGrams of(double... y) {
    return of(y, new double[y.length], TWO, TWO);
  }

  @Test
  void names_counts_and_codes() {
    var table = new InventedTable(1, 3, 5, 2).numbers(2, 1, 0, 1).treatments(1, 1);
    var found = table.sums(true, false);

    assertThat(found.covariates()).containsExactly("x0", "x1");
    assertThat(found.outcomes()).containsExactly("y0");
    assertThat(found.treatments()).containsExactly("t0", "n0");
    assertThat(found.rows()).isEqualTo(10);
    assertThat(IntStream.range(0, 3).map(found::rows)).containsExactly(3, 5, 2);
    assertThat(IntStream.range(0, 3).map(found::code)).containsExactly(3, 8, 13);
    assertThat(found.mass()).isCloseTo(Arrays.stream(table.weights).sum(), within(1e-14));
    assertThat(found.wide(0)).hasSize(9);
    assertThat(found.cross(0)).hasSize(6);
    assertThat(found.own(0)).hasSize(2);
    assertThat(found.between(0)).isEmpty();
    assertThatThrownBy(() -> found.treatments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "1, true", "2, true"})
  void joint_sums_have_the_products_of_treatments(int treatments, boolean joint) {
    var table = new InventedTable(2, 4, 4).numbers(0, 1, 0, 1).treatments(treatments, 0);
    var found = table.sums(false, joint);

    assertThat(found.joint()).isEqualTo(joint);
    assertThat(found.between(0)).hasSize(joint ? treatments * treatments : 0);
  }

  @Test
  void without_treatments_or_without_outcomes_nothing_is_asked_and_nothing_summed() {
    var workers = new Workers(1);
    var outcomes = new InventedTable(3, 6, 4).numbers(1, 2, 1, 2);
    var treatments = new InventedTable(3, 6, 4).numbers(1, 0, 1, 2).treatments(2, 0);

    assertThat(Passes.over(outcomes.rows(false), false, false, workers)).isEmpty();
    assertThat(Passes.over(outcomes.rows(true), true, false, workers)).isEmpty();
    assertThat(Passes.over(treatments.rows(false), false, false, workers)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "-1, 1", "1e6, 1e6", "-1e6, 1e6", "1e-200, 1e-200"})
  void rounding_leaves_sixteen_last_digits_of_the_largest(double largest, double size) {
    var found = of(largest, 0, largest / 2, -largest / 4);
    assertThat(found.floor(0))
        .isCloseTo(4 * Math.pow(16 * 0x1p-52 * size, 2), within(1e-12 * found.floor(0)));
  }

  @Test
  void a_yes_or_no_has_the_floor_of_one_even_if_nobody_said_yes() {
    var found = of(new double[] {5, 6, 7, 8}, new double[4], TWO, TWO);

    assertThat(found.floor(1)).isEqualTo(4 * Math.pow(16 * 0x1p-52, 2));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 2, 1e5})
  void the_floor_grows_with_the_weights(double times) {
    var table = new InventedTable(4, 7, 5).numbers(0, 1, 3, 2).treatments(1, 0);
    double before = table.sums(true, false).floor(0);
    Arrays.setAll(table.weights, i -> times * table.weights[i]);

    assertThat(table.sums(true, false).floor(0)).isCloseTo(times * before, within(times * 1e-40));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "0, 0, true",
    "0.1, 0.1, true",
    "1, 2, false",
    "1, 1.0000001, false",
    "-1, 1, false",
    "1e9, 1000000000.0000001, true",
    "1e9, 1000000000.01, false",
    "0, 1e-300, false"
  })
  void means_are_the_same_but_for_rounding(double here, double there, boolean same) {
    assertThat(of(here, here, there, there).sameEverywhere(0)).isEqualTo(same);
    assertThat(of(there, there, here, here).sameEverywhere(0)).isEqualTo(same);
  }

  @Test
  void a_column_may_vary_inside_and_have_the_same_mean_everywhere() {
    var found = of(1, 3, 0, 4);

    assertThat(found.sameEverywhere(0)).isTrue();
    assertThat(found.mean(0)).isEqualTo(2);
    assertThat(of(1, 3, 0, 5).sameEverywhere(0)).isFalse();
  }

  @Test
  void the_last_organisation_counts_as_much_as_the_first() {
    int[] groups = {1, 2, 3, 4};
    double[] t = new double[4];
    for (int odd = 0; odd < 4; odd++) {
      double[] y = {5, 5, 5, 5};
      y[odd] = 6;
      assertThat(of(y, t, groups, groups).sameEverywhere(0)).as("odd one at %d", odd).isFalse();
      assertThat(of(y, t, groups, groups).sameEverywhere(1)).isTrue();
    }
  }

  @Test
  void no_rows_are_no_sums() {
    var none = of(new double[0], new double[0], new int[0], new int[0]);

    assertThat(none.rows()).isZero();
    assertThat(none.mass()).isZero();
    assertThat(none.clusters()).isZero();
    assertThat(none.organisations()).isZero();
    assertThat(none.joint()).isTrue();
    assertThat(none.sameEverywhere(0)).isTrue();
    assertThat(none.mean(0)).isNaN();
    assertThat(none.floor(0)).isZero();
  }

  @Test
  void clusters_come_in_the_order_of_their_codes_whatever_their_organisations() {
    int[] groups = {1, 1, 2, 2, 3, 3, 4, 4};
    int[] clusters = {50, 50, -3, -3, 50, 50, 7, 7};
    double[] y = {0, 2, 0, 4, 0, 6, 0, 8};
    var found = of(y, new double[8], groups, clusters);

    assertThat(IntStream.range(0, 3).map(found::code)).containsExactly(-3, 7, 50);
    assertThat(IntStream.range(0, 3).map(found::rows)).containsExactly(2, 2, 4);
    // two people d apart leave d · d / 2
    assertThat(found.wide(0)).containsExactly(8);
    assertThat(found.wide(1)).containsExactly(32);
    assertThat(found.wide(2)).containsExactly(2 + 18);
    assertThat(found.organisations()).isEqualTo(4);
  }

  @Test
  void clusters_with_one_organisation_each_may_have_codes_of_their_own() {
    int[] clusters = {90, 90, 10, 10};
    var found = of(new double[] {0, 2, 0, 4}, new double[4], TWO, clusters);

    assertThat(IntStream.range(0, 2).map(found::code)).containsExactly(10, 90);
    assertThat(found.wide(0)).containsExactly(8);
    assertThat(found.wide(1)).containsExactly(2);
  }

  private static GroupedRows torn(double lastOutcome) {
    return new GroupedRows(
        List.of(Column.of("y", 1, 2, 3, 4, lastOutcome)),
        List.of(Column.of("t", 0, 1, 0, 1, 0)),
        List.of(),
        new int[] {4, 4, 9, 9, 9},
        new int[] {1, 1, 2, 2, 3},
        new double[0]);
  }

  @Test
  void an_organisation_torn_between_clusters_is_refused_with_the_way_out() {
    assertThatThrownBy(() -> InventedTable.sums(torn(5), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "organisation 9 lies in several clusters: its effect is not nested, use absorbed"
                + " factors");
  }

  @Test
  void a_row_that_is_not_used_tears_nothing() {
    var found = Passes.over(torn(Double.NaN), false, false, new Workers(1)).getFirst().sums();

    assertThat(found.rows()).isEqualTo(4);
    assertThat(found.clusters()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "3, 7", "6, 7"})
  void it_is_seen_wherever_the_torn_row_stands(int at, int size) {
    int[] groups = new int[size];
    int[] clusters = new int[size];
    clusters[at] = 1;

    assertThatThrownBy(() -> of(new double[size], new double[size], groups, clusters))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("organisation 0 lies in several clusters");
  }
}
