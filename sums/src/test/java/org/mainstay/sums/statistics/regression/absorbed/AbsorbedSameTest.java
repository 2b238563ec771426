package org.mainstay.sums.statistics.regression.absorbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.gram.Column;

/// What must not change a fit with absorbed effects, and what must change it in a known way.
class AbsorbedSameTest {
  private static final String ALL = "person wave trust";
  private static final MoversMadeUp PEOPLE = MoversMadeUp.of(11, 30, 5, 5, 0.3, 0.15);
  private static final int N = PEOPLE.size();
  private static final AbsorbedFit PLAIN = PEOPLE.fit(ALL, true);
  private static final double[] ERRORS = PLAIN.clusteredErrors(PEOPLE.trust);

  private static double[] each(IntToDoubleFunction of) {
    return IntStream.range(0, N).mapToDouble(of).toArray();
  }

  private static AbsorbedFit fit(double[] y, double[] t, double[] x) {
    return AbsorbedFit.of(
        Column.of("y", y),
        List.of(Column.of("t", t), Column.of("x", x)),
        PEOPLE.factors(ALL),
        PEOPLE.weights);
  }

  private static void same(AbsorbedFit found, int[] clusters) {
    double[] errors = found.clusteredErrors(clusters);
    for (int j = 0; j < 2; j++) {
      assertThat(found.slope(j)).isCloseTo(PLAIN.slope(j), within(1e-11));
      assertThat(errors[j]).isCloseTo(ERRORS[j], within(1e-11));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void the_order_of_rows(int way) {
    int[] order =
        IntStream.range(0, N)
            .boxed()
            .sorted(
                (a, b) -> Integer.compare(a * 7919 * way % N * N + a, b * 7919 * way % N * N + b))
            .mapToInt(Integer::intValue)
            .toArray();
    MoversMadeUp other = PEOPLE.rows(order);

    same(other.fit(ALL, true), other.trust);
    assertThat(other.fit(ALL, true).robustErrors())
        .containsExactly(PLAIN.robustErrors(), within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person trust wave",
        "wave person trust",
        "wave trust person",
        "trust person wave",
        "trust wave person"
      })
  void the_order_of_effects(String names) {
    same(PEOPLE.fit(names, true), PEOPLE.trust);
    assertThat(PEOPLE.fit(names, true).freedom(Convention.AREG, PEOPLE.trust))
        .isEqualTo(PLAIN.freedom(Convention.AREG, PEOPLE.trust));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "1, -999", "100000, 7", "3, 2000000000"})
  void the_codes_of_levels(int times, int plus) {
    var renamed = new ArrayList<int[]>();
    for (int[] codes : PEOPLE.factors(ALL)) {
      renamed.add(IntStream.of(codes).map(c -> times * c + plus).toArray());
    }
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("t", PEOPLE.t), Column.of("x", PEOPLE.x)),
            renamed,
            PEOPLE.weights);

    same(found, renamed.get(2));
  }

  @Test
  void the_order_of_columns() {
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("x", PEOPLE.x), Column.of("t", PEOPLE.t)),
            PEOPLE.factors(ALL),
            PEOPLE.weights);

    assertThat(found.slope(0)).isCloseTo(PLAIN.slope(1), within(1e-12));
    assertThat(found.slope(1)).isCloseTo(PLAIN.slope(0), within(1e-12));
    assertThat(found.clusteredErrors(PEOPLE.trust)[0]).isCloseTo(ERRORS[1], within(1e-12));
  }

  @Test
  void anything_that_the_effects_say_added_to_the_outcome() {
    double[] y =
        each(
            i ->
                PEOPLE.y[i]
                    + Math.cos(PEOPLE.person[i]) * 9
                    + PEOPLE.wave[i] * PEOPLE.wave[i]
                    - 100 * PEOPLE.trust[i]);

    same(fit(y, PEOPLE.t, PEOPLE.x), PEOPLE.trust);
  }

  @Test
  void anything_that_the_effects_say_added_to_a_column() {
    double[] t = each(i -> PEOPLE.t[i] + 5 * PEOPLE.trust[i] - Math.sin(PEOPLE.person[i]));

    same(fit(PEOPLE.y, t, PEOPLE.x), PEOPLE.trust);
  }

  @Test
  void a_multiple_of_a_column_added_to_the_outcome_is_added_to_its_slope() {
    AbsorbedFit found = fit(each(i -> PEOPLE.y[i] + 3 * PEOPLE.x[i]), PEOPLE.t, PEOPLE.x);

    assertThat(found.slope(0)).isCloseTo(PLAIN.slope(0), within(1e-11));
    assertThat(found.slope(1)).isCloseTo(PLAIN.slope(1) + 3, within(1e-11));
    assertThat(found.residuals()).containsExactly(PLAIN.residuals(), within(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"1e-8, 1", "-1, 1", "1e7, 1", "1, 1e-7", "1, 1e8", "1, -2", "1e5, 1e-5"})
  void another_unit(double ofOutcome, double ofColumn) {
    AbsorbedFit found =
        fit(each(i -> ofOutcome * PEOPLE.y[i]), each(i -> ofColumn * PEOPLE.t[i]), PEOPLE.x);
    double times = ofOutcome / ofColumn;

    assertThat(found.dropped()).isEmpty();
    assertThat(found.slope(0) / times).isCloseTo(PLAIN.slope(0), within(1e-10));
    assertThat(found.clusteredErrors(PEOPLE.trust)[0] / Math.abs(times))
        .isCloseTo(ERRORS[0], within(1e-10));
    assertThat(found.slope(1) / ofOutcome).isCloseTo(PLAIN.slope(1), within(1e-10));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.5, 3, 1e6})
  void all_weights_times_the_same(double times) {
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("t", PEOPLE.t), Column.of("x", PEOPLE.x)),
            PEOPLE.factors(ALL),
            each(i -> times * PEOPLE.weights[i]));

    same(found, PEOPLE.trust);
    assertThat(found.robustErrors()).containsExactly(PLAIN.robustErrors(), within(1e-11));
  }

  @Test
  void weights_that_are_all_one_are_no_weights() {
    AbsorbedFit none = PEOPLE.fit(ALL, false);
    var ones =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("t", PEOPLE.t), Column.of("x", PEOPLE.x)),
            PEOPLE.factors(ALL),
            each(i -> 1));

    assertThat(ones.slope(0)).isEqualTo(none.slope(0));
    assertThat(ones.residuals()).containsExactly(none.residuals());
  }

  @Test
  void a_whole_weight_is_that_many_rows() {
    int[] often =
        IntStream.range(0, N)
            .flatMap(i -> IntStream.generate(() -> i).limit((long) PEOPLE.weights[i]))
            .toArray();
    MoversMadeUp more = PEOPLE.rows(often);
    AbsorbedFit found = more.fit(ALL, false);

    assertThat(found.rows()).isGreaterThan(N);
    same(found, more.trust);
  }

  @Test
  void an_effect_that_another_one_contains() {
    // regions of people say nothing that people do not say
    var factors = new ArrayList<>(PEOPLE.factors(ALL));
    factors.add(IntStream.of(PEOPLE.person).map(p -> p / 70).toArray());
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("t", PEOPLE.t), Column.of("x", PEOPLE.x)),
            factors,
            PEOPLE.weights);

    same(found, PEOPLE.trust);
  }

  @Test
  void the_same_effect_twice() {
    same(PEOPLE.fit("person wave trust wave", true), PEOPLE.trust);
    same(PEOPLE.fit("person wave trust person", true), PEOPLE.trust);
  }

  @Test
  void a_column_said_already() {
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(
                Column.of("t", PEOPLE.t),
                Column.of("x", PEOPLE.x),
                Column.of("both", each(i -> PEOPLE.t[i] - 2 * PEOPLE.x[i] + PEOPLE.wave[i]))),
            PEOPLE.factors(ALL),
            PEOPLE.weights);

    same(found, PEOPLE.trust);
    assertThat(found.dropped()).hasSize(1);
    assertThat(found.slope(2)).isZero();
    assertThat(found.freedom(Convention.NESTED, PEOPLE.trust))
        .isEqualTo(PLAIN.freedom(Convention.NESTED, PEOPLE.trust));
    assertThat(found.robustDegrees()).isEqualTo(PLAIN.robustDegrees());
  }

  @Test
  void rows_that_are_left_out() {
    double[] y = Arrays.copyOf(PEOPLE.y, N);
    y[4] = Double.NaN;
    y[40] = Double.NaN;
    MoversMadeUp others =
        PEOPLE.rows(IntStream.range(0, N).filter(i -> i != 4 && i != 40).toArray());
    AbsorbedFit found = fit(y, PEOPLE.t, PEOPLE.x);
    AbsorbedFit without = others.fit(ALL, true);

    assertThat(found.slope(0)).isEqualTo(without.slope(0));
    assertThat(found.clusteredErrors(PEOPLE.trust))
        .containsExactly(without.clusteredErrors(others.trust));
    assertThat(found.robustErrors()).containsExactly(without.robustErrors());
    assertThat(found.residuals()).hasSize(N - 2);
  }

  @Test
  void the_numbers_handed_in_and_out_are_left_alone() {
    double[] y = PEOPLE.y.clone();
    double[] residuals = PLAIN.residuals();
    residuals[0] = 1e9;

    assertThat(PEOPLE.y).containsExactly(y);
    assertThat(PLAIN.residuals()[0]).isLessThan(1e6);
  }
}
