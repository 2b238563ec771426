package org.mainstay.sums.statistics.tail;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures from R 4.2.2: qnorm, qt, qchisq, pt and pnorm with `lower.tail = FALSE`.
class TailsTest {
  private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);
  private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

  @ParameterizedTest
  @CsvSource({
    "0.975, 1.959963984540054",
    "0.999, 3.090232306167813",
    "0.025, -1.959963984540054",
    "1e-40, -13.31092137142517"
  })
  void normal_quantiles_are_those_of_r(double p, double quantile) {
    assertThat(Tails.normalQuantile(p)).isCloseTo(quantile, TWELVE_DIGITS);
  }

  @Test
  void the_two_constants_are_the_normal_quantiles() {
    assertThat(Tails.Z95).isEqualTo(1.959963984540054);
    assertThat(Tails.Z998).isEqualTo(3.090232306167813);
  }

  @ParameterizedTest
  @CsvSource({"0.975, 232, 1.970241936201569", "0.025, 232, -1.970241936201569"})
  void student_quantiles_are_those_of_r(double p, double degrees, double quantile) {
    assertThat(Tails.studentQuantile(p, degrees)).isCloseTo(quantile, TWELVE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"0.025, 30, 16.79077226556663", "0.999, 18, 42.31239633167996"})
  void chi_squared_quantiles_are_those_of_r(double p, double degrees, double quantile) {
    assertThat(Tails.chiSquaredQuantile(p, degrees)).isCloseTo(quantile, TWELVE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"19.13444, 232, 1.29637016032301e-49", "-5.601755207162, 5, 0.002504745483188"})
  void a_t_tail_keeps_its_digits_far_out_on_both_sides(double t, double degrees, double p) {
    assertThat(Tails.studentTwoSided(t, degrees)).isCloseTo(p, NINE_DIGITS);
  }

  @Test
  void what_is_not_known_stays_not_known() {
    assertThat(Tails.studentTwoSided(Double.NaN, 5)).isNaN();
    assertThat(Tails.normalTwoSided(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({"3.841458820694124, 1, 0.05", "200, 2, 3.720075976020836e-44"})
  void a_chi_squared_tail_keeps_its_digits(double x, double degrees, double p) {
    assertThat(Tails.chiSquaredAbove(x, degrees)).isCloseTo(p, NINE_DIGITS);
  }

  @Test
  void a_normal_tail_keeps_its_digits() {
    assertThat(Tails.normalTwoSided(-Tails.Z95)).isCloseTo(0.05, TWELVE_DIGITS);
    assertThat(Tails.normalTwoSided(13.31092137142517)).isCloseTo(2e-40, NINE_DIGITS);
  }
}
