package org.mainstay.sums.statistics.regression.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Golden numbers of the statistics reference, section 8 (R's `p.adjust`), and small families by
/// hand.
class CorrectionsTest {
  private static final double NONE = Double.NaN;
  private static final double[] P = {.001, .008, .039, .041, .042, .06, .074, .205};

  @Test
  void benjamini_hochberg_is_that_of_r() {
    assertThat(Corrections.benjaminiHochberg(P))
        .containsExactly(
            new double[] {.008, .032, .0672, .0672, .0672, .08, .592 / 7, .205}, within(1e-15));
    assertThat(Corrections.benjaminiHochberg(P)[6]).isCloseTo(.0845714286, within(1e-10));
  }

  @Test
  void holm_is_that_of_r() {
    assertThat(Corrections.holm(P))
        .containsExactly(
            new double[] {.008, .056, .234, .234, .234, .234, .234, .234}, within(1e-15));
  }

  @Test
  void the_order_in_which_tests_come_changes_nothing() {
    double[] turned = {.205, .074, .06, .042, .041, .039, .008, .001};

    assertThat(Corrections.holm(turned))
        .containsExactly(
            new double[] {.234, .234, .234, .234, .234, .234, .056, .008}, within(1e-15));
    assertThat(Corrections.benjaminiHochberg(turned)[7]).isCloseTo(.008, within(1e-15));
    assertThat(Corrections.benjaminiHochberg(turned)[0]).isCloseTo(.205, within(1e-15));
  }

  @Test
  void blanks_are_no_members_and_stay_blank() {
    double[] p = {NONE, .01, NONE, .04};

    assertThat(Corrections.members(p)).isEqualTo(2);
    assertThat(Corrections.holm(p)).containsExactly(new double[] {NONE, .02, NONE, .04});
    assertThat(Corrections.benjaminiHochberg(p))
        .containsExactly(new double[] {NONE, .02, NONE, .04});
  }

  @Test
  void nothing_is_corrected_above_one() {
    assertThat(Corrections.holm(new double[] {.6, .7, .9})).containsExactly(1, 1, 1);
    assertThat(Corrections.benjaminiHochberg(new double[] {.6, .7, 1})).containsOnly(1);
    assertThat(Corrections.benjaminiHochberg(new double[] {.5, .7, .9}))
        .containsExactly(new double[] {.9, .9, .9}, within(1e-15));
  }

  @Test
  void a_family_of_one_and_of_none_are_left_as_they_are() {
    assertThat(Corrections.holm(new double[] {.03})).containsExactly(.03);
    assertThat(Corrections.benjaminiHochberg(new double[] {.03})).containsExactly(.03);
    assertThat(Corrections.holm(new double[0])).isEmpty();
    assertThat(Corrections.romanoWolf(new double[0], new double[0][], true)).isEmpty();
    assertThat(Corrections.romanoWolf(new double[] {NONE}, new double[1][0], true))
        .containsExactly(NONE);
  }

  @Test
  void the_step_down_counts_the_largest_of_those_still_standing() {
    // t = 3 and 1; draws of the first: 1 2 3.5 0, of the second: 2 3.2 0 0.5
    double[][] stars = {{1, -2, 3.5, 0}, {-2, 3.2, 0, 0.5}};

    // first: max per draw 2 3.2 3.5 0.5: two at least 3, (1 + 2)/5; second alone: 2 at least 1
    assertThat(Corrections.romanoWolf(new double[] {3, 1}, stars, false))
        .containsExactly(new double[] {.6, .6}, within(1e-15));
    // listed: 2/4, and 2/4
    assertThat(Corrections.romanoWolf(new double[] {-3, 1}, stars, true))
        .containsExactly(new double[] {.5, .5}, within(1e-15));
    // the second is now the larger: max at least 3: 2 of 4; then the first alone at least 1: 3 of 4
    assertThat(Corrections.romanoWolf(new double[] {1, 3}, stars, true))
        .containsExactly(new double[] {.75, .5}, within(1e-15));
  }

  @Test
  void a_tie_counts() {
    assertThat(Corrections.romanoWolf(new double[] {2}, new double[][] {{2, 1}}, true))
        .containsExactly(.5);
    assertThat(
            Corrections.romanoWolf(new double[] {2}, new double[][] {{2 * (1 - 1e-11), 1}}, true))
        .containsExactly(.5);
    assertThat(Corrections.romanoWolf(new double[] {2}, new double[][] {{2 * (1 - 1e-9), 1}}, true))
        .containsExactly(0);
  }

  @Test
  void a_blank_among_others_stays_blank_and_counts_for_nobody() {
    double[][] stars = {{9, 9}, {1, 3}, {0, 0}};

    assertThat(Corrections.romanoWolf(new double[] {NONE, 2, 0.5}, stars, true))
        .containsExactly(new double[] {NONE, .5, .5});
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void the_step_down_is_the_definition_word_for_word(long seed) {
    var random = new SplittableRandom(seed);
    int m = 7;
    int draws = 60;
    double[] t = random.doubles(m, -3, 3).toArray();
    double[][] stars = new double[m][];
    for (int k = 0; k < m; k++) {
      stars[k] = random.doubles(draws, -3, 3).toArray();
    }
    int[] order =
        IntStream.range(0, m)
            .boxed()
            .sorted((a, b) -> Double.compare(Math.abs(t[b]), Math.abs(t[a])))
            .mapToInt(Integer::intValue)
            .toArray();
    double highest = 0;
    double[] wanted = new double[m];
    for (int i = 0; i < m; i++) {
      int count = 0;
      for (int b = 0; b < draws; b++) {
        double most = 0;
        for (int k = i; k < m; k++) {
          most = Math.max(most, Math.abs(stars[order[k]][b]));
        }
        count += most >= Math.abs(t[order[i]]) ? 1 : 0;
      }
      highest = Math.max(highest, (1.0 + count) / (draws + 1));
      wanted[order[i]] = highest;
    }

    assertThat(Corrections.romanoWolf(t, stars, false)).containsExactly(wanted, within(1e-15));
  }
}
