package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The median wait and other centiles; figures from R 4.2.2, survival 3.5-3:
/// `quantile(survfit(…))`.
class CurveQuantileTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.25, 54, 35, 63",
    "0, 0.5, 70, 63, 77",
    "0, 0.75, 82, 77, NaN",
    "0, 0.9, 93, 90, NaN",
    "1, 0.25, 39, 33, 48",
    "1, 0.5, 66, 62, 72",
    "1, 0.75, 84, 78, 90",
    "1, 0.9, 93, 91, NaN",
    "2, 0.25, 35, 31, 50",
    "2, 0.5, 64, 60, 69",
    "2, 0.75, 84, 70, NaN",
    "2, 0.9, 93, 90, NaN"
  })
  void three_groups_by_formula_have_the_quantiles_of_r(
      int group, double share, double day, double lower, double upper) {
    assertThat(Curve.of(Waits.byFormula(1).counts(), group).quantile(share))
        .isEqualTo(new Quantile(share, day, lower, upper));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 6, 6, 16",
    "0.25, 13, 6, NaN",
    "0.5, 23, 16, NaN",
    "0.75, NaN, 23, NaN",
    "0.9, NaN, NaN, NaN"
  })
  void the_median_remission_of_the_treated_is_23_weeks(
      double share, double day, double lower, double upper) {
    assertThat(Waits.TREATED.curve().quantile(share))
        .isEqualTo(new Quantile(share, day, lower, upper));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 2, 1, 5",
    "0.25, 4, 2, 8",
    "0.5, 8, 4, 12",
    "0.75, 12, 8, NaN",
    "0.9, 17, 12, NaN"
  })
  void the_median_remission_of_the_controls_is_8_weeks(
      double share, double day, double lower, double upper) {
    assertThat(Waits.CONTROLS.curve().quantile(share))
        .isEqualTo(new Quantile(share, day, lower, upper));
  }

  @Test
  void a_median_on_a_flat_stretch_is_its_middle() {
    var four = Waits.one(new int[] {1, 2, 3, 4}, 1, 1, 1, 1).curve();

    assertThat(four.quantile(0.25).day()).isEqualTo(1.5);
    assertThat(four.quantile(0.5).day()).isEqualTo(2.5);
    assertThat(four.quantile(0.75).day()).isEqualTo(3.5);
    assertThat(four.quantile(0.9).day()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 6, 1 1 1 0 0 0, 4.5, 2, NaN",
    "1 2 3 4 5 6, 1 1 1 0 0 1, 4.5, 2, NaN",
    "0 0 3 4, 1 1 1 0, 1.5, 0, NaN",
    "2 2 9 9, 1 1 0 0, 5.5, 2, NaN",
    "5 5 5, 0 0 0, NaN, NaN, NaN"
  })
  void a_flat_stretch_lasts_until_the_next_end_or_the_last_person_seen(
      String days, String end, double median, double lower, double upper) {
    assertThat(Waits.one(ints(days), ints(end)).curve().quantile(0.5))
        .isEqualTo(new Quantile(0.5, median, lower, upper));
  }

  @Test
  void a_later_last_day_of_the_counts_moves_no_quantile() {
    var waits = Waits.one(new int[] {2, 2, 9, 9}, 1, 1, 0, 0);

    assertThat(Curve.of(waits.counts(400, 1), 0).quantile(0.5).day()).isEqualTo(5.5);
  }

  @Test
  void not_reached_is_not_the_longest_wait() {
    var median = Waits.one(new int[] {1, 50, 90}, 1, 0, 0).curve().quantile(0.5);

    assertThat(median.reached()).isFalse();
    assertThat(Waits.CONTROLS.curve().quantile(0.5).reached()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void a_quantile_is_asked_for_a_share(double share) {
    var curve = Waits.CONTROLS.curve();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.quantile(share))
        .withMessage("a share must be between 0 and 1, got " + share);
  }

  private static int[] ints(String words) {
    return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
  }
}
