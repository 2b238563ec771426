package org.mainstay.sums.statistics.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// More figures from R 4.2.2 (`qnorm`, `2 * pnorm(-abs(z))`, `qt`, `qchisq`, `pchisq(lower.tail =
/// FALSE)`), the forms that can be written down, and the laws that tie tails and quantiles
/// together.
class TailLawsTest {
  private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);
  private static final Percentage NINE_DIGITS = Percentage.withPercentage(1e-7);

  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.047096299361201",
    "1e-20, -9.2623400897984052",
    "1e-5, -4.2648907939228256",
    "0.001, -3.0902323061678132",
    "0.3, -0.52440051270804067",
    "0.5, 0",
    "0.7, 0.52440051270804067",
    "0.9999, 3.7190164854557084",
    "0.9999999999, 6.3613408896974208",
    "0, -Infinity",
    "1, Infinity"
  })
  void normal_quantiles_from_end_to_end_are_those_of_r(double p, double quantile) {
    assertThat(Tails.normalQuantile(p)).isCloseTo(quantile, TWELVE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.5, 0.61707507745197387",
    "-1, 0.31731050786291409",
    "3, 0.0026997960632601892",
    "8, 1.244192114854357e-15",
    "-25, 6.1133934127651232e-138",
    "37, 1.1451142445049154e-299",
    "Infinity, 0",
    "-Infinity, 0"
  })
  void normal_tails_are_those_of_r(double z, double p) {
    assertThat(Tails.normalTwoSided(z)).isCloseTo(p, NINE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "0.975, 1, 12.706204736174694", "0.975, 2.5, 3.5746548420036919", "0.9, 10, 1.3721836411103356",
    "0.5, 3, 0", "0.001, 7, -4.785289628638334", "0.999, 232, 3.12573095366186",
    "0.3, 1000000, -0.52440067986020866"
  })
  void student_quantiles_of_any_degrees_are_those_of_r(double p, double degrees, double quantile) {
    assertThat(Tails.studentQuantile(p, degrees)).isCloseTo(quantile, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "0.001, 0.2, 1.2146096724815879e-30", "0.5, 1, 0.45493642311957283",
    "0.51, 1, 0.47652627239980855", "0.975, 62, 85.653730789615324",
    "0.999, 10000, 10442.730565410178", "1e-8, 4, 0.0002828560466722577"
  })
  void chi_squared_quantiles_of_any_degrees_are_those_of_r(
      double p, double degrees, double quantile) {
    assertThat(Tails.chiSquaredQuantile(p, degrees)).isCloseTo(quantile, NINE_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 1",
    "1, 1, 0.31731050786291415",
    "0.5, 2, 0.77880078307140488",
    "500, 4, 6.6996674410086034e-107",
    "1e-6, 1, 0.99920211557217786",
    "120, 100, 0.084406681093691843"
  })
  void chi_squared_tails_are_those_of_r(double x, double degrees, double p) {
    assertThat(Tails.chiSquaredAbove(x, degrees)).isCloseTo(p, NINE_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 3, 10, 100, 700})
  void chi_squared_of_two_degrees_is_a_power_of_e(double x) {
    assertThat(Tails.chiSquaredAbove(x, 2)).isCloseTo(Math.exp(-x / 2), TWELVE_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-12, 0.001, 0.3, 0.5, 0.7, 0.999, 0.999999999999})
  void chi_squared_quantiles_of_two_degrees_are_logarithms(double p) {
    assertThat(Tails.chiSquaredQuantile(p, 2)).isCloseTo(-2 * Math.log1p(-p), NINE_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 2, 4.5, 6})
  void a_square_of_the_normal_is_chi_squared_of_one_degree(double z) {
    assertThat(Tails.chiSquaredAbove(z * z, 1)).isCloseTo(Tails.normalTwoSided(z), NINE_DIGITS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.025, 0.2, 0.4})
  void both_ends_of_symmetric_distributions_are_mirror_images(double p) {
    assertThat(Tails.normalQuantile(1 - p)).isCloseTo(-Tails.normalQuantile(p), within(1e-12));
    assertThat(Tails.studentQuantile(1 - p, 9))
        .isCloseTo(-Tails.studentQuantile(p, 9), within(1e-12));
    assertThat(Tails.studentTwoSided(Tails.studentQuantile(p, 9), 9))
        .isCloseTo(2 * p, within(1e-12));
    assertThat(Tails.normalTwoSided(Tails.normalQuantile(p))).isCloseTo(2 * p, within(1e-13));
  }

  @Test
  void student_of_very_many_degrees_is_normal() {
    assertThat(Tails.studentTwoSided(2.5, 1e9)).isCloseTo(Tails.normalTwoSided(2.5), within(1e-9));
    assertThat(Tails.studentQuantile(0.975, 1e9)).isCloseTo(Tails.Z95, within(1e-8));
  }
}
