package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.rates.TwoGroups.Group;
import org.mainstay.sums.statistics.rates.TwoGroups.Kind;

/// Exact limits from R 4.2.2: `poisson.test(c(x1, x0), c(n1, n0))`; the others by hand.
class TwoGroupsTest {
  private static final Percentage ELEVEN_DIGITS = Percentage.withPercentage(1e-9);

  @ParameterizedTest
  @CsvSource({
    "4, 100, 9, 150, P95, 0.66666666666666674, 0.15002051640345695, 2.3886463990275733",
    "4, 100, 9, 150, P998, 0.66666666666666674, 0.057253641185991272, 4.491649034661239",
    "9, 1000.5, 40, 3000, P95, 0.67466266866566704, 0.28785281026757648, 1.4124941405815288",
    "9, 1000.5, 40, 3000, P998, 0.67466266866566704, 0.16830336644228744, 2.0070309873594274"
  })
  void a_count_below_ten_has_exact_limits(
      long x1, double n1, long x0, double n0, Level level, double ratio, double low, double high) {
    var two = TwoGroups.of(new Group(x1, n1), new Group(x0, n0), Kind.RATE, level);

    assertThat(two.exact()).isTrue();
    assertThat(two.ratio()).isCloseTo(ratio, ELEVEN_DIGITS);
    assertThat(two.interval().lower()).isCloseTo(low, ELEVEN_DIGITS);
    assertThat(two.interval().upper()).isCloseTo(high, ELEVEN_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"P95, 0.75994528544200146", "P998, 1.7316520350478251"})
  void nobody_of_the_first_group_leaves_an_upper_limit(Level level, double upper) {
    var two = TwoGroups.of(new Group(0, 100), new Group(9, 150), Kind.RATE, level);

    assertThat(two.ratio()).isZero();
    assertThat(two.interval().lower()).isZero();
    assertThat(two.interval().upper()).isCloseTo(upper, ELEVEN_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"P95, 0.99018602904014041", "P998, 0.32443563191813751"})
  void nobody_of_the_other_group_leaves_a_lower_limit(Level level, double lower) {
    var two = TwoGroups.of(new Group(4, 100), new Group(0, 150), Kind.RATE, level);

    assertThat(two.ratio()).isInfinite();
    assertThat(two.interval().lower()).isCloseTo(lower, ELEVEN_DIGITS);
    assertThat(two.interval().upper()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void nobody_of_either_group_says_nothing() {
    var two = TwoGroups.of(new Group(0, 100), new Group(0, 150), Kind.RATE, Level.P95);

    assertThat(two.ratio()).isNaN();
    assertThat(two.interval().lower()).isNaN();
    assertThat(two.interval().upper()).isNaN();
    assertThat(two.exact()).isTrue();
  }

  @Test
  void proportions_with_few_people_have_the_exact_limits_too() {
    assertThat(TwoGroups.of(new Group(4, 100), new Group(9, 150), Kind.PROPORTION, Level.P95))
        .isEqualTo(TwoGroups.of(new Group(4, 100), new Group(9, 150), Kind.RATE, Level.P95));
  }

  @Test
  void from_ten_on_rates_use_the_log_scale() {
    var two = TwoGroups.of(new Group(10, 100), new Group(12, 150), Kind.RATE, Level.P95);
    double factor = Math.exp(1.959963984540054 * Math.sqrt(1 / 10.0 + 1 / 12.0));

    assertThat(two.exact()).isFalse();
    assertThat(two.ratio()).isCloseTo(1.25, ELEVEN_DIGITS);
    assertThat(two.interval().lower()).isCloseTo(1.25 / factor, ELEVEN_DIGITS);
    assertThat(two.interval().upper()).isCloseTo(1.25 * factor, ELEVEN_DIGITS);
  }

  @Test
  void proportions_vary_less_than_rates() {
    var two = TwoGroups.of(new Group(30, 100), new Group(20, 90), Kind.PROPORTION, Level.P998);
    double variance = 1 / 30.0 + 1 / 20.0 - 1 / 100.0 - 1 / 90.0;
    double factor = Math.exp(3.090232306167813 * Math.sqrt(variance));

    assertThat(two.interval().lower()).isCloseTo(1.35 / factor, ELEVEN_DIGITS);
    assertThat(two.interval().upper()).isCloseTo(1.35 * factor, ELEVEN_DIGITS);
  }

  @Test
  void turned_round_the_ratio_and_its_limits_are_turned_round() {
    var one = TwoGroups.of(new Group(4, 100), new Group(9, 150), Kind.RATE, Level.P95);
    var other = TwoGroups.of(new Group(9, 150), new Group(4, 100), Kind.RATE, Level.P95);

    assertThat(other.ratio()).isCloseTo(1 / one.ratio(), ELEVEN_DIGITS);
    assertThat(other.interval().lower()).isCloseTo(1 / one.interval().upper(), ELEVEN_DIGITS);
    assertThat(other.interval().upper()).isCloseTo(1 / one.interval().lower(), ELEVEN_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"-1, 10.0", "1, 0.0", "1, -2.0", "1, NaN"})
  void a_group_that_cannot_be_is_a_programming_error(long count, double of) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(count, of))
        .withMessage(
            "a group needs a count of 0 or more of more than 0, got " + count + " of " + of);
  }

  @ParameterizedTest
  @CsvSource({"11, 10, 1, 10", "1, 10, 11, 10"})
  void a_proportion_above_one_is_a_programming_error(long x1, double n1, long x0, double n0) {
    var first = new Group(x1, n1);
    var other = new Group(x0, n0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TwoGroups.of(first, other, Kind.PROPORTION, Level.P95))
        .withMessage("a proportion is at most 1");
    assertThat(TwoGroups.of(first, other, Kind.RATE, Level.P95).ratio()).isPositive();
  }

  @Test
  void everybody_of_both_groups_is_a_proportion() {
    var all = new Group(10, 10);

    assertThat(TwoGroups.of(all, all, Kind.PROPORTION, Level.P95).interval())
        .isEqualTo(new Interval(1, 1));
  }
}
