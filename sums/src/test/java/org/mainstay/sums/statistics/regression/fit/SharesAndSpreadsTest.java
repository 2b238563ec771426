package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.InventedTable;
import org.mainstay.sums.statistics.regression.sensitivity.Oster;

/// Explained shares, spreads inside organisations and effective clusters, against orthogonal
/// columns and by what they must be where the answer is plain.
class SharesAndSpreadsTest {
  private static final Workers ONE = new Workers(1);

  private static InventedTable table(long seed, int covariates) {
    return new InventedTable(seed, 16, 7, 25, 10, 12)
        .numbers(covariates, 2, -2, 6)
        .treatments(1, 1);
  }

  private static OrthogonalDummies longWay(InventedTable table, boolean weighted) {
    return new OrthogonalDummies(table.organisations, weighted ? table.weights : new double[0]);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, false", "2, 1, true", "3, 2, false", "4, 4, true", "5, 6, false"})
  void shares_are_those_of_what_is_left_row_by_row(long seed, int covariates, boolean weighted) {
    var table = table(seed, covariates);
    var longWay = longWay(table, weighted);
    var fit = OneAtATime.of(table.sums(weighted, false), ONE);
    for (int t = 0; t < 2; t++) {
      Column treatment = table.treatments.get(t);
      var columns = new ArrayList<>(table.covariates);
      columns.add(treatment);
      for (int y = 0; y < 2; y++) {
        Column outcome = table.outcomes.get(y);
        OneAtATime.Explained found = fit.explained(t, y);

        assertThat(found.slope()).isEqualTo(fit.slope(t, y));
        assertThat(found.share()).isCloseTo(longWay.share(outcome, columns), within(1e-12));
        assertThat(found.bareShare())
            .isCloseTo(longWay.share(outcome, List.of(treatment)), within(1e-12));
        assertThat(found.bareSlope())
            .isCloseTo(longWay.slope(outcome, treatment, List.of()), within(1e-11));
        assertThat(found.share()).isBetween(found.bareShare() - 1e-12, 1.0);
      }
    }
  }

  @Test
  void without_covariates_the_treatment_explains_all_that_is_explained() {
    var fit = OneAtATime.of(table(11, 0).sums(true, false), ONE);
    for (int t = 0; t < 2; t++) {
      OneAtATime.Explained found = fit.explained(t, 0);

      assertThat(found.bareSlope()).isCloseTo(found.slope(), within(1e-14));
      assertThat(found.bareShare()).isCloseTo(found.share(), within(1e-14));
      assertThat(Oster.of(found)).as("nothing was measured to judge by").isEmpty();
    }
  }

  @Test
  void each_covariate_more_explains_no_less() {
    double before = 0;
    for (int covariates = 0; covariates < 6; covariates++) {
      var table = table(12, 6);
      GroupedRows rows = table.rows(false);
      var fit =
          OneAtATime.of(
              InventedTable.sums(
                  rows.with(
                      rows.outcomes(), rows.treatments(), rows.covariates().subList(0, covariates)),
                  false),
              ONE);
      double now = fit.explained(0, 0).share();
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @ParameterizedTest
  @CsvSource({"21, false", "22, true"})
  void spreads_are_pooled_over_organisations(long seed, boolean weighted) {
    var table = table(seed, 2);
    var longWay = longWay(table, weighted);
    var alone = OneAtATime.of(table.sums(weighted, false), ONE);
    var joint = TogetherFit.of(table.sums(weighted, true), ONE);
    double mass = weighted ? Arrays.stream(table.weights).sum() : 70;
    List<Column> columns = table.rows(weighted).columns();
    for (int j = 0; j < columns.size(); j++) {
      double[] left = longWay.left(columns.get(j), List.of());
      double spread = Math.sqrt(OrthogonalDummies.product(left, left) / (mass * 65 / 70));

      assertThat(alone.spreadWithin(j)).isCloseTo(spread, within(1e-12));
      assertThat(joint.spreadWithin(j)).isCloseTo(spread, within(1e-12));
    }
  }

  private static GroupedRows blocks(int organisations, IntToDoubleFunction treatment) {
    int n = organisations * 4;
    double[] t = new double[n];
    double[] y = new double[n];
    int[] codes = new int[n];
    for (int i = 0; i < n; i++) {
      codes[i] = i / 4;
      y[i] = i * i % 13;
      t[i] = treatment.applyAsDouble(i);
    }
    return new GroupedRows(
        List.of(Column.of("y", y)), List.of(Column.of("t", t)), List.of(), codes);
  }

  private static void rests(GroupedRows rows, double clusters) {
    assertThat(OneAtATime.of(InventedTable.sums(rows, false), ONE).effectiveClusters()[0])
        .isCloseTo(clusters, within(1e-11));
    assertThat(TogetherFit.of(InventedTable.sums(rows, true), ONE).effectiveClusters(ONE)[0])
        .isCloseTo(clusters, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 30})
  void organisations_that_are_alike_all_count(int organisations) {
    rests(blocks(organisations, i -> i % 2), organisations);
    rests(blocks(organisations, i -> 1e6 * (i % 4)), organisations);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 30})
  void where_one_organisation_tells_all_there_is_one(int organisations) {
    rests(blocks(organisations, i -> i == 1 ? 1 : 0), 1);
  }

  @ParameterizedTest
  @CsvSource({"10, 3", "10, 9", "40, 20"})
  void organisations_where_nobody_took_part_do_not_count(int organisations, int where) {
    rests(blocks(organisations, i -> i < 4 * where ? i % 2 : 0), where);
    rests(blocks(organisations, i -> i < 4 * where ? i % 2 : 1), where);
  }

  /// Two organisations of which one tells k times as much: (1 + k)² / (1 + k²).
  @ParameterizedTest
  @ValueSource(doubles = {1, 2, 3, 10, 1000})
  void unequal_organisations_count_less(double times) {
    double k = times * times;
    rests(blocks(2, i -> i % 2 * (i < 4 ? 1 : times)), (1 + k) * (1 + k) / (1 + k * k));
  }

  @ParameterizedTest
  @CsvSource({"31, 0, false", "32, 2, true", "33, 3, false"})
  void what_is_left_after_covariates_is_what_counts(long seed, int covariates, boolean weighted) {
    var table = table(seed, covariates);
    var longWay = longWay(table, weighted);
    double[] alone = OneAtATime.of(table.sums(weighted, false), ONE).effectiveClusters();
    double[] joint = TogetherFit.of(table.sums(weighted, true), ONE).effectiveClusters(ONE);
    for (int t = 0; t < 2; t++) {
      var others = new ArrayList<>(table.covariates);
      assertThat(alone[t]).isCloseTo(effective(table, longWay, t, others), within(1e-10));
      others.add(table.treatments.get(1 - t));
      assertThat(joint[t]).isCloseTo(effective(table, longWay, t, others), within(1e-10));
      assertThat(alone[t]).isBetween(1.0, 5.0);
    }
  }

  private static double effective(
      InventedTable table, OrthogonalDummies longWay, int t, List<Column> others) {
    double[] left = longWay.left(table.treatments.get(t), others);
    double[] own = OrthogonalDummies.byCluster(left, left, table.organisations);
    return Math.pow(Arrays.stream(own).sum(), 2) / OrthogonalDummies.product(own, own);
  }

  @Test
  void clusters_of_several_organisations_count_once() {
    var rows = blocks(12, i -> i % 2);
    int[] thirds = IntStream.range(0, 48).map(i -> i / 16).toArray();
    int[] organisations = IntStream.range(0, 48).map(i -> i / 4).toArray();
    var clustered =
        new GroupedRows(
            rows.outcomes(), rows.treatments(), List.of(), organisations, thirds, new double[0]);

    rests(clustered, 3);
  }

  @Test
  void of_a_flat_outcome_nothing_can_be_explained() {
    var rows = blocks(6, i -> i % 2);
    double[] flat = new double[24];
    Arrays.setAll(flat, i -> Math.floorDiv(i, 4));
    var fit =
        OneAtATime.of(
            InventedTable.sums(
                rows.with(List.of(Column.of("flat", flat)), rows.treatments(), List.of()), false),
            ONE);

    assertThat(fit.explained(0, 0).slope()).isZero();
    assertThat(fit.explained(0, 0).share()).isNaN();
    assertThat(Oster.of(fit.explained(0, 0))).isEmpty();
    assertThat(fit.spreadWithin(0)).isZero();
  }

  @Test
  void both_ways_of_fitting_keep_the_sums_they_came_from() {
    var table = table(41, 1);
    var single = table.sums(false, false);
    var joint = table.sums(false, true);

    assertThat(OneAtATime.of(single, ONE).sums()).isSameAs(single);
    assertThat(TogetherFit.of(joint, ONE).sums()).isSameAs(joint);
  }
}
