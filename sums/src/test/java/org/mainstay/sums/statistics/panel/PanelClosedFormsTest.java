package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Convention;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;
import org.mainstay.sums.statistics.design.Term;

/// Panels whose estimates can be written down without any matrix: differences of means, first
/// differences, differences of differences, and the tests with one and two degrees of freedom.
class PanelClosedFormsTest {
  private static final int PEOPLE = 20;
  private static final double NEAR = 1e-12;

  private final SplittableRandom random = new SplittableRandom(41);

  private double[] drawn(int rows) {
    return random.doubles(rows, -2, 2).toArray();
  }

  private static double[] numbers(int rows, IntToDoubleFunction of) {
    return IntStream.range(0, rows).mapToDouble(of).toArray();
  }

  private static Factor factor(String name, int rows, IntUnaryOperator of) {
    return Factor.of(name, IntStream.range(0, rows).map(of).toArray());
  }

  private static double mean(double[] values, IntPredicate of) {
    return IntStream.range(0, values.length)
        .filter(of)
        .mapToDouble(i -> values[i])
        .average()
        .orElseThrow();
  }

  private static double products(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static double[] about(double[] values) {
    double mean = mean(values, i -> true);
    return Arrays.stream(values).map(v -> v - mean).toArray();
  }

  private static Term only(double[] y, double[] x, List<Factor> absorbed, Factor clusters) {
    return InventedGraph.fit(
            Design.of(Column.of("y", y), List.of(Column.of("x", x)), absorbed, clusters))
        .terms()
        .getFirst();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 10, 63, 64, 500})
  void one_column_has_the_slope_of_the_school_book(int rows) {
    double[] x = drawn(rows);
    double[] y = drawn(rows);

    assertThat(only(y, x, List.of(), factor("half", rows, i -> i % 2)).estimate())
        .isCloseTo(products(about(x), about(y)) / products(about(x), about(x)), within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "10, 10", "2, 40", "100, 60"})
  void two_groups_have_the_difference_of_their_means(int first, int second) {
    int rows = first + second;
    double[] y = drawn(rows);
    double[] t = numbers(rows, i -> i < first ? 1 : 0);

    assertThat(only(y, t, List.of(), factor("half", rows, i -> i % 2)).estimate())
        .isCloseTo(mean(y, i -> i < first) - mean(y, i -> i >= first), within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({"3, 5", "10, 10", "2, 40"})
  void two_groups_have_the_error_of_unequal_variances(int first, int second) {
    int rows = first + second;
    double[] y = drawn(rows);
    double[] t = numbers(rows, i -> i < first ? 1 : 0);
    double variance = 0;
    for (int i = 0; i < rows; i++) {
      boolean one = i < first;
      double size = one ? first : second;
      variance += Math.pow((y[i] - mean(y, k -> k < first == one)) / size, 2);
    }
    Design design =
        Design.of(
                Column.of("y", y),
                List.of(Column.of("t", t)),
                List.of(),
                factor("half", rows, i -> i % 2))
            .eachRowAlone();

    assertThat(InventedGraph.errors(InventedGraph.fit(design))[0])
        .isCloseTo(Math.sqrt(variance * rows / (rows - 2)), within(NEAR));
  }

  @Test
  void two_waves_are_first_differences_through_nothing() {
    double[] x = drawn(2 * PEOPLE);
    double[] y = drawn(2 * PEOPLE);
    Factor person = factor("person", 2 * PEOPLE, i -> i / 2);
    double[] dx = numbers(PEOPLE, p -> x[2 * p + 1] - x[2 * p]);
    double[] dy = numbers(PEOPLE, p -> y[2 * p + 1] - y[2 * p]);
    double slope = products(dx, dy) / products(dx, dx);
    Term found = only(y, x, List.of(person), person);
    double[] scores = numbers(PEOPLE, p -> dx[p] * (dy[p] - slope * dx[p]));
    double n = 2 * PEOPLE;
    double factor = (n - 1) / (n - 2) * PEOPLE / (PEOPLE - 1.0);

    assertThat(found.estimate()).isCloseTo(slope, within(NEAR));
    assertThat(found.error())
        .isCloseTo(Math.sqrt(factor * products(scores, scores)) / products(dx, dx), within(NEAR));
  }

  @Test
  void two_waves_with_a_wave_effect_are_differences_about_their_mean() {
    double[] x = drawn(2 * PEOPLE);
    double[] y = drawn(2 * PEOPLE);
    Factor person = factor("person", 2 * PEOPLE, i -> i / 2);
    Factor wave = factor("wave", 2 * PEOPLE, i -> i % 2);
    double[] dx = about(numbers(PEOPLE, p -> x[2 * p + 1] - x[2 * p]));
    double[] dy = about(numbers(PEOPLE, p -> y[2 * p + 1] - y[2 * p]));

    assertThat(only(y, x, List.of(person, wave), person).estimate())
        .isCloseTo(products(dx, dy) / products(dx, dx), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10, 19})
  void two_waves_and_a_treatment_are_a_difference_of_differences(int treated) {
    double[] y = drawn(2 * PEOPLE);
    double[] t = numbers(2 * PEOPLE, i -> i / 2 < treated && i % 2 == 1 ? 1 : 0);
    double wanted =
        mean(y, i -> i / 2 < treated && i % 2 == 1)
            - mean(y, i -> i / 2 < treated && i % 2 == 0)
            - mean(y, i -> i / 2 >= treated && i % 2 == 1)
            + mean(y, i -> i / 2 >= treated && i % 2 == 0);
    Factor person = factor("person", 2 * PEOPLE, i -> i / 2);
    Factor wave = factor("wave", 2 * PEOPLE, i -> i % 2);

    assertThat(only(y, t, List.of(person, wave), person).estimate())
        .isCloseTo(wanted, within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 9})
  void a_treatment_within_trusts_is_a_weighted_mean_of_differences(int trusts) {
    int rows = 120;
    double[] y = drawn(rows);
    double[] t = random.ints(rows, 0, 2).asDoubleStream().toArray();
    double over = 0;
    double under = 0;
    for (int g = 0; g < trusts; g++) {
      int trust = g;
      IntPredicate one = i -> i % trusts == trust && t[i] == 1;
      IntPredicate none = i -> i % trusts == trust && t[i] == 0;
      double with = IntStream.range(0, rows).filter(one).count();
      double without = IntStream.range(0, rows).filter(none).count();
      over += with * without / (with + without) * (mean(y, one) - mean(y, none));
      under += with * without / (with + without);
    }
    Factor trust = factor("trust", rows, i -> i % trusts);

    assertThat(only(y, t, List.of(trust), trust).estimate()).isCloseTo(over / under, within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({"4, 5", "12, 3", "6, 20", "30, 30"})
  void a_whole_panel_is_centred_by_both_means_at_once(int people, int waves) {
    int rows = people * waves;
    double[] x = drawn(rows);
    double[] y = drawn(rows);
    double[] both =
        numbers(
            rows,
            i ->
                x[i]
                    - mean(x, k -> k / waves == i / waves)
                    - mean(x, k -> k % waves == i % waves)
                    + mean(x, k -> true));
    Factor person = factor("person", rows, i -> i / waves);
    Factor wave = factor("wave", rows, i -> i % waves);

    assertThat(only(y, x, List.of(person, wave), wave).estimate())
        .isCloseTo(products(both, y) / products(both, both), within(NEAR));
  }

  @Test
  void with_two_clusters_the_test_is_that_of_cauchy() {
    double[] x = drawn(60);
    Term term = only(drawn(60), x, List.of(), factor("half", 60, i -> i % 2));

    assertThat(term.p())
        .isCloseTo(1 - 2 / Math.PI * Math.atan(Math.abs(term.statistic())), within(NEAR));
    double reach = Math.tan(0.475 * Math.PI) * term.error();
    assertThat(term.low()).isCloseTo(term.estimate() - reach, within(1e-10 * reach));
    assertThat(term.high()).isCloseTo(term.estimate() + reach, within(1e-10 * reach));
  }

  @Test
  void with_three_clusters_the_test_is_an_algebraic_one() {
    Term term = only(drawn(60), drawn(60), List.of(), factor("third", 60, i -> i % 3));
    double t = Math.abs(term.statistic());
    double reach = 0.95 * Math.sqrt(2 / (1 - 0.95 * 0.95)) * term.error();

    assertThat(term.p()).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(NEAR));
    assertThat(term.high() - term.estimate()).isCloseTo(reach, within(1e-10 * reach));
  }

  /// The example of the statistics reference, checked there with `lm`, sandwich and estimatr.
  @ParameterizedTest
  @CsvSource({
    "NESTED, 3, 0, 2.951168313665702, 0.526829217723113",
    "NESTED, 3, 1, 0.01589824390111, 0.03237799052250",
    "AREG, 8, 0, 2.951168313665702, 0.603558692132635",
    "AREG, 8, 1, 0.01589824390111, 0.03709364810498"
  })
  void the_worked_example_of_24_rows(
      Convention convention, int parameters, int column, double estimate, double error) {
    double[] t = {1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0};
    double[] x = {
      25, 31, 44, 52, 29, 38, 47, 22, 35, 41, 50, 58, 27, 33, 46, 55, 24, 36, 49, 30, 34, 45, 53, 60
    };
    double[] y = {
      22, 24, 21, 25, 19, 23, 20, 27, 24, 22, 25, 21, 18, 22, 21, 24, 26, 23, 20, 21, 25, 22, 27, 24
    };
    int[] sizes = {4, 3, 5, 4, 3, 5};
    int[] codes =
        IntStream.range(0, 6).flatMap(g -> IntStream.generate(() -> g).limit(sizes[g])).toArray();
    Factor trust = Factor.of("trust", codes);
    PanelAnswer.Fit fit =
        InventedGraph.fit(
            Design.of(
                    Column.of("y", y),
                    List.of(Column.of("t", t), Column.of("x", x)),
                    List.of(trust),
                    trust)
                .counting(convention));

    assertThat(fit.precision().parameters()).isEqualTo(parameters);
    assertThat(fit.terms().get(column).estimate()).isCloseTo(estimate, within(1e-13));
    assertThat(fit.terms().get(column).error()).isCloseTo(error, within(1e-13));
  }
}
