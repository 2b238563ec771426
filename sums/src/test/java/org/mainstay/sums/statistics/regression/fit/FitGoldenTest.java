package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// Whole answers, each estimate with all its errors, against R 4.2.2: `lm` with dummies, `sandwich`
/// and leaving out each cluster, by golden.R beside golden.csv.
class FitGoldenTest {
  private static final int ROWS = 300;

  private static Column column(String name, IntToDoubleFunction of) {
    double[] values = new double[ROWS];
    Arrays.setAll(values, of);
    return Column.of(name, values);
  }

  private static int organisation(int i) {
    return (i * i + 3 * i) % 29 % 9;
  }

  private static GroupedRows rows(String cluster, boolean weighted) {
    Column a = column("a", i -> i * 53 % 23 / 4.0);
    Column b = column("b", i -> i * 29 % 7);
    Column yoga = column("yoga", i -> i * 37 % 11 < 4 ? 1 : 0);
    Column sleep = column("sleep", i -> (i * 13 + i / 7) % 5 == 0 ? 1 : 0);
    Column hours = column("hours", i -> i * 41 % 19 / 2.0);
    Column wellbeing =
        column(
            "wellbeing",
            i -> i * 97 % 31 / 5.0 + organisation(i) + yoga.at(i) - a.at(i) / 3 + hours.at(i) / 8);
    Column distress =
        column(
            "distress", i -> i * 61 % 43 / 7.0 - 2 * organisation(i) + sleep.at(i) + b.at(i) / 5);
    int[] organisations = IntStream.range(0, ROWS).map(FitGoldenTest::organisation).toArray();
    int[] regions = IntStream.of(organisations).map(o -> o / 2).toArray();
    double[] weights = new double[weighted ? ROWS : 0];
    Arrays.setAll(weights, i -> 1 + i * 5 % 3);
    return new GroupedRows(
        List.of(wellbeing, distress),
        List.of(yoga, sleep, hours),
        List.of(a, b),
        organisations,
        cluster.equals("region") ? regions : organisations,
        weights);
  }

  /// Which regression: single or together, by organisation or region, of what on what.
  private record Asked(
      String model, String cluster, boolean weighted, String outcome, String treatment) {
    Result.Estimated found(Convention convention) {
      Setting setting =
          Setting.usual(1, 1)
              .when(FewClusters.SHOWN)
              .with(ErrorType.CR1, ErrorType.CR0, ErrorType.CR3)
              .by(convention);
      boolean joint = model.equals("together");
      return Study.of(rows(cluster, weighted), joint ? setting.together() : setting).stream()
          .filter(r -> r.outcome().equals(outcome) && r.treatment().equals(treatment))
          .map(Result.Estimated.class::cast)
          .findFirst()
          .orElseThrow();
    }
  }

  private static double error(Result.Estimated found, ErrorType type) {
    return found.by(type).orElseThrow().error();
  }

  private static void close(double found, double wanted) {
    assertThat(found).isCloseTo(wanted, within(1e-9 * Math.abs(wanted)));
  }

  @ParameterizedTest(name = "{0} by {1}, weighted {2}: {3} on {4}")
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void each_estimate_has_the_errors_that_r_finds(
      String model,
      String cluster,
      boolean weighted,
      String outcome,
      String treatment,
      double estimate,
      double cr0,
      double nested,
      double areg,
      double cr3) {
    var asked = new Asked(model, cluster, weighted, outcome, treatment);
    Result.Estimated found = asked.found(Convention.NESTED);
    Result.Estimated other = asked.found(Convention.AREG);

    close(found.value(), estimate);
    close(other.value(), estimate);
    close(error(found, ErrorType.CR0), cr0);
    close(error(found, ErrorType.CR1), nested);
    close(error(other, ErrorType.CR1), areg);
    close(error(found, ErrorType.CR3), cr3);
  }

  @ParameterizedTest(name = "{0} by {1}, weighted {2}: {3} on {4}")
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void each_estimate_has_the_test_and_the_interval_that_r_finds(
      String model,
      String cluster,
      boolean weighted,
      String outcome,
      String treatment,
      double estimate,
      double cr0,
      double nested,
      double areg,
      double cr3,
      double p,
      double low,
      double high) {
    var asked = new Asked(model, cluster, weighted, outcome, treatment);
    Inference shown = asked.found(Convention.NESTED).inferences().getFirst();

    close(shown.p(), p);
    close(shown.statistic(), estimate / nested);
    assertThat(shown.low()).isCloseTo(low, within(1e-9 * nested));
    assertThat(shown.high()).isCloseTo(high, within(1e-9 * nested));
    assertThat(cr3).isGreaterThan(cr0);
    assertThat(areg).isGreaterThan(nested);
  }

  @ParameterizedTest(name = "{0} by {1}, weighted {2}: {3} on {4}")
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void each_estimate_tells_what_it_rests_on(
      String model, String cluster, boolean weighted, String outcome, String treatment) {
    var asked = new Asked(model, cluster, weighted, outcome, treatment);
    Result.Estimated nested = asked.found(Convention.NESTED);
    int slopes = model.equals("together") ? 5 : 3;
    int clusters = cluster.equals("region") ? 4 : 8;

    assertThat(nested.freedom())
        .isEqualTo(new Freedom(ROWS, clusters, slopes, slopes + 1, Convention.NESTED));
    assertThat(asked.found(Convention.AREG).freedom().parameters()).isEqualTo(slopes + 8);
    assertThat(nested.sample().organisations()).isEqualTo(8);
    assertThat(nested.sample().left()).isEmpty();
    assertThat(nested.influence()).hasSize(Math.min(5, clusters));
    assertThat(nested.by(ErrorType.CR3).orElseThrow().degrees()).isEqualTo(clusters - 1);
  }
}
