package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.rates.TwoGroups.Group;
import org.mainstay.sums.statistics.rates.TwoGroups.Kind;

/// Exact intervals against probabilities added up one by one, Wilson's against the equation it
/// solves, Byar's against the exact ones that it stands in for.
class CountedByHandTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 40, 120})
  void beyond_an_exact_limit_the_count_would_be_as_seldom_as_the_level_says(int count) {
    for (Level level : Level.values()) {
      Interval exact = Interval.exact(count, level);
      assertThat(LongSums.poissonUpTo(count, exact.upper())).isCloseTo(level.tail(), within(1e-11));
      if (count > 0) {
        assertThat(1 - LongSums.poissonUpTo(count - 1, exact.lower()))
            .isCloseTo(level.tail(), within(1e-11));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void none_counted_has_the_logarithm_as_its_upper_limit(Level level) {
    // e^{−m} = tail
    assertThat(Interval.exact(0, level).upper()).isCloseTo(-Math.log(level.tail()), within(1e-12));
    assertThat(Interval.exact(0, level).lower()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 2, 300",
    "3, 50, 9, 60",
    "9, 1000, 9, 1000",
    "2, 0.5, 40, 7",
    "5, 250, 120, 900",
    "1, 1, 1, 1",
    "7, 33, 8, 44"
  })
  void of_all_counted_the_first_groups_share_is_binomial(long x1, double n1, long x0, double n0) {
    for (Level level : Level.values()) {
      TwoGroups found = TwoGroups.of(new Group(x1, n1), new Group(x0, n0), Kind.RATE, level);
      int all = (int) (x1 + x0);
      double odds = n1 / n0;

      assertThat(found.exact()).isTrue();
      assertThat(found.ratio()).isCloseTo(x1 / n1 / (x0 / n0), within(1e-14));
      assertThat(LongSums.binomialUpTo((int) x1, all, found.interval().upper() * odds))
          .isCloseTo(level.tail(), within(1e-11));
      assertThat(1 - LongSums.binomialUpTo((int) x1 - 1, all, found.interval().lower() * odds))
          .isCloseTo(level.tail(), within(1e-11));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 10", "5, 10", "10, 10", "65, 100", "1045, 5000", "3, 100000", "0, 1"})
  void on_wilsons_limit_the_share_lies_z_errors_away(double x, double n) {
    for (Level level : Level.values()) {
      Interval wilson = Interval.wilson(x, n, level);
      for (double limit : new double[] {wilson.lower(), wilson.upper()}) {
        double squared = Math.pow(x / n - limit, 2);
        double error = limit * (1 - limit) / n;
        // (p̂ − p)² = z² p (1 − p)/n
        assertThat(squared).isCloseTo(level.z() * level.z() * error, within(1e-15));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "3, 12", "65, 100", "150, 1000"})
  void a_share_and_its_rest_have_mirrored_limits(double x, double n) {
    for (Level level : Level.values()) {
      Interval share = Interval.wilson(x, n, level);
      Interval rest = Interval.wilson(n - x, n, level);

      assertThat(rest.lower()).isCloseTo(1 - share.upper(), within(1e-15));
      assertThat(rest.upper()).isCloseTo(1 - share.lower(), within(1e-15));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 15, 30, 100, 400})
  void byars_limits_stand_in_for_the_exact_ones_to_half_a_per_cent(int count) {
    for (Level level : Level.values()) {
      Interval byar = Interval.byar(count, level);
      Interval exact = Interval.exact(count, level);

      assertThat(byar.lower() / exact.lower())
          .isCloseTo(1, within(level == Level.P95 ? 0.005 : 0.02));
      assertThat(byar.upper() / exact.upper()).isCloseTo(1, within(0.005));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 11, 65, 1045, 250_000})
  void byars_formula_in_decimals_gives_the_same_limits(double count) {
    BigDecimal x = new BigDecimal(count);
    BigDecimal z = new BigDecimal("1.959963984540054");
    BigDecimal lower = byar(x, z.negate());
    BigDecimal upper = byar(x.add(BigDecimal.ONE), z);
    Interval found = Interval.byar(count, Level.P95);

    assertThat(found.lower() / lower.doubleValue()).isCloseTo(1, within(1e-14));
    assertThat(found.upper() / upper.doubleValue()).isCloseTo(1, within(1e-14));
  }

  /// `x (1 − 1/(9x) + z/(3√x))³`.
  private static BigDecimal byar(BigDecimal x, BigDecimal z) {
    BigDecimal nine = BigDecimal.valueOf(9);
    BigDecimal three = BigDecimal.valueOf(3);
    BigDecimal base =
        BigDecimal.ONE
            .subtract(BigDecimal.ONE.divide(nine.multiply(x), LongSums.DIGITS))
            .add(z.divide(three.multiply(x.sqrt(LongSums.DIGITS)), LongSums.DIGITS));
    return x.multiply(base.pow(3));
  }

  @Test
  void the_wider_level_holds_the_narrower() {
    for (int x = 0; x <= 60; x++) {
      Interval narrow = Interval.wilson(x, 60, Level.P95);
      Interval wide = Interval.wilson(x, 60, Level.P998);
      assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
      assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
      assertThat(Interval.exact(x, Level.P998).upper())
          .isGreaterThan(Interval.exact(x, Level.P95).upper());
    }
  }

  @Test
  void one_more_counted_moves_every_limit_up() {
    for (int x = 0; x < 200; x++) {
      Interval one = Interval.wilson(x, 200, Level.P95);
      Interval more = Interval.wilson(x + 1.0, 200, Level.P95);
      assertThat(more.lower()).isGreaterThan(one.lower());
      assertThat(more.upper()).isGreaterThan(one.upper());
      assertThat(Interval.count(x + 1.0, Level.P95).upper())
          .isGreaterThan(Interval.count(x, Level.P95).upper());
      assertThat(Interval.count(x + 1.0, Level.P95).lower())
          .isGreaterThan(Interval.count(x, Level.P95).lower());
    }
  }
}
