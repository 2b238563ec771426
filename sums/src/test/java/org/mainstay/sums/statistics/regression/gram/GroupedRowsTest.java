package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A study's rows: what is copied, what is refused, what stays when columns change.
class GroupedRowsTest {
  private static final Column Y = Column.of("y", 1, 2, 3, 4);
  private static final Column T = Column.of("t", 0, 1, 0, 1);
  private static final Column X = Column.of("x", 5, 5, 6, 6);
  private static final Column SHORT = Column.of("short", 1, 2, 3);
  private static final int[] GROUPS = {1, 1, 2, 2};
  private static final double[] NONE = {};

  private static GroupedRows rows(List<Column> y, List<Column> t, List<Column> x) {
    return new GroupedRows(y, t, x, GROUPS);
  }

  @Test
  void groups_clusters_and_weights_are_copied_in() {
    int[] groups = GROUPS.clone();
    int[] clusters = {7, 7, 8, 8};
    double[] weights = {1, 2, 3, 4};
    var study = new GroupedRows(List.of(Y), List.of(T), List.of(X), groups, clusters, weights);
    groups[0] = 99;
    clusters[0] = 99;
    weights[0] = 99;

    assertThat(study.groups()).containsExactly(1, 1, 2, 2);
    assertThat(study.clusters()).containsExactly(7, 7, 8, 8);
    assertThat(study.weights()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void lists_of_columns_are_copied_in_and_cannot_be_changed() {
    var outcomes = new ArrayList<>(List.of(Y));
    var study = rows(outcomes, List.of(T), List.of(X));
    outcomes.clear();

    assertThat(study.outcomes()).containsExactly(Y);
    for (List<Column> columns : List.of(study.outcomes(), study.treatments(), study.covariates())) {
      assertThatThrownBy(columns::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void numbers_of_a_column_are_read_where_they_stand() {
    double[] values = {1, 2, 3, 4};
    var column = Column.of("live", values);
    values[2] = 30;

    assertThat(column.at(2)).isEqualTo(30);
    assertThat(column.values()).isSameAs(values);
  }

  @Test
  void the_list_of_all_columns_belongs_to_whoever_asked() {
    var study = rows(List.of(Y), List.of(T), List.of(X));
    study.columns().clear();

    assertThat(study.columns()).containsExactly(X, Y, T);
  }

  @Test
  void without_clusters_of_their_own_organisations_are_the_clusters() {
    var study = rows(List.of(Y), List.of(T), List.of());

    assertThat(study.groups()).containsExactly(1, 1, 2, 2);
    assertThat(study.clusters()).containsExactly(1, 1, 2, 2);
    assertThat(study.weighted()).isFalse();
    assertThat(study.weights()).isEmpty();
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused(
            "short has 3 rows but the groups have 4",
            () -> rows(List.of(SHORT), List.of(T), List.of())),
        refused(
            "short has 3 rows but the groups have 4",
            () -> rows(List.of(Y), List.of(SHORT), List.of())),
        refused(
            "short has 3 rows but the groups have 4",
            () -> rows(List.of(Y), List.of(T), List.of(SHORT))),
        refused("two columns are called y", () -> rows(List.of(Y, Y), List.of(T), List.of())),
        refused("two columns are called t", () -> rows(List.of(Y), List.of(T, T), List.of())),
        refused("two columns are called x", () -> rows(List.of(Y), List.of(T), List.of(X, X))),
        refused("two columns are called x", () -> rows(List.of(Y), List.of(X), List.of(X))),
        refused("two columns are called y", () -> rows(List.of(Y), List.of(T), List.of(Y))),
        refused(
            "the clusters has 5 rows but the groups have 4",
            () -> new GroupedRows(List.of(Y), List.of(T), List.of(), GROUPS, new int[5], NONE)),
        refused(
            "the clusters has 0 rows but the groups have 4",
            () -> new GroupedRows(List.of(), List.of(), List.of(), GROUPS, new int[0], NONE)),
        refused(
            "the weights has 3 rows but the groups have 4",
            () ->
                new GroupedRows(List.of(Y), List.of(T), List.of(), GROUPS, GROUPS, new double[3])),
        refused(
            "the weights has 5 rows but the groups have 4",
            () ->
                new GroupedRows(List.of(Y), List.of(T), List.of(), GROUPS, GROUPS, new double[5])));
  }

  private static Arguments refused(String sentence, Supplier<GroupedRows> asked) {
    return Arguments.of(sentence, asked);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void rows_that_do_not_fit_together_are_refused(String sentence, Supplier<GroupedRows> asked) {
    assertThatThrownBy(asked::get)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "3"})
  void a_weight_without_end_is_refused(int at) {
    double[] weights = {1, 1, 1, 1};
    weights[at] = Double.POSITIVE_INFINITY;

    assertThatThrownBy(
            () -> new GroupedRows(List.of(Y), List.of(T), List.of(), GROUPS, GROUPS, weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the weights hold a number without end");
  }

  @Test
  void other_columns_keep_groups_clusters_and_weights() {
    double[] weights = {1, 2, 3, 4};
    var study =
        new GroupedRows(List.of(Y), List.of(T), List.of(X), GROUPS, new int[4], weights)
            .with(List.of(X), List.of(Y), List.of(T));

    assertThat(study.outcomes()).containsExactly(X);
    assertThat(study.treatments()).containsExactly(Y);
    assertThat(study.covariates()).containsExactly(T);
    assertThat(study.columns()).containsExactly(T, X, Y);
    assertThat(study.groups()).containsExactly(GROUPS);
    assertThat(study.clusters()).containsOnly(0);
    assertThat(study.weights()).containsExactly(weights);
    assertThat(study.weighted()).isTrue();
    assertThat(study.rows()).isEqualTo(4);
  }

  @Test
  void other_columns_must_fit_as_well() {
    var study = rows(List.of(Y), List.of(T), List.of(X));

    assertThatThrownBy(() -> study.with(List.of(SHORT), List.of(T), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("short has 3 rows but the groups have 4");
    assertThatThrownBy(() -> study.with(List.of(T), List.of(T), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two columns are called t");
  }

  @Test
  void a_study_of_nobody_is_a_study() {
    var study = new GroupedRows(List.of(), List.of(), List.of(), new int[0]);

    assertThat(study.rows()).isZero();
    assertThat(study.columns()).isEmpty();
  }

  /// Kleene's "or" with "not given" as unknown, over every combination of three answers.
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5"})
  void any_of_is_kleenes_or(int programmes) {
    double[] answers = {0, 1, Double.NaN};
    int combinations = (int) Math.pow(3, programmes);
    double[][] given = new double[programmes][combinations];
    double[] wanted = new double[combinations];
    for (int i = 0; i < combinations; i++) {
      boolean yes = false;
      boolean unknown = false;
      for (int k = 0; k < programmes; k++) {
        given[k][i] = answers[i / (int) Math.pow(3, k) % 3];
        yes |= given[k][i] == 1;
        unknown |= Double.isNaN(given[k][i]);
      }
      wanted[i] = yes ? 1 : unknown ? Double.NaN : 0;
    }
    List<Column> columns = new ArrayList<>();
    for (double[] values : given) {
      columns.add(Column.of("programme " + columns.size(), values));
    }

    assertThat(Column.anyOf("type", columns).values()).containsExactly(wanted);
    assertThat(Column.anyOf("type", columns.reversed()).values()).containsExactly(wanted);
  }

  @Test
  void any_of_leaves_its_programmes_alone() {
    double[] first = {0, 1, Double.NaN};
    Column.anyOf("type", List.of(Column.of("a", first), Column.of("b", 1, 0, 1)));

    assertThat(first).containsExactly(0, 1, Double.NaN);
  }

  @ParameterizedTest
  @CsvSource({"2, 2.0", "-1, -1.0", "0.5, 0.5", "Infinity, Infinity", "1.0000001, 1.0000001"})
  void a_type_of_numbers_is_refused_by_name_and_row(double odd, String told) {
    assertThatThrownBy(() -> Column.anyOf("type", List.of(T, Column.of("b", 0, 1, 0, odd))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("b is not a yes or no: row 4 holds " + told);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\t'"})
  void a_column_without_a_name_is_refused(String name) {
    assertThatThrownBy(() -> Column.of(name, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
    assertThatThrownBy(() -> Column.anyOf(name, List.of(T)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
  }

  @Test
  void a_difference_and_its_opposite_add_to_nothing() {
    double[] there = Y.less(X, "there").values();
    double[] back = X.less(Y, "back").values();
    for (int i = 0; i < 4; i++) {
      assertThat(there[i]).isEqualTo(Y.at(i) - X.at(i)).isEqualTo(-back[i]);
    }
    assertThat(Y.less(Y, "nothing").values()).containsOnly(0);
  }
}
