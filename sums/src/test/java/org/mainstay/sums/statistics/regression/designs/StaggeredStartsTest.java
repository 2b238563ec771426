package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.regression.designs.StaggeredStarts.NEVER;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;

/// Small panels worked by hand, and one in which effects grow so that newly-against-already-treated
/// comparisons would go astray.
class StaggeredStartsTest {
  /// Six people, waves 1 to 3: two start in wave 2, one in wave 3, three never; clusters are
  /// people.
  private static Findings byHand() {
    double[][] scores = {
      {10, 14, 15}, {12, 14, 17}, {20, 21, 27}, {5, 6, 7}, {7, 7, 8}, {9, 11, 9}
    };
    int[] starts = {2, 2, 3, NEVER, NEVER, NEVER};
    int[] person = new int[18];
    int[] wave = new int[18];
    int[] start = new int[18];
    double[] outcome = new double[18];
    for (int i = 0; i < 18; i++) {
      person[i] = i / 3;
      wave[i] = 1 + i % 3;
      start[i] = starts[i / 3];
      outcome[i] = scores[i / 3][i % 3];
    }
    return StaggeredStarts.of(person, wave, start, person, outcome);
  }

  @Test
  void each_cohort_is_compared_with_those_who_have_not_started() {
    // cohort 2: wave 2 changes 4, 2 (mean 3) against 1, 1, 0, 2 (mean 1); wave 3: 5, 5 against the
    // never-starters' 2, 1, 0 (mean 1); cohort 3: wave 3 change 6 against 1, 1, -2 (mean 0), and
    // before the start (wave 1 less wave 2) -1 against -1, 0, -2 (mean -1)
    assertThat(byHand().cells())
        .containsExactly(
            new Cell(2, 2, 0, 2, 4, 2),
            new Cell(2, 3, 1, 2, 3, 4),
            new Cell(3, 1, -2, 1, 3, 0),
            new Cell(3, 3, 0, 1, 3, 6));
  }

  @Test
  void cells_are_averaged_by_cohort_size() {
    var found = byHand();

    assertThat(found.effect().getFirst().value())
        .isCloseTo((2 * 2 + 2 * 4 + 6) / 5.0, within(1e-14));
    assertThat(found.effect().getFirst().lags()).containsExactly(0, 1);
    assertThat(found.placebo().getFirst().value()).isZero();
    assertThat(found.placebo().getFirst().lags()).containsExactly(-2);
    assertThat(found.byLag()).hasSize(3);
    assertThat(found.byLag().get(0).lags()).containsExactly(-2);
    assertThat(found.byLag().get(1).value()).isCloseTo((2 * 2 + 6) / 3.0, within(1e-14));
    assertThat(found.byLag().get(2).value()).isCloseTo(4, within(1e-14));
  }

  @Test
  void the_error_adds_up_what_each_cluster_moves() {
    // lag 1 is one cell: starters differ by 0 and 0 from 5, the others by 1, 0, -1 from 1, over 3
    var lag1 = byHand().byLag().get(2).inference();

    assertThat(lag1.error()).isCloseTo(Math.sqrt(6 / 5.0 * 2 / 9.0), within(1e-14));
    assertThat(lag1.degrees()).isEqualTo(5);
    assertThat(lag1.statistic()).isCloseTo(4 / lag1.error(), within(1e-12));
  }

  @Test
  void effects_that_grow_are_found_where_they_are() {
    var random = new SplittableRandom(3);
    int people = 900;
    int waves = 6;
    int[] person = new int[people * waves];
    int[] wave = new int[person.length];
    int[] start = new int[person.length];
    int[] cluster = new int[person.length];
    double[] outcome = new double[person.length];
    for (int i = 0; i < person.length; i++) {
      person[i] = i / waves;
      wave[i] = 2 * (i % waves);
      int site = person[i] % 60;
      start[i] = site < 20 ? 4 : site < 40 ? 6 : NEVER;
      cluster[i] = site;
      int since = (wave[i] - start[i]) / 2;
      double effect = start[i] == NEVER || wave[i] < start[i] ? 0 : 1 + since;
      outcome[i] = 20 + person[i] % 7 + 0.5 * wave[i] + effect + 0.3 * random.nextGaussian();
    }
    var found = StaggeredStarts.of(person, wave, start, cluster, outcome);

    for (Cell cell : found.cells()) {
      double truth = cell.lag() < 0 ? 0 : 1 + cell.lag();
      assertThat(cell.value()).as(cell.toString()).isCloseTo(truth, within(0.15));
    }
    assertThat(found.placebo().getFirst().inference().p()).isGreaterThan(0.01);
    assertThat(found.effect().getFirst().inference().p()).isLessThan(1e-20);
    assertThat(found.effect().getFirst().inference().degrees()).isEqualTo(59);
  }

  @Test
  void a_start_between_two_waves_counts_from_the_next_wave() {
    int[] person = {1, 1, 2, 2};
    int[] wave = {1, 4, 1, 4};
    int[] start = {3, 3, 9, 9};
    var found = StaggeredStarts.of(person, wave, start, person, new double[] {1, 5, 2, 3});

    assertThat(found.cells()).containsExactly(new Cell(4, 4, 0, 1, 1, 3));
    assertThat(found.placebo()).isEmpty();
  }

  @Test
  void a_missing_answer_takes_the_person_out_of_that_comparison_alone() {
    int[] person = {1, 1, 2, 2, 3, 3};
    int[] wave = {1, 2, 1, 2, 1, 2};
    int[] start = {2, 2, NEVER, NEVER, NEVER, NEVER};
    double[] outcome = {1, 5, 2, Double.NaN, 4, 5};

    assertThat(StaggeredStarts.of(person, wave, start, person, outcome).cells())
        .containsExactly(new Cell(2, 2, 0, 1, 1, 3));
  }

  @Test
  void where_nobody_waits_there_is_nothing() {
    int[] person = {1, 1, 2, 2};
    var found =
        StaggeredStarts.of(
            person,
            new int[] {1, 2, 1, 2},
            new int[] {2, 2, 1, 1},
            person,
            new double[] {1, 2, 3, 4});

    assertThat(found.cells()).isEmpty();
    assertThat(found.effect()).isEmpty();
    assertThat(found.byLag()).isEmpty();
  }

  @Test
  void one_cluster_has_no_error_and_no_test() {
    int[] person = {1, 1, 2, 2};
    var found =
        StaggeredStarts.of(
            person,
            new int[] {1, 2, 1, 2},
            new int[] {2, 2, NEVER, NEVER},
            new int[4],
            new double[] {1, 3, 3, 4});

    assertThat(found.effect().getFirst().value()).isEqualTo(1);
    assertThat(found.effect().getFirst().inference().tested()).isFalse();
  }

  @Test
  void a_person_twice_in_a_wave_is_refused() {
    assertThatThrownBy(
            () ->
                StaggeredStarts.of(
                    new int[] {8, 8}, new int[] {2, 2}, new int[2], new int[2], new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("person 8 is there twice in wave 2");
  }

  @Test
  void a_person_with_two_starts_or_clusters_is_refused() {
    for (int[][] codes : new int[][][] {{{1, 2}, {0, 0}}, {{1, 1}, {0, 5}}}) {
      assertThatThrownBy(
              () ->
                  StaggeredStarts.of(
                      new int[] {8, 8}, new int[] {1, 2}, codes[0], codes[1], new double[2]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("person 8 has two starts or two clusters");
    }
  }
}
