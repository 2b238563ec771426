package org.mainstay.sums.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Sample.LeftOut;

/// Designs changed in any order, and the parts that they are made of.
class DesignChangesTest {
  private static final Column Y = Column.of("y", new double[] {1, 2, 3});
  private static final Column X = Column.of("x", new double[] {4, 5, 6});
  private static final Column WEIGHT = Column.of("weight", new double[] {1, 1, 2});
  private static final Factor PERSON = Factor.of("person", new int[] {1, 1, 2});
  private static final Factor TRUST = Factor.of("trust", new int[] {7, 7, 8});
  private static final Design DESIGN = Design.of(Y, List.of(X), List.of(PERSON), TRUST);
  private static final List<UnaryOperator<Design>> CHANGES =
      List.of(
          design -> design.weightedBy(WEIGHT),
          design -> design.counting(Convention.AREG),
          Design::withoutSingletons,
          Design::eachRowAlone);

  static IntStream sets() {
    return IntStream.range(0, 16);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void each_set_of_changes_makes_the_design_written_out(int set) {
    Design wanted =
        new Design(
            Y,
            List.of(X),
            List.of(PERSON),
            (set & 8) > 0 ? new Design.Errors.Alone() : new Design.Errors.Clustered(TRUST),
            (set & 1) > 0 ? List.of(WEIGHT) : List.of(),
            new Design.Settings(
                (set & 2) > 0 ? Convention.AREG : Convention.NESTED, (set & 4) > 0));

    assertThat(changed(set, false)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @MethodSource("sets")
  void the_order_of_changes_does_not_matter(int set) {
    assertThat(changed(set, true)).isEqualTo(changed(set, false));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void a_change_made_twice_is_made_once(int set) {
    Design once = changed(set, false);
    Design twice = once;
    for (int i = 0; i < CHANGES.size(); i++) {
      twice = (set >> i & 1) > 0 ? CHANGES.get(i).apply(twice) : twice;
    }
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void changes_leave_the_design_that_they_began_with() {
    changed(15, false);

    assertThat(DESIGN).isEqualTo(Design.of(Y, List.of(X), List.of(PERSON), TRUST));
    assertThat(DESIGN.settings()).isEqualTo(Design.Settings.USUAL);
  }

  @Test
  void the_later_weight_and_convention_count() {
    Column other = Column.of("other", new double[3]);
    Design design =
        DESIGN
            .weightedBy(WEIGHT)
            .weightedBy(other)
            .counting(Convention.AREG)
            .counting(Convention.NESTED);

    assertThat(design.weights()).containsExactly(other);
    assertThat(design.settings().convention()).isEqualTo(Convention.NESTED);
  }

  @Test
  void the_lists_of_a_design_are_its_own() {
    List<Column> columns = new ArrayList<>(List.of(X));
    List<Factor> absorbed = new ArrayList<>(List.of(PERSON));
    List<Column> weights = new ArrayList<>(List.of(WEIGHT));
    var design =
        new Design(Y, columns, absorbed, new Design.Errors.Alone(), weights, Design.Settings.USUAL);
    columns.clear();
    absorbed.clear();
    weights.clear();

    assertThat(design.columns()).containsExactly(X);
    assertThat(design.absorbed()).containsExactly(PERSON);
    assertThat(design.weights()).containsExactly(WEIGHT);
    assertThatThrownBy(() -> design.columns().add(Y))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource({"2", "4", "0"})
  void a_weight_of_another_length_is_refused(int rows) {
    Column weight = Column.of("weight", new double[rows]);

    assertThatThrownBy(() -> DESIGN.weightedBy(weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("y has 3 rows, another column " + rows);
  }

  @Test
  void rows_alone_ask_for_no_clusters_of_equal_length() {
    assertThatCode(
            () ->
                new Design(
                    Y,
                    List.of(X),
                    List.of(),
                    new Design.Errors.Alone(),
                    List.of(),
                    Design.Settings.USUAL))
        .doesNotThrowAnyException();
  }

  @Test
  void a_design_may_have_no_columns_no_factors_and_no_rows() {
    Design design =
        Design.of(
            Column.of("y", new double[0]), List.of(), List.of(), Factor.of("trust", new int[0]));

    assertThat(design.rows()).isZero();
    assertThat(design.columns()).isEmpty();
    assertThat(design.absorbed()).isEmpty();
  }

  @Test
  void clusters_may_be_an_absorbed_factor_and_a_weight_may_be_a_column() {
    assertThatCode(() -> Design.of(Y, List.of(X), List.of(TRUST), TRUST).weightedBy(X))
        .doesNotThrowAnyException();
  }

  @Test
  void a_column_and_a_factor_may_share_a_name() {
    assertThatCode(
            () -> Design.of(Y, List.of(Column.of("trust", new double[3])), List.of(TRUST), TRUST))
        .doesNotThrowAnyException();
  }

  @Test
  void names_are_told_apart_by_their_case() {
    assertThatCode(() -> Design.of(Y, List.of(X, Column.of("X", new double[3])), List.of(), TRUST))
        .doesNotThrowAnyException();
  }

  @Test
  void a_name_used_twice_among_columns_is_named() {
    Column again = Column.of("x", new double[3]);

    assertThatThrownBy(() -> Design.of(Y, List.of(X, again), List.of(), TRUST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two columns are called x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "   ", "\u2003"})
  void white_space_is_no_name(String name) {
    assertThatThrownBy(() -> Column.of(name, new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
    assertThatThrownBy(() -> Factor.of(name, new int[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column needs a name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " x ", "days absent", "ø", "1"})
  void a_name_is_kept_as_it_is_written(String name) {
    assertThat(Column.of(name, new double[1]).name()).isEqualTo(name);
    assertThat(Factor.of(name, new int[1]).name()).isEqualTo(name);
  }

  @Test
  void the_code_of_belonging_nowhere_is_the_least_there_is() {
    assertThat(Factor.NONE).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void a_column_shows_later_changes_of_the_numbers_it_lies_over() {
    double[] values = {1, 2};
    int[] codes = {3, 4};
    Column column = Column.of("v", values);
    Factor factor = Factor.of("f", codes);
    values[1] = 9;
    codes[0] = 8;

    assertThat(column.values()).containsExactly(1, 9);
    assertThat(factor.codes()).containsExactly(8, 4);
  }

  @Test
  void samples_are_equal_when_all_their_reasons_are() {
    var sample = new Sample(10, 8, List.of(new LeftOut("no value for x", 2)));

    assertThat(sample)
        .isEqualTo(new Sample(10, 8, List.of(new LeftOut("no value for x", 2))))
        .isNotEqualTo(new Sample(10, 8, List.of(new LeftOut("no value for y", 2))))
        .isNotEqualTo(new Sample(10, 9, List.of(new LeftOut("no value for x", 2))))
        .isNotEqualTo(new Sample(11, 8, List.of(new LeftOut("no value for x", 2))));
    assertThatThrownBy(() -> sample.leftOut().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONSTANT_WITHIN", "ABSORBED", "COLLINEAR", "SEPARATED"})
  void a_dropped_column_is_told_with_its_reason(Dropped.Why why) {
    assertThat(new Dropped("x", why).column()).isEqualTo("x");
    assertThat(new Dropped("x", why).because()).isEqualTo(why);
    assertThat(why.words()).doesNotEndWith(".").isNotBlank();
  }

  private static Design changed(int set, boolean backwards) {
    Design design = DESIGN;
    for (int i = 0; i < CHANGES.size(); i++) {
      int which = backwards ? CHANGES.size() - 1 - i : i;
      design = (set >> which & 1) > 0 ? CHANGES.get(which).apply(design) : design;
    }
    return design;
  }
}
