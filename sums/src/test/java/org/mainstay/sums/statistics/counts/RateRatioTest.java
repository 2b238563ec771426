package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One ratio with its tests and limits.
///
/// p by R 4.2.2: `2 * pnorm(-abs(z))` and `2 * pt(-abs(z), degrees)`.
class RateRatioTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.25, 9, 0.045500263896358424, 0.07655282377070094",
    "-0.5, 0.25, 9, 0.045500263896358424, 0.07655282377070094",
    "1.959963984540054, 1, 49, 0.05, 0.05569994026989987"
  })
  void p_values_are_those_of_the_normal_and_of_student(
      double estimate, double error, double degrees, double normal, double student) {
    RateRatio found = RateRatio.of("took part", estimate, error, degrees);

    assertThat(found.p()).isCloseTo(normal, within(1e-12));
    assertThat(found.pStudent()).isCloseTo(student, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.1, 1, 0.8220, 1.2165",
    "0.6931471805599453, 0.2, 2, 1.3514, 2.9599",
    "-0.6931471805599453, 0.2, 0.5, 0.3379, 0.7400"
  })
  void ratio_and_limits_are_powers_of_e(
      double estimate, double error, double ratio, double low, double high) {
    RateRatio found = RateRatio.of("took part", estimate, error, 20);

    assertThat(found.ratio()).isCloseTo(ratio, within(1e-15));
    assertThat(found.low()).isCloseTo(low, within(5e-5));
    assertThat(found.high()).isCloseTo(high, within(5e-5));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.1", "-0.3, 0.1", "2, 5", "-1e-9, 1e-3", "40, 1"})
  void limits_lie_alike_around_the_ratio_as_factors(double estimate, double error) {
    RateRatio found = RateRatio.of("took part", estimate, error, 20);

    assertThat(found.low() * found.high() / (found.ratio() * found.ratio()))
        .isCloseTo(1, within(1e-13));
    assertThat(found.low()).isLessThan(found.ratio());
    assertThat(found.high()).isGreaterThan(found.ratio());
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.1", "-0.3, 0.1", "2, 5", "-0.1, 3", "1.97, 1", "1.95, 1"})
  void one_lies_outside_the_limits_exactly_when_p_is_below_five_in_a_hundred(
      double estimate, double error) {
    RateRatio found = RateRatio.of("took part", estimate, error, 20);

    assertThat(found.low() > 1 || found.high() < 1).isEqualTo(found.p() < 0.05);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "10", "49", "1000"})
  void student_is_the_more_careful_the_fewer_the_clusters(double degrees) {
    RateRatio fewer = RateRatio.of("took part", 0.5, 0.2, degrees);
    RateRatio more = RateRatio.of("took part", 0.5, 0.2, degrees + 1);

    assertThat(fewer.pStudent()).isGreaterThan(more.pStudent());
    assertThat(more.pStudent()).isGreaterThan(more.p());
    assertThat(fewer.p()).isEqualTo(more.p());
  }

  @Test
  void a_ratio_far_from_one_keeps_the_digits_of_its_p() {
    // 2 * pnorm(-15) in R 4.2.2
    assertThat(RateRatio.of("took part", 3, 0.2, 20).p() / 7.341932398625503e-51)
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void without_an_error_there_is_no_test_of_nothing() {
    RateRatio found = RateRatio.of("took part", 0, 0, 20);

    assertThat(found.statistic()).isNaN();
    assertThat(found.p()).isNaN();
    assertThat(found.pStudent()).isNaN();
    assertThat(found.ratio()).isEqualTo(1);
    assertThat(found.low()).isEqualTo(1);
    assertThat(found.high()).isEqualTo(1);
  }

  @Test
  void a_ratio_says_what_it_is_of() {
    RateRatio found = RateRatio.of("took part", 0.5, 0.25, 9);

    assertThat(found.column()).isEqualTo("took part");
    assertThat(found.estimate()).isEqualTo(0.5);
    assertThat(found.error()).isEqualTo(0.25);
    assertThat(found.statistic()).isEqualTo(2);
    assertThat(found).isEqualTo(RateRatio.of("took part", 0.5, 0.25, 9));
    assertThat(found).isNotEqualTo(RateRatio.of("demand", 0.5, 0.25, 9));
  }
}
