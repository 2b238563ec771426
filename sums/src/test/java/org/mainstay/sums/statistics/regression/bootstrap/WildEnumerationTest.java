package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.statistics.regression.bootstrap.AgainLongWay.Bench;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;

/// With few clusters every sign vector is gone through by making new outcomes and estimating again:
/// any number of covariates, weights, clusters of several organisations.
class WildEnumerationTest {
  private static final double FACTOR = 1.37;

  static Stream<Bench> benches() {
    return Stream.of(
        new Bench(1, 40, 2, 1, false, false),
        new Bench(2, 40, 3, 1, false, false),
        new Bench(3, 50, 5, 0, false, false),
        new Bench(4, 50, 5, 1, true, false),
        new Bench(5, 50, 6, 2, false, false),
        new Bench(6, 50, 6, 2, true, false),
        new Bench(7, 60, 7, 3, false, false),
        new Bench(8, 60, 7, 4, true, false),
        new Bench(9, 60, 6, 5, false, false),
        new Bench(10, 60, 6, 7, true, false),
        new Bench(11, 60, 6, 8, false, false),
        new Bench(12, 60, 6, 9, true, false),
        new Bench(13, 60, 12, 2, false, true),
        new Bench(14, 60, 14, 4, true, true),
        new Bench(15, 60, 13, 1, false, true),
        new Bench(16, 50, 8, 6, false, false));
  }

  static Stream<Bench> small() {
    return benches().filter(b -> b.organisations() < 8);
  }

  private static Draws draws(AgainLongWay rows) {
    return Draws.of(rows.codes(), 99, 1, Kind.RADEMACHER);
  }

  @ParameterizedTest
  @MethodSource("benches")
  void each_vector_gives_the_t_of_estimating_again(Bench bench) {
    AgainLongWay rows = bench.invented();
    Draws draws = draws(rows);
    double[] stars = rows.wild(draws, FACTOR, 0).stars();

    assertThat(stars).hasSize(1 << rows.codes().length);
    for (int b = 0; b < stars.length; b++) {
      double again = rows.again(rows.vector(draws, b), 0, FACTOR);
      assertThat(stars[b])
          .as("vector %d", b)
          .isCloseTo(again, within(1e-8 * Math.max(1, Math.abs(again))));
    }
  }

  @ParameterizedTest
  @MethodSource("benches")
  void the_p_value_is_the_share_of_all_sign_vectors(Bench bench) {
    AgainLongWay rows = bench.invented();

    assertThat(rows.wild(draws(rows), FACTOR, 0).p()).isEqualTo(rows.listed(0, FACTOR));
  }

  @ParameterizedTest
  @MethodSource("benches")
  void the_statistic_is_the_t_of_the_data(Bench bench) {
    AgainLongWay rows = bench.invented();
    Wild wild = rows.wild(draws(rows), FACTOR, 0);

    assertThat(wild.tested()).isTrue();
    assertThat(wild.statistic())
        .isCloseTo(rows.statistic(0, FACTOR), within(1e-9 * Math.abs(wild.statistic())));
  }

  @ParameterizedTest
  @MethodSource("benches")
  void a_vector_and_its_opposite_lie_on_the_two_sides(Bench bench) {
    AgainLongWay rows = bench.invented();
    double[] stars = rows.wild(draws(rows), FACTOR, 0).stars();
    int last = stars.length - 1;
    for (int b = 0; b <= last; b++) {
      assertThat(stars[last - b])
          .isCloseTo(-stars[b], within(1e-8 * Math.max(1, Math.abs(stars[b]))));
    }
  }

  @ParameterizedTest
  @MethodSource("benches")
  void no_p_value_is_smaller_than_two_vectors(Bench bench) {
    AgainLongWay rows = bench.invented();
    double p = rows.wild(draws(rows), FACTOR, 0).p();
    double vectors = 1 << rows.codes().length;

    assertThat(p).isBetween(2 / vectors, 1.0);
    assertThat(p * vectors % 2).isZero();
  }

  @ParameterizedTest
  @MethodSource("small")
  void limits_part_the_nulls_that_are_rejected_from_those_that_are_not(Bench bench) {
    AgainLongWay rows = bench.invented();
    double alpha = 0.2;
    Wild wild = rows.wild(draws(rows), FACTOR, alpha);
    if (1 << rows.codes().length <= 8) {
      // 2/8 and 2/4 of all vectors always reach: nothing can be rejected
      assertThat(wild.low()).isEqualTo(Double.NEGATIVE_INFINITY);
      assertThat(wild.high()).isEqualTo(Double.POSITIVE_INFINITY);
    } else {
      double near = 1e-6 * (wild.high() - wild.low());

      assertThat(rows.listed(wild.low() + near, FACTOR)).isGreaterThan(alpha);
      assertThat(rows.listed(wild.low() - near, FACTOR)).isLessThanOrEqualTo(alpha);
      assertThat(rows.listed(wild.high() - near, FACTOR)).isGreaterThan(alpha);
      assertThat(rows.listed(wild.high() + near, FACTOR)).isLessThanOrEqualTo(alpha);
    }
  }

  @ParameterizedTest
  @MethodSource("small")
  void nothing_rejects_the_estimate_itself(Bench bench) {
    AgainLongWay rows = bench.invented();

    assertThat(rows.listed(rows.slope(), FACTOR)).isEqualTo(1);
    assertThat(rows.fit().slope(0, 0)).isCloseTo(rows.slope(), within(1e-10));
  }

  @ParameterizedTest
  @MethodSource("small")
  void moving_the_outcome_by_a_null_tests_that_null(Bench bench) {
    AgainLongWay rows = bench.invented();
    double[] y = rows.y();
    double[] t = rows.t();
    for (double null0 : new double[] {-0.4, 0.7}) {
      double[] under = IntStream.range(0, y.length).mapToDouble(i -> y[i] - null0 * t[i]).toArray();
      Wild wild = rows.with(under, t).wild(draws(rows), FACTOR, 0);

      assertThat(wild.p()).isEqualTo(rows.listed(null0, FACTOR));
      assertThat(wild.statistic()).isCloseTo(rows.statistic(null0, FACTOR), within(1e-8));
    }
  }
}
