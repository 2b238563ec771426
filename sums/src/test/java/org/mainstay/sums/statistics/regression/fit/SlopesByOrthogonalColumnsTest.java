package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.InventedTable;

/// Slopes, errors, scores and all they are made of, against orthogonal columns row by row.
class SlopesByOrthogonalColumnsTest {
  private static final Workers ONE = new Workers(1);

  private static InventedTable table(int covariates, int outcomes, int yesOrNo, int numbers) {
    return new InventedTable(covariates * 10L + yesOrNo, InventedTable.uneven(8, 24))
        .numbers(covariates, outcomes, 4, 7)
        .treatments(yesOrNo, numbers);
  }

  private static OrthogonalDummies longWay(InventedTable table, boolean weighted) {
    return new OrthogonalDummies(table.organisations, weighted ? table.weights : new double[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 0, false", "0, 2, 2, 1, true", "1, 1, 1, 1, false", "2, 3, 2, 1, true",
    "3, 1, 4, 0, false", "5, 2, 1, 2, true", "9, 1, 2, 0, false", "12, 2, 1, 1, true"
  })
  void one_treatment_at_a_time(
      int covariates, int outcomes, int yesOrNo, int numbers, boolean weighted) {
    var table = table(covariates, outcomes, yesOrNo, numbers);
    var longWay = longWay(table, weighted);
    var fit = OneAtATime.of(table.sums(weighted, false), ONE);

    assertThat(fit.dropped()).isEmpty();
    assertThat(fit.slopeCount()).isEqualTo(covariates + 1);
    for (int t = 0; t < yesOrNo + numbers; t++) {
      Column treatment = table.treatments.get(t);
      double[] rest = longWay.left(treatment, table.covariates);
      assertThat(fit.reason(t)).isEmpty();
      assertThat(fit.left(t))
          .isCloseTo(OrthogonalDummies.product(rest, rest), within(1e-11 * fit.left(t)));
      for (int y = 0; y < outcomes; y++) {
        Column outcome = table.outcomes.get(y);
        double error = longWay.error(outcome, treatment, table.covariates, table.organisations);

        assertThat(fit.slope(t, y))
            .isCloseTo(longWay.slope(outcome, treatment, table.covariates), within(1e-10 * error));
        assertThat(fit.plainError(t, y)).isCloseTo(error, within(1e-10 * error));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 2, 0, false",
    "0, 1, 0, 3, true",
    "1, 2, 3, 0, false",
    "2, 1, 2, 2, true",
    "4, 1, 5, 1, false",
    "7, 2, 1, 1, true"
  })
  void all_treatments_together(
      int covariates, int outcomes, int yesOrNo, int numbers, boolean weighted) {
    var table = table(covariates, outcomes, yesOrNo, numbers);
    var longWay = longWay(table, weighted);
    var fit = TogetherFit.of(table.sums(weighted, true), ONE);
    var columns = new ArrayList<>(table.covariates);
    columns.addAll(table.treatments);
    for (int j = 0; j < columns.size(); j++) {
      var others = new ArrayList<>(columns);
      Column column = others.remove(j);
      for (int y = 0; y < outcomes; y++) {
        Column outcome = table.outcomes.get(y);
        double error = longWay.error(outcome, column, others, table.organisations);
        double slope = longWay.slope(outcome, column, others);
        boolean covariate = j < covariates;
        int t = j - covariates;

        assertThat(covariate ? fit.covariateSlope(j, y) : fit.slope(t, y))
            .isCloseTo(slope, within(1e-10 * error));
        assertThat(covariate ? fit.covariatePlainError(j, y) : fit.plainError(t, y))
            .isCloseTo(error, within(1e-10 * error));
      }
    }
    assertThat(fit.dropped()).isEmpty();
    assertThat(fit.freedom(Convention.NESTED).slopes()).isEqualTo(columns.size());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "3, false", "4, true"})
  void every_piece_of_every_cluster(int covariates, boolean weighted) {
    var table = table(covariates, 2, 1, 1);
    var longWay = longWay(table, weighted);
    var fit = OneAtATime.of(table.sums(weighted, false), ONE);
    int[] codes = table.organisations;
    for (int t = 0; t < 2; t++) {
      double[] rest = longWay.left(table.treatments.get(t), table.covariates);
      double[] own = OrthogonalDummies.byCluster(rest, rest, codes);
      for (int g = 0; g < 8; g++) {
        assertThat(fit.own(g, t)).isCloseTo(own[g], within(1e-11));
      }
      for (int y = 0; y < 2; y++) {
        double[] outcome = longWay.left(table.outcomes.get(y), table.covariates);
        double[] mixed = OrthogonalDummies.byCluster(rest, outcome, codes);
        for (int g = 0; g < 8; g++) {
          assertThat(fit.mixed(g, t, y)).isCloseTo(mixed[g], within(1e-11));
        }
      }
      compareRests(fit, table, longWay, t);
    }
  }

  private static void compareRests(
      OneAtATime fit, InventedTable table, OrthogonalDummies longWay, int t) {
    double[] rest = longWay.left(table.treatments.get(t), table.covariates);
    double[] outcome = longWay.left(table.outcomes.get(1), table.covariates);
    for (int j = 0; j < table.covariates.size(); j++) {
      double[] covariate = longWay.left(table.covariates.get(j), List.of());
      double[] h = OrthogonalDummies.byCluster(covariate, rest, table.organisations);
      double[] c = OrthogonalDummies.byCluster(covariate, outcome, table.organisations);
      for (int g = 0; g < 8; g++) {
        assertThat(fit.treatmentRest(g, t)[j]).isCloseTo(h[g], within(1e-10));
        assertThat(fit.outcomeRest(g, 1)[j]).isCloseTo(c[g], within(1e-10));
      }
    }
    assertThat(fit.treatmentRest(0, t)).hasSize(table.covariates.size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0, 0.125, 40})
  void scores_at_any_slope(double slope) {
    var table = table(2, 1, 1, 1);
    var longWay = longWay(table, true);
    var fit = OneAtATime.of(table.sums(true, false), ONE);
    for (int t = 0; t < 2; t++) {
      double[] wanted =
          longWay.scores(
              table.outcomes.get(0),
              table.treatments.get(t),
              table.covariates,
              slope,
              table.organisations);
      for (int g = 0; g < 8; g++) {
        assertThat(fit.score(g, t, 0, slope)).isCloseTo(wanted[g], within(1e-10));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, true", "13, false", "14, true"})
  void scores_at_the_slope_add_to_nothing(long seed, boolean weighted) {
    var table = new InventedTable(seed, 30, 12, 5, 22).numbers(3, 2, 1, 2).treatments(2, 1);
    var fit = OneAtATime.of(table.sums(weighted, false), ONE);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        double sum = 0;
        double left = 0;
        for (int g = 0; g < 4; g++) {
          sum += fit.score(g, t, y, fit.slope(t, y));
          left += fit.own(g, t);
          assertThat(fit.own(g, t)).isNotNegative();
        }
        assertThat(sum).isCloseTo(0, within(1e-11));
        assertThat(left).isCloseTo(fit.left(t), within(1e-11));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"4, false, false", "10, true, false", "4, true, true", "20, false, true"})
  void errors_of_clusters_of_several_organisations(int apart, boolean weighted, boolean joint) {
    var table = table(2, 1, 2, 1);
    int[] clusters = IntStream.of(table.organisations).map(o -> o / apart).toArray();
    GroupedRows plain = table.rows(weighted);
    var rows =
        new GroupedRows(
            plain.outcomes(),
            plain.treatments(),
            plain.covariates(),
            table.organisations,
            clusters,
            weighted ? table.weights : new double[0]);
    ClusterGrams sums = InventedTable.sums(rows, joint);
    var longWay = longWay(table, weighted);
    for (int t = 0; t < 3; t++) {
      var others = new ArrayList<>(table.covariates);
      if (joint) {
        others.addAll(table.treatments);
        others.remove(table.treatments.get(t));
      }
      double error =
          longWay.error(table.outcomes.get(0), table.treatments.get(t), others, clusters);
      double found =
          joint
              ? TogetherFit.of(sums, ONE).plainError(t, 0)
              : OneAtATime.of(sums, ONE).plainError(t, 0);

      assertThat(found).isCloseTo(error, within(1e-10 * error));
    }
    assertThat(sums.clusters()).isEqualTo((int) IntStream.of(clusters).distinct().count());
  }

  @Test
  void solutions_undo_the_products_of_covariates() {
    var table = table(4, 1, 1, 0);
    var sums = table.sums(true, false);
    var fit = OneAtATime.of(sums, ONE);
    double[] wanted = {1, -2, 0.5, 3};
    double[] right = new double[4];
    for (int g = 0; g < sums.clusters(); g++) {
      for (int a = 0; a < 4; a++) {
        for (int b = 0; b < 4; b++) {
          right[a] += sums.wide(g)[a * 5 + b] * wanted[b];
        }
      }
    }

    assertThat(fit.solved(right)).containsExactly(wanted, within(1e-10));
    assertThat(fit.solved(new double[4])).containsOnly(0);
    assertThat(fit.sums()).isSameAs(sums);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void any_number_of_threads_gives_the_same_bits(int threads) {
    var table = table(3, 2, 3, 1);
    var one = OneAtATime.of(table.sums(true, false), ONE);
    var more = OneAtATime.of(table.sums(true, false), new Workers(threads));
    var single = TogetherFit.of(table.sums(true, true), ONE);
    var several = TogetherFit.of(table.sums(true, true), new Workers(threads));
    for (int t = 0; t < 4; t++) {
      for (int y = 0; y < 2; y++) {
        assertThat(more.slope(t, y)).isEqualTo(one.slope(t, y));
        assertThat(more.plainError(t, y)).isEqualTo(one.plainError(t, y));
        assertThat(several.slope(t, y)).isEqualTo(single.slope(t, y));
        assertThat(several.plainError(t, y)).isEqualTo(single.plainError(t, y));
      }
    }
    assertThat(Arrays.deepEquals(more.withoutEach(ONE), one.withoutEach(new Workers(threads))))
        .isTrue();
    assertThat(
            Arrays.deepEquals(several.withoutEach(ONE), single.withoutEach(new Workers(threads))))
        .isTrue();
    assertThat(several.effectiveClusters(new Workers(threads)))
        .containsExactly(single.effectiveClusters(ONE));
  }
}
