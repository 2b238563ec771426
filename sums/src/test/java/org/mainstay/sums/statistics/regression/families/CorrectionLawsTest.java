package org.mainstay.sums.statistics.regression.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Corrections against the procedures they stand for: closed testing over every subset of a family
/// (Marcus, Peritz and Gabriel 1976) and the step-up at every level.
class CorrectionLawsTest {
  private static final double NONE = Double.NaN;

  private static double[] family(long seed, int members) {
    var random = new SplittableRandom(seed);
    return IntStream.range(0, members)
        .mapToDouble(i -> Math.round(Math.pow(random.nextDouble(), 3) * 400) / 400.0)
        .toArray();
  }

  private static int[] members(int subset, int m) {
    return IntStream.range(0, m).filter(i -> (subset >> i & 1) == 1).toArray();
  }

  /// The largest p of all intersections that a test belongs to, each by Bonferroni.
  private static double closed(double[] p, int test) {
    double largest = 0;
    for (int subset = 1; subset < 1 << p.length; subset++) {
      if ((subset >> test & 1) == 1) {
        int[] inside = members(subset, p.length);
        double least = IntStream.of(inside).mapToDouble(i -> p[i]).min().orElseThrow();
        largest = Math.max(largest, Math.min(1, inside.length * least));
      }
    }
    return largest;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 5", "5, 7", "6, 9", "7, 9", "8, 10"})
  void holm_is_bonferroni_closed_over_all_subsets(long seed, int members) {
    double[] p = family(seed, members);
    double[] found = Corrections.holm(p);
    for (int i = 0; i < members; i++) {
      assertThat(found[i]).as("test %d", i).isCloseTo(closed(p, i), within(1e-14));
    }
  }

  /// True when the step-up at this level rejects the test: all p up to the largest `p₍k₎ ≤ k α /
  /// m`.
  private static boolean rejected(double[] p, int test, double level) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    double cut = -1;
    for (int k = 1; k <= sorted.length; k++) {
      cut = sorted[k - 1] <= k * level / sorted.length ? sorted[k - 1] : cut;
    }
    return p[test] <= cut;
  }

  @ParameterizedTest
  @CsvSource({"11, 1", "12, 2", "13, 4", "14, 8", "15, 15", "16, 40"})
  void benjamini_hochberg_is_the_least_level_at_which_the_step_up_rejects(long seed, int members) {
    double[] p = family(seed, members);
    double[] found = Corrections.benjaminiHochberg(p);
    for (int i = 0; i < members; i++) {
      assertThat(rejected(p, i, found[i] + 1e-12)).as("test %d just above", i).isTrue();
      assertThat(rejected(p, i, found[i] - 1e-9)).as("test %d below", i).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void each_correction_lies_between_p_and_bonferroni(long seed) {
    double[] p = family(seed, 30);
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);
    for (int i = 0; i < 30; i++) {
      assertThat(bh[i]).isGreaterThanOrEqualTo(p[i]);
      assertThat(holm[i]).isGreaterThanOrEqualTo(bh[i] - 1e-15);
      assertThat(holm[i]).isLessThanOrEqualTo(Math.min(1, 30 * p[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void no_test_overtakes_another(long seed) {
    double[] p = family(seed, 25);
    for (double[] found : new double[][] {Corrections.holm(p), Corrections.benjaminiHochberg(p)}) {
      for (int i = 0; i < 25; i++) {
        for (int j = 0; j < 25; j++) {
          if (p[i] <= p[j]) {
            assertThat(found[i]).isLessThanOrEqualTo(found[j]);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void a_family_in_another_order_has_its_figures_in_that_order(long seed) {
    double[] p = family(seed, 20);
    double[] turned = IntStream.range(0, 20).mapToDouble(i -> p[(i * 7 + 3) % 20]).toArray();
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);
    for (int i = 0; i < 20; i++) {
      assertThat(Corrections.holm(turned)[i]).isEqualTo(holm[(i * 7 + 3) % 20]);
      assertThat(Corrections.benjaminiHochberg(turned)[i]).isEqualTo(bh[(i * 7 + 3) % 20]);
    }
  }

  @Test
  void what_is_handed_in_is_left_alone() {
    double[] p = {.04, NONE, .01};
    double[] stars = {1, -2};
    Corrections.holm(p);
    Corrections.benjaminiHochberg(p);
    Corrections.romanoWolf(new double[] {1, -3}, new double[][] {stars, stars}, true);

    assertThat(p).containsExactly(.04, NONE, .01);
    assertThat(stars).containsExactly(1, -2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_no_member(double odd) {
    assertThat(Corrections.members(new double[] {odd, .2, odd})).isEqualTo(1);
    assertThat(Corrections.holm(new double[] {odd, .2})).containsExactly(NONE, .2);
    assertThat(Corrections.benjaminiHochberg(new double[] {.2, odd})).containsExactly(.2, NONE);
    assertThat(Corrections.romanoWolf(new double[] {odd, 1}, new double[][] {{9, 9}, {2, 0}}, true))
        .containsExactly(NONE, .5);
  }

  private static double[][] draws(long seed, int tests, int count) {
    var random = new SplittableRandom(seed);
    double[][] stars = new double[tests][count];
    for (int b = 0; b < count; b++) {
      double common = random.nextGaussian();
      for (int k = 0; k < tests; k++) {
        stars[k][b] = 0.6 * common + 0.8 * random.nextGaussian();
      }
    }
    return stars;
  }

  /// The share of draws in which the largest of a subset is at least the subset's largest seen.
  private static double largestOf(int subset, double[] t, double[][] stars, boolean listed) {
    int[] inside = members(subset, t.length);
    double seen = IntStream.of(inside).mapToDouble(i -> Math.abs(t[i])).max().orElseThrow();
    int reached = 0;
    for (int b = 0; b < stars[0].length; b++) {
      int draw = b;
      double most =
          IntStream.of(inside).mapToDouble(i -> Math.abs(stars[i][draw])).max().orElseThrow();
      reached += most >= seen ? 1 : 0;
    }
    return listed ? (double) reached / stars[0].length : (1.0 + reached) / (stars[0].length + 1);
  }

  @ParameterizedTest
  @CsvSource({"51, 1, true", "52, 2, false", "53, 4, true", "54, 6, false", "55, 8, true"})
  void the_step_down_is_the_largest_t_closed_over_all_subsets(
      long seed, int tests, boolean listed) {
    double[] t = new SplittableRandom(seed).doubles(tests, -3, 3).toArray();
    double[][] stars = draws(seed, tests, 80);
    double[] found = Corrections.romanoWolf(t, stars, listed);
    for (int i = 0; i < tests; i++) {
      double largest = 0;
      for (int subset = 1; subset < 1 << tests; subset++) {
        if ((subset >> i & 1) == 1) {
          largest = Math.max(largest, largestOf(subset, t, stars, listed));
        }
      }
      assertThat(found[i]).as("test %d", i).isCloseTo(largest, within(1e-15));
    }
  }

  @Test
  void the_signs_of_statistics_and_draws_do_not_matter() {
    double[] t = {2.5, -1.5, 0.5};
    double[][] stars = draws(61, 3, 50);
    double[][] turned = new double[3][];
    for (int k = 0; k < 3; k++) {
      turned[k] = Arrays.stream(stars[k]).map(s -> -s).toArray();
    }

    assertThat(Corrections.romanoWolf(new double[] {-2.5, 1.5, -0.5}, turned, true))
        .containsExactly(Corrections.romanoWolf(t, stars, true));
  }

  @Test
  void a_twin_of_a_test_costs_nothing() {
    double[][] one = draws(62, 1, 40);
    double[][] two = {one[0], one[0]};
    double alone = Corrections.romanoWolf(new double[] {1.2}, one, false)[0];

    assertThat(Corrections.romanoWolf(new double[] {1.2, 1.2}, two, false))
        .containsExactly(alone, alone);
  }

  @Test
  void another_test_never_makes_a_p_smaller() {
    double[] t = {2.2, 1.8, 1.1, 0.4};
    double[][] stars = draws(63, 4, 200);
    double[] three = Corrections.romanoWolf(Arrays.copyOf(t, 3), Arrays.copyOf(stars, 3), true);
    double[] four = Corrections.romanoWolf(t, stars, true);
    for (int i = 0; i < 3; i++) {
      assertThat(four[i]).isGreaterThanOrEqualTo(three[i]);
    }
  }

  /// A draw whose error vanished counts for every test that is still standing beside it.
  @Test
  void a_draw_without_an_error_counts_for_all_above_it() {
    double[][] stars = {{0, 0, 0, 0}, {NONE, 0, 0, 0}, {0, 0, 0, 9}};

    assertThat(Corrections.romanoWolf(new double[] {3, 2, 1}, stars, true))
        .containsExactly(.5, .5, .5);
    assertThat(
            Corrections.romanoWolf(
                new double[] {3, 2, 1},
                new double[][] {{0, 0, 0, 0}, {NONE, 0, 0, 0}, {9, 0, 0, 0}},
                true))
        .containsExactly(.25, .25, .25);
  }
}
