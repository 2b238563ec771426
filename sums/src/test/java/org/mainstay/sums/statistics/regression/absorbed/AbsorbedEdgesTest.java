package org.mainstay.sums.statistics.regression.absorbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;

/// Absorbed effects at their limits: hardly any rows, nothing left over, too many levels; and what
/// residuals must be orthogonal to.
class AbsorbedEdgesTest {
  private static final MoversMadeUp PEOPLE = MoversMadeUp.of(12, 20, 4, 4, 0.4, 0.1);

  private static AbsorbedFit fit(double[] y, double[] t, int[]... factors) {
    return AbsorbedFit.of(
        Column.of("y", y), List.of(Column.of("t", t)), List.of(factors), new double[0]);
  }

  @Test
  void two_people_of_two_answers_by_hand() {
    // inside people: t −½ ½ | 0 0, y −1 1 | −2 2: slope 2, residuals 0 0 −2 2
    var found = fit(new double[] {3, 5, 1, 5}, new double[] {0, 1, 1, 1}, new int[] {1, 1, 2, 2});

    assertThat(found.slope(0)).isCloseTo(2, within(1e-15));
    assertThat(found.residuals()).containsExactly(new double[] {0, 0, -2, 2}, within(1e-15));
    assertThat(found.rows()).isEqualTo(4);
    assertThat(found.robustDegrees()).isEqualTo(1);
    assertThat(found.clusteredErrors(new int[] {1, 1, 2, 2})[0]).isCloseTo(0, within(1e-15));
  }

  @Test
  void the_error_of_four_rows_by_hand() {
    // t −½ ½ −½ ½, y −1 1 −2 2: slope 3, residuals ½ −½ −½ ½; scores −½ and ½ over 1
    var found = fit(new double[] {0, 2, 0, 4}, new double[] {0, 1, 0, 1}, new int[] {1, 1, 2, 2});

    assertThat(found.slope(0)).isCloseTo(3, within(1e-15));
    assertThat(found.clusteredErrors(new int[] {1, 1, 2, 2})[0])
        .isCloseTo(Math.sqrt(0.5), within(1e-15));
    assertThat(found.robustErrors()[0]).isCloseTo(Math.sqrt(4.0 * 4 / 16), within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "wave", "trust", "person wave", "person wave trust"})
  void residuals_sum_to_nothing_in_every_level(String effects) {
    double[] residuals = PEOPLE.fit(effects, true).residuals();
    for (int[] factor : PEOPLE.factors(effects)) {
      for (int level : IntStream.of(factor).distinct().toArray()) {
        double sum =
            IntStream.range(0, residuals.length)
                .filter(i -> factor[i] == level)
                .mapToDouble(i -> PEOPLE.weights[i] * residuals[i])
                .sum();
        assertThat(sum).isCloseTo(0, within(1e-11));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "trust wave", "person wave trust"})
  void residuals_have_nothing_in_common_with_the_columns(String effects) {
    double[] residuals = PEOPLE.fit(effects, true).residuals();
    for (double[] column : List.of(PEOPLE.t, PEOPLE.x)) {
      double mixed =
          IntStream.range(0, residuals.length)
              .mapToDouble(i -> PEOPLE.weights[i] * residuals[i] * column[i])
              .sum();
      assertThat(mixed).isCloseTo(0, within(1e-10));
    }
  }

  @Test
  void an_outcome_that_the_effects_explain_leaves_nothing() {
    double[] y =
        IntStream.range(0, PEOPLE.size()).mapToDouble(i -> PEOPLE.person[i] * 0.1).toArray();
    var found = fit(y, PEOPLE.t, PEOPLE.person, PEOPLE.wave);

    assertThat(found.slope(0)).isCloseTo(0, within(1e-13));
    assertThat(found.clusteredErrors(PEOPLE.trust)[0]).isCloseTo(0, within(1e-13));
  }

  @Test
  void without_columns_the_effects_alone_are_taken_away() {
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y), List.of(), PEOPLE.factors("person wave"), PEOPLE.weights);
    var longWay = new QrLongWay(PEOPLE.y, List.of(), PEOPLE.factors("person wave"), PEOPLE.weights);

    assertThat(found.residuals()).containsExactly(longWay.residuals, within(1e-11));
    assertThat(found.dropped()).isEmpty();
    assertThat(found.clusteredErrors(PEOPLE.trust)).isEmpty();
    assertThat(found.freedom(Convention.NESTED, PEOPLE.wave).slopes()).isZero();
  }

  @Test
  void when_every_row_is_its_own_level_nothing_can_be_told() {
    var found = fit(PEOPLE.y, PEOPLE.t, PEOPLE.codes("row"));

    assertThat(found.dropped()).containsExactly(new Dropped("t", Reason.NO_VARIATION_WITHIN));
    assertThat(found.residuals()).containsOnly(0);
    assertThat(found.slope(0)).isZero();
  }

  @Test
  void a_column_that_only_two_effects_together_explain_is_said_already_by_them() {
    double[] both =
        IntStream.range(0, PEOPLE.size())
            .mapToDouble(i -> PEOPLE.person[i] + 3.0 * PEOPLE.wave[i])
            .toArray();
    var found = fit(PEOPLE.y, both, PEOPLE.person, PEOPLE.wave);

    assertThat(found.dropped()).containsExactly(new Dropped("t", Reason.NO_VARIATION_WITHIN));
    assertThat(fit(PEOPLE.y, both, PEOPLE.person).dropped()).isEmpty();
    assertThat(fit(PEOPLE.y, both, PEOPLE.wave).dropped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, -7, 1e300, 1e-300})
  void a_column_that_is_the_same_for_everybody_does_not_vary(double value) {
    double[] same = new double[PEOPLE.size()];
    Arrays.fill(same, value);

    assertThat(fit(PEOPLE.y, same, PEOPLE.trust).dropped())
        .containsExactly(new Dropped("t", Reason.NO_VARIATION_WITHIN));
  }

  @Test
  void of_two_equal_columns_the_first_is_kept() {
    var found =
        AbsorbedFit.of(
            Column.of("y", PEOPLE.y),
            List.of(Column.of("one", PEOPLE.t), Column.of("two", PEOPLE.t)),
            PEOPLE.factors("trust wave"),
            new double[0]);

    assertThat(found.dropped()).containsExactly(new Dropped("two", Reason.COLLINEAR));
    assertThat(found.slope(0))
        .isCloseTo(fit(PEOPLE.y, PEOPLE.t, PEOPLE.trust, PEOPLE.wave).slope(0), within(1e-12));
    assertThat(found.slope(1)).isZero();
    assertThat(found.clusteredErrors(PEOPLE.trust)[1]).isZero();
    assertThat(found.robustErrors()[1]).isZero();
  }

  @Test
  void clusters_are_counted_among_the_rows_that_are_used() {
    double[] y = PEOPLE.y.clone();
    for (int i = 0; i < y.length; i++) {
      y[i] = PEOPLE.trust[i] == 2 ? Double.NaN : y[i];
    }

    assertThat(fit(y, PEOPLE.t, PEOPLE.wave).freedom(Convention.NESTED, PEOPLE.trust).clusters())
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
  void a_row_without_weight_is_left_out(double none) {
    double[] weights = PEOPLE.weights.clone();
    weights[3] = none;
    var found = AbsorbedFit.of(Column.of("y", PEOPLE.y), List.of(), List.of(PEOPLE.trust), weights);

    assertThat(found.rows()).isEqualTo(PEOPLE.size() - 1);
    assertThat(found.residuals()).hasSize(PEOPLE.size() - 1);
  }

  @Test
  void three_thousand_small_levels_are_the_limit() {
    var largest = Clusters.of(IntStream.range(0, 3001).toArray());
    var small = Clusters.of(IntStream.range(0, 3001).map(i -> Math.min(i, 2999)).toArray());
    var one = Clusters.of(new int[3001]);
    double[] weights = new double[3001];
    Arrays.fill(weights, 1);

    assertThat(small.count()).isEqualTo(Effects.LEVELS_MAX);
    assertThatThrownBy(() -> new Effects(List.of(one, largest, small), weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the smaller effects have 3001 levels, more than 3000");
  }

  @Test
  void the_factor_with_most_levels_does_not_count_towards_the_limit() {
    int[] each = IntStream.range(0, 5000).toArray();
    double[] y = IntStream.of(each).mapToDouble(i -> i % 7).toArray();
    int[] halves = IntStream.of(each).map(i -> i % 2).toArray();
    int[] pairs = IntStream.of(each).map(i -> i / 2).toArray();
    for (List<int[]> factors : List.of(List.of(pairs, halves), List.of(halves, pairs))) {
      assertThat(AbsorbedFit.of(Column.of("y", y), List.of(), factors, new double[0]).rows())
          .isEqualTo(5000);
    }
  }

  @Test
  void an_island_of_one_row_is_fitted_by_its_own_effects() {
    // person 3 is seen once, in a trust where nobody else is
    int[] person = {1, 1, 1, 2, 2, 2, 3};
    int[] trust = {5, 6, 5, 5, 6, 6, 9};
    double[] y = {1, 4, 2, 3, 3, 5, 100};
    double[] t = {0, 1, 1, 0, 0, 1, 1};
    var with = fit(y, t, person, trust);
    var without =
        fit(
            Arrays.copyOf(y, 6),
            Arrays.copyOf(t, 6),
            Arrays.copyOf(person, 6),
            Arrays.copyOf(trust, 6));

    assertThat(with.residuals()[6]).isCloseTo(0, within(1e-13));
    assertThat(with.slope(0)).isCloseTo(without.slope(0), within(1e-13));
  }

  @Test
  void islands_of_trusts_give_one_degree_too_few_and_never_one_too_many() {
    // two islands: 4 people and 4 trusts are 6 effects, the convention counts 4 + 4 − 1
    int[] person = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4};
    int[] trust = {5, 6, 5, 6, 5, 6, 7, 8, 7, 8, 7, 8};
    double[] y = {1, 4, 2, 3, 3, 5, 1, 0, 7, 2, 9, 3};
    double[] t = {0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0};
    var longWay = new QrLongWay(y, List.of(t), List.of(person, trust), new double[0]);

    assertThat(longWay.effects).isEqualTo(6);
    assertThat(fit(y, t, person, trust).robustDegrees()).isEqualTo(12 - 1 - 7);
    assertThat(fit(y, t, person, trust).slope(0)).isCloseTo(longWay.slopes[0], within(1e-13));
  }

  @Test
  void no_rows_at_all_leave_no_slopes() {
    var found = fit(new double[] {Double.NaN}, new double[] {1}, new int[] {1});

    assertThat(found.rows()).isZero();
    assertThat(found.dropped()).hasSize(1);
    assertThat(found.residuals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5})
  void columns_of_another_length_are_refused(int rows) {
    double[] four = {1, 2, 3, 5};
    var y = Column.of("y", four);
    var t = Column.of("t", new double[rows]);

    assertThatThrownBy(() -> AbsorbedFit.of(y, List.of(y, t), List.of(new int[4]), new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t has " + rows + " rows but the outcome has 4");
    assertThatThrownBy(
            () -> AbsorbedFit.of(y, List.of(), List.of(new int[4], new int[rows]), new double[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column of codes has " + rows + " rows but the outcome has 4");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void weights_and_clusters_of_another_length_are_refused(int rows) {
    var y = Column.of("y", 1, 2, 3, 5);
    var fit = AbsorbedFit.of(y, List.of(), List.of(new int[4]), new double[0]);

    assertThatThrownBy(() -> AbsorbedFit.of(y, List.of(), List.of(new int[4]), new double[rows]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the column of weights has " + rows + " rows but the outcome has 4");
    assertThatThrownBy(() -> fit.clusteredErrors(new int[rows]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column of codes has " + rows + " rows but the outcome has 4");
    assertThatThrownBy(() -> fit.freedom(Convention.AREG, new int[rows]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a column of codes has " + rows + " rows but the outcome has 4");
  }
}
