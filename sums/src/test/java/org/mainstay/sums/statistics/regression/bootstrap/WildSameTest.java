package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.bootstrap.AgainLongWay.Bench;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;

/// What must not change the bootstrap, and what must change it in a known way.
class WildSameTest {
  private static final double FACTOR = 1.2;
  private static final AgainLongWay ROWS = new Bench(51, 60, 7, 2, true, false).invented();
  private static final Draws DRAWS = Draws.of(ROWS.codes(), 1, 0, Kind.RADEMACHER);
  private static final Wild PLAIN = ROWS.wild(DRAWS, FACTOR, 0.05);

  private static Wild with(double[] y, double[] t) {
    return ROWS.with(y, t).wild(DRAWS, FACTOR, 0.05);
  }

  private static double[] each(int n, IntToDoubleFunction of) {
    return IntStream.range(0, n).mapToDouble(of).toArray();
  }

  private static void same(Wild found, double width) {
    assertThat(found.p()).isEqualTo(PLAIN.p());
    assertThat(found.statistic()).isCloseTo(PLAIN.statistic(), within(1e-9));
    assertThat(found.stars()).containsExactly(PLAIN.stars(), within(1e-7));
    assertThat(found.low()).isCloseTo(PLAIN.low(), within(width));
    assertThat(found.high()).isCloseTo(PLAIN.high(), within(width));
  }

  @ParameterizedTest
  @ValueSource(doubles = {100, -1e4, 1e6})
  void the_outcomes_level(double more) {
    double[] y = ROWS.y();

    same(with(each(y.length, i -> y[i] + more), ROWS.t()), 1e-8);
  }

  @Test
  void the_treatments_level() {
    double[] t = ROWS.t();

    same(with(ROWS.y(), each(t.length, i -> t[i] - 3)), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"3, 1", "1e-5, 1", "1e5, 1", "1, 4", "1, 1e-4", "2, 0.5"})
  void another_unit_is_another_unit_of_the_limits_alone(double ofOutcome, double ofTreatment) {
    double[] y = ROWS.y();
    double[] t = ROWS.t();
    double times = ofOutcome / ofTreatment;
    Wild found =
        with(each(y.length, i -> ofOutcome * y[i]), each(t.length, i -> ofTreatment * t[i]));

    assertThat(found.p()).isEqualTo(PLAIN.p());
    assertThat(found.statistic()).isCloseTo(PLAIN.statistic(), within(1e-9));
    assertThat(found.low() / times).isCloseTo(PLAIN.low(), within(1e-9));
    assertThat(found.high() / times).isCloseTo(PLAIN.high(), within(1e-9));
  }

  @Test
  void a_turned_outcome_turns_everything() {
    double[] y = ROWS.y();
    Wild found = with(each(y.length, i -> -y[i]), ROWS.t());

    assertThat(found.p()).isEqualTo(PLAIN.p());
    assertThat(found.statistic()).isCloseTo(-PLAIN.statistic(), within(1e-12));
    assertThat(found.low()).isCloseTo(-PLAIN.high(), within(1e-11));
    assertThat(found.high()).isCloseTo(-PLAIN.low(), within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, -2, 50})
  void an_effect_added_moves_both_limits_by_it(double effect) {
    double[] y = ROWS.y();
    double[] t = ROWS.t();
    Wild found = with(each(y.length, i -> y[i] + effect * t[i]), t);

    assertThat(found.low()).isCloseTo(PLAIN.low() + effect, within(1e-9));
    assertThat(found.high()).isCloseTo(PLAIN.high() + effect, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 4, 100})
  void the_factor_divides_all_ts_by_its_root_and_moves_neither_p_nor_limits(double factor) {
    Wild found = ROWS.wild(DRAWS, factor, 0.05);
    double root = Math.sqrt(factor / FACTOR);

    assertThat(found.p()).isEqualTo(PLAIN.p());
    assertThat(found.statistic() * root).isCloseTo(PLAIN.statistic(), within(1e-12));
    assertThat(found.stars()[3] * root).isCloseTo(PLAIN.stars()[3], within(1e-12));
    assertThat(found.low()).isCloseTo(PLAIN.low(), within(1e-9));
    assertThat(found.high()).isCloseTo(PLAIN.high(), within(1e-9));
  }

  private final MadeUp people = new MadeUp(52, 90, 7, 0);

  private static Wild[][] run(GroupedRows rows, int threads, double alpha) {
    var fit =
        OneAtATime.of(
            Passes.over(rows, false, false, AgainLongWay.ONE).getFirst().sums(), AgainLongWay.ONE);
    int[] codes = IntStream.range(0, fit.sums().clusters()).map(fit.sums()::code).toArray();
    var draws = Draws.of(codes, 1, 0, Kind.RADEMACHER);
    return new WildBootstrap(fit, draws, FACTOR, new Workers(threads)).run(alpha);
  }

  private static void same(Wild one, Wild other) {
    assertThat(other.p()).isEqualTo(one.p());
    assertThat(other.statistic()).isCloseTo(one.statistic(), within(1e-10));
    assertThat(other.low()).isCloseTo(one.low(), within(1e-9));
    assertThat(other.high()).isCloseTo(one.high(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 16})
  void threads(int threads) {
    Wild[][] one = run(people.rows(), 1, 0.05);
    Wild[][] many = run(people.rows(), threads, 0.05);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        assertThat(many[t][y].stars()).containsExactly(one[t][y].stars());
        assertThat(many[t][y].low()).isEqualTo(one[t][y].low());
        assertThat(many[t][y].high()).isEqualTo(one[t][y].high());
      }
    }
  }

  @Test
  void the_order_of_rows() {
    int[] backwards = IntStream.range(0, 90).map(i -> 89 - i).toArray();
    Wild[][] plain = run(people.rows(), 1, 0.05);
    Wild[][] turned = run(people.shuffled(backwards).rows(), 1, 0.05);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        same(plain[t][y], turned[t][y]);
      }
    }
  }

  @Test
  void other_treatments_and_outcomes_in_the_same_study() {
    Wild[][] all = run(people.rows(), 1, 0.05);
    for (int t = 0; t < 3; t++) {
      for (int y = 0; y < 2; y++) {
        var alone =
            people
                .rows()
                .with(
                    List.of(people.outcomes.get(y)),
                    List.of(people.treatments.get(t)),
                    people.covariates);

        same(all[t][y], run(alone, 1, 0.05)[0][0]);
      }
    }
  }

  @Test
  void a_covariate_said_already() {
    int[] everybody = IntStream.range(0, 90).toArray();
    double[] age = MadeUp.picked(people.covariates.getFirst(), everybody);
    var more =
        List.of(
            people.covariates.getFirst(),
            people.covariates.get(1),
            Column.of("months", each(90, i -> 12 * age[i] + 5)),
            Column.of("site", each(90, i -> people.organisations[i])));
    Wild[][] plain = run(people.rows(), 1, 0.05);
    Wild[][] found = run(people.rows().with(people.outcomes, people.treatments, more), 1, 0.05);

    same(plain[0][0], found[0][0]);
    same(plain[2][1], found[2][1]);
  }

  @Test
  void all_weights_times_the_same() {
    double[] heavier = Arrays.stream(people.weights).map(w -> 1e4 * w).toArray();
    var rows =
        new GroupedRows(
            people.outcomes,
            people.treatments,
            people.covariates,
            people.organisations,
            people.organisations,
            heavier);

    same(run(people.weighted(), 1, 0.05)[0][0], run(rows, 1, 0.05)[0][0]);
  }

  @Test
  void the_codes_of_clusters() {
    int[] inOrder = IntStream.of(people.organisations).map(o -> 3 * o - 1000).toArray();
    var other = new GroupedRows(people.outcomes, people.treatments, people.covariates, inOrder);

    same(run(people.rows(), 1, 0.05)[0][0], run(other, 1, 0.05)[0][0]);
  }
}
