package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Figures from R 4.2.2: `glm` with organisation dummies and sandwich 3.0-2 `vcovCL(type = "HC0",
/// cadjust = FALSE)` times the factor, by golden.R beside golden.csv.
class PoissonGoldenTest {
  private static final int[] ROWS = IntStream.range(0, 300).toArray();
  private static final double[] T =
      Arrays.stream(ROWS).mapToDouble(i -> i * 37 % 11 < 4 ? 1 : 0).toArray();
  private static final double[] X =
      Arrays.stream(ROWS).mapToDouble(i -> i * 53 % 23 / 8.0).toArray();
  private static final int[] ORGANISATION = Arrays.stream(ROWS).map(i -> i * 11 % 13).toArray();

  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void ratios_errors_p_values_and_limits_are_those_of_r(
      String cluster,
      int weighted,
      int exposed,
      String term,
      double estimate,
      double error,
      double p,
      double pStudent,
      double ratio,
      double low,
      double high) {
    CountAnswer.Fit fit =
        (CountAnswer.Fit) Poisson.fit(asked(cluster, weighted, exposed), new Workers(2));
    RateRatio found =
        fit.terms().stream().filter(f -> f.column().equals(term)).findFirst().orElseThrow();

    assertThat(found.estimate()).isCloseTo(estimate, within(1e-9 * error));
    assertThat(found.error() / error).isCloseTo(1, within(1e-9));
    assertThat(found.p() / p).isCloseTo(1, within(1e-8));
    assertThat(found.pStudent() / pStudent).isCloseTo(1, within(1e-8));
    assertThat(found.ratio() / ratio).isCloseTo(1, within(1e-9));
    assertThat(found.low() / low).isCloseTo(1, within(1e-9));
    assertThat(found.high() / high).isCloseTo(1, within(1e-9));
    assertThat(fit.withoutEvents()).isEqualTo(1);
    assertThat(fit.groups()).isEqualTo(12);
    assertThat(fit.sample().given()).isEqualTo(300);
    assertThat(fit.sample().used()).isEqualTo(277);
  }

  private static CountDesign asked(String cluster, int weighted, int exposed) {
    int[] clusters = Arrays.stream(ORGANISATION).map(o -> o / 4).toArray();
    Design design =
        Design.of(
            column("days", Arrays.stream(ROWS).mapToDouble(PoissonGoldenTest::days).toArray()),
            List.of(column("t", T), column("x", X)),
            List.of(Factor.of("organisation", ORGANISATION)),
            Factor.of(cluster, cluster.equals("region") ? clusters : ORGANISATION));
    if (weighted == 1) {
      design =
          design.weightedBy(
              column("weight", Arrays.stream(ROWS).mapToDouble(i -> 1 + i * 5 % 3).toArray()));
    }
    CountDesign asked = CountDesign.of(design);
    return exposed == 0
        ? asked
        : asked.exposedFor(
            column("time", Arrays.stream(ROWS).mapToDouble(i -> 1 + i % 3 / 2.0).toArray()));
  }

  private static Column column(String name, double[] values) {
    return Column.of(name, values);
  }

  private static double days(int i) {
    int whole = i * 97 % 31 / (5 + ORGANISATION[i] % 3);
    return ORGANISATION[i] == 5 ? 0 : whole + T[i];
  }
}
