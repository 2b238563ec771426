package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The small-sample factors against exact fractions, and how they move.
class PrecisionTest {

  @ParameterizedTest
  @CsvSource({
    "3, 2, 2",
    "10, 3, 2",
    "10, 9, 2",
    "100, 4, 10",
    "160, 11, 9",
    "46336, 24, 233",
    "46336, 256, 233",
    "18001244, 4, 220",
    "18001244, 1666681, 220",
    "2147483647, 3, 1000000"
  })
  void the_factor_of_clusters_is_an_exact_fraction(int rows, int parameters, int clusters) {
    BigDecimal exact =
        fraction((long) rows - 1, (long) rows - parameters)
            .multiply(fraction(clusters, clusters - 1L));
    Precision found = Precision.clustered("trust", clusters, rows, parameters, Convention.NESTED);

    assertThat(found.factor() / exact.doubleValue()).isCloseTo(1, within(4e-16));
    assertThat(found.degrees()).isEqualTo(clusters - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 2",
    "10, 3",
    "10, 9",
    "100, 4",
    "160, 11",
    "46336, 24",
    "46336, 256",
    "18001244, 4",
    "18001244, 1666681",
    "2147483647, 3"
  })
  void the_factor_of_rows_alone_is_an_exact_fraction(int rows, int parameters) {
    Precision found = Precision.alone(rows, parameters, Convention.AREG);

    assertThat(found.factor() / fraction(rows, (long) rows - parameters).doubleValue())
        .isCloseTo(1, within(4e-16));
    assertThat(found.degrees()).isEqualTo((double) rows - parameters);
    assertThat(found.clusters()).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 12, 50, 233})
  void more_parameters_widen_and_more_clusters_narrow(int clusters) {
    double factor = clustered(clusters, 4);

    assertThat(clustered(clusters, 5)).isGreaterThan(factor);
    assertThat(clustered(clusters + 1, 4)).isLessThan(factor);
    assertThat(factor).isGreaterThan(1);
  }

  @Test
  void each_row_its_own_cluster_gives_the_factor_of_rows_alone() {
    // (n − 1)/(n − K) · n/(n − 1) = n/(n − K)
    Precision rows = Precision.alone(500, 12, Convention.AREG);
    Precision clusters = Precision.clustered("row", 500, 500, 12, Convention.AREG);

    assertThat(clusters.factor()).isCloseTo(rows.factor(), within(1e-15));
    assertThat(clusters.degrees()).isNotEqualTo(rows.degrees());
  }

  @Test
  void with_very_many_rows_and_clusters_the_factor_is_one() {
    assertThat(
            Precision.clustered("person", 10_000_000, 100_000_000, 4, Convention.NESTED).factor())
        .isCloseTo(1, within(2e-7));
    assertThat(Precision.alone(100_000_000, 4, Convention.NESTED).factor())
        .isCloseTo(1, within(5e-8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NESTED", "AREG"})
  void the_convention_is_carried_and_changes_no_number(Convention convention) {
    Precision clustered = Precision.clustered("trust", 20, 900, 7, convention);
    Precision alone = Precision.alone(900, 7, convention);

    assertThat(clustered.convention()).isEqualTo(convention);
    assertThat(alone.convention()).isEqualTo(convention);
    assertThat(clustered.factor()).isCloseTo(899.0 / 893 * 20 / 19, within(1e-15));
    assertThat(alone.factor()).isCloseTo(900.0 / 893, within(1e-15));
  }

  @Test
  void the_kind_of_error_is_told_apart() {
    assertThat(Precision.clustered("trust", 20, 900, 7, Convention.AREG).errors())
        .isEqualTo(ErrorType.CR1);
    assertThat(Precision.alone(900, 7, Convention.AREG).errors()).isEqualTo(ErrorType.HC1);
    assertThat(Precision.alone(900, 7, Convention.AREG).clusteredBy())
        .isEqualTo(Precision.EACH_ROW);
    assertThat(ErrorType.values()).containsExactly(ErrorType.CR1, ErrorType.HC1);
  }

  @Test
  void the_same_numbers_are_the_same_precision() {
    assertThat(Precision.clustered("trust", 20, 900, 7, Convention.AREG))
        .isEqualTo(Precision.clustered("trust", 20, 900, 7, Convention.AREG))
        .isNotEqualTo(Precision.clustered("trust", 20, 900, 7, Convention.NESTED))
        .isNotEqualTo(Precision.clustered("board", 20, 900, 7, Convention.AREG))
        .hasSameHashCodeAs(Precision.clustered("trust", 20, 900, 7, Convention.AREG));
  }

  private static double clustered(int clusters, int parameters) {
    return Precision.clustered("trust", clusters, 1000, parameters, Convention.NESTED).factor();
  }

  private static BigDecimal fraction(long above, long below) {
    return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL128);
  }
}
