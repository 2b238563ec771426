package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.monthly;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Means and limits worked out by hand: `amR` screened at 3.267 of itself, limits at 2.66 `amR`,
/// near limits at two thirds of that.
class PhaseTest {

  @ParameterizedTest
  @CsvSource({
    "1 3, 2, 2",
    "0 10 0 10, 5, 10",
    "1 2 4 8, 3.75, 2.333333333333333",
    "-4 -2 -6, -4, 3",
    "0.5 0.25 0.75, 0.5, 0.375",
    "10 11 10 11 10 11 10 11 30, 12.6666666666666667, 1",
    "10 11 10 11 10 11 10 11 14, 10.8888888888888889, 1.25"
  })
  void mean_and_average_range_are_those_by_hand(String values, double mean, double range) {
    Phase phase = phase(values);

    assertThat(phase.mean()).isCloseTo(mean, within(1e-14));
    assertThat(phase.averageRange()).isCloseTo(range, within(1e-14));
    assertThat(phase.upper()).isCloseTo(mean + 2.66 * range, within(1e-12));
    assertThat(phase.lower()).isCloseTo(mean - 2.66 * range, within(1e-12));
    assertThat(phase.nearUpper()).isCloseTo(mean + 5.32 / 3 * range, within(1e-12));
    assertThat(phase.nearLower()).isCloseTo(mean - 5.32 / 3 * range, within(1e-12));
  }

  @Test
  void a_range_far_beyond_the_others_is_left_out() {
    // ranges of 1 seven times, 4 and 40: 51/9 · 3.267 = 18.5 takes 40 alone
    Phase phase = phase("0 1 0 1 0 1 0 1 5 45");

    assertThat(phase.averageRange()).isCloseTo(11 / 8.0, within(1e-14));
  }

  @Test
  void a_second_screening_would_take_more_and_is_not_made() {
    // ranges of 1 twelve times, one of 5 and one of 100: 117/14 · 3.267 = 27.3 takes 100 alone;
    // of the rest the mean is 17/13, three times which is less than 5
    double[] values = new double[15];
    Arrays.setAll(values, i -> i < 13 ? i % 2 : i == 13 ? 5 : 105);
    Phase phase = chart(monthly(values)).phases().getFirst();

    assertThat(phase.averageRange()).isCloseTo(17 / 13.0, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "3, false, false, 1",
    "3.0000001, true, false, 1",
    "2.9, false, true, 1",
    "2, false, false, 1",
    "2.0000001, false, true, 1",
    "0.1, false, false, 1",
    "0, false, false, 0",
    "-0.1, false, false, -1",
    "-2, false, false, -1",
    "-2.0000001, false, true, -1",
    "-3, false, true, -1",
    "-3.0000001, true, false, -1"
  })
  void a_value_is_outside_near_or_on_a_side(double value, boolean outside, boolean near, int side) {
    var phase = new Phase(1, 20, 0, 3 / 2.66, -3, -2, 2, 3);

    assertThat(phase.outside(value)).isEqualTo(outside);
    assertThat(phase.near(value)).isEqualTo(near || Math.abs(value) == 3);
    assertThat(phase.side(value)).isEqualTo(side);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "12, false", "13, true", "14, true", "100, true"})
  void thirteen_points_settle_a_phase(int points, boolean settled) {
    double[] values = IntStream.range(0, points).mapToDouble(i -> i % 3).toArray();

    assertThat(chart(monthly(values)).phases().getFirst().settled()).isEqualTo(settled);
  }

  @Test
  void one_point_has_no_limits_and_nothing_is_outside_them() {
    Phase phase = phase("7");

    assertThat(phase.limited()).isFalse();
    assertThat(phase.upper()).isNaN();
    assertThat(phase.outside(1e9)).isFalse();
    assertThat(phase.near(1e9)).isFalse();
  }

  @Test
  void two_points_have_limits() {
    assertThat(phase("7 9").limited()).isTrue();
  }

  @Test
  void when_all_ranges_are_nothing_screening_leaves_none() {
    // 0 is not below 3.267 · 0, as upstream has it: a flat series has no limits
    Phase flat = phase("5 5 5 5");
    Phase all =
        chart(monthly(5, 5, 5, 5), Settings.of(Better.INCREASE).unscreened()).phases().getFirst();

    assertThat(all.limited()).isTrue();
    assertThat(all.upper()).isEqualTo(5);
    assertThat(flat.limited()).isFalse();
    assertThat(flat.mean()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void limits_are_fixed_by_the_first_points_alone(int fixed) {
    double[] values = {1, 3, 2, 6, 4, 9, 1, 30};
    Phase phase =
        chart(monthly(values), Settings.of(Better.INCREASE).unscreened().fixedAfter(fixed))
            .phases()
            .getFirst();
    double mean = Arrays.stream(values, 0, fixed).average().orElseThrow();
    double range =
        IntStream.range(1, fixed)
            .mapToDouble(i -> Math.abs(values[i] - values[i - 1]))
            .average()
            .orElseThrow();

    assertThat(phase.mean()).isCloseTo(mean, within(1e-14));
    assertThat(phase.averageRange()).isCloseTo(range, within(1e-14));
  }

  @Test
  void figures_of_a_phase_are_told_by_name() {
    var phase = new Phase(2, 20, 5, 1, 1, 2, 8, 9);

    assertThat(phase.number()).isEqualTo(2);
    assertThat(phase.points()).isEqualTo(20);
    assertThat(phase).isEqualTo(new Phase(2, 20, 5, 1, 1, 2, 8, 9));
    assertThat(phase).isNotEqualTo(new Phase(3, 20, 5, 1, 1, 2, 8, 9));
  }

  private static Phase phase(String values) {
    return chart(
            monthly(Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray()))
        .phases()
        .getFirst();
  }
}
