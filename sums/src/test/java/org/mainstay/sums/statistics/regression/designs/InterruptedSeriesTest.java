package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against R 4.2.2: `lm`, `sandwich::NeweyWest(lag, prewhite = FALSE, adjust = TRUE)` and
/// `vcovHC(type = "HC1")` on the same 24 months, p by `pt` on 20 degrees of freedom.
class InterruptedSeriesTest {
  private static final double[] MONTHS = {
    12, 15, 11, 14, 13, 16, 12, 15, 14, 13, 17, 12, 20, 19, 22, 21, 23, 22, 25, 24, 26, 25, 27, 28
  };

  @ParameterizedTest
  @CsvSource({
    "2, 0.52761653000650632, 0.086994331689281321, 0.64150890444065178, 0.09945197679939316",
    "0, 0.98275697716490762, 0.1726230652011726, 1.4416021283258502, 0.1857837215110858",
    "5, 0.35531108315046867, 0.066517510729806439, 0.5889440042172317, 0.068828984430130011"
  })
  void estimates_and_errors_are_those_of_r(
      int lag, double start, double slope, double level, double turn) {
    var found = InterruptedSeries.of(MONTHS, 12, lag);

    assertThat(found.before().start().value()).isCloseTo(13.012820512820511, within(1e-12));
    assertThat(found.before().slope().value()).isCloseTo(0.11888111888111903, within(1e-13));
    assertThat(found.level().value()).isCloseTo(4.983682983682984, within(1e-12));
    assertThat(found.slope().value()).isCloseTo(0.6223776223776222, within(1e-13));
    assertThat(found.before().start().error()).isCloseTo(start, within(1e-12));
    assertThat(found.before().slope().error()).isCloseTo(slope, within(1e-13));
    assertThat(found.level().error()).isCloseTo(level, within(1e-12));
    assertThat(found.slope().error()).isCloseTo(turn, within(1e-13));
    assertThat(found.points()).isEqualTo(24);
    assertThat(found.lag()).isEqualTo(lag);
  }

  @Test
  void tests_and_intervals_are_students_on_twenty_degrees() {
    var found = InterruptedSeries.of(MONTHS, 12, 2);

    assertThat(found.level().p()).isCloseTo(1.8286166718867746e-07, within(1e-17));
    assertThat(found.slope().p()).isCloseTo(4.1280959262442125e-06, within(1e-16));
    assertThat(found.before().slope().p()).isCloseTo(0.18693762959404914, within(1e-12));
    double half = 2.085963447265865 * found.level().error();
    assertThat(found.level().low()).isCloseTo(found.level().value() - half, within(1e-12));
    assertThat(found.level().high()).isCloseTo(found.level().value() + half, within(1e-12));
  }

  @Test
  void a_missing_month_keeps_its_place_in_time() {
    double[] gaps = MONTHS.clone();
    gaps[4] = Double.NaN;
    gaps[14] = Double.NaN;
    var found = InterruptedSeries.of(gaps, 12, 0);

    assertThat(found.points()).isEqualTo(22);
    assertThat(found.level().value()).isCloseTo(4.688438153747894, within(1e-12));
    assertThat(found.slope().value()).isCloseTo(0.6602969432948249, within(1e-13));
    assertThat(found.level().error()).isCloseTo(1.4612450273291036, within(1e-12));
    assertThat(found.slope().error()).isCloseTo(0.18977851056360598, within(1e-13));
  }

  @ParameterizedTest
  @CsvSource({"24, 2", "100, 4", "99, 3", "500, 5", "8, 2"})
  void the_usual_number_of_neighbours_grows_slowly_with_the_series(int points, int lag) {
    double[] series = IntStream.range(0, points).mapToDouble(i -> i % 3 + 0.1 * i).toArray();

    assertThat(InterruptedSeries.of(series, points / 2).lag()).isEqualTo(lag);
  }

  @Test
  void a_straight_line_has_neither_jump_nor_turn_and_no_error() {
    double[] line = IntStream.range(0, 10).mapToDouble(i -> 3 + 2 * i).toArray();
    var found = InterruptedSeries.of(line, 5, 0);

    assertThat(found.level().value()).isCloseTo(0, within(1e-11));
    assertThat(found.slope().value()).isCloseTo(0, within(1e-11));
    assertThat(found.before().slope().value()).isCloseTo(2, within(1e-11));
    assertThat(found.level().error()).isCloseTo(0, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({"1, 1 before, 23 after", "23, 23 before, 1 after", "24, 24 before, 0 after"})
  void a_campaign_at_the_edge_is_refused(int campaign, String left, String right) {
    assertThatThrownBy(() -> InterruptedSeries.of(MONTHS, campaign, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a campaign needs two points before and two after, and five in all: "
                + left
                + ", "
                + right);
  }

  @Test
  void four_points_are_too_few_and_five_are_enough() {
    assertThatThrownBy(() -> InterruptedSeries.of(new double[] {1, 2, 4, 5}, 2, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("five in all");
    assertThat(InterruptedSeries.of(new double[] {1, 2, 4, 5, 7}, 2, 0).points()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"-1", "24"})
  void more_neighbours_than_points_are_refused(int lag) {
    assertThatThrownBy(() -> InterruptedSeries.of(MONTHS, 12, lag))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lag must be 0..23, got " + lag);
  }
}
