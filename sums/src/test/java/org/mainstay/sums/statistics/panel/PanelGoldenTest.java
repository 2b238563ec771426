package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;

/// Figures from R 4.2.2: `lm` with explicit dummies and sandwich 3.0-2 `vcovCL(type = "HC0",
/// cadjust = FALSE)` times the factor, by golden.R beside golden.csv.
class PanelGoldenTest {
  private static final int[] SEEN = IntStream.range(0, 240).filter(i -> i * 7 % 13 != 0).toArray();

  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void estimates_errors_p_values_and_limits_are_those_of_r(
      String absorbed,
      String cluster,
      int weighted,
      int parameters,
      String term,
      double estimate,
      double error,
      double p,
      double low,
      double high) {
    List<String> effects = absorbed == null ? List.of() : List.of(absorbed.split(" "));
    Column y = column("y", PanelGoldenTest::wellbeing);
    Column t = column("t", PanelGoldenTest::treated);
    Column x = column("x", PanelGoldenTest::other);
    Design design =
        Design.of(y, List.of(t, x), effects.stream().map(f -> factor(f)).toList(), factor(cluster));
    if (weighted == 1) {
      design = design.weightedBy(column("weight", i -> 1 + i * 5 % 3));
    }
    PanelAnswer.Fit fit = (PanelAnswer.Fit) Panel.fit(design, new Workers(2));
    Term found =
        fit.terms().stream().filter(f -> f.column().equals(term)).findFirst().orElseThrow();

    assertThat(fit.precision().parameters()).isEqualTo(parameters);
    assertThat(found.estimate()).isCloseTo(estimate, within(1e-9 * error));
    assertThat(found.error() / error).isCloseTo(1, within(1e-9));
    assertThat(found.p() / p).isCloseTo(1, within(1e-9));
    assertThat(found.low()).isCloseTo(low, within(1e-9 * error));
    assertThat(found.high()).isCloseTo(high, within(1e-9 * error));
  }

  private static Column column(String name, IntToDoubleFunction of) {
    return Column.of(name, Arrays.stream(SEEN).mapToDouble(of).toArray());
  }

  private static Factor factor(String name) {
    IntUnaryOperator of =
        switch (name) {
          case "person" -> i -> i / 6;
          case "wave" -> i -> i % 6;
          case "trust" -> PanelGoldenTest::trust;
          default -> throw new IllegalArgumentException(name);
        };
    return Factor.of(name, Arrays.stream(SEEN).map(of).toArray());
  }

  private static int trust(int i) {
    int person = i / 6;
    int moved = i % 6 >= 3 && person % 3 == 0 ? 1 + person % 2 : 0;
    return (person + moved) % 7;
  }

  private static double treated(int i) {
    return i * 37 % 11 < 4 ? 1 : 0;
  }

  private static double other(int i) {
    return i * 53 % 23 / 4.0;
  }

  private static double wellbeing(int i) {
    int person = i / 6;
    return i * 97 % 31 / 5.0 + person % 7 + i % 6 / 2.0 + treated(i) - other(i) / 3;
  }
}
