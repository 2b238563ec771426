package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.LongWay;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// The figures beside slopes and errors: explained shares, spreads, effective clusters, covariates,
/// against residuals row by row.
class FitFiguresTest {
  private static final Workers ONE = new Workers(1);
  private static final int PEOPLE = 260;

  private final MadeUp people = new MadeUp(91, PEOPLE, 9, 0);
  private final int[] everybody = IntStream.range(0, PEOPLE).toArray();
  private final OneAtATime single = OneAtATime.of(sums(people, false), ONE);
  private final TogetherFit together = TogetherFit.of(sums(people, true), ONE);

  private static ClusterGrams sums(MadeUp people, boolean joint) {
    return Passes.over(people.rows(), joint, false, ONE).getFirst().sums();
  }

  private double[] numbers(Column column) {
    return MadeUp.picked(column, everybody);
  }

  private LongWay longWay(Column outcome, List<Column> columns) {
    return new LongWay(
        numbers(outcome),
        columns.stream().map(this::numbers).toList(),
        List.of(people.organisations),
        new double[0]);
  }

  private List<Column> regressors(int treatment) {
    var columns = new ArrayList<Column>();
    columns.add(people.treatments.get(treatment));
    columns.addAll(people.covariates);
    return columns;
  }

  private static double squares(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i] * values[i]).sum();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 0", "0, 1", "1, 1", "2, 1"})
  void explained_shares_are_one_less_the_share_of_squares_left(int t, int y) {
    Column outcome = people.outcomes.get(y);
    double all = squares(longWay(outcome, List.of()).residuals);
    var bare = longWay(outcome, regressors(t).subList(0, 1));
    var full = longWay(outcome, regressors(t));
    OneAtATime.Explained found = single.explained(t, y);

    assertThat(found.bareSlope()).isCloseTo(bare.slopes[0], within(1e-11));
    assertThat(found.bareShare()).isCloseTo(1 - squares(bare.residuals) / all, within(1e-12));
    assertThat(found.slope()).isCloseTo(full.slopes[0], within(1e-11));
    assertThat(found.share()).isCloseTo(1 - squares(full.residuals) / all, within(1e-12));
  }

  @Test
  void spreads_inside_organisations_are_pooled() {
    var columns = new ArrayList<>(people.covariates);
    columns.addAll(people.outcomes);
    columns.addAll(people.treatments);
    for (int j = 0; j < columns.size(); j++) {
      double left = squares(longWay(columns.get(j), List.of()).residuals);
      double spread = Math.sqrt(left / (PEOPLE - 9));

      assertThat(single.spreadWithin(j)).isCloseTo(spread, within(1e-12));
      assertThat(together.spreadWithin(j)).isCloseTo(spread, within(1e-12));
    }
  }

  @Test
  void weighted_spreads_do_not_depend_on_the_unit_of_the_weights() {
    var weighted = Passes.over(people.weighted(), false, false, ONE).getFirst().sums();
    for (int i = 0; i < PEOPLE; i++) {
      people.weights[i] *= 1000;
    }
    var heavier = Passes.over(people.weighted(), false, false, ONE).getFirst().sums();
    for (int j = 0; j < 7; j++) {
      double spread = OneAtATime.of(weighted, ONE).spreadWithin(j);

      assertThat(OneAtATime.of(heavier, ONE).spreadWithin(j)).isCloseTo(spread, within(1e-12));
      assertThat(spread).isCloseTo(single.spreadWithin(j), within(0.3 * spread));
    }
  }

  private double effective(Column treatment, List<Column> held) {
    double[] left = longWay(treatment, held).residuals;
    double sum = 0;
    double squares = 0;
    for (int code : IntStream.of(people.organisations).distinct().toArray()) {
      double own = 0;
      for (int i = 0; i < PEOPLE; i++) {
        own += people.organisations[i] == code ? left[i] * left[i] : 0;
      }
      sum += own;
      squares += own * own;
    }
    return sum * sum / squares;
  }

  @Test
  void effective_clusters_count_what_is_left_of_the_treatment_in_each() {
    for (int t = 0; t < 3; t++) {
      Column treatment = people.treatments.get(t);
      var others = new ArrayList<>(people.covariates);
      for (int s = 0; s < 3; s++) {
        if (s != t) {
          others.add(people.treatments.get(s));
        }
      }

      assertThat(single.effectiveClusters()[t])
          .isCloseTo(effective(treatment, people.covariates), within(1e-10));
      assertThat(together.effectiveClusters(ONE)[t])
          .isCloseTo(effective(treatment, others), within(1e-10));
    }
  }

  @Test
  void covariates_of_the_joint_model_have_slopes_and_errors_too() {
    var columns = new ArrayList<>(people.covariates);
    columns.addAll(people.treatments);
    for (int y = 0; y < 2; y++) {
      var full = longWay(people.outcomes.get(y), columns);
      for (int j = 0; j < 2; j++) {
        assertThat(together.covariateSlope(j, y)).isCloseTo(full.slopes[j], within(1e-11));
        assertThat(together.covariatePlainError(j, y))
            .isCloseTo(full.clustered(j, people.organisations), within(1e-11));
      }
      for (int t = 0; t < 3; t++) {
        assertThat(together.slope(t, y)).isCloseTo(full.slopes[2 + t], within(1e-11));
        assertThat(together.plainError(t, y))
            .isCloseTo(full.clustered(2 + t, people.organisations), within(1e-11));
      }
      assertThat(together.outcomeConstant(y)).isFalse();
    }
    assertThat(together.dropped()).isEmpty();
  }

  @Test
  void each_outcome_is_fitted_again_without_each_cluster() {
    double[][] alone = single.withoutEach(ONE);
    double[][] all = together.withoutEach(ONE);
    var columns = new ArrayList<>(people.treatments);
    columns.addAll(people.covariates);
    for (int g = 0; g < 9; g++) {
      int code = single.sums().code(g);
      int[] rest = IntStream.of(everybody).filter(i -> people.organisations[i] != code).toArray();
      int[] organisations = MadeUp.picked(people.organisations, rest);
      for (int y = 0; y < 2; y++) {
        double[] outcome = MadeUp.picked(people.outcomes.get(y), rest);
        var full = without(outcome, columns, rest, organisations);
        for (int t = 0; t < 3; t++) {
          var one = without(outcome, regressors(t), rest, organisations);

          assertThat(alone[g][y * 3 + t]).isCloseTo(one.slopes[0], within(1e-10));
          assertThat(all[g][y * 3 + t]).isCloseTo(full.slopes[t], within(1e-10));
        }
      }
    }
  }

  private static LongWay without(
      double[] outcome, List<Column> columns, int[] rest, int[] organisations) {
    return new LongWay(
        outcome,
        columns.stream().map(c -> MadeUp.picked(c, rest)).toList(),
        List.of(organisations),
        new double[0]);
  }

  @Test
  void a_flat_outcome_has_no_error_for_anybody() {
    double[] flat = new double[PEOPLE];
    var rows =
        people.rows().with(List.of(Column.of("flat", flat)), people.treatments, people.covariates);
    var fit = TogetherFit.of(Passes.over(rows, true, false, ONE).getFirst().sums(), ONE);

    assertThat(fit.outcomeConstant(0)).isTrue();
    assertThat(fit.plainError(0, 0)).isZero();
    assertThat(fit.covariatePlainError(0, 0)).isZero();
    assertThat(fit.covariateSlope(0, 0)).isZero();
  }

  @Test
  void a_joint_model_needs_joint_sums() {
    assertThatThrownBy(() -> TogetherFit.of(single.sums(), ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the products of treatments with each other were not summed");
  }
}
