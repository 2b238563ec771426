package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Limits from chance alone by adding up Poisson probabilities one by one, in decimals of 50
/// digits; and those of a proportion by turning Wilson's formula round.
class CountedLimitsTest {
  private static final MathContext DIGITS = new MathContext(50);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 13, 20, 31, 50, 77, 100, 150, 200})
  void at_the_lower_limit_so_many_or_more_are_seen_once_in_forty_or_a_thousand(int expected) {
    Limits limits = ExactLimits.poisson(expected);

    assertThat(1 - upTo(expected - 1, limits.lower95() * expected)).isCloseTo(0.025, within(1e-11));
    assertThat(1 - upTo(expected - 1, limits.lower998() * expected))
        .isCloseTo(0.001, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 13, 20, 31, 50, 77, 100, 150, 200})
  void at_the_upper_limit_so_many_or_fewer_are_seen_once_in_forty_or_a_thousand(int expected) {
    Limits limits = ExactLimits.poisson(expected);

    assertThat(upTo(expected, limits.upper95() * expected)).isCloseTo(0.025, within(1e-11));
    assertThat(upTo(expected, limits.upper998() * expected)).isCloseTo(0.001, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.75, 1.5, 4.25, 33.3, 120.5})
  void between_whole_numbers_limits_lie_between_theirs(double expected) {
    double below = Math.floor(expected);
    double above = Math.ceil(expected);
    Limits limits = ExactLimits.poisson(expected);

    assertThat(limits.upper95() * expected)
        .isBetween(
            below == 0 ? 0 : ExactLimits.poisson(below).upper95() * below,
            ExactLimits.poisson(above).upper95() * above);
    assertThat(limits.lower95() * expected)
        .isBetween(
            below == 0 ? 0 : ExactLimits.poisson(below).lower95() * below,
            ExactLimits.poisson(above).lower95() * above);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 100", "0.1, 400", "0.93, 250", "0.02, 5000", "0.3333, 81"})
  void a_share_on_its_limit_has_the_centre_as_the_limit_of_wilson(double centre, double of) {
    Limits limits = ExactLimits.proportion(centre, of);

    assertThat(wilson(limits.lower95(), of, SlowFunnel.Z95)).isCloseTo(centre, within(1e-12));
    assertThat(wilson(limits.upper95(), of, -SlowFunnel.Z95)).isCloseTo(centre, within(1e-12));
    assertThat(wilson(limits.lower998(), of, SlowFunnel.Z998)).isCloseTo(centre, within(1e-12));
    assertThat(wilson(limits.upper998(), of, -SlowFunnel.Z998)).isCloseTo(centre, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1, 0, 1",
    "0.01, 10, 0, 0.0717",
    "0.99, 10, 0.9283, 1",
    "0, 9, 0, 0",
    "1, 9, 1, 1"
  })
  void a_share_has_no_limits_beyond_none_and_all(
      double centre, double of, double lower, double upper) {
    Limits limits = ExactLimits.proportion(centre, of);

    assertThat(limits.lower95()).isCloseTo(lower, within(5e-5));
    assertThat(limits.upper95()).isCloseTo(upper, within(5e-5));
    assertThat(limits.lower998()).isBetween(0.0, lower + 5e-5);
    assertThat(limits.upper998()).isBetween(upper - 5e-5, 1.0);
  }

  @Test
  void a_share_and_its_rest_have_mirrored_limits() {
    Limits share = ExactLimits.proportion(0.3, 60);
    Limits rest = ExactLimits.proportion(0.7, 60);

    assertThat(1 - share.lower95()).isCloseTo(rest.upper95(), within(1e-15));
    assertThat(1 - share.upper998()).isCloseTo(rest.lower998(), within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "0.49, LOW_998", "0.5, LOW_95", "0.51, LOW_95", "0.79, LOW_95", "0.8, NONE", "1, NONE",
    "1.2, NONE", "1.21, HIGH_95", "1.5, HIGH_95", "1.51, HIGH_998", "0, LOW_998", "NaN, NONE",
    "Infinity, HIGH_998"
  })
  void a_value_on_a_limit_is_inside_it(double value, Flag flag) {
    assertThat(new Limits(0.8, 1.2, 0.5, 1.5).flag(value)).isEqualTo(flag);
  }

  @ParameterizedTest
  @CsvSource({
    "LOW_998, low998",
    "LOW_95, low95",
    "NONE, ''",
    "HIGH_95, high95",
    "HIGH_998, high998"
  })
  void flags_are_written_short(Flag flag, String word) {
    assertThat(flag.inFiles()).isEqualTo(word);
  }

  /// R 4.2.2: `round(expected, 2)`, most of them halves of a hundredth.
  @ParameterizedTest
  @CsvSource({
    "10.005, 10.01",
    "10.015, 10.02",
    "0.004, 0",
    "0.006, 0.01",
    "1234.565, 1234.57",
    "1234.575, 1234.58",
    "70.035, 70.03",
    "93.195, 93.19",
    "32.905, 32.91",
    "360.345, 360.35",
    "116.965, 116.97",
    "184.075, 184.07",
    "48.225, 48.23",
    "28.885, 28.89",
    "21.915, 21.91",
    "8.975, 8.97",
    "263.105, 263.1",
    "359.975, 359.98",
    "189.565, 189.56",
    "38.485, 38.48",
    "145.365, 145.36",
    "340.925, 340.92",
    "351.635, 351.64",
    "236.015, 236.01"
  })
  void expected_counts_are_rounded_to_hundredths_as_r_does(double expected, double rounded) {
    assertThat(Model.roundedExpected(expected)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 3, 17.25, 99.99, 1234.56, 1e9})
  void expected_counts_of_whole_hundredths_stay(double expected) {
    assertThat(Model.roundedExpected(expected)).isEqualTo(expected);
  }

  @Test
  void limits_without_a_size_flag_nothing() {
    assertThat(Limits.NONE.flag(1e9)).isEqualTo(Flag.NONE);
    assertThat(Limits.NONE.flag(-1e9)).isEqualTo(Flag.NONE);
  }

  /// `Σ_{k ≤ last} e^{−m} m^k / k!`.
  private static double upTo(int last, double mean) {
    BigDecimal m = new BigDecimal(mean);
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k <= last; k++) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(m, DIGITS).divide(BigDecimal.valueOf(k + 1L), DIGITS);
    }
    return sum.divide(exponential(m), DIGITS).doubleValue();
  }

  private static BigDecimal exponential(BigDecimal m) {
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 1; k < 200 + 4 * m.intValue(); k++) {
      sum = sum.add(term, DIGITS);
      term = term.multiply(m, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
    }
    return sum;
  }

  /// Wilson's limit of a share, on one side.
  private static double wilson(double share, double n, double z) {
    double middle = share + z * z / (2 * n);
    double reach = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return (middle + reach) / (1 + z * z / n);
  }
}
