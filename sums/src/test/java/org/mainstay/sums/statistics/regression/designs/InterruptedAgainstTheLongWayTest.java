package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.designs.InterruptedSeries.Term;
import org.mainstay.sums.statistics.regression.gram.LongWay;

/// One series, one campaign: two straight lines and a double sum over months, and what must not
/// matter.
class InterruptedAgainstTheLongWayTest {
  private static double[] series(long seed, int points, double gaps) {
    var random = new SplittableRandom(seed);
    double[] series = new double[points];
    for (int i = 0; i < points; i++) {
      double before = i > 0 && Double.isFinite(series[i - 1]) ? 0.5 * series[i - 1] : 5;
      series[i] = before + 0.1 * i + random.nextGaussian();
      if (random.nextDouble() < gaps) {
        series[i] = Double.NaN;
      }
    }
    return series;
  }

  private static List<Term> terms(InterruptedSeries found) {
    return List.of(found.before().start(), found.before().slope(), found.level(), found.slope());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 12, 6, 0, 0",
    "2, 12, 2, 0, 1",
    "3, 12, 10, 0, 2",
    "4, 30, 15, 0, 4",
    "5, 30, 20, 0.2, 0",
    "6, 30, 10, 0.2, 3",
    "7, 60, 48, 0.1, 3",
    "8, 120, 30, 0, 11",
    "9, 120, 60, 0.3, 119",
    "10, 8, 4, 0, 7",
    "11, 5, 2, 0, 0",
    "12, 5, 3, 0, 4",
    "13, 48, 24, 0.4, 2"
  })
  void two_lines_and_a_double_sum(long seed, int points, int campaign, double gaps, int lag) {
    double[] series = series(seed, points, gaps);
    int used = (int) IntStream.range(0, points).filter(i -> Double.isFinite(series[i])).count();
    int neighbours = Math.min(lag, used - 1);
    var found = terms(InterruptedSeries.of(series, campaign, neighbours));
    var longWay = new InterruptedLongWay(series, campaign, neighbours);
    for (int a = 0; a < 4; a++) {
      assertThat(found.get(a).value()).isCloseTo(longWay.terms[a], within(1e-9));
      assertThat(found.get(a).error()).isCloseTo(longWay.errors[a], within(1e-9));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void a_straight_line_added_moves_start_and_slope_alone(int lag) {
    double[] series = series(20, 40, 0);
    double[] lifted = IntStream.range(0, 40).mapToDouble(i -> series[i] + 100 - 3 * i).toArray();
    var plain = InterruptedSeries.of(series, 17, lag);
    var found = InterruptedSeries.of(lifted, 17, lag);

    assertThat(found.before().start().value())
        .isCloseTo(plain.before().start().value() + 100, within(1e-10));
    assertThat(found.before().slope().value())
        .isCloseTo(plain.before().slope().value() - 3, within(1e-11));
    assertThat(found.level().value()).isCloseTo(plain.level().value(), within(1e-10));
    assertThat(found.slope().value()).isCloseTo(plain.slope().value(), within(1e-11));
    for (int a = 0; a < 4; a++) {
      assertThat(terms(found).get(a).error()).isCloseTo(terms(plain).get(a).error(), within(1e-10));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.5, -4})
  void a_jump_added_at_the_campaign_is_found_in_the_level_alone(double jump) {
    double[] series = series(21, 40, 0.1);
    double[] jumped =
        IntStream.range(0, 40).mapToDouble(i -> series[i] + (i >= 17 ? jump : 0)).toArray();
    var plain = InterruptedSeries.of(series, 17, 3);
    var found = InterruptedSeries.of(jumped, 17, 3);

    assertThat(found.level().value()).isCloseTo(plain.level().value() + jump, within(1e-10));
    assertThat(found.slope().value()).isCloseTo(plain.slope().value(), within(1e-11));
    assertThat(found.level().error()).isCloseTo(plain.level().error(), within(1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, -1, 7, 1e6})
  void another_unit_is_another_unit_of_all_terms(double times) {
    double[] series = series(22, 40, 0.1);
    double[] scaled = IntStream.range(0, 40).mapToDouble(i -> times * series[i]).toArray();
    var plain = terms(InterruptedSeries.of(series, 20));
    var found = terms(InterruptedSeries.of(scaled, 20));
    for (int a = 0; a < 4; a++) {
      double size = Math.abs(times);
      assertThat(found.get(a).value()).isCloseTo(times * plain.get(a).value(), within(1e-9 * size));
      assertThat(found.get(a).error()).isCloseTo(size * plain.get(a).error(), within(1e-9 * size));
      assertThat(found.get(a).p()).isCloseTo(plain.get(a).p(), within(1e-9));
    }
  }

  @Test
  void a_turned_sign_turns_the_interval_round() {
    double[] series = series(23, 24, 0);
    double[] turned = IntStream.range(0, 24).mapToDouble(i -> -series[i]).toArray();
    Term plain = InterruptedSeries.of(series, 12).level();
    Term found = InterruptedSeries.of(turned, 12).level();

    assertThat(found.low()).isCloseTo(-plain.high(), within(1e-11));
    assertThat(found.high()).isCloseTo(-plain.low(), within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbers_that_are_none_are_missing_months(double none) {
    double[] series = series(24, 30, 0);
    series[3] = none;
    series[22] = none;
    var found = InterruptedSeries.of(series, 15, 2);
    var longWay = new InterruptedLongWay(series, 15, 2);

    assertThat(found.points()).isEqualTo(28);
    assertThat(found.level().value()).isCloseTo(longWay.terms[2], within(1e-10));
    assertThat(found.level().error()).isCloseTo(longWay.errors[2], within(1e-10));
  }

  @Test
  void months_missing_at_the_end_may_as_well_not_be_there() {
    double[] series = series(25, 30, 0);
    double[] longer = Arrays.copyOf(series, 36);
    Arrays.fill(longer, 30, 36, Double.NaN);

    assertThat(InterruptedSeries.of(longer, 15)).isEqualTo(InterruptedSeries.of(series, 15));
  }

  @Test
  void the_usual_lag_counts_the_months_that_are_there() {
    double[] series = series(26, 200, 0);
    for (int i = 0; i < 200; i += 2) {
      series[i] = Double.NaN;
    }

    // 4 (100/100)^(2/9) = 4, where 200 months would take 4.67 and 64 take 3.6
    assertThat(InterruptedSeries.of(series, 100).lag()).isEqualTo(4);
    assertThat(InterruptedSeries.of(series(26, 64, 0), 30).lag()).isEqualTo(3);
  }

  @Test
  void no_neighbours_is_hc1() {
    double[] series = series(27, 25, 0);
    var found = InterruptedSeries.of(series, 10, 0);
    var columns =
        List.of(
            IntStream.range(0, 25).mapToDouble(i -> 1).toArray(),
            IntStream.range(0, 25).mapToDouble(i -> i).toArray(),
            IntStream.range(0, 25).mapToDouble(i -> i >= 10 ? 1 : 0).toArray(),
            IntStream.range(0, 25).mapToDouble(i -> Math.max(0, i - 10)).toArray());
    var fit = new LongWay(series, columns, List.of(), new double[0]);
    for (int a = 0; a < 4; a++) {
      double robust = fit.clustered(a, IntStream.range(0, 25).toArray());
      assertThat(terms(found).get(a).error())
          .isCloseTo(Math.sqrt(25 / 21.0) * robust, within(1e-10));
    }
  }

  @Test
  void two_exact_lines_have_a_jump_and_a_turn_and_hardly_any_error() {
    double[] series =
        IntStream.range(0, 20).mapToDouble(i -> i < 8 ? 2 + i : 50 - 2 * (i - 8)).toArray();
    var found = InterruptedSeries.of(series, 8, 2);

    assertThat(found.level().value()).isCloseTo(50 - 10, within(1e-11));
    assertThat(found.slope().value()).isCloseTo(-3, within(1e-12));
    assertThat(found.level().error()).isLessThan(1e-11);
  }

  @Test
  void a_series_of_nothing_has_no_test() {
    var found = InterruptedSeries.of(new double[12], 6, 1);

    assertThat(terms(found))
        .allMatch(t -> t.value() == 0 && t.error() == 0 && Double.isNaN(t.p()))
        .allMatch(t -> t.low() == 0 && t.high() == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 before, 8 after",
    "8, 8 before, 0 after",
    "99, 8 before, 0 after",
    "-3, 0 before, 8 after"
  })
  void a_campaign_outside_the_series_is_refused(int campaign, String before, String after) {
    assertThatThrownBy(() -> InterruptedSeries.of(series(28, 8, 0), campaign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a campaign needs two points before and two after, and five in all: "
                + before
                + ", "
                + after);
  }

  @ParameterizedTest
  @CsvSource({"2, 3", "3, 2"})
  void two_points_on_one_side_are_enough_when_three_are_on_the_other(int before, int after) {
    assertThat(InterruptedSeries.of(series(29, before + after, 0), before, 0).points())
        .isEqualTo(5);
  }

  @Test
  void missing_months_count_towards_neither_side() {
    double[] series = series(30, 10, 0);
    series[0] = Double.NaN;
    series[1] = Double.NaN;

    assertThatThrownBy(() -> InterruptedSeries.of(series, 3, 0))
        .hasMessageEndingWith("1 before, 7 after");
  }

  @Test
  void the_longest_lag_is_one_less_than_the_points() {
    double[] series = series(31, 9, 0);

    assertThat(InterruptedSeries.of(series, 4, 8).lag()).isEqualTo(8);
    assertThatThrownBy(() -> InterruptedSeries.of(series, 4, 9))
        .hasMessage("lag must be 0..8, got 9");
  }
}
