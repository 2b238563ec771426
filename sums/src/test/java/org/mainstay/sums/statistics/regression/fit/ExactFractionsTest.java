package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.InventedTable;
import org.mainstay.sums.statistics.regression.gram.WorkedExample;

/// Small studies of whole numbers, against exact fractions.
class ExactFractionsTest {
  private static final Workers ONE = new Workers(1);
  private static final double[] NONE = {};

  private static Column whole(String name, SplittableRandom random, int below, int n) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> random.nextInt(below));
    return Column.of(name, values);
  }

  private static GroupedRows study(long seed, int covariates, boolean weighted) {
    var random = new SplittableRandom(seed);
    int n = 22;
    var held = new ArrayList<Column>();
    for (int j = 0; j < covariates; j++) {
      held.add(whole("x" + j, random, 7, n));
    }
    int[] organisations = new int[n];
    Arrays.setAll(organisations, i -> i * i % 5 % 3);
    double[] weights = new double[weighted ? n : 0];
    Arrays.setAll(weights, i -> 1 + random.nextInt(4));
    return new GroupedRows(
        List.of(whole("y", random, 30, n)),
        List.of(whole("t", random, 2, n), whole("u", random, 5, n)),
        held,
        organisations,
        organisations,
        weights);
  }

  private static int[] organisations() {
    int[] organisations = new int[22];
    Arrays.setAll(organisations, i -> i * i % 5 % 3);
    return organisations;
  }

  private static double[] weights(long seed, int covariates, boolean weighted) {
    if (!weighted) {
      return NONE;
    }
    var random = new SplittableRandom(seed);
    for (int j = 0; j < covariates; j++) {
      whole("x", random, 7, 22);
    }
    double[] weights = new double[22];
    Arrays.setAll(weights, i -> 1 + random.nextInt(4));
    return weights;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, false",
    "2, 1, false",
    "3, 2, false",
    "4, 3, false",
    "5, 0, true",
    "6, 1, true",
    "7, 2, true",
    "8, 3, true"
  })
  void one_treatment_at_a_time(long seed, int covariates, boolean weighted) {
    GroupedRows rows = study(seed, covariates, weighted);
    double[] weights = weights(seed, covariates, weighted);
    var fit = OneAtATime.of(InventedTable.sums(rows, false), ONE);
    for (int t = 0; t < 2; t++) {
      var columns = new ArrayList<>(List.of(rows.treatments().get(t)));
      columns.addAll(rows.covariates());
      var exact =
          new FractionLongWay(rows.outcomes().getFirst(), columns, organisations(), weights);
      double error = Math.sqrt(exact.squaredError().number());

      assertThat(fit.slope(t, 0)).isCloseTo(exact.slopes[0].number(), within(1e-12));
      assertThat(fit.plainError(t, 0)).isCloseTo(error, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"11, 0, false", "12, 1, false", "13, 2, true", "14, 0, true"})
  void both_treatments_together(long seed, int covariates, boolean weighted) {
    GroupedRows rows = study(seed, covariates, weighted);
    double[] weights = weights(seed, covariates, weighted);
    var fit = TogetherFit.of(InventedTable.sums(rows, true), ONE);
    for (int t = 0; t < 2; t++) {
      var columns =
          new ArrayList<>(List.of(rows.treatments().get(t), rows.treatments().get(1 - t)));
      columns.addAll(rows.covariates());
      var exact =
          new FractionLongWay(rows.outcomes().getFirst(), columns, organisations(), weights);

      assertThat(fit.slope(t, 0)).isCloseTo(exact.slopes[0].number(), within(1e-12));
      assertThat(fit.slope(1 - t, 0)).isCloseTo(exact.slopes[1].number(), within(1e-12));
      assertThat(fit.plainError(t, 0))
          .isCloseTo(Math.sqrt(exact.squaredError().number()), within(1e-12));
    }
  }

  @Test
  void the_worked_example_as_a_fraction() {
    var exact =
        new FractionLongWay(
            WorkedExample.y(),
            List.of(WorkedExample.t(), WorkedExample.x()),
            WorkedExample.organisations(),
            NONE);
    var fit = OneAtATime.of(InventedTable.sums(WorkedExample.rows(), false), ONE);

    assertThat(exact.slopes[0].number()).isCloseTo(2.951168313665702, within(1e-15));
    assertThat(exact.slopes[1].number()).isCloseTo(0.01589824390111, within(1e-14));
    assertThat(Math.sqrt(exact.squaredError().number()))
        .isCloseTo(0.459541734458887, within(1e-15));
    assertThat(fit.slope(0, 0)).isCloseTo(exact.slopes[0].number(), within(1e-14));
    assertThat(fit.plainError(0, 0)).isCloseTo(0.459541734458887, within(1e-14));
  }

  /// Everybody who took part is 1 above, so that the slope is 1 and nothing is left over.
  @ParameterizedTest
  @ValueSource(ints = {-4, 1, 1000})
  void an_exact_rule_is_found_without_error(int step) {
    GroupedRows rows = study(21, 1, false);
    Column t = rows.treatments().get(0);
    double[] y = new double[22];
    int[] codes = organisations();
    Arrays.setAll(y, i -> 10 * codes[i] + step * t.at(i) + 2 * rows.covariates().get(0).at(i));
    GroupedRows ruled = rows.with(List.of(Column.of("y", y)), rows.treatments(), rows.covariates());
    var alone = OneAtATime.of(InventedTable.sums(ruled, false), ONE);
    var joint = TogetherFit.of(InventedTable.sums(ruled, true), ONE);
    double rounding = 1e-13 * Math.max(10, Math.abs(step));

    assertThat(alone.slope(0, 0)).isCloseTo(step, within(rounding));
    assertThat(alone.plainError(0, 0)).isCloseTo(0, within(rounding));
    assertThat(alone.explained(0, 0).share()).isCloseTo(1, within(1e-13));
    assertThat(joint.slope(0, 0)).isCloseTo(step, within(rounding));
    assertThat(joint.slope(1, 0)).isCloseTo(0, within(rounding));
    assertThat(joint.covariateSlope(0, 0)).isCloseTo(2, within(rounding));
  }
}
