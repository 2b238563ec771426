package org.mainstay.sums.statistics.regression.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Cell;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Findings;

/// Rows of staggered starts that contradict each other are refused, and rows that do not are not.
class StaggeredRefusalsTest {
  @ParameterizedTest
  @CsvSource({"5, 4, 4, 4, 4", "4, 3, 4, 4, 4", "4, 4, 5, 4, 4", "4, 4, 4, 0, 4", "4, 4, 4, 4, 5"})
  void columns_of_different_lengths_are_refused(int p, int w, int s, int c, int y) {
    assertThatThrownBy(
            () -> StaggeredStarts.of(new int[p], new int[w], new int[s], new int[c], new double[y]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "people, waves, starts, clusters and outcomes differ in rows: [%d, %d, %d, %d, %d]"
                .formatted(p, w, s, c, y));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "NaN, 2", "1, NaN", "NaN, NaN"})
  void a_person_twice_in_a_wave_is_refused_whichever_row_has_the_answer(double one, double two) {
    assertThatThrownBy(
            () ->
                StaggeredStarts.of(
                    new int[] {7, 7},
                    new int[] {3, 3},
                    new int[2],
                    new int[2],
                    new double[] {one, two}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("person 7 is there twice in wave 3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void what_a_person_is_told_twice_must_agree_in_any_row(int row) {
    int[] start = {2, 2, 2};
    start[row] = 3;

    assertThatThrownBy(
            () ->
                StaggeredStarts.of(
                    new int[] {7, 7, 7}, new int[] {1, 2, 3}, start, new int[3], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("person 7 has two starts or two clusters");
  }

  @Test
  void two_people_may_differ_in_start_and_cluster() {
    Findings found =
        StaggeredStarts.of(
            new int[] {7, 8, 7, 8},
            new int[] {1, 1, 2, 2},
            new int[] {2, 5, 2, 5},
            new int[] {1, 2, 1, 2},
            new double[] {1, 2, 3, 5});

    assertThat(found.cells()).containsExactly(new Cell(2, 2, 0, 1, 1, -1));
  }

  @Test
  void starts_before_the_first_wave_are_one_start() {
    // two codes of the same meaning are still two answers of one person
    assertThatThrownBy(
            () ->
                StaggeredStarts.of(
                    new int[] {7, 7},
                    new int[] {5, 6},
                    new int[] {1, 2},
                    new int[2],
                    new double[2]))
        .hasMessage("person 7 has two starts or two clusters");
  }
}
