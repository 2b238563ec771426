package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Intervals of shares and counts. The golden lines are those of PHEindicatormethods in section 14
/// of the project's statistics reference; the others R 4.2.2: `prop.test(x, n, correct = FALSE)`
/// and `qchisq`.
class IntervalTest {
  private static final Offset<Double> EXACT = within(1e-13);
  private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

  @ParameterizedTest
  @CsvSource({
    "65, P95, 50.1631877104595, 82.8491385459398",
    "65, P998, 42.8802614714802, 94.0002908443180",
    "1045, P95, 982.593201807333, 1110.33121298565",
    "1045, P998, 947.940703561037, 1148.80616098803",
    "10, P95, 4.7874499139675644, 18.391458605756473",
    "10, P998, 2.916318374695686, 24.193724927880549"
  })
  void byars_limits_are_the_golden_ones(double x, Level level, double lower, double upper) {
    same(Interval.byar(x, level), lower, upper);
    same(Interval.count(x, level), lower, upper);
    same(Interval.rate(x, 1000, level), lower / 1000, upper / 1000);
  }

  @ParameterizedTest
  @CsvSource({
    "65, 100, P95, .552544432968880, .736357517569025",
    "65, 100, P998, .495494657407045, .778354061408968",
    "1045, 5000, P95, .197955498800133, .220491303731890",
    "1045, 5000, P998, .191793817990153, .227315629025258",
    "3, 12, P95, 0.088941668394054749, 0.53230533493356558",
    "3, 12, P998, 0.051977014430764572, 0.66959471306096729",
    "0, 10, P95, 0, 0.27753279986288915",
    "0, 10, P998, 0, 0.48847890045346221",
    "10, 10, P95, 0.72246720013711085, 1",
    "10, 10, P998, 0.51152109954653768, 1",
    "150, 1000, P95, 0.12921007251308828, 0.17346865842680032"
  })
  void wilsons_limits_are_the_golden_ones(
      double x, double n, Level level, double lower, double upper) {
    Interval wilson = Interval.wilson(x, n, level);

    assertThat(wilson.lower()).isCloseTo(lower, EXACT);
    assertThat(wilson.upper()).isCloseTo(upper, EXACT);
    assertThat(wilson.lower()).isNotNegative();
    assertThat(wilson.upper()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, P95, 0, 3.6888794541139354",
    "0, P998, 0, 6.9077552789821359",
    "1, P95, 0.025317807984289876, 5.5716433909388989",
    "1, P998, 0.0010005003335835335, 9.2334134764515845",
    "5, P95, 1.6234863901184207, 11.668332079322667",
    "5, P998, 0.73937173191783245, 16.454745203680105",
    "9, P95, 4.115373097378332, 17.08480345141917",
    "9, P998, 2.4524244043637746, 22.65737330906293"
  })
  void fewer_than_ten_have_exact_limits(double x, Level level, double lower, double upper) {
    same(Interval.exact(x, level), lower, upper);
    same(Interval.count(x, level), lower, upper);
    same(Interval.rate(x, 50, level), lower / 50, upper / 50);
  }

  @Test
  void from_ten_on_byars_limits_are_used() {
    assertThat(Interval.count(10, Level.P95)).isEqualTo(Interval.byar(10, Level.P95));
    assertThat(Interval.count(9, Level.P95)).isNotEqualTo(Interval.byar(9, Level.P95));
  }

  @Test
  void byars_limits_are_near_the_exact_ones() {
    for (int x = 10; x < 200; x++) {
      assertThat(Interval.byar(x, Level.P95).lower())
          .isCloseTo(Interval.exact(x, Level.P95).lower(), within(0.02));
      assertThat(Interval.byar(x, Level.P95).upper())
          .isCloseTo(Interval.exact(x, Level.P95).upper(), within(0.02));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, P95", "0, P998", "1, P998"})
  void a_lower_limit_of_byars_below_0_is_not_known(double x, Level level) {
    assertThat(Interval.byar(x, level).lower()).isNaN();
    assertThat(Interval.byar(x, level).upper()).isPositive();
  }

  @Test
  void byars_lower_limit_of_one_is_known_at_95_percent_only_from_where_it_is_positive() {
    assertThat(Interval.byar(2, Level.P95).lower()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"-1, 10", "11, 10", "0, 0", "NaN, 10", "1, NaN", "1, -3"})
  void a_share_of_more_than_there_are_is_a_programming_error(double x, double n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.wilson(x, n, Level.P95))
        .withMessage("a proportion needs 0 <= x <= n, n > 0, got " + x + " of " + n);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, -1e-9})
  void a_count_below_0_is_a_programming_error(double x) {
    String message = "a count must be 0 or more, got " + x;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.exact(x, Level.P95))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.byar(x, Level.P95))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.count(x, Level.P95))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void a_rate_of_nothing_is_a_programming_error(double n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interval.rate(5, n, Level.P95))
        .withMessage("a rate needs a denominator above 0, got " + n);
  }

  @ParameterizedTest
  @CsvSource({"P95, 1.959963984540054, 0.025", "P998, 3.090232306167813, 0.001"})
  void a_level_has_its_quantile_and_its_tail(Level level, double z, double tail) {
    assertThat(level.z()).isEqualTo(z);
    assertThat(level.tail()).isEqualTo(tail);
  }

  private static void same(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, TWELVE_DIGITS);
    assertThat(interval.upper()).isCloseTo(upper, TWELVE_DIGITS);
  }
}
