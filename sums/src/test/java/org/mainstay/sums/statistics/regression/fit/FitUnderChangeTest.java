package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
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

/// What must happen to slopes and errors when units, codes, rows or columns change.
class FitUnderChangeTest {
  private static final Workers ONE = new Workers(1);

  private final InventedTable table =
      new InventedTable(77, 18, 9, 4, 14, 6).numbers(2, 1, 3, 5).treatments(1, 1);
  private final GroupedRows rows = table.rows(true);

  /// Slope and error of the first outcome on one treatment, single or joint.
  private record Found(double slope, double error) {
    static Found of(GroupedRows rows, boolean joint, int t) {
      if (joint) {
        var fit = TogetherFit.of(InventedTable.sums(rows, true), ONE);
        return new Found(fit.slope(t, 0), fit.plainError(t, 0));
      }
      var fit = OneAtATime.of(InventedTable.sums(rows, false), ONE);
      return new Found(fit.slope(t, 0), fit.plainError(t, 0));
    }

    void isNear(double wantedSlope, double wantedError) {
      double size = Math.abs(wantedSlope) + wantedError;
      assertThat(slope).isCloseTo(wantedSlope, within(1e-10 * size));
      assertThat(error).isCloseTo(wantedError, within(1e-10 * size));
    }
  }

  private Found before(boolean joint, int t) {
    return Found.of(rows, joint, t);
  }

  private static Column changed(Column column, DoubleUnaryOperator how) {
    return named(column.name(), column.rows(), i -> how.applyAsDouble(column.at(i)));
  }

  private static Column named(String name, int n, IntToDoubleFunction of) {
    double[] values = new double[n];
    Arrays.setAll(values, of);
    return Column.of(name, values);
  }

  private Column y() {
    return rows.outcomes().getFirst();
  }

  private GroupedRows withOutcome(IntToDoubleFunction of) {
    return rows.with(List.of(named("y", rows.rows(), of)), rows.treatments(), rows.covariates());
  }

  private GroupedRows withTreatment(int t, DoubleUnaryOperator how) {
    var treatments = new ArrayList<>(rows.treatments());
    treatments.set(t, changed(treatments.get(t), how));
    return rows.with(rows.outcomes(), treatments, rows.covariates());
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "1e-6, false", "1e6, true", "1e120, false", "1e-120, true"})
  void the_outcome_in_another_unit(double times, boolean joint) {
    GroupedRows after = withOutcome(i -> times * y().at(i));
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      Found.of(after, joint, t).isNear(times * before.slope, Math.abs(times) * before.error);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "1e-6, false", "1e6, true", "1e100, false", "1e-100, true"})
  void the_treatment_in_another_unit(double times, boolean joint) {
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      Found.of(withTreatment(t, v -> times * v), joint, t)
          .isNear(before.slope / times, before.error / Math.abs(times));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void no_instead_of_yes_turns_the_sign(boolean joint) {
    Found before = before(joint, 0);

    Found.of(withTreatment(0, v -> 1 - v), joint, 0).isNear(-before.slope, before.error);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "0, true", "1, true"})
  void what_organisations_add_to_all_of_theirs_does_not_count(int t, boolean joint) {
    Found before = before(joint, t);
    IntToDoubleFunction level = i -> 3.0 * table.organisations[i] - 20;
    GroupedRows after =
        rows.with(
            List.of(named("y", rows.rows(), i -> y().at(i) + level.applyAsDouble(i))),
            rows.treatments().stream()
                .map(c -> named(c.name(), rows.rows(), i -> c.at(i) - level.applyAsDouble(i)))
                .toList(),
            rows.covariates().stream()
                .map(c -> named(c.name(), rows.rows(), i -> c.at(i) + level.applyAsDouble(i) / 7))
                .toList());

    Found.of(after, joint, t).isNear(before.slope, before.error);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, false", "1, -0.5, false", "0, -5, true", "1, 3, true"})
  void so_much_more_for_each_treatment_is_so_much_more_slope(int t, double more, boolean joint) {
    Found before = before(joint, t);
    Column treatment = rows.treatments().get(t);

    Found.of(withOutcome(i -> y().at(i) + more * treatment.at(i)), joint, t)
        .isNear(before.slope + more, before.error);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "0, true", "1, true"})
  void what_a_covariate_adds_to_the_outcome_does_not_count(int t, boolean joint) {
    Found before = before(joint, t);
    Column x = rows.covariates().get(1);

    Found.of(withOutcome(i -> y().at(i) - 4 * x.at(i)), joint, t)
        .isNear(before.slope, before.error);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "0, true", "1, true"})
  void covariates_may_be_mixed_among_themselves(int t, boolean joint) {
    Found before = before(joint, t);
    Column a = rows.covariates().get(0);
    Column b = rows.covariates().get(1);
    List<Column> mixed =
        List.of(
            named("sum", rows.rows(), i -> a.at(i) + b.at(i)),
            named("more", rows.rows(), i -> 1e4 * (a.at(i) - 3 * b.at(i))));

    Found.of(rows.with(rows.outcomes(), rows.treatments(), mixed), joint, t)
        .isNear(before.slope, before.error);
    Found.of(rows.with(rows.outcomes(), rows.treatments(), rows.covariates().reversed()), joint, t)
        .isNear(before.slope, before.error);
  }

  @Test
  void covariates_mixed_with_a_treatment_keep_their_slopes_and_take_their_share_of_its() {
    Column t = rows.treatments().get(1);
    List<Column> mixed =
        rows.covariates().stream()
            .map(c -> named(c.name(), rows.rows(), i -> c.at(i) + 0.5 * t.at(i)))
            .toList();
    GroupedRows after = rows.with(rows.outcomes(), rows.treatments(), mixed);
    var was = TogetherFit.of(InventedTable.sums(rows, true), ONE);
    var is = TogetherFit.of(InventedTable.sums(after, true), ONE);
    double share = 0.5 * (was.covariateSlope(0, 0) + was.covariateSlope(1, 0));

    assertThat(is.covariateSlope(0, 0)).isCloseTo(was.covariateSlope(0, 0), within(1e-11));
    assertThat(is.covariateSlope(1, 0)).isCloseTo(was.covariateSlope(1, 0), within(1e-11));
    assertThat(is.slope(0, 0)).isCloseTo(was.slope(0, 0), within(1e-11));
    assertThat(is.slope(1, 0)).isCloseTo(was.slope(1, 0) - share, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void treatments_may_come_in_any_order(boolean joint) {
    GroupedRows after = rows.with(rows.outcomes(), rows.treatments().reversed(), rows.covariates());
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      Found.of(after, joint, 1 - t).isNear(before.slope, before.error);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rows_may_come_in_any_order(boolean joint) {
    int[] backwards = IntStream.range(0, 51).map(i -> 50 - i).toArray();
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      Found.of(InventedTable.picked(rows, backwards), joint, t).isNear(before.slope, before.error);
    }
  }

  @ParameterizedTest
  @CsvSource({"1e-3, false", "7, false", "1e8, true"})
  void weights_in_another_unit_change_neither_slope_nor_error(double times, boolean joint) {
    Found before = before(joint, 0);
    Arrays.setAll(table.weights, i -> times * table.weights[i]);

    Found.of(table.rows(true), joint, 0).isNear(before.slope, before.error);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everybody_twice_leaves_slope_and_plain_error(boolean joint) {
    int[] twice = IntStream.range(0, 102).map(i -> i % 51).toArray();
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      Found.of(InventedTable.picked(rows, twice), joint, t).isNear(before.slope, before.error);
    }
  }

  /// Two halves of a country that are the same: the slope stays, the error falls by the root of 2.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void the_same_organisations_once_more_under_other_codes(boolean joint) {
    int[] twice = IntStream.range(0, 102).map(i -> i % 51).toArray();
    GroupedRows doubled = InventedTable.picked(rows, twice);
    int[] codes = IntStream.range(0, 102).map(i -> table.organisations[i % 51] + i / 51).toArray();
    double[] weights = IntStream.range(0, 102).mapToDouble(i -> table.weights[i % 51]).toArray();
    var after =
        new GroupedRows(
            doubled.outcomes(), doubled.treatments(), doubled.covariates(), codes, codes, weights);
    Found before = before(joint, 1);

    Found.of(after, joint, 1).isNear(before.slope, before.error / Math.sqrt(2));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sums_of_two_places_fit_like_the_rows_of_both(boolean joint) {
    int[] even = IntStream.range(0, 51).filter(i -> i % 2 == 0).toArray();
    int[] odd = IntStream.range(0, 51).filter(i -> i % 2 == 1).toArray();
    var merged =
        InventedTable.sums(InventedTable.picked(rows, even), joint)
            .and(InventedTable.sums(InventedTable.picked(rows, odd), joint));
    for (int t = 0; t < 2; t++) {
      Found before = before(joint, t);
      double slope =
          joint ? TogetherFit.of(merged, ONE).slope(t, 0) : OneAtATime.of(merged, ONE).slope(t, 0);
      assertThat(slope).isCloseTo(before.slope, within(1e-11));
    }
  }

  @Test
  void one_treatment_alone_is_its_own_joint_model() {
    for (int t = 0; t < 2; t++) {
      GroupedRows one =
          rows.with(rows.outcomes(), List.of(rows.treatments().get(t)), rows.covariates());
      Found single = Found.of(one, false, 0);
      Found.of(one, true, 0).isNear(single.slope, single.error);
    }
  }

  @Test
  void held_equal_or_beside_a_treatment_has_the_slope_of_the_joint_model() {
    for (int t = 0; t < 2; t++) {
      var covariates = new ArrayList<>(rows.covariates());
      covariates.add(rows.treatments().get(1 - t));
      Found held =
          Found.of(
              rows.with(rows.outcomes(), List.of(rows.treatments().get(t)), covariates), false, 0);
      before(true, t).isNear(held.slope, held.error);
    }
  }

  @Test
  void what_the_model_leaves_over_has_no_slope() {
    var fit = TogetherFit.of(InventedTable.sums(rows, true), ONE);
    GroupedRows after =
        withOutcome(
            i -> {
              double left = y().at(i);
              for (int t = 0; t < 2; t++) {
                left -= fit.slope(t, 0) * rows.treatments().get(t).at(i);
                left -= fit.covariateSlope(t, 0) * rows.covariates().get(t).at(i);
              }
              return left;
            });
    var again = TogetherFit.of(InventedTable.sums(after, true), ONE);
    for (int t = 0; t < 2; t++) {
      assertThat(again.slope(t, 0)).isCloseTo(0, within(1e-12));
      assertThat(again.covariateSlope(t, 0)).isCloseTo(0, within(1e-12));
      assertThat(again.plainError(t, 0)).isCloseTo(fit.plainError(t, 0), within(1e-12));
    }
  }
}
