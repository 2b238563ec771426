package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;

/// Sign vectors, listed or drawn.
class DrawsTest {
  private static int[] codes(int clusters) {
    return IntStream.range(0, clusters).map(g -> 10 * g).toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "1, true, 2",
    "6, true, 64",
    "13, true, 8192",
    "14, false, 99",
    "30, false, 99",
    "31, false, 99",
    "32, false, 99",
    "64, false, 99"
  })
  void up_to_thirteen_clusters_all_signs_are_listed(int clusters, boolean listed, int count) {
    var draws = Draws.of(codes(clusters), 99, 1, Kind.RADEMACHER);

    assertThat(draws.listed()).isEqualTo(listed);
    assertThat(draws.count()).isEqualTo(count);
    assertThat(draws.of(0)).hasSize(count);
  }

  @Test
  void each_sign_vector_is_listed_once_and_the_first_is_all_ones() {
    var draws = Draws.of(codes(5), 99, 1, Kind.RADEMACHER);
    Set<String> seen = new HashSet<>();
    for (int b = 0; b < 32; b++) {
      var vector = new StringBuilder();
      for (int code : codes(5)) {
        vector.append(draws.of(code)[b] > 0 ? '+' : '-');
        assertThat(Math.abs(draws.of(code)[b])).isEqualTo(1);
      }
      seen.add(vector.toString());
    }

    assertThat(seen).hasSize(32);
    assertThat(draws.of(0)[0] + draws.of(10)[0] + draws.of(40)[0]).isEqualTo(3);
    assertThat(draws.of(0)[31] + draws.of(10)[31] + draws.of(40)[31]).isEqualTo(-3);
  }

  @Test
  void signs_are_even_on_the_whole() {
    var draws = Draws.of(codes(50), 2000, 7, Kind.RADEMACHER);
    double sum =
        IntStream.range(0, 50).mapToDouble(g -> Arrays.stream(draws.of(10 * g)).sum()).sum();

    // 100,000 signs: three errors are 949
    assertThat(Math.abs(sum)).isLessThan(949);
  }

  @Test
  void webbs_six_points_have_mean_nothing_and_spread_one() {
    var draws = Draws.of(codes(8), 6000, 7, Kind.WEBB);
    double[] all =
        IntStream.range(0, 8)
            .mapToObj(g -> draws.of(10 * g))
            .flatMapToDouble(Arrays::stream)
            .toArray();

    assertThat(draws.listed()).isFalse();
    assertThat(Arrays.stream(all).distinct().sorted().toArray())
        .containsExactly(-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5));
    assertThat(Arrays.stream(all).average().orElseThrow()).isCloseTo(0, within(0.014));
    assertThat(Arrays.stream(all).map(v -> v * v).average().orElseThrow())
        .isCloseTo(1, within(0.01));
  }

  @Test
  void the_same_seed_draws_the_same() {
    var one = Draws.of(codes(20), 50, 3, Kind.RADEMACHER);

    assertThat(Draws.of(codes(20), 50, 3, Kind.RADEMACHER).of(90)).containsExactly(one.of(90));
    assertThat(Draws.of(codes(20), 50, 4, Kind.RADEMACHER).of(90)).isNotEqualTo(one.of(90));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0.01", "4, 4, 0.05", "99, 99, 1"})
  void drawn_p_values_count_what_was_seen_too(int reached, int same, double p) {
    assertThat(Draws.of(codes(20), 99, 1, Kind.RADEMACHER).p(reached)).isCloseTo(p, within(1e-15));
    assertThat(Draws.of(codes(20), 99, 1, Kind.RADEMACHER).p(same)).isCloseTo(p, within(1e-15));
  }

  @Test
  void listed_p_values_are_shares() {
    assertThat(Draws.of(codes(6), 99, 1, Kind.RADEMACHER).p(2)).isEqualTo(0.03125);
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "1000001"})
  void no_draws_or_too_many_are_refused(int wanted) {
    assertThatThrownBy(() -> Draws.of(codes(20), wanted, 1, Kind.RADEMACHER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draws must be 1..1000000, got " + wanted);
  }

  @Test
  void a_cluster_without_draws_is_refused() {
    var draws = Draws.of(codes(3), 9, 1, Kind.RADEMACHER);

    assertThatThrownBy(() -> draws.of(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no draws were made for cluster 5");
  }

  @Test
  void ties_count_as_reached_and_so_does_a_draw_without_error() {
    double[] stars = {2, -2, 2 * (1 - 1e-11), 2 * (1 - 1e-9), 1.9, Double.NaN, -3};

    assertThat(Wild.reached(stars, 2)).isEqualTo(5);
    assertThat(Wild.reached(stars, -2)).isEqualTo(5);
    assertThat(Wild.reached(new double[0], 2)).isZero();
  }

  @Test
  void without_an_estimate_there_is_nothing() {
    Wild[] none = WildBootstrap.none(3);

    assertThat(none).hasSize(3).allMatch(w -> !w.tested() && Double.isNaN(w.p()));
    assertThat(none[0].statistic()).isNaN();
    assertThat(none[0].low()).isNaN();
    assertThat(none[0].high()).isNaN();
  }
}
