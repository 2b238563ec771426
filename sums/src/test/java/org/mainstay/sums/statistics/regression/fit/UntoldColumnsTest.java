package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.InventedTable;

/// Columns from which nothing can be told, and why (statistics reference, section 4.4).
class UntoldColumnsTest {
  private static final Workers ONE = new Workers(1);
  private static final int ROWS = 40;

  private final InventedTable table =
      new InventedTable(5, 10, 10, 10, 10).numbers(2, 2, 3, 8).treatments(1, 1);

  private Column column(String name, IntToDoubleFunction of) {
    double[] values = new double[ROWS];
    Arrays.setAll(values, of);
    return Column.of(name, values);
  }

  private int organisation(int row) {
    return table.organisations[row];
  }

  private Column x() {
    return table.covariates.get(0);
  }

  private OneAtATime single(List<Column> treatments, List<Column> covariates) {
    return OneAtATime.of(
        InventedTable.sums(
            new GroupedRows(table.outcomes, treatments, covariates, table.organisations), false),
        ONE);
  }

  private TogetherFit together(List<Column> treatments, List<Column> covariates) {
    return TogetherFit.of(
        InventedTable.sums(
            new GroupedRows(table.outcomes, treatments, covariates, table.organisations), true),
        ONE);
  }

  private void bothSay(Reason reason, Column treatment) {
    assertThat(single(List.of(treatment), table.covariates).reason(0)).contains(reason);
    var joint = together(List.of(treatment), table.covariates);
    assertThat(joint.reason(0)).contains(reason);
    assertThat(joint.dropped()).containsExactly(new Dropped(treatment.name(), reason));
    assertThat(joint.slope(0, 0)).as("never shown").isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -1, 0.1, 7.3, 1e-300, 1e9, -1e15, 123456.789})
  void what_is_the_same_for_everybody(double value) {
    bothSay(Reason.CONSTANT, column("same", i -> value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -0.1, 1e-6, 1e6, 1e12})
  void what_only_differs_between_organisations(double times) {
    bothSay(Reason.NO_VARIATION_WITHIN, column("head count", i -> times * organisation(i) / 7));
    bothSay(Reason.NO_VARIATION_WITHIN, column("one only", i -> organisation(i) == 8 ? times : 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -3, 1e-5, 1e7})
  void what_covariates_say_already(double times) {
    bothSay(Reason.COLLINEAR, column("again", i -> times * x().at(i)));
    bothSay(Reason.COLLINEAR, column("moved", i -> times * x().at(i) + organisation(i)));
    bothSay(
        Reason.COLLINEAR,
        column("mixed", i -> times * (x().at(i) - 2 * table.covariates.get(1).at(i))));
  }

  @ParameterizedTest
  @CsvSource({"1e-1", "1e-2", "1e-3", "1e-4", "3e-5", "3e-6", "1e-6", "1e-7"})
  void what_is_left_must_be_a_ten_thousand_millionth(double apart) {
    Column other = table.treatments.get(1);
    Column near = column("near", i -> x().at(i) + apart * other.at(i));
    var longWay = new OrthogonalDummies(table.organisations, new double[0]);
    double[] all = longWay.left(near, List.of());
    double[] rest = longWay.left(near, table.covariates);
    double share = OrthogonalDummies.product(rest, rest) / OrthogonalDummies.product(all, all);
    Optional<Reason> wanted =
        share < Cholesky.TOLERANCE ? Optional.of(Reason.COLLINEAR) : Optional.empty();

    assertThat(single(List.of(near), table.covariates).reason(0)).isEqualTo(wanted);
    assertThat(together(List.of(near), table.covariates).reason(0)).isEqualTo(wanted);
  }

  /// The numbers around 1e9 lie 1.2e-7 apart: a step of that is rounding, one of 1e-3 is not.
  @ParameterizedTest
  @CsvSource({"1.2e-7, false", "1e-6, false", "1e-4, true", "1e-3, true"})
  void steps_of_the_size_of_rounding_are_none(double step, boolean told) {
    Column treatment = column("stepped", i -> 1e9 + (i % 2) * step);

    assertThat(single(List.of(treatment), List.of()).reason(0).isEmpty()).isEqualTo(told);
    assertThat(together(List.of(treatment), List.of()).reason(0).isEmpty()).isEqualTo(told);
  }

  @Test
  void of_equal_columns_the_first_declared_is_kept() {
    Column again = column("again", i -> 2 * x().at(i));
    Column site = column("site", this::organisation);
    Column flat = column("flat", i -> 4);
    List<Column> covariates = List.of(flat, x(), site, again, table.covariates.get(1));
    List<Dropped> wanted =
        List.of(
            new Dropped("flat", Reason.CONSTANT),
            new Dropped("site", Reason.NO_VARIATION_WITHIN),
            new Dropped("again", Reason.COLLINEAR));

    assertThat(single(table.treatments, covariates).dropped()).isEqualTo(wanted);
    assertThat(together(table.treatments, covariates).dropped()).isEqualTo(wanted);
    assertThat(single(table.treatments, covariates.reversed()).dropped())
        .contains(new Dropped("x0", Reason.COLLINEAR));
  }

  @Test
  void dropped_covariates_come_before_dropped_treatments() {
    Column twin = column("twin", i -> table.treatments.get(0).at(i));
    Column again = column("again", i -> -x().at(i));
    var fit =
        together(
            List.of(table.treatments.get(0), column("none", i -> 0), twin), List.of(x(), again));

    assertThat(fit.dropped())
        .containsExactly(
            new Dropped("again", Reason.COLLINEAR),
            new Dropped("none", Reason.CONSTANT),
            new Dropped("twin", Reason.COLLINEAR));
    assertThat(fit.reason(0)).isEmpty();
    assertThat(fit.freedom(Convention.NESTED).slopes()).isEqualTo(2);
  }

  @Test
  void a_treatment_that_others_say_together_is_dropped_only_from_the_joint_model() {
    Column first = table.treatments.get(0);
    Column second = table.treatments.get(1);
    Column sum = column("sum", i -> first.at(i) + second.at(i));
    var joint = together(List.of(first, second, sum), table.covariates);
    var alone = single(List.of(first, second, sum), table.covariates);

    assertThat(joint.reason(2)).contains(Reason.COLLINEAR);
    assertThat(alone.reason(2)).isEmpty();
    assertThat(alone.dropped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void a_column_that_says_nothing_changes_nothing_wherever_it_stands(int at) {
    var covariates = new ArrayList<>(table.covariates);
    covariates.add(at, column("site", i -> 0.3 * organisation(i)));
    var plain = single(table.treatments, table.covariates);
    var found = single(table.treatments, covariates);
    var jointPlain = together(table.treatments, table.covariates);
    var joint = together(table.treatments, covariates);
    for (int t = 0; t < 2; t++) {
      assertThat(found.slope(t, 1)).isCloseTo(plain.slope(t, 1), within(1e-13));
      assertThat(found.plainError(t, 1)).isCloseTo(plain.plainError(t, 1), within(1e-13));
      assertThat(joint.slope(t, 1)).isCloseTo(jointPlain.slope(t, 1), within(1e-13));
      assertThat(joint.plainError(t, 1)).isCloseTo(jointPlain.plainError(t, 1), within(1e-13));
    }
    for (Convention convention : Convention.values()) {
      assertThat(found.freedom(convention)).isEqualTo(plain.freedom(convention));
      assertThat(joint.freedom(convention)).isEqualTo(jointPlain.freedom(convention));
    }
    assertThat(joint.covariateSlope(at, 0)).isZero();
    assertThat(joint.covariatePlainError(at, 0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, -7e8})
  void an_outcome_that_does_not_vary_inside_organisations_is_flat(double value) {
    Column flat = column("flat", i -> value + organisation(i));
    var rows =
        new GroupedRows(List.of(flat), table.treatments, table.covariates, table.organisations);
    var alone = OneAtATime.of(InventedTable.sums(rows, false), ONE);
    var joint = TogetherFit.of(InventedTable.sums(rows, true), ONE);

    assertThat(alone.outcomeConstant(0)).isTrue();
    assertThat(joint.outcomeConstant(0)).isTrue();
    for (int t = 0; t < 2; t++) {
      assertThat(alone.slope(t, 0)).isZero();
      assertThat(alone.plainError(t, 0)).isZero();
      assertThat(alone.score(1, t, 0, 5)).isZero();
      assertThat(joint.slope(t, 0)).isZero();
      assertThat(joint.plainError(t, 0)).isZero();
      assertThat(joint.covariateSlope(t, 0)).isZero();
      assertThat(joint.covariatePlainError(t, 0)).isZero();
    }
  }

  @Test
  void outcomes_are_judged_one_by_one() {
    Column flat = column("flat", i -> 2);
    var rows =
        new GroupedRows(
            List.of(table.outcomes.get(0), flat, table.outcomes.get(1)),
            table.treatments,
            table.covariates,
            table.organisations);
    var fit = OneAtATime.of(InventedTable.sums(rows, false), ONE);

    assertThat(fit.outcomeConstant(0)).isFalse();
    assertThat(fit.outcomeConstant(1)).isTrue();
    assertThat(fit.outcomeConstant(2)).isFalse();
    assertThat(fit.slope(0, 2))
        .isCloseTo(single(table.treatments, table.covariates).slope(0, 1), within(1e-13));
  }

  @Test
  void a_kept_column_has_no_reason() {
    var sums = table.sums(false, false);

    assertThatThrownBy(() -> Totals.reason(sums, 3, Cholesky.Why.KEPT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column 3 was kept");
    assertThat(Totals.reason(sums, 3, Cholesky.Why.COLLINEAR)).isEqualTo(Reason.COLLINEAR);
    assertThat(Totals.reason(sums, 3, Cholesky.Why.CONSTANT)).isEqualTo(Reason.NO_VARIATION_WITHIN);
  }

  @ParameterizedTest
  @EnumSource(Convention.class)
  void only_what_is_kept_is_counted(Convention convention) {
    Column again = column("again", i -> 5 * x().at(i));
    var covariates = new ArrayList<>(table.covariates);
    covariates.add(again);
    int beyond = convention == Convention.NESTED ? 1 : 4;
    Freedom alone = single(table.treatments, covariates).freedom(convention);
    Freedom joint = together(table.treatments, covariates).freedom(convention);

    assertThat(alone).isEqualTo(new Freedom(ROWS, 4, 3, 3 + beyond, convention));
    assertThat(joint).isEqualTo(new Freedom(ROWS, 4, 4, 4 + beyond, convention));
  }
}
