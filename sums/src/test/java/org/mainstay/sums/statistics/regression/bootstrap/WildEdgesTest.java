package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.bootstrap.AgainLongWay.Bench;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.MadeUp;
import org.mainstay.sums.statistics.regression.gram.Passes;
import org.mainstay.sums.statistics.regression.gram.WorkedExample;

/// The bootstrap where there is hardly anything to draw from, where something cannot be estimated,
/// and in the worked example.
class WildEdgesTest {
  private static final int PEOPLE = 80;

  private final MadeUp people = new MadeUp(61, PEOPLE, 6, 0);

  private static OneAtATime fit(GroupedRows rows) {
    return OneAtATime.of(
        Passes.over(rows, false, false, AgainLongWay.ONE).getFirst().sums(), AgainLongWay.ONE);
  }

  private static Draws draws(OneAtATime fit) {
    int[] codes = IntStream.range(0, fit.sums().clusters()).map(fit.sums()::code).toArray();
    return Draws.of(codes, 1, 0, Kind.RADEMACHER);
  }

  private static Wild[][] run(GroupedRows rows, double alpha) {
    OneAtATime fit = fit(rows);
    return new WildBootstrap(fit, draws(fit), 1.1, AgainLongWay.ONE).run(alpha);
  }

  private static void blank(Wild wild) {
    assertThat(wild.tested()).isFalse();
    assertThat(wild.statistic()).isNaN();
    assertThat(wild.p()).isNaN();
    assertThat(wild.low()).isNaN();
    assertThat(wild.high()).isNaN();
    assertThat(wild.stars()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05})
  void an_outcome_that_does_not_vary_is_not_tested_and_the_other_is(double alpha) {
    double[] flat = new double[PEOPLE];
    Arrays.fill(flat, 7.3);
    var outcomes = List.of(Column.of("flat", flat), people.outcomes.getFirst());
    Wild[][] found = run(people.rows().with(outcomes, people.treatments, people.covariates), alpha);
    Wild[][] plain = run(people.rows(), alpha);
    for (int t = 0; t < 3; t++) {
      blank(found[t][0]);
      assertThat(found[t][1].stars()).containsExactly(plain[t][0].stars(), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.05})
  void a_treatment_that_cannot_be_told_is_not_tested_and_the_others_are(double alpha) {
    double[] site = IntStream.of(people.organisations).mapToDouble(o -> o % 2).toArray();
    int[] all = IntStream.range(0, PEOPLE).toArray();
    var treatments =
        List.of(
            Column.of("site", site),
            people.treatments.getFirst(),
            Column.of("age again", MadeUp.picked(people.covariates.getFirst(), all)));
    Wild[][] found = run(people.rows().with(people.outcomes, treatments, people.covariates), alpha);
    Wild[][] plain = run(people.rows(), alpha);
    for (int y = 0; y < 2; y++) {
      blank(found[0][y]);
      blank(found[2][y]);
      assertThat(found[1][y].p()).isEqualTo(plain[0][y].p());
      assertThat(found[1][y].stars()).containsExactly(plain[0][y].stars(), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void without_an_estimate_there_are_as_many_blanks_as_outcomes(int outcomes) {
    Wild[] none = WildBootstrap.none(outcomes);

    assertThat(none).hasSize(outcomes);
    for (Wild wild : none) {
      blank(wild);
    }
  }

  @Test
  void a_cluster_for_which_nothing_was_drawn_is_refused() {
    OneAtATime fit = fit(people.rows());
    Draws others = Draws.of(new int[] {100, 107, 114, 121, 128}, 9, 1, Kind.RADEMACHER);

    assertThatThrownBy(() -> new WildBootstrap(fit, others, 1.1, AgainLongWay.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no draws were made for cluster 135");
  }

  @Test
  void draws_may_be_there_for_clusters_that_this_regression_has_not() {
    // one draw is shared by all regressions of a study, whichever rows each can use
    AgainLongWay rows = new Bench(62, 60, 6, 2, false, false).invented();
    int[] more = IntStream.concat(IntStream.of(rows.codes()), IntStream.of(900, 901)).toArray();
    Draws shared = Draws.of(more, 1, 0, Kind.RADEMACHER);
    Draws own = Draws.of(rows.codes(), 1, 0, Kind.RADEMACHER);
    Wild of = rows.wild(shared, 1.1, 0);

    assertThat(of.stars()).hasSize(256);
    assertThat(of.p()).isEqualTo(rows.wild(own, 1.1, 0).p());
  }

  @Test
  void two_clusters_can_reject_nothing() {
    Wild wild = new Bench(63, 40, 2, 1, true, false).invented().wild(two(), 1.3, 0.05);

    assertThat(wild.stars()).hasSize(4);
    assertThat(wild.p()).isGreaterThanOrEqualTo(0.5);
    assertThat(wild.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(wild.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  private static Draws two() {
    return Draws.of(new int[] {100, 107}, 1, 0, Kind.RADEMACHER);
  }

  @ParameterizedTest
  @CsvSource({"5, 0.0624, true", "5, 0.0626, false", "6, 0.0312, true", "6, 0.0313, false"})
  void an_interval_ends_where_the_smallest_p_is_small_enough(
      int clusters, double alpha, boolean endless) {
    // 2 of 32 vectors are 0.0625, 2 of 64 are 0.03125
    AgainLongWay rows = new Bench(64, 90, clusters, 1, false, false).invented();
    Draws draws = Draws.of(rows.codes(), 1, 0, Kind.RADEMACHER);
    Wild wild = rows.wild(draws, 1.1, alpha);

    assertThat(Double.isInfinite(wild.low())).isEqualTo(endless);
    assertThat(Double.isInfinite(wild.high())).isEqualTo(endless);
  }

  @Test
  void a_strong_effect_is_reached_by_the_data_and_its_mirror_alone() {
    AgainLongWay rows = new Bench(65, 80, 7, 2, false, false).invented();
    double[] y = rows.y();
    double[] t = rows.t();
    double[] strong = IntStream.range(0, y.length).mapToDouble(i -> y[i] + 40 * t[i]).toArray();
    Wild wild = rows.with(strong, t).wild(Draws.of(rows.codes(), 1, 0, Kind.RADEMACHER), 1.1, 0.05);

    assertThat(wild.p()).isEqualTo(2 / 128.0);
    assertThat(wild.low()).isPositive();
  }

  @Test
  void the_worked_example_vector_by_vector() {
    // the statistics reference, section 5.11: 2 of 64
    AgainLongWay rows = workedExample();
    Draws draws = Draws.of(rows.codes(), 1, 0, Kind.RADEMACHER);
    double factor = 23 / 21.0 * 6 / 5;
    Wild wild = rows.wild(draws, factor, 0.05);

    assertThat(wild.p()).isEqualTo(0.03125);
    assertThat(rows.listed(0, factor)).isEqualTo(0.03125);
    assertThat(wild.statistic()).isCloseTo(5.601755207162, within(1e-12));
    assertThat(rows.statistic(0, factor)).isCloseTo(5.601755207162, within(1e-12));
    assertThat(rows.listed(wild.low() + 1e-7, factor)).isGreaterThan(0.05);
    assertThat(rows.listed(wild.low() - 1e-7, factor)).isLessThanOrEqualTo(0.05);
  }

  private static AgainLongWay workedExample() {
    int[] all = IntStream.range(0, 24).toArray();
    return new AgainLongWay(
        MadeUp.picked(WorkedExample.y(), all),
        MadeUp.picked(WorkedExample.t(), all),
        List.of(MadeUp.picked(WorkedExample.x(), all)),
        WorkedExample.organisations(),
        WorkedExample.organisations(),
        new double[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7",
    "1, 7",
    "1.5, 5",
    "2, 5",
    "2.0000000001, 5",
    "2.1, 3",
    "3, 3",
    "3.5, 1",
    "-3.5, 1",
    "Infinity, 1"
  })
  void reached_counts_what_lies_as_far_out_on_either_side(double seen, int count) {
    assertThat(Wild.reached(new double[] {1.2, -1.4, 2, -2.05, 3, -3.2, Double.NaN}, seen))
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"1e-11, 1", "9e-11, 1", "2e-10, 0", "1e-9, 0"})
  void a_hair_less_is_still_a_tie(double hair, int count) {
    assertThat(Wild.reached(new double[] {5 * (1 - hair)}, 5)).isEqualTo(count);
    assertThat(Wild.reached(new double[] {-5 * (1 - hair)}, 5)).isEqualTo(count);
    assertThat(Wild.reached(new double[] {5 * (1 - hair)}, -5)).isEqualTo(count);
  }

  @Test
  void a_t_of_nothing_is_reached_by_every_draw() {
    assertThat(Wild.reached(new double[] {0, 0.1, -9}, 0)).isEqualTo(3);
  }

  @Test
  void a_draw_whose_error_vanished_is_counted_as_reached() {
    double[] stars = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1};

    assertThat(Wild.reached(stars, 1e300)).isEqualTo(3);
  }

  @Test
  void tested_means_that_there_are_stars() {
    assertThat(new Wild(1, 0.5, 0, 2, new double[] {1}).tested()).isTrue();
    assertThat(new Wild(1, 0.5, 0, 2, new double[0]).tested()).isFalse();
  }
}
