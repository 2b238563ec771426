package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;

/// Rows copied group by group, with columns made comparable.
class ArrangedTest {
  private static final double[] DAYS = {5, 1, 0, 2, 3, 1};
  private static final double[] X = {10, 20, 30, 40, 50, 60};
  private static final int[] ORGANISATION = {9, -4, 9, 7, -4, 7};

  @Test
  void rows_stand_by_organisation_and_as_they_came_inside_one() {
    Arranged data = arranged(asked(X));

    assertThat(data.counts).containsExactly(1, 3, 2, 1, 5, 0);
    assertThat(data.starts).containsExactly(0, 2, 4, 6);
    assertThat(data.rows()).isEqualTo(6);
    assertThat(data.groups()).isEqualTo(3);
  }

  @Test
  void without_exposure_and_weight_each_row_counts_once() {
    Arranged data = arranged(asked(X));

    assertThat(data.exposure).containsOnly(1).hasSize(6);
    assertThat(data.weight).containsOnly(1).hasSize(6);
  }

  @Test
  void exposure_and_weight_follow_their_rows() {
    CountDesign asked =
        CountDesign.of(
                asked(X).design().weightedBy(Column.of("w", new double[] {1, 2, 3, 4, 5, 6})))
            .exposedFor(Column.of("t", new double[] {11, 12, 13, 14, 15, 16}));
    Arranged data = arranged(asked);

    assertThat(data.weight).containsExactly(2, 5, 4, 6, 1, 3);
    assertThat(data.exposure).containsExactly(12, 15, 14, 16, 11, 13);
  }

  @Test
  void a_column_has_mean_nothing_in_each_organisation_and_deviation_one() {
    Arranged data = arranged(asked(X));
    // 20 and 50, 40 and 60, 10 and 30 lie 15, 10 and 10 from their means: √(850/6)
    double deviation = Math.sqrt(850 / 6.0);

    assertThat(data.deviation(0)).isCloseTo(deviation, within(1e-14));
    for (int i = 0; i < 6; i++) {
      double far = new double[] {-15, 15, -10, 10, -10, 10}[i];
      assertThat(data.x[0][i]).isCloseTo(far / deviation, within(1e-15));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 1e6, 1e12})
  void what_differs_between_organisations_alone_becomes_nothing(double times) {
    double[] between = new double[6];
    Arrays.setAll(between, i -> times * (0.1 + ORGANISATION[i]));
    Arranged data = arranged(asked(between));

    assertThat(data.x[0]).containsOnly(0);
    assertThat(data.deviation(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -3, 1e9, 1e-300, 1e15})
  void a_column_of_one_value_becomes_nothing_divided_by_one(double value) {
    double[] flat = new double[6];
    Arrays.fill(flat, value);
    Arranged data = arranged(asked(flat));

    assertThat(data.x[0]).containsOnly(0);
    assertThat(data.deviation(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1e-12, true", "1e-14, false", "1, true"})
  void a_column_is_flat_below_a_ten_million_millionth_of_its_mean(double share, boolean varies) {
    double[] nearly = new double[6];
    Arrays.setAll(nearly, i -> 1 + (i / 2) * 2 * share);
    Arranged data = arranged(asked(nearly));

    assertThat(Arrays.stream(data.x[0]).anyMatch(v -> v != 0)).isEqualTo(varies);
  }

  @Test
  void what_rounding_leaves_of_a_mean_is_taken_off_too() {
    // the mean of the first three lies between two numbers that a double can hold
    double far = 1e11;
    double[] x = {far, far + 1, far + 3, far + 7, far + 8, far + 9};
    CountDesign asked =
        CountDesign.of(
            CountFits.design(DAYS, List.of(Column.of("x", x)), new int[] {1, 1, 1, 2, 2, 2}));
    Arranged data = arranged(asked);
    double deviation = Math.sqrt((42 / 9.0 + 2) / 6);

    assertThat(data.deviation(0)).isCloseTo(deviation, within(1e-14));
    assertThat(data.x[0][0]).isCloseTo(-4 / 3.0 / deviation, within(1e-14));
    assertThat(data.x[0][1]).isCloseTo(-1 / 3.0 / deviation, within(1e-14));
    assertThat(data.x[0][2]).isCloseTo(5 / 3.0 / deviation, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"3e-10, true", "1.5e-10, true", "0.7e-10, false", "1e-12, false"})
  void a_column_is_flat_where_it_varies_a_ten_thousand_millionth_as_much_inside(
      double share, boolean varies) {
    // ±1 about 9, −4 and 7 times so much: √(Σ (o − 4)²/3) = √(98/3) times it in all
    double times = 1 / (share * Math.sqrt(98 / 3.0));
    double[] x = new double[6];
    int[] sign = {1, 1, -1, 1, -1, -1};
    Arrays.setAll(x, i -> sign[i] + times * ORGANISATION[i]);

    assertThat(Arrays.stream(arranged(asked(x)).x[0]).anyMatch(v -> v != 0)).isEqualTo(varies);
  }

  @Test
  void the_columns_handed_in_are_not_changed() {
    double[] x = X.clone();
    arranged(asked(x));

    assertThat(x).containsExactly(X);
  }

  @Test
  void kept_columns_carry_their_deviations_along() {
    double[] other = {1, 1, 1, 1, 1, 7};
    double[] third = {0, 0, 0, 0, 0, 60};
    Design design =
        CountFits.design(
            DAYS,
            List.of(Column.of("x", X), Column.of("other", other), Column.of("third", third)),
            ORGANISATION);
    Arranged data = arranged(CountDesign.of(design));
    double[] last = data.x[2];
    double deviation = data.deviation(2);
    data.keep(new int[] {0, 2});

    assertThat(data.x).hasDimensions(2, 6);
    assertThat(data.x[1]).isSameAs(last);
    assertThat(data.deviation(1)).isEqualTo(deviation);
    assertThat(data.deviation(0)).isCloseTo(Math.sqrt(850 / 6.0), within(1e-14));
  }

  @Test
  void no_column_at_all_may_be_kept() {
    Arranged data = arranged(asked(X));
    data.keep(new int[0]);

    assertThat(data.x).isEmpty();
    assertThat(data.rows()).isEqualTo(6);
  }

  @Test
  void clusters_are_numbered_from_nothing_in_the_order_of_their_codes() {
    Arranged data = arranged(asked(X));
    // rows stand as 1, 4, 3, 5, 0, 2
    assertThat(data.clusters(new int[] {30, -10, 30, 5, 5, -10})).containsExactly(0, 1, 1, 0, 2, 2);
    assertThat(data.clusters(new int[] {1, 1, 1, 1, 1, 1})).containsOnly(0).hasSize(6);
    assertThat(data.clusters(new int[] {0, 1, 2, 3, 4, 5})).containsExactly(1, 4, 3, 5, 0, 2);
  }

  @Test
  void rows_left_out_are_gone_and_so_are_their_clusters() {
    double[] x = X.clone();
    x[1] = Double.NaN;
    x[4] = Double.NaN;
    Arranged data = arranged(asked(x));

    assertThat(data.counts).containsExactly(2, 1, 5, 0);
    assertThat(data.groups()).isEqualTo(2);
    assertThat(data.clusters(new int[] {8, 1, 8, 3, 2, 8})).containsExactly(0, 1, 1, 1);
    // 40 and 60, 10 and 30 lie 10 from their means
    assertThat(data.deviation(0)).isCloseTo(10, within(1e-14));
  }

  private static CountDesign asked(double[] x) {
    return CountDesign.of(
        CountFits.design(
            DAYS,
            List.of(Column.of("x", x)),
            ORGANISATION,
            Factor.of("organisation", ORGANISATION)));
  }

  private static Arranged arranged(CountDesign asked) {
    return new Arranged(asked, new Chosen(asked));
  }
}
