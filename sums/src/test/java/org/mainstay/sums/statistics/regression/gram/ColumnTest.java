package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Columns, what one look tells of them, and types made of programmes.
class ColumnTest {
  private static final double GAP = Double.NaN;

  @Test
  void a_column_has_a_name_and_numbers() {
    var column = Column.of("age", 20, 30);

    assertThat(column.name()).isEqualTo("age");
    assertThat(column.rows()).isEqualTo(2);
    assertThat(column.at(1)).isEqualTo(30);
    assertThatThrownBy(() -> Column.of(" ", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
  }

  @Test
  void a_difference_is_missing_where_either_is() {
    var change = Column.of("after", 5, GAP, 7).less(Column.of("before", 2, 3, GAP), "change");

    assertThat(change.name()).isEqualTo("change");
    assertThat(change.values()).containsExactly(3, GAP, GAP);
    assertThatThrownBy(() -> Column.of("after", 5).less(Column.of("before", 2, 3), "change"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("after has 1 rows but before has 2");
  }

  @Test
  void a_type_is_any_of_its_programmes() {
    var type =
        Column.anyOf(
            "apps",
            List.of(
                Column.of("sleep app", 0, 1, 0, 1, GAP, GAP, GAP),
                Column.of("mood app", 0, 0, 1, 1, 1, 0, GAP)));

    assertThat(type.name()).isEqualTo("apps");
    assertThat(type.values()).containsExactly(0, 1, 1, 1, 1, GAP, GAP);
  }

  @Test
  void a_yes_after_a_gap_and_a_gap_after_a_yes_are_yes() {
    var first = Column.of("a", 1, GAP, GAP);
    var second = Column.of("b", GAP, GAP, 1);
    var third = Column.of("c", 0, 1, 0);

    assertThat(Column.anyOf("type", List.of(first, second, third)).values())
        .containsExactly(1, 1, 1);
  }

  @Test
  void a_type_of_nothing_of_numbers_or_of_other_rows_is_refused() {
    assertThatThrownBy(() -> Column.anyOf("apps", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("apps has no programmes");
    assertThatThrownBy(() -> Column.anyOf("apps", List.of(Column.of("sessions", 0, 1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sessions is not a yes or no: row 3 holds 2.0");
    assertThatThrownBy(() -> Column.anyOf("apps", List.of(Column.of("a", 0, 1), Column.of("b", 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("b has 1 rows but a has 2");
  }

  @Test
  void yes_or_no_is_recognised() {
    Looked look = Looked.at(Column.of("t", 0, 1, 1, 0, 1));

    assertThat(look.indicator()).isTrue();
    assertThat(look.ones()).containsExactly(1, 2, 4);
    assertThat(look.missing()).isZero();
    assertThat(look.largest()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 100, 1000})
  void everybody_may_say_yes(int people) {
    double[] ones = new double[people];
    Arrays.fill(ones, 1);

    assertThat(Looked.at(Column.of("t", ones)).ones()).hasSize(people);
  }

  @Test
  void yes_or_no_with_gaps_is_recognised_wherever_the_gap_is() {
    Looked late = Looked.at(Column.of("t", 0, 1, GAP, 1, 0, GAP));
    Looked early = Looked.at(Column.of("t", GAP, 0, 1));

    assertThat(late.indicator()).isTrue();
    assertThat(late.ones()).containsExactly(1, 3);
    assertThat(late.missing()).isEqualTo(2);
    assertThat(early.ones()).containsExactly(2);
    assertThat(early.missing()).isEqualTo(1);
    assertThat(early.largest()).isEqualTo(1);
  }

  @Test
  void a_number_is_a_number_wherever_it_is() {
    for (double[] values :
        new double[][] {{0, 1, GAP, -7, 1}, {-7, 0, GAP, 1}, {GAP, 1, 0, -7}, {GAP, 3, -7}}) {
      Looked look = Looked.at(Column.of("x", values));

      assertThat(look.indicator()).isFalse();
      assertThat(look.ones()).isEmpty();
      assertThat(look.missing()).isEqualTo(1);
      assertThat(look.largest()).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @CsvSource({"Infinity", "-Infinity"})
  void a_number_without_end_is_refused(double value) {
    assertThatThrownBy(() -> Looked.at(Column.of("x", 0, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x holds a number without end");
    assertThatThrownBy(() -> Looked.at(Column.of("x", GAP, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x holds a number without end");
  }

  @Test
  void a_column_of_gaps_says_nothing() {
    Looked look = Looked.at(Column.of("x", GAP, GAP));

    assertThat(look.indicator()).isTrue();
    assertThat(look.ones()).isEmpty();
    assertThat(look.missing()).isEqualTo(2);
  }

  @Test
  void columns_of_a_study_have_the_same_rows_and_different_names() {
    int[] groups = {1, 1, 2};
    var y = Column.of("y", 1, 2, 3);
    assertThatThrownBy(
            () -> new GroupedRows(List.of(y), List.of(Column.of("t", 1)), List.of(), groups))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t has 1 rows but the groups have 3");
    assertThatThrownBy(() -> new GroupedRows(List.of(y), List.of(y), List.of(), groups))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two columns are called y");
    assertThatThrownBy(
            () ->
                new GroupedRows(
                    List.of(y), List.of(), List.of(), groups, new int[2], new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the clusters has 2 rows but the groups have 3");
    assertThatThrownBy(
            () -> new GroupedRows(List.of(y), List.of(), List.of(), groups, groups, new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the weights has 1 rows but the groups have 3");
  }

  @Test
  void a_study_knows_its_columns_in_order() {
    var rows =
        new GroupedRows(
            List.of(Column.of("y", 1, 2)),
            List.of(Column.of("t", 0, 1)),
            List.of(Column.of("x", 5, 6)),
            new int[] {3, 4});

    assertThat(rows.columns()).extracting(Column::name).containsExactly("x", "y", "t");
    assertThat(rows.rows()).isEqualTo(2);
    assertThat(rows.weighted()).isFalse();
    assertThat(rows.clusters()).containsExactly(3, 4);
    assertThat(new MadeUp(1, 20, 2, 0).weighted().weighted()).isTrue();
  }
}
