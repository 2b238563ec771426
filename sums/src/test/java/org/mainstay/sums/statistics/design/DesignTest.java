package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be asked, and what is refused at the door.
class DesignTest {
  private static final Column Y = Column.of("y", new double[] {1, 2, 3});
  private static final Column X = Column.of("x", new double[] {4, 5, 6});
  private static final Factor PERSON = Factor.of("person", new int[] {1, 1, 2});
  private static final Factor TRUST = Factor.of("trust", new int[] {7, 7, 8});
  private static final Design DESIGN = Design.of(Y, List.of(X), List.of(PERSON), TRUST);

  @Test
  void a_design_is_clustered_nested_unweighted_and_keeps_singletons_unless_said() {
    assertThat(DESIGN.outcome()).isSameAs(Y);
    assertThat(DESIGN.columns()).containsExactly(X);
    assertThat(DESIGN.absorbed()).containsExactly(PERSON);
    assertThat(DESIGN.errors()).isEqualTo(new Design.Errors.Clustered(TRUST));
    assertThat(DESIGN.weights()).isEmpty();
    assertThat(DESIGN.settings()).isEqualTo(new Design.Settings(Convention.NESTED, false));
    assertThat(DESIGN.rows()).isEqualTo(3);
  }

  @Test
  void each_change_changes_one_thing() {
    assertThat(DESIGN.weightedBy(X))
        .isEqualTo(
            new Design(
                Y, List.of(X), List.of(PERSON), DESIGN.errors(), List.of(X), DESIGN.settings()));
    assertThat(DESIGN.counting(Convention.AREG).settings())
        .isEqualTo(new Design.Settings(Convention.AREG, false));
    assertThat(DESIGN.withoutSingletons().settings())
        .isEqualTo(new Design.Settings(Convention.NESTED, true));
    assertThat(DESIGN.counting(Convention.AREG).withoutSingletons().settings())
        .isEqualTo(new Design.Settings(Convention.AREG, true));
    assertThat(DESIGN.withoutSingletons().counting(Convention.AREG).settings())
        .isEqualTo(new Design.Settings(Convention.AREG, true));
    assertThat(DESIGN.eachRowAlone().errors()).isEqualTo(new Design.Errors.Alone());
    for (Design other :
        List.of(
            DESIGN.counting(Convention.AREG), DESIGN.withoutSingletons(), DESIGN.eachRowAlone())) {
      assertThat(other.outcome()).isSameAs(Y);
      assertThat(other.columns()).containsExactly(X);
      assertThat(other.absorbed()).containsExactly(PERSON);
      assertThat(other.weights()).isEmpty();
    }
  }

  @Test
  void a_design_cannot_be_changed_from_outside() {
    List<Column> columns = new ArrayList<>(List.of(X));
    Design design = Design.of(Y, columns, List.of(), TRUST);
    columns.clear();

    assertThat(design.columns()).containsExactly(X);
  }

  @Test
  void columns_of_different_lengths_are_refused() {
    Column shorter = Column.of("short", new double[2]);
    Factor fewer = Factor.of("few", new int[2]);
    assertThatThrownBy(() -> Design.of(Y, List.of(shorter), List.of(), TRUST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("y has 3 rows, another column 2");
    assertThatThrownBy(() -> Design.of(Y, List.of(X), List.of(fewer), TRUST))
        .hasMessage("y has 3 rows, another column 2");
    assertThatThrownBy(() -> Design.of(Y, List.of(X), List.of(), fewer))
        .hasMessage("y has 3 rows, another column 2");
    assertThatThrownBy(() -> DESIGN.weightedBy(shorter))
        .hasMessage("y has 3 rows, another column 2");
  }

  @Test
  void a_name_is_used_once() {
    Column again = Column.of("y", new double[3]);
    assertThatThrownBy(() -> Design.of(Y, List.of(X, again), List.of(), TRUST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two columns are called y");
    assertThatThrownBy(() -> Design.of(Y, List.of(X), List.of(PERSON, PERSON), TRUST))
        .hasMessage("two columns are called person");
  }

  @Test
  void one_column_of_weights_is_enough() {
    assertThatThrownBy(
            () ->
                new Design(
                    Y,
                    List.of(X),
                    List.of(),
                    new Design.Errors.Alone(),
                    List.of(X, X),
                    Design.Settings.USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("one column of weights at most");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_column_and_a_factor_need_a_name(String name) {
    assertThatThrownBy(() -> Column.of(name, new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
    assertThatThrownBy(() -> Factor.of(name, new int[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
  }

  @Test
  void columns_and_factors_are_read_where_they_lie() {
    double[] values = {1, 2};
    int[] codes = {3, 4, 5};
    assertThat(Column.of("v", values).values()).isSameAs(values);
    assertThat(Column.of("v", values).rows()).isEqualTo(2);
    assertThat(Column.of("v", values).name()).isEqualTo("v");
    assertThat(Factor.of("f", codes).codes()).isSameAs(codes);
    assertThat(Factor.of("f", codes).rows()).isEqualTo(3);
    assertThat(Factor.of("f", codes).name()).isEqualTo("f");
  }
}
