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
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.InventedTable;

/// The slopes without each cluster in turn, against the rows that are left.
class WithoutEachClusterTest {
  private static final Workers ONE = new Workers(1);

  private static InventedTable table(long seed) {
    return new InventedTable(seed, 20, 11, 6, 17, 9).numbers(2, 2, 5, 3).treatments(2, 1);
  }

  private static double[][] without(GroupedRows rows, boolean joint) {
    var sums = InventedTable.sums(rows, joint);
    return joint
        ? TogetherFit.of(sums, ONE).withoutEach(ONE)
        : OneAtATime.of(sums, ONE).withoutEach(ONE);
  }

  private static double longWay(
      GroupedRows rows, int[] organisations, double[] weights, int t, int y, boolean joint) {
    var others = new ArrayList<>(rows.covariates());
    for (int s = 0; joint && s < rows.treatments().size(); s++) {
      if (s != t) {
        others.add(rows.treatments().get(s));
      }
    }
    return new OrthogonalDummies(organisations, weights)
        .slope(rows.outcomes().get(y), rows.treatments().get(t), others);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, false",
    "2, true, false",
    "3, false, true",
    "4, true, true",
    "5, true, false"
  })
  void the_rest_is_fitted_as_if_the_organisation_had_never_been(
      long seed, boolean weighted, boolean joint) {
    var table = table(seed);
    GroupedRows rows = table.rows(weighted);
    double[][] found = without(rows, joint);
    int[] codes = IntStream.of(table.organisations).sorted().distinct().toArray();

    assertThat(found).hasNumberOfRows(5);
    for (int g = 0; g < 5; g++) {
      int code = codes[g];
      int[] rest =
          IntStream.range(0, rows.rows()).filter(i -> table.organisations[i] != code).toArray();
      GroupedRows picked = InventedTable.picked(rows, rest);
      int[] organisations = IntStream.of(rest).map(i -> table.organisations[i]).toArray();
      double[] weights =
          weighted
              ? IntStream.of(rest).mapToDouble(i -> table.weights[i]).toArray()
              : new double[0];
      for (int y = 0; y < 2; y++) {
        for (int t = 0; t < 3; t++) {
          assertThat(found[g][y * 3 + t])
              .isCloseTo(longWay(picked, organisations, weights, t, y, joint), within(1e-10));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_cluster_of_several_organisations_goes_as_a_whole(boolean joint) {
    var table = table(11);
    int[] clusters = IntStream.of(table.organisations).map(o -> o / 10).toArray();
    GroupedRows plain = table.rows(false);
    var rows =
        new GroupedRows(
            plain.outcomes(),
            plain.treatments(),
            plain.covariates(),
            table.organisations,
            clusters,
            new double[0]);
    double[][] found = without(rows, joint);

    assertThat(found).hasNumberOfRows(3);
    for (int g = 0; g < 3; g++) {
      int cluster = g;
      int[] rest = IntStream.range(0, rows.rows()).filter(i -> clusters[i] != cluster).toArray();
      int[] organisations = IntStream.of(rest).map(i -> table.organisations[i]).toArray();
      GroupedRows picked = InventedTable.picked(rows, rest);
      for (int t = 0; t < 3; t++) {
        assertThat(found[g][t])
            .isCloseTo(longWay(picked, organisations, new double[0], t, 0, joint), within(1e-10));
      }
    }
  }

  /// `b − b₍g₎ = u_g / (S_tt − …)`: without covariates the step is the score over what is left.
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void without_covariates_the_step_is_the_score_over_what_is_left(long seed) {
    var table = new InventedTable(seed, 8, 15, 4, 10).numbers(0, 1, 5, 3).treatments(1, 1);
    var fit = OneAtATime.of(table.sums(true, false), ONE);
    double[][] found = fit.withoutEach(ONE);
    for (int t = 0; t < 2; t++) {
      for (int g = 0; g < 4; g++) {
        double step = fit.score(g, t, 0, fit.slope(t, 0)) / (fit.left(t) - fit.own(g, t));

        assertThat(fit.slope(t, 0) - found[g][t]).isCloseTo(step, within(1e-12));
      }
    }
  }

  private static GroupedRows only(double[] t, Column... covariates) {
    return new GroupedRows(
        List.of(Column.of("y", 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8)),
        List.of(Column.of("t", t), Column.of("u", 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0)),
        List.of(covariates),
        new int[] {1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3});
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "2, false", "0, true", "1, true", "2, true"})
  void a_treatment_of_one_organisation_has_no_slope_without_it(int where, boolean joint) {
    double[] t = new double[12];
    t[4 * where] = 1;
    t[4 * where + 2] = 1;
    double[][] found = without(only(t), joint);
    for (int g = 0; g < 3; g++) {
      if (g == where) {
        assertThat(found[g][0]).isNaN();
      } else {
        assertThat(found[g][0]).isFinite();
      }
      assertThat(found[g][1]).isFinite();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_treatment_that_a_covariate_says_already_elsewhere_has_no_slope_there(boolean joint) {
    double[] t = {0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1};
    double[] x = t.clone();
    x[1] = 0;
    x[3] = 1;
    double[][] found = without(only(t, Column.of("x", x)), joint);

    assertThat(found[0][0]).as("without the organisation that tells them apart").isNaN();
    assertThat(found[1][0]).isFinite();
    assertThat(found[2][0]).isFinite();
  }

  @Test
  void a_covariate_that_varied_in_one_organisation_alone_is_no_matter_without_it() {
    double[] x = new double[12];
    x[5] = 2;
    x[6] = -1;
    double[] t = {0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1};
    double[][] with = without(only(t, Column.of("x", x)), false);
    double[][] plain = without(only(t), false);

    assertThat(with[1][0]).isCloseTo(plain[1][0], within(1e-13));
    assertThat(Math.abs(with[0][0] - plain[0][0])).isGreaterThan(1e-6);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void an_organisation_of_one_row_is_not_missed(boolean joint) {
    var table = new InventedTable(31, 12, 1, 9).numbers(1, 1, 5, 3).treatments(1, 1);
    var sums = table.sums(true, joint);
    double[][] found = without(table.rows(true), joint);
    int alone = IntStream.range(0, 3).filter(g -> sums.rows(g) == 1).findFirst().orElseThrow();
    double whole =
        joint ? TogetherFit.of(sums, ONE).slope(0, 0) : OneAtATime.of(sums, ONE).slope(0, 0);

    assertThat(found[alone][0]).isCloseTo(whole, within(1e-13));
  }

  @Test
  void without_the_only_cluster_nothing_is_left() {
    var table = new InventedTable(32, 25).numbers(1, 1, 5, 3).treatments(2, 0);
    for (boolean joint : new boolean[] {false, true}) {
      double[][] found = without(table.rows(false), joint);

      assertThat(found).hasNumberOfRows(1);
      assertThat(Arrays.stream(found[0]).allMatch(Double::isNaN)).isTrue();
    }
  }

  /// Numbers of the first organisation so many times as far apart as those of the others.
  private static double[] loud(double times) {
    double[] values = {0, 3, 1, 2, 1, 0, 2, 4, 3, 0, 1, 5};
    for (int i = 0; i < 4; i++) {
      values[i] *= times;
    }
    return values;
  }

  private static double[] rest(double[] values) {
    return Arrays.copyOfRange(values, 4, 12);
  }

  private static double slopeOfTheRest(double[] t, double[] x) {
    return new OrthogonalDummies(new int[] {2, 2, 2, 2, 3, 3, 3, 3}, new double[0])
        .slope(
            Column.of("y", 5, 9, 2, 6, 5, 3, 5, 8),
            Column.of("t", rest(t)),
            x.length == 0 ? List.of() : List.of(Column.of("x", rest(x))));
  }

  /// 1e16 and 5 of squares: when the 1e16 are taken away nothing true is left of the 5.
  @ParameterizedTest
  @CsvSource({"1e2, true", "1e4, true", "1e7, false", "1e9, false"})
  void a_treatment_that_rounding_swallowed_has_no_slope(double times, boolean told) {
    double[] t = loud(times);
    var rows = only(t).with(only(t).outcomes(), List.of(Column.of("t", t)), List.of());
    for (boolean joint : new boolean[] {false, true}) {
      double found = without(rows, joint)[0][0];
      if (told) {
        assertThat(found).isCloseTo(slopeOfTheRest(t, new double[0]), within(1e-6));
      } else {
        assertThat(found).isNaN();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1e2, true", "1e4, true", "1e7, false", "1e9, false"})
  void a_covariate_that_rounding_swallowed_is_no_matter(double times, boolean told) {
    double[] t = {0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 1};
    double[] x = loud(times);
    GroupedRows study = only(t, Column.of("x", x));
    GroupedRows rows = study.with(study.outcomes(), List.of(Column.of("t", t)), study.covariates());
    double wanted = slopeOfTheRest(t, told ? x : new double[0]);

    assertThat(Math.abs(slopeOfTheRest(t, x) - slopeOfTheRest(t, new double[0])))
        .as("the covariate matters")
        .isGreaterThan(0.01);
    for (boolean joint : new boolean[] {false, true}) {
      assertThat(without(rows, joint)[0][0]).isCloseTo(wanted, within(1e-6));
    }
  }
}
