package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums over stretches, small enough to see.
class SegmentsTest {
  private static final int[] BOUNDS = {0, 1, 4, 4, 6};

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9})
  void sums_and_means_of_stretches_are_as_one_by_one(int columns) {
    var random = new SplittableRandom(columns);
    double[][] v = new double[columns][];
    double[][] before = new double[columns][];
    for (int a = 0; a < columns; a++) {
      v[a] = random.doubles(7).toArray();
      before[a] = v[a].clone();
    }
    double[][] sums = new double[columns][4];
    Segments.sum(v, columns, BOUNDS, 4, sums);
    for (int a = 0; a < columns; a++) {
      assertThat(sums[a])
          .containsExactly(
              new double[] {
                v[a][0], v[a][1] + v[a][2] + v[a][3], 0, v[a][4] + v[a][5],
              },
              within(1e-15));
    }
    double[][] means = new double[columns][];
    for (int a = 0; a < columns; a++) {
      means[a] = new double[] {a + 1, a + 2, a + 3, a + 4};
    }
    Segments.subtract(v, new int[columns], v, BOUNDS, 4, means);
    int[] stretch = {0, 1, 1, 1, 3, 3};
    for (int a = 0; a < columns; a++) {
      for (int i = 0; i < 6; i++) {
        assertThat(v[a][i]).isEqualTo(before[a][i] - means[a][stretch[i]]);
      }
      assertThat(v[a][6]).isEqualTo(before[a][6]);
    }
  }

  @Test
  void no_columns_and_no_stretches_are_nothing() {
    Segments.sum(new double[0][], 0, BOUNDS, 4, new double[0][]);
    Segments.subtract(new double[0][], new int[0], new double[0][], BOUNDS, 4, new double[0][]);
    double[][] sums = {{7}};
    Segments.sum(new double[][] {{1}}, 1, new int[] {0}, 0, sums);

    assertThat(sums[0]).containsExactly(7);
  }
}
