package org.mainstay.sums.statistics.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// Figures from R 4.2.2: `lm` with dummies, sandwich 3.0-2, the jackknife by running `lm` without
/// each cluster (clubSandwich says the same), by golden.R beside golden.csv.
class StudyGoldenTest {
  private static final int ROWS = 200;

  private static double[] each(IntToDoubleFunction of) {
    return IntStream.range(0, ROWS).mapToDouble(of).toArray();
  }

  private static int group(int i) {
    return i * 17 % 53 / 5;
  }

  private static double t(int i) {
    return i * 31 % 17 < 6 ? 1 : 0;
  }

  private static double s(int i) {
    return i * 13 % 7;
  }

  private static double x(int i) {
    return i * 47 % 29 / 3.0;
  }

  private static double y(int i) {
    double own = Math.sqrt(group(i)) + group(i) % 3 * t(i);
    return i * 71 % 41 / 7.0 + own + 0.8 * t(i) - 0.1 * s(i) + x(i) / 9;
  }

  private static GroupedRows rows(boolean weighted, boolean regions) {
    int[] groups = IntStream.range(0, ROWS).map(StudyGoldenTest::group).toArray();
    return new GroupedRows(
        List.of(Column.of("y", each(StudyGoldenTest::y))),
        List.of(Column.of("t", each(StudyGoldenTest::t)), Column.of("s", each(StudyGoldenTest::s))),
        List.of(Column.of("x", each(StudyGoldenTest::x))),
        groups,
        regions ? IntStream.of(groups).map(g -> g / 2).toArray() : groups,
        weighted ? each(i -> 1 + i * 11 % 5) : new double[0]);
  }

  /// Which study and which of its figures.
  record Line(
      boolean weighted,
      boolean joint,
      String cluster,
      Convention convention,
      String treatment,
      ErrorType type) {

    Result.Estimated found() {
      Setting setting = Setting.usual(1, 1).when(FewClusters.SHOWN).by(convention).with(type);
      List<Result> results =
          Study.of(rows(weighted, cluster.equals("region")), joint ? setting.together() : setting);
      return (Result.Estimated) results.get(treatment.equals("t") ? 0 : 1);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void estimates_errors_p_values_and_limits_are_those_of_r(
      boolean weighted,
      boolean joint,
      String cluster,
      Convention convention,
      String treatment,
      ErrorType type,
      double estimate,
      double error,
      double p,
      double low,
      double high) {
    var found = new Line(weighted, joint, cluster, convention, treatment, type).found();
    Inference inference = found.inferences().getFirst();

    assertThat(found.value()).isCloseTo(estimate, within(1e-9 * error));
    assertThat(inference.type()).isEqualTo(type);
    assertThat(inference.error() / error).isCloseTo(1, within(1e-9));
    assertThat(inference.p() / p).isCloseTo(1, within(1e-8));
    assertThat(inference.low()).isCloseTo(low, within(1e-9 * error));
    assertThat(inference.high()).isCloseTo(high, within(1e-9 * error));
    assertThat(found.p()).isEqualTo(inference.p());
  }
}
