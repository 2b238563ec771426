package org.mainstay.sums.statistics.regression.absorbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.regression.gram.Column;

/// Figures from R 4.2.2: `lm` with explicit dummies, sandwich 3.0-2 `vcovCL(type = "HC0", cadjust =
/// FALSE)` and `vcovHC(type = "HC1")`, by golden.R beside golden.csv.
class AbsorbedGoldenTest {
  private static final int[] SEEN = IntStream.range(0, 180).filter(i -> i * 11 % 17 != 0).toArray();

  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void estimates_errors_and_degrees_are_those_of_r(
      String absorbed,
      int weighted,
      String cluster,
      String term,
      double estimate,
      double error,
      int degrees) {
    var fit =
        AbsorbedFit.of(
            column("y", AbsorbedGoldenTest::wellbeing),
            List.of(
                column("t", AbsorbedGoldenTest::treated), column("x", AbsorbedGoldenTest::other)),
            Arrays.stream(absorbed.split(" ", -1)).map(AbsorbedGoldenTest::codes).toList(),
            weighted == 1
                ? Arrays.stream(SEEN).mapToDouble(i -> 1 + i * 7 % 4).toArray()
                : new double[0]);
    int at = term.equals("t") ? 0 : 1;
    double[] errors =
        cluster.equals("row") ? fit.robustErrors() : fit.clusteredErrors(codes(cluster));

    assertThat(fit.slope(at)).isCloseTo(estimate, within(1e-9 * error));
    assertThat(errors[at] / error).isCloseTo(1, within(1e-9));
    assertThat(fit.robustDegrees()).isEqualTo(degrees);
  }

  private static Column column(String name, IntToDoubleFunction of) {
    return Column.of(name, Arrays.stream(SEEN).mapToDouble(of).toArray());
  }

  private static int[] codes(String factor) {
    IntUnaryOperator of =
        switch (factor) {
          case "person" -> i -> i / 5;
          case "wave" -> i -> i % 5;
          default -> AbsorbedGoldenTest::trust;
        };
    return Arrays.stream(SEEN).map(of).toArray();
  }

  private static int trust(int i) {
    int p = i / 5;
    return (p + (i % 5 >= 2 && p % 5 == 0 ? 1 : 0)) % 6;
  }

  private static double treated(int i) {
    return i * 41 % 13 < 5 ? 1 : 0;
  }

  private static double other(int i) {
    return i * 29 % 19 / 4.0;
  }

  private static double wellbeing(int i) {
    return i * 83 % 37 / 6.0 + i / 5 % 5 + i % 5 / 3.0 + treated(i) - other(i) / 4;
  }
}
