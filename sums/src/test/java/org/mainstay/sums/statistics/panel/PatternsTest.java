package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Levels counted by pattern beside the long way: each group's indicators less their means,
/// multiplied.
class PatternsTest {
  private static final int OFFSET = 3;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 63, 64})
  void products_are_those_of_indicators_less_their_means(int count) {
    List<int[]> groups = groups(count, 400, new Random(count));
    assertThat(byPattern(groups, count)).containsExactly(longWay(groups, count), within(1e-9));
  }

  @Test
  void who_came_first_changes_nothing_at_all() {
    List<int[]> groups = groups(12, 3000, new Random(5));
    double[] once = byPattern(groups, 12);
    Collections.shuffle(groups, new Random(6));
    assertThat(byPattern(groups, 12)).containsExactly(once);
  }

  @Test
  void the_order_of_a_groups_rows_changes_nothing() {
    var patterns = new Patterns(0);
    assertThat(patterns.take(new int[] {2, 0, 5}, 0, 3)).isTrue();
    var other = new Patterns(0);
    assertThat(other.take(new int[] {5, 2, 0}, 0, 3)).isTrue();
    assertThat(matrix(patterns, 6)).containsExactly(matrix(other, 6));
  }

  @Test
  void a_group_that_was_in_a_level_twice_is_not_counted() {
    var patterns = new Patterns(0);
    assertThat(patterns.take(new int[] {1, 2, 1}, 0, 3)).isFalse();
    assertThat(matrix(patterns, 3)).containsOnly(0);
  }

  @Test
  void only_the_rows_of_the_group_are_looked_at() {
    var patterns = new Patterns(0);
    assertThat(patterns.take(new int[] {1, 1, 0, 2, 2}, 1, 4)).isTrue();
    double third = 1 / 3.0;
    assertThat(matrix(patterns, 3))
        .containsExactly(1 - third, -third, -third, 0, 1 - third, -third, 0, 0, 1 - third);
  }

  @Test
  void when_there_are_too_many_patterns_new_ones_are_refused_and_old_ones_still_counted() {
    var patterns = new Patterns(0);
    int[] first = {0, 63};
    assertThat(patterns.take(first, 0, 2)).isTrue();
    var chance = new Random(9);
    int taken = 1;
    int refused = 0;
    for (int i = 0; i < 30_000; i++) {
      int[] group = chance.ints(0, 64).distinct().limit(6).toArray();
      if (patterns.take(group, 0, group.length)) {
        taken++;
      } else {
        refused++;
      }
    }
    assertThat(refused).isPositive();
    assertThat(patterns.take(first, 0, 2)).isTrue();
    double[] matrix = matrix(patterns, 64);
    double all = IntStream.range(0, 64).mapToDouble(l -> matrix[l * 64 + l]).sum();
    // Each group of six adds 6 · (1 − 1/6), each of two 2 · (1 − 1/2).
    assertThat(all).isCloseTo(5.0 * (taken - 1) + 2, within(1e-6));
  }

  private static double[] byPattern(List<int[]> groups, int count) {
    var patterns = new Patterns(OFFSET);
    for (int[] group : groups) {
      int[] moved = Arrays.stream(group).map(level -> level + OFFSET).toArray();
      assertThat(patterns.take(moved, 0, moved.length)).isTrue();
    }
    return matrix(patterns, count + OFFSET);
  }

  private static double[] matrix(Patterns patterns, int levels) {
    double[] matrix = new double[levels * levels];
    patterns.addTo(matrix, levels);
    return matrix;
  }

  private static double[] longWay(List<int[]> groups, int count) {
    int levels = count + OFFSET;
    double[] matrix = new double[levels * levels];
    for (int[] group : groups) {
      for (int row : group) {
        double[] rest = new double[levels];
        rest[row + OFFSET] = 1;
        for (int other : group) {
          rest[other + OFFSET] -= 1.0 / group.length;
        }
        for (int a = 0; a < levels; a++) {
          for (int b = a; b < levels; b++) {
            matrix[a * levels + b] += rest[a] * rest[b];
          }
        }
      }
    }
    return matrix;
  }

  private static List<int[]> groups(int count, int many, Random chance) {
    List<int[]> groups = new ArrayList<>();
    for (int g = 0; g < many; g++) {
      int size = 1 + chance.nextInt(Math.min(count, 12));
      groups.add(chance.ints(0, count).distinct().limit(size).toArray());
    }
    return groups;
  }
}
