package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.regression.designs.InterruptedSeries.Term;

/// Figures from R 4.2.2: `lm`, sandwich 3.0-2 `NeweyWest(lag, prewhite = FALSE, adjust = TRUE)` and
/// `vcovHC(type = "HC1")`, by golden.R beside golden.csv.
class InterruptedGoldenTest {
  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void terms_errors_p_values_and_limits_are_those_of_r(
      int points,
      int campaign,
      int missing,
      int lag,
      String term,
      double estimate,
      double error,
      double p,
      double low,
      double high) {
    Term found = term(InterruptedSeries.of(series(points, missing), campaign, lag), term);

    assertThat(found.value()).isCloseTo(estimate, within(1e-9 * error));
    assertThat(found.error() / error).isCloseTo(1, within(1e-9));
    assertThat(found.p() / p).isCloseTo(1, within(1e-8));
    assertThat(found.low()).isCloseTo(low, within(1e-9 * error));
    assertThat(found.high()).isCloseTo(high, within(1e-9 * error));
  }

  private static double[] series(int points, int missing) {
    return IntStream.range(0, points)
        .mapToDouble(
            i ->
                missing > 0 && i % missing == missing - 1
                    ? Double.NaN
                    : 10 + 0.3 * i + i * 37 % 11 / 2.0 + 4 * Math.sin(i))
        .toArray();
  }

  private static Term term(InterruptedSeries found, String name) {
    return switch (name) {
      case "Intercept" -> found.before().start();
      case "time" -> found.before().slope();
      case "after" -> found.level();
      default -> found.slope();
    };
  }
}
