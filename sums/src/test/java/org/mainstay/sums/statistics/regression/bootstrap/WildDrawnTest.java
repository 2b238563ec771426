package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.bootstrap.AgainLongWay.Bench;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;

/// Draws by chance, each held against making new outcomes and estimating again; any number of
/// draws, on both sides of the stretches in which the machine works them out.
class WildDrawnTest {
  private static final double FACTOR = 1.11;
  private static final AgainLongWay SIGNS = new Bench(41, 70, 15, 3, true, false).invented();
  private static final AgainLongWay SIX_POINTS = new Bench(42, 50, 6, 5, false, false).invented();

  private static AgainLongWay rows(Kind kind) {
    return switch (kind) {
      case RADEMACHER -> SIGNS;
      case WEBB -> SIX_POINTS;
    };
  }

  private static Draws draws(Kind kind, int wanted, long seed) {
    return Draws.of(rows(kind).codes(), wanted, seed, kind);
  }

  static Stream<Arguments> counts() {
    return Arrays.stream(Kind.values())
        .flatMap(
            kind ->
                IntStream.of(1, 2, 3, 99, 255, 256, 257, 511, 512, 513, 700)
                    .mapToObj(count -> Arguments.of(kind, count)));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void each_draw_gives_the_t_of_estimating_again(Kind kind, int count) {
    Draws draws = draws(kind, count, 5);
    double[] stars = rows(kind).wild(draws, FACTOR, 0).stars();

    assertThat(stars).hasSize(count);
    for (int b = 0; b < count; b += b > count - 4 || b < 2 ? 1 : 23) {
      double again = rows(kind).again(rows(kind).vector(draws, b), 0, FACTOR);
      assertThat(stars[b]).as("draw %d", b).isCloseTo(again, within(1e-8));
    }
  }

  @ParameterizedTest
  @MethodSource("counts")
  void the_p_value_counts_the_data_as_one_draw_more(Kind kind, int count) {
    Wild wild = rows(kind).wild(draws(kind, count, 6), FACTOR, 0);
    double bound = Math.abs(wild.statistic()) * (1 - 1e-9);
    long reached = Arrays.stream(wild.stars()).filter(s -> Math.abs(s) >= bound).count();

    assertThat(wild.p()).isEqualTo((1.0 + reached) / (count + 1));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void limits_do_not_ask_for_other_draws(Kind kind, int count) {
    Wild with = rows(kind).wild(draws(kind, count, 7), FACTOR, 0.1);
    Wild without = rows(kind).wild(draws(kind, count, 7), FACTOR, 0);

    assertThat(with.stars()).containsExactly(without.stars());
    assertThat(with.p()).isEqualTo(without.p());
    assertThat(without.low()).isNaN();
    assertThat(without.high()).isNaN();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void more_draws_begin_with_the_fewer(Kind kind) {
    double[] few = rows(kind).wild(draws(kind, 256, 8), FACTOR, 0).stars();
    double[] many = rows(kind).wild(draws(kind, 300, 8), FACTOR, 0).stars();

    assertThat(Arrays.copyOf(many, 256)).containsExactly(few);
  }

  /// The p of a null, draw by draw.
  private static double p(Kind kind, Draws draws, double null0) {
    AgainLongWay rows = rows(kind);
    double bound = Math.abs(rows.statistic(null0, FACTOR)) * (1 - 1e-9);
    int reached = 0;
    for (int b = 0; b < draws.count(); b++) {
      reached += Math.abs(rows.again(rows.vector(draws, b), null0, FACTOR)) >= bound ? 1 : 0;
    }
    return (1.0 + reached) / (draws.count() + 1.0);
  }

  static Stream<Arguments> levels() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Stream.of(0.05, 0.2, 0.5).map(alpha -> Arguments.of(kind, alpha)));
  }

  @ParameterizedTest
  @MethodSource("levels")
  void limits_part_the_nulls_that_are_rejected_from_those_that_are_not(Kind kind, double alpha) {
    Draws draws = draws(kind, 259, 9);
    Wild wild = rows(kind).wild(draws, FACTOR, alpha);
    double near = 1e-6 * (wild.high() - wild.low());

    assertThat(p(kind, draws, wild.low() - near)).isLessThanOrEqualTo(alpha);
    assertThat(p(kind, draws, wild.low() + near)).isGreaterThan(alpha);
    assertThat(p(kind, draws, wild.high() - near)).isGreaterThan(alpha);
    assertThat(p(kind, draws, wild.high() + near)).isLessThanOrEqualTo(alpha);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_higher_level_gives_a_longer_interval(Kind kind) {
    Draws draws = draws(kind, 399, 10);
    double slope = rows(kind).slope();
    double low = slope;
    double high = slope;
    for (double alpha : new double[] {0.9, 0.5, 0.2, 0.1, 0.05, 0.01}) {
      Wild wild = rows(kind).wild(draws, FACTOR, alpha);

      assertThat(wild.low()).isLessThanOrEqualTo(low + 1e-12);
      assertThat(wild.high()).isGreaterThanOrEqualTo(high - 1e-12);
      low = wild.low();
      high = wild.high();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 18})
  void with_too_few_draws_to_reject_anything_nothing_bounds_the_interval(int count) {
    // the smallest p is 1/(B + 1): above 0.05 up to 18 draws
    Wild wild = SIGNS.wild(draws(Kind.RADEMACHER, count, 11), FACTOR, 0.05);

    assertThat(wild.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(wild.high()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void nineteen_draws_are_the_fewest_that_can_bound_an_interval_at_one_in_twenty() {
    Wild wild = SIGNS.wild(draws(Kind.RADEMACHER, 19, 12), FACTOR, 0.05);

    assertThat(wild.low()).isBetween(-1e6, SIGNS.slope());
    assertThat(wild.high()).isBetween(SIGNS.slope(), 1e6);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void another_seed_gives_another_set_of_stars(Kind kind) {
    double[] one = rows(kind).wild(draws(kind, 50, 13), FACTOR, 0).stars();

    assertThat(rows(kind).wild(draws(kind, 50, 14), FACTOR, 0).stars()).isNotEqualTo(one);
    assertThat(rows(kind).wild(draws(kind, 50, 13), FACTOR, 0).stars()).containsExactly(one);
  }
}
