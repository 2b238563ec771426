package org.mainstay.sums.statistics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;

/// What must not change a model of counts, and what must change it by a known amount.
class PoissonPropertiesTest {
  private static final InventedCounts DATA = InventedCounts.of(17, 400, 14, 3);
  private static final int ROWS = 400;
  private static final CountAnswer.Fit PLAIN = CountFits.fit(DATA.design());
  private static final double TIGHT = 1e-10;

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-3, 0.5, 7, 1e4, 1e9, -1, -12})
  void a_column_in_other_units_has_its_estimate_in_them(double unit) {
    CountAnswer.Fit fit = CountFits.fit(withFirst(x -> x * unit));
    RateRatio plain = PLAIN.terms().getFirst();

    CountFits.close(
        fit.terms().getFirst(), plain.estimate() / unit, plain.error() / Math.abs(unit), TIGHT);
    CountFits.close(
        fit.terms().get(1), PLAIN.terms().get(1).estimate(), PLAIN.terms().get(1).error(), TIGHT);
    assertThat(fit.terms().getFirst().p() / plain.p()).isCloseTo(1, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1000, -1, 0.5, 3, 100, 12345})
  void a_column_shifted_keeps_its_estimate(double by) {
    CountFits.alike(CountFits.fit(withFirst(x -> x + by)), PLAIN, 1e-9);
  }

  @Test
  void a_column_shifted_in_each_organisation_alike_keeps_its_estimate() {
    double[] shifted = DATA.x()[0].clone();
    for (int i = 0; i < ROWS; i++) {
      shifted[i] += 3 * DATA.organisation()[i];
    }
    CountFits.alike(CountFits.fit(with(Column.of("x1", shifted))), PLAIN, TIGHT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.1, 2, 30, 1e6})
  void counts_in_other_units_change_neither_ratio_nor_error(double unit) {
    double[] days = Arrays.stream(DATA.days()).map(d -> d * unit).toArray();
    CountFits.alike(
        CountFits.fit(CountFits.design(days, DATA.columns(), DATA.organisation())), PLAIN, TIGHT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-14, 1e-6, 0.1, 2, 30, 1e6, 1e14})
  void weights_in_other_units_change_nothing(double unit) {
    double[] weight = Arrays.stream(DATA.weight()).map(w -> w * unit).toArray();
    CountFits.alike(
        CountFits.fit(DATA.design().weightedBy(Column.of("weight", weight))),
        CountFits.fit(DATA.design().weightedBy(Column.of("weight", DATA.weight()))),
        TIGHT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.1, 2, 365.25, 1e9})
  void exposure_in_other_units_changes_nothing(double unit) {
    double[] time = Arrays.stream(DATA.time()).map(t -> t * unit).toArray();
    CountFits.alike(exposed(time), exposed(DATA.time()), TIGHT);
  }

  @Test
  void exposure_that_differs_between_organisations_alone_says_nothing() {
    double[] time = Arrays.stream(DATA.organisation()).mapToDouble(o -> 1 + o * o).toArray();
    CountFits.alike(exposed(time), PLAIN, TIGHT);
  }

  @Test
  void exposure_is_a_column_of_logarithms_with_the_coefficient_one() {
    double[] through = DATA.x()[0].clone();
    double[] time = Arrays.stream(through).map(x -> Math.exp(0.5 * x)).toArray();
    RateRatio found = exposed(time).terms().getFirst();
    RateRatio plain = PLAIN.terms().getFirst();

    CountFits.close(found, plain.estimate() - 0.5, plain.error(), TIGHT);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void rows_in_any_order_say_the_same(long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
    var random = new SplittableRandom(seed);
    for (int i = ROWS - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + 1));
    }
    int[] shuffled = order.stream().mapToInt(i -> i).toArray();
    CountFits.alike(CountFits.fit(DATA.ordered(shuffled).design()), PLAIN, TIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void a_whole_weight_is_as_many_equal_rows(int times) {
    int[] many =
        IntStream.range(0, ROWS)
            .flatMap(i -> IntStream.generate(() -> i).limit(i % 2 == 0 ? times : 1))
            .toArray();
    double[] weight = IntStream.range(0, ROWS).mapToDouble(i -> i % 2 == 0 ? times : 1).toArray();
    CountAnswer.Fit repeated = CountFits.fit(DATA.ordered(many).design());
    CountAnswer.Fit weighted = CountFits.fit(DATA.design().weightedBy(Column.of("weight", weight)));
    double factors = weighted.precision().factor() / repeated.precision().factor();
    for (int j = 0; j < 3; j++) {
      RateRatio term = repeated.terms().get(j);
      CountFits.close(
          weighted.terms().get(j), term.estimate(), term.error() * Math.sqrt(factors), TIGHT);
    }
  }

  @Test
  void rows_split_into_shorter_times_say_the_same() {
    int[] twice = IntStream.range(0, 2 * ROWS).map(i -> i / 2).toArray();
    InventedCounts split = DATA.ordered(twice);
    double[] days = split.days().clone();
    double[] time = split.time().clone();
    for (int i = 0; i < 2 * ROWS; i++) {
      double first = Math.floor(days[i] / 3);
      days[i] = i % 2 == 0 ? first : days[i] - first;
      time[i] *= i % 2 == 0 ? 0.3 : 0.7;
    }
    Design design = CountFits.design(days, split.columns(), split.organisation());
    CountAnswer.Fit found =
        CountFits.fit(CountDesign.of(design).exposedFor(Column.of("time", time)));
    CountAnswer.Fit whole = exposed(DATA.time());
    double factors = found.precision().factor() / whole.precision().factor();
    for (int j = 0; j < 3; j++) {
      RateRatio term = whole.terms().get(j);
      CountFits.close(
          found.terms().get(j), term.estimate(), term.error() * Math.sqrt(factors), TIGHT);
    }
  }

  @Test
  void organisations_and_clusters_may_carry_any_numbers() {
    int[] other =
        Arrays.stream(DATA.organisation()).map(o -> o % 2 == 0 ? -7_000_000 * o : o * o).toArray();
    Design design = CountFits.design(DATA.days(), DATA.columns(), other);
    CountFits.alike(CountFits.fit(design), PLAIN, TIGHT);
  }

  @Test
  void columns_in_another_order_are_answered_in_that_order() {
    List<Column> turned = new ArrayList<>(DATA.columns());
    Collections.reverse(turned);
    CountAnswer.Fit fit = CountFits.fit(CountFits.design(DATA.days(), turned, DATA.organisation()));

    assertThat(fit.terms()).extracting(RateRatio::column).containsExactly("x3", "x2", "x1");
    for (int j = 0; j < 3; j++) {
      RateRatio term = PLAIN.terms().get(2 - j);
      CountFits.close(fit.terms().get(j), term.estimate(), term.error(), TIGHT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void a_copy_of_a_column_is_dropped_wherever_it_stands_after_the_first(int at) {
    List<Column> columns = new ArrayList<>(DATA.columns());
    double[] copy = Arrays.stream(DATA.x()[0]).map(x -> 4 - 2 * x).toArray();
    columns.add(at, Column.of("copy", copy));
    CountAnswer.Fit fit =
        CountFits.fit(CountFits.design(DATA.days(), columns, DATA.organisation()));

    assertThat(fit.terms()).hasSize(3);
    assertThat(fit.dropped().getFirst().column()).isEqualTo(at == 0 ? "x1" : "copy");
    RateRatio kept =
        fit.terms().stream()
            .filter(t -> t.column().equals(at == 0 ? "copy" : "x1"))
            .findFirst()
            .orElseThrow();
    double unit = at == 0 ? -2 : 1;
    RateRatio plain = PLAIN.terms().getFirst();
    CountFits.close(kept, plain.estimate() / unit, plain.error() / Math.abs(unit), TIGHT);
  }

  @Test
  void two_columns_turned_into_sum_and_difference_say_the_same_together() {
    double[] sum = new double[ROWS];
    double[] difference = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      sum[i] = DATA.x()[0][i] + DATA.x()[1][i];
      difference[i] = DATA.x()[0][i] - DATA.x()[1][i];
    }
    CountAnswer.Fit turned =
        CountFits.fit(
            CountFits.design(
                DATA.days(),
                List.of(
                    Column.of("sum", sum),
                    Column.of("difference", difference),
                    DATA.columns().get(2)),
                DATA.organisation()));
    double one = PLAIN.terms().get(0).estimate();
    double two = PLAIN.terms().get(1).estimate();

    assertThat(turned.terms().get(0).estimate()).isCloseTo((one + two) / 2, within(1e-12));
    assertThat(turned.terms().get(1).estimate()).isCloseTo((one - two) / 2, within(1e-12));
    RateRatio third = PLAIN.terms().get(2);
    CountFits.close(turned.terms().get(2), third.estimate(), third.error(), TIGHT);
  }

  @Test
  void the_complement_of_a_yes_or_no_has_the_inverse_ratio_and_turned_limits() {
    double[] no = Arrays.stream(DATA.x()[1]).map(x -> 1 - x).toArray();
    List<Column> columns = new ArrayList<>(DATA.columns());
    columns.set(1, Column.of("x2", no));
    RateRatio turned =
        CountFits.fit(CountFits.design(DATA.days(), columns, DATA.organisation())).terms().get(1);
    RateRatio plain = PLAIN.terms().get(1);

    assertThat(turned.ratio() * plain.ratio()).isCloseTo(1, within(1e-12));
    assertThat(turned.low() * plain.high()).isCloseTo(1, within(1e-12));
    assertThat(turned.high() * plain.low()).isCloseTo(1, within(1e-12));
    assertThat(turned.statistic()).isCloseTo(-plain.statistic(), within(1e-9));
    assertThat(turned.pStudent() / plain.pStudent()).isCloseTo(1, within(1e-9));
  }

  @Test
  void the_whole_data_twice_halves_the_variance_but_for_the_factor() {
    int[] twice = IntStream.range(0, 2 * ROWS).map(i -> i % ROWS).toArray();
    InventedCounts doubled = DATA.ordered(twice);
    int[] cluster =
        IntStream.range(0, 2 * ROWS).map(i -> doubled.organisation()[i] + i / ROWS * 100).toArray();
    CountAnswer.Fit fit =
        CountFits.fit(
            CountFits.design(
                doubled.days(), doubled.columns(), cluster, Factor.of("organisation", cluster)));
    double factors = fit.precision().factor() / PLAIN.precision().factor();
    for (int j = 0; j < 3; j++) {
      RateRatio plain = PLAIN.terms().get(j);
      CountFits.close(
          fit.terms().get(j), plain.estimate(), plain.error() * Math.sqrt(factors / 2), TIGHT);
    }
    assertThat(fit.groups()).isEqualTo(28);
  }

  @Test
  void asking_twice_gives_the_same_bits() {
    assertThat(CountFits.fit(DATA.design())).isEqualTo(PLAIN);
  }

  private static CountAnswer.Fit exposed(double[] time) {
    return CountFits.fit(CountDesign.of(DATA.design()).exposedFor(Column.of("time", time)));
  }

  private static Design withFirst(DoubleUnaryOperator change) {
    return with(Column.of("x1", Arrays.stream(DATA.x()[0]).map(change).toArray()));
  }

  private static Design with(Column first) {
    List<Column> columns = new ArrayList<>(DATA.columns());
    columns.set(0, first);
    return CountFits.design(DATA.days(), columns, DATA.organisation());
  }
}
