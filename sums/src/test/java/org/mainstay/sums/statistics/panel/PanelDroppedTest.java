package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.design.Dropped.Why;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Columns that get no estimate: which, why, and that nothing else changes by them.
class PanelDroppedTest {
  private static final InventedGraph DATA = InventedGraph.of(Shape.UNEQUAL, 71);
  private static final double[] T = DATA.number("t");
  private static final double[] X = DATA.number("x");
  private static final double NEAR = 1e-10;

  private static Column column(String name, IntToDoubleFunction of) {
    return Column.of(name, IntStream.range(0, DATA.rows()).mapToDouble(of).toArray());
  }

  private static PanelAnswer.Fit fit(String absorbed, List<Column> columns) {
    return InventedGraph.fit(
        Design.of(
            DATA.column("y"),
            columns,
            InventedGraph.words(absorbed).stream().map(n -> Factor.of(n, DATA.place(n))).toList(),
            Factor.of("trust", DATA.place("trust"))));
  }

  private static double noise(int row) {
    return Math.sin(12.9898 * row * row);
  }

  private static Column made(String name) {
    return switch (name) {
      case "t", "x" -> DATA.column(name);
      case "sum" -> column("sum", i -> T[i] + X[i]);
      case "own" -> column("own", i -> 0.1 * DATA.place("person")[i]);
      case "clock" -> column("clock", i -> Math.pow(DATA.place("wave")[i], 2));
      case "home" -> column("home", i -> Math.exp(DATA.place("trust")[i]));
      case "same" -> column("same", i -> 4);
      default -> column("other", i -> noise(i));
    };
  }

  private static List<Column> columns(String names) {
    return InventedGraph.words(names).stream().map(PanelDroppedTest::made).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "t x sum, sum",
    "t sum x, x",
    "x t sum, sum",
    "x sum t, t",
    "sum t x, x",
    "sum x t, t"
  })
  void of_three_columns_that_say_two_things_the_last_is_dropped(String order, String last) {
    for (String absorbed :
        List.of("", "person", "person wave", "trust wave", "person wave trust")) {
      assertThat(fit(absorbed, columns(order)).dropped())
          .as("without %s", absorbed)
          .containsExactly(new Dropped(last, Why.COLLINEAR));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "person, own, CONSTANT_WITHIN",
    "person wave, own, CONSTANT_WITHIN",
    "wave person, own, CONSTANT_WITHIN",
    "person wave, same, CONSTANT_WITHIN",
    "person wave, clock, ABSORBED",
    "wave person, clock, ABSORBED",
    "person wave trust, clock, ABSORBED",
    "person trust, home, ABSORBED",
    "trust person wave, home, ABSORBED",
    "trust, home, CONSTANT_WITHIN",
    "wave, clock, CONSTANT_WITHIN",
    "trust wave, home, CONSTANT_WITHIN",
    "trust wave, clock, ABSORBED"
  })
  void the_reason_says_whether_the_groups_or_the_effects_took_it(
      String absorbed, String name, Why why) {
    assertThat(fit(absorbed, columns("t " + name + " x")).dropped())
        .containsExactly(new Dropped(name, why));
  }

  @ParameterizedTest
  @CsvSource({
    "person wave, t own x, t x",
    "person wave, own t x, t x",
    "person wave trust, t x clock home own, t x",
    "trust wave, t home clock x, t x",
    "'', t same x, t x",
    "person, t sum x own, t sum"
  })
  void what_is_dropped_changes_nothing_else(String absorbed, String given, String kept) {
    PanelAnswer.Fit found = fit(absorbed, columns(given));
    PanelAnswer.Fit wanted = fit(absorbed, columns(kept));

    assertThat(found.terms()).extracting("column").isEqualTo(InventedGraph.words(kept));
    assertThat(InventedGraph.estimates(found))
        .containsExactly(InventedGraph.estimates(wanted), within(NEAR));
    assertThat(InventedGraph.errors(found))
        .containsExactly(InventedGraph.errors(wanted), within(NEAR));
    assertThat(found.precision()).isEqualTo(wanted.precision());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.5, -1, 1e3, 1e9})
  void a_column_in_another_unit_says_the_same(double unit) {
    Column other = column("other unit", i -> unit * X[i]);

    assertThat(fit("person wave", List.of(DATA.column("t"), DATA.column("x"), other)).dropped())
        .containsExactly(new Dropped("other unit", Why.COLLINEAR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "person wave", "person wave trust"})
  void a_column_moved_by_the_person_says_the_same_within_people(String absorbed) {
    Column moved = column("moved", i -> X[i] + 3 * DATA.place("person")[i]);

    assertThat(fit(absorbed, List.of(DATA.column("x"), moved)).dropped())
        .containsExactly(new Dropped("moved", Why.COLLINEAR));
    assertThat(fit("wave", List.of(DATA.column("x"), moved)).dropped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1e-2, 0", "1e-3, 0", "1e-4, 0", "1e-6, 1", "1e-7, 1", "1e-9, 1"})
  void a_near_copy_is_dropped_when_it_adds_less_than_a_hundred_thousandth(
      double share, int dropped) {
    Column near = column("near", i -> X[i] + share * noise(i));

    for (String absorbed : List.of("", "person", "person wave")) {
      assertThat(fit(absorbed, List.of(DATA.column("x"), near)).dropped()).hasSize(dropped);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-4})
  void a_near_copy_that_is_kept_has_the_slope_of_its_own_part(double share) {
    double[] near = column("near", i -> X[i] + share * noise(i)).values();
    double[] slopes =
        QrLongWay.of(DATA.codes("person wave"), List.of(X, near), DATA.number("y"), new double[0])
            .slopes();
    PanelAnswer.Fit fit = fit("person wave", List.of(DATA.column("x"), Column.of("near", near)));

    assertThat(fit.terms().get(1).estimate() / slopes[1]).isCloseTo(1, within(1e-5));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void of_many_columns_those_are_kept_that_least_squares_keeps(Shape shape) {
    var data = InventedGraph.of(shape, 72);
    var random = new SplittableRandom(72);
    List<double[]> drawn = new ArrayList<>();
    for (int j = 0; j < 10; j++) {
      double[] one = random.doubles(data.rows(), -1, 1).toArray();
      if (j % 3 == 2) {
        double[] before = drawn.get(random.nextInt(j));
        double[] other = drawn.get(random.nextInt(j));
        one = IntStream.range(0, one.length).mapToDouble(i -> before[i] - 2 * other[i]).toArray();
      }
      drawn.add(one);
    }
    List<Column> named =
        IntStream.range(0, 10).mapToObj(j -> Column.of("c" + j, drawn.get(j))).toList();
    QrLongWay wanted =
        QrLongWay.of(data.codes("person wave"), drawn, data.number("y"), new double[0]);
    PanelAnswer.Fit fit =
        InventedGraph.fit(
            Design.of(
                data.column("y"),
                named,
                List.of(
                    Factor.of("person", data.place("person")),
                    Factor.of("wave", data.place("wave"))),
                Factor.of("trust", data.place("trust"))));

    assertThat(fit.terms().stream().map(term -> Integer.parseInt(term.column().substring(1))))
        .containsExactlyElementsOf(IntStream.of(wanted.keptColumns()).boxed().toList());
    assertThat(InventedGraph.estimates(fit)).containsExactly(wanted.slopes(), within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e3, 1e6, 1e8})
  void a_large_offset_makes_no_column_constant(double offset) {
    Column far = column("far", i -> offset + X[i]);
    for (String absorbed : List.of("", "person", "trust wave", "person wave trust")) {
      PanelAnswer.Fit found = fit(absorbed, List.of(far));
      PanelAnswer.Fit wanted = fit(absorbed, List.of(DATA.column("x")));

      assertThat(found.dropped()).isEmpty();
      assertThat(found.terms().getFirst().estimate())
          .isCloseTo(wanted.terms().getFirst().estimate(), within(1e-15 * offset + 1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"1e6, person", "1e12, person", "1e15, person", "1e6, ''", "1e12, ''", "1e15, trust"})
  void a_constant_is_constant_however_large(double value, String absorbed) {
    Column large = column("large", i -> value + 0.1 * value);

    assertThat(fit(absorbed, List.of(large, DATA.column("t"))).dropped())
        .containsExactly(new Dropped("large", Why.CONSTANT_WITHIN));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 12, 14, 17, 19, 22})
  void what_one_person_alone_has_at_every_wave_is_constant(int person) {
    for (double value : new double[] {0.1, 0.7, 1e9 / 7, -1e-9 / 3}) {
      Column lone = column("lone", i -> DATA.place("person")[i] == person ? value : 0);
      for (String absorbed : List.of("person", "person wave", "person wave trust")) {
        assertThat(fit(absorbed, List.of(DATA.column("t"), lone, DATA.column("x"))).dropped())
            .as("%s without %s", value, absorbed)
            .containsExactly(new Dropped("lone", Why.CONSTANT_WITHIN));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1e-6, 0", "1e-9, 0", "1e-11, 0", "1e-15, 1", "1e-16, 1"})
  void what_varies_no_more_than_numbers_are_rounded_is_constant(double share, int dropped) {
    Column own = column("own", i -> (5 + DATA.place("person")[i]) * (1 + share * noise(i)));

    assertThat(fit("person", List.of(own)).dropped()).hasSize(dropped);
  }

  @Test
  void each_slope_kept_is_one_parameter() {
    assertThat(fit("person", columns("t x")).precision().parameters())
        .isEqualTo(fit("person", columns("t")).precision().parameters() + 1)
        .isEqualTo(fit("person", columns("t x sum own")).precision().parameters());
  }

  @Test
  void without_columns_there_are_no_terms_and_nothing_dropped() {
    PanelAnswer.Fit fit = fit("person wave", List.of());

    assertThat(fit.terms()).isEmpty();
    assertThat(fit.dropped()).isEmpty();
    assertThat(fit.effects()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"own", "clock", "home", "same"})
  void an_outcome_that_the_effects_explain_has_no_slopes(String name) {
    PanelAnswer.Fit fit =
        InventedGraph.fit(DATA.with("y", made(name).values()).design("person wave trust", "trust"));

    assertThat(fit.terms()).extracting("estimate").containsOnly(0.0);
    assertThat(fit.terms()).extracting("error").containsOnly(0.0);
    assertThat(fit.terms()).extracting("p").containsOnly(Double.NaN);
  }

  @Test
  void reasons_have_words() {
    assertThat(Why.CONSTANT_WITHIN.words()).isEqualTo("does not vary within the groups compared");
    assertThat(Why.ABSORBED.words()).isEqualTo("is explained by the absorbed effects");
    assertThat(Why.COLLINEAR.words()).isEqualTo("says the same as the columns before it");
  }
}
