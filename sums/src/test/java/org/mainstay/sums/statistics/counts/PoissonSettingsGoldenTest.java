package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.matrix.Workers;

/// Figures from R 4.2.2, `glm` with organisation dummies and sandwich 3.0-2, for each kind of
/// error, convention, weight and exposure, by settings.R beside settings.csv.
class PoissonSettingsGoldenTest {
  private static final int[] ROWS = IntStream.range(0, 240).toArray();
  private static final int[] ORGANISATION = Arrays.stream(ROWS).map(i -> i * 7 % 11).toArray();
  private static final int[] REGION = Arrays.stream(ORGANISATION).map(o -> o / 3).toArray();
  private static final int[] WEEK = Arrays.stream(ROWS).map(i -> i * 5 % 24).toArray();
  private static final List<Column> COLUMNS =
      List.of(
          column("programme", i -> programme(i)),
          column("demand", i -> i * 41 % 19 / 6.0),
          column("age", i -> 20 + i * 59 % 45));

  @ParameterizedTest
  @CsvFileSource(resources = "settings.csv", numLinesToSkip = 1)
  void ratios_errors_p_values_and_limits_are_those_of_r(
      String errors,
      String convention,
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
    RateRatio found =
        fit(errors, convention, weighted, exposed).terms().stream()
            .filter(f -> f.column().equals(term))
            .findFirst()
            .orElseThrow();

    CountFits.close(found, estimate, error, 1e-9);
    assertThat(found.p() / p).isCloseTo(1, within(1e-7));
    assertThat(found.pStudent() / pStudent).isCloseTo(1, within(1e-7));
    assertThat(found.ratio() / ratio).isCloseTo(1, within(1e-9));
    assertThat(found.low() / low).isCloseTo(1, within(1e-9));
    assertThat(found.high() / high).isCloseTo(1, within(1e-9));
  }

  private static CountAnswer.Fit fit(String errors, String convention, int weighted, int exposed) {
    int[] clusters =
        switch (errors) {
          case "organisation" -> ORGANISATION;
          case "region" -> REGION;
          case "week" -> WEEK;
          default -> ROWS;
        };
    Design design =
        CountFits.design(
                column("days", PoissonSettingsGoldenTest::days).values(),
                COLUMNS,
                ORGANISATION,
                Factor.of(errors, clusters))
            .counting(convention.equals("areg") ? Convention.AREG : Convention.NESTED);
    if (errors.equals("alone")) {
      design = design.eachRowAlone();
    }
    if (weighted == 1) {
      design = design.weightedBy(column("weight", i -> 0.5 + i * 3 % 4));
    }
    CountDesign asked = CountDesign.of(design);
    if (exposed == 1) {
      asked = asked.exposedFor(column("time", i -> 0.5 + i % 4 / 4.0));
    }
    return (CountAnswer.Fit) Poisson.fit(asked, new Workers(1));
  }

  private static Column column(String name, IntToDoubleFunction value) {
    return Column.of(name, Arrays.stream(ROWS).mapToDouble(value).toArray());
  }

  private static double programme(int i) {
    return i * 29 % 13 < 5 ? 1 : 0;
  }

  private static double days(int i) {
    int whole = i * 89 % 29 / (4 + ORGANISATION[i] % 4);
    return whole + 2 * programme(i);
  }
}
