package org.mainstay.sums.statistics.regression.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.bootstrap.Draws.Kind;

/// What draws must be by chance (each point as often as it should, no two clusters alike) and what
/// they must be for certain.
class DrawsKindsTest {
  private static final int MANY = 12_000;
  private static final Map<Kind, double[]> POINTS =
      Map.of(
          Kind.RADEMACHER,
          new double[] {-1, 1},
          Kind.WEBB,
          new double[] {-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)});

  private static final Map<Kind, Draws> SIXTEEN = new ConcurrentHashMap<>();

  private static int[] codes(int clusters) {
    return IntStream.range(0, clusters).map(g -> 3 * g - 20).toArray();
  }

  private static Draws many(Kind kind) {
    return SIXTEEN.computeIfAbsent(kind, k -> Draws.of(codes(16), MANY, 20240110, k));
  }

  private static double[] points(Kind kind) {
    return POINTS.getOrDefault(kind, new double[0]);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void each_point_comes_as_often_as_the_others(Kind kind) {
    double[] points = points(kind);
    for (int code : codes(16)) {
      var counts = new TreeMap<Double, Integer>();
      Arrays.stream(many(kind).of(code)).forEach(v -> counts.merge(v, 1, Integer::sum));
      double expected = MANY / (double) points.length;
      double chi = counts.values().stream().mapToDouble(c -> (c - expected) * (c - expected)).sum();

      // qchisq(1 - 1e-6, 1) = 23.9 and qchisq(1 - 1e-6, 5) = 35.9 in R
      assertThat(counts).hasSize(points.length);
      assertThat(chi / expected).isLessThan(points.length == 2 ? 23.9 : 35.9);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void two_clusters_have_nothing_in_common(Kind kind) {
    Draws draws = many(kind);
    for (int one = 0; one < 16; one++) {
      for (int other = 0; other < one; other++) {
        double mixed = product(draws.of(codes(16)[one]), draws.of(codes(16)[other]));

        // five standard errors of a mean of 12,000 products with spread 1
        assertThat(mixed / MANY).isCloseTo(0, within(5 / Math.sqrt(MANY)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void one_draw_has_nothing_in_common_with_the_next(Kind kind) {
    for (int code : codes(16)) {
      double[] all = many(kind).of(code);
      double mixed =
          product(Arrays.copyOf(all, MANY - 1), Arrays.copyOfRange(all, 1, MANY)) / (MANY - 1);

      assertThat(mixed).isCloseTo(0, within(5 / Math.sqrt(MANY)));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void points_have_mean_nothing_and_spread_one(Kind kind) {
    double[] points = points(kind);

    assertThat(Arrays.stream(points).sum()).isCloseTo(0, within(1e-15));
    assertThat(product(points, points) / points.length).isCloseTo(1, within(1e-15));
    for (int code : codes(16)) {
      assertThat(Arrays.stream(many(kind).of(code)).distinct().sorted().toArray())
          .containsExactly(points);
    }
  }

  private static double product(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 13})
  void all_sign_vectors_are_listed_once(int clusters) {
    Draws draws = Draws.of(codes(clusters), 5, 1, Kind.RADEMACHER);
    Set<Integer> seen = new HashSet<>();
    for (int b = 0; b < draws.count(); b++) {
      int vector = 0;
      for (int code : codes(clusters)) {
        vector = 2 * vector + (draws.of(code)[b] > 0 ? 1 : 0);
      }
      seen.add(vector);
    }

    assertThat(draws.count()).isEqualTo(1 << clusters);
    assertThat(seen).hasSize(1 << clusters);
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "99, -7", "1000000, 0"})
  void a_list_asks_neither_for_a_number_nor_for_a_seed(int wanted, long seed) {
    Draws plain = Draws.of(codes(4), 10, 1, Kind.RADEMACHER);
    Draws found = Draws.of(codes(4), wanted, seed, Kind.RADEMACHER);
    for (int code : codes(4)) {
      assertThat(found.of(code)).containsExactly(plain.of(code));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 13, 14, 40})
  void webbs_points_are_never_listed(int clusters) {
    Draws draws = Draws.of(codes(clusters), 17, 1, Kind.WEBB);

    assertThat(draws.listed()).isFalse();
    assertThat(draws.count()).isEqualTo(17);
  }

  @Test
  void no_clusters_leave_the_one_empty_vector() {
    Draws draws = Draws.of(new int[0], 99, 1, Kind.RADEMACHER);

    assertThat(draws.listed()).isTrue();
    assertThat(draws.count()).isEqualTo(1);
    assertThat(draws.p(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void more_draws_begin_with_the_fewer(Kind kind) {
    Draws few = Draws.of(codes(20), 40, 9, kind);
    Draws more = Draws.of(codes(20), 900, 9, kind);
    for (int code : codes(20)) {
      assertThat(Arrays.copyOf(more.of(code), 40)).containsExactly(few.of(code));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 20240110})
  void any_seed_will_do_and_gives_the_same_again(long seed) {
    double[] one = Draws.of(codes(20), 64, seed, Kind.RADEMACHER).of(-20);

    assertThat(Draws.of(codes(20), 64, seed, Kind.RADEMACHER).of(-20)).containsExactly(one);
    assertThat(Draws.of(codes(20), 64, seed + 1, Kind.RADEMACHER).of(-20)).isNotEqualTo(one);
  }

  @Test
  void a_cluster_is_found_by_its_code_and_not_by_its_place() {
    int[] codes = {Integer.MIN_VALUE, -5, 0, 12, Integer.MAX_VALUE};
    Draws draws = Draws.of(codes, 9, 1, Kind.RADEMACHER);
    for (int g = 0; g < 5; g++) {
      // the list changes the sign of cluster g every 2^g vectors
      assertThat(draws.of(codes[g])[0]).isEqualTo(1);
      assertThat(draws.of(codes[g])[1 << g]).isEqualTo(-1);
    }
  }

  @Test
  void the_codes_handed_in_may_be_changed_afterwards() {
    int[] codes = {1, 2, 3};
    Draws draws = Draws.of(codes, 9, 1, Kind.RADEMACHER);
    codes[1] = 99;

    assertThat(draws.of(2)).hasSize(8);
    assertThatThrownBy(() -> draws.of(99)).hasMessage("no draws were made for cluster 99");
  }

  @ParameterizedTest
  @ValueSource(ints = {-21, -19, 0, 50, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void a_code_between_or_beyond_the_others_has_no_draws(int code) {
    Draws draws = Draws.of(codes(4), 9, 1, Kind.WEBB);

    assertThatThrownBy(() -> draws.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no draws were made for cluster " + code);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0.5", "1, 1, 1", "999, 0, 0.001", "999, 49, 0.05", "199, 9, 0.05"})
  void p_of_drawn_vectors(int wanted, int reached, double p) {
    assertThat(Draws.of(codes(20), wanted, 1, Kind.RADEMACHER).p(reached)).isEqualTo(p);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 1", "3, 2, 0.25", "5, 2, 0.0625", "6, 2, 0.03125", "13, 2, 0.000244140625"})
  void p_of_listed_vectors(int clusters, int reached, double p) {
    assertThat(Draws.of(codes(clusters), 9, 1, Kind.RADEMACHER).p(reached)).isEqualTo(p);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 1_000_000})
  void one_draw_and_a_million_are_the_ends_of_what_may_be_asked(int wanted) {
    Draws draws = Draws.of(new int[] {4}, wanted, 1, Kind.WEBB);

    assertThat(draws.count()).isEqualTo(wanted);
    assertThat(draws.of(4)).hasSize(wanted);
    assertThat(Draws.DRAWS_MAX).isEqualTo(1_000_000);
    assertThat(Draws.LISTED_MAX).isEqualTo(8192);
  }

  @ParameterizedTest
  @CsvSource({
    "0, WEBB",
    "0, RADEMACHER",
    "-1, WEBB",
    "1000001, WEBB",
    "1000001, RADEMACHER",
    "2147483647, WEBB",
    "-2147483648, RADEMACHER"
  })
  void fewer_or_more_are_refused_even_where_vectors_are_listed(int wanted, Kind kind) {
    assertThatThrownBy(() -> Draws.of(codes(3), wanted, 1, kind))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("draws must be 1..1000000, got " + wanted);
  }
}
