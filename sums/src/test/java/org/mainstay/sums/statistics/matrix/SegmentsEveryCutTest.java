package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums over stretches for every way in which six rows can be cut, against sums over rows.
class SegmentsEveryCutTest {
  private static final int ROWS = 6;

  /// Each of the 32 ways of cutting six rows, as bounds.
  static Stream<int[]> everyCut() {
    return IntStream.range(0, 1 << (ROWS - 1))
        .mapToObj(
            way ->
                IntStream.rangeClosed(0, ROWS)
                    .filter(i -> i == 0 || i == ROWS || (way >> (i - 1) & 1) == 1)
                    .toArray());
  }

  private static double[][] columns(int many, int rows) {
    var random = new SplittableRandom(many);
    return IntStream.range(0, many)
        .mapToObj(a -> random.ints(rows, -50, 50).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }

  private static double[][] copy(double[][] columns) {
    return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
  }

  private static double direct(double[] column, int from, int to) {
    return Arrays.stream(column, from, to).sum();
  }

  @ParameterizedTest
  @MethodSource("everyCut")
  void the_sum_of_each_stretch_is_that_of_its_rows(int[] bounds) {
    int count = bounds.length - 1;
    for (int many = 1; many <= 9; many++) {
      double[][] v = columns(many, ROWS);
      double[][] sums = new double[many][count];
      Segments.sum(v, many, bounds, count, sums);
      for (int a = 0; a < many; a++) {
        for (int s = 0; s < count; s++) {
          assertThat(sums[a][s]).isEqualTo(direct(v[a], bounds[s], bounds[s + 1]));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyCut")
  void the_sums_of_all_stretches_add_up_to_the_column(int[] bounds) {
    int count = bounds.length - 1;
    double[][] v = columns(5, ROWS);
    double[][] sums = new double[5][count];
    Segments.sum(v, 5, bounds, count, sums);

    assertThat(Arrays.stream(sums).mapToDouble(s -> direct(s, 0, count)).toArray())
        .containsExactly(Arrays.stream(v).mapToDouble(c -> direct(c, 0, ROWS)).toArray());
  }

  @ParameterizedTest
  @MethodSource("everyCut")
  void what_is_taken_from_a_row_is_the_mean_of_its_stretch(int[] bounds) {
    int count = bounds.length - 1;
    for (int many = 1; many <= 9; many++) {
      double[][] v = columns(many, ROWS);
      double[][] before = copy(v);
      double[][] means = columns(many, count);
      Segments.subtract(v, new int[many], v, bounds, count, means);
      for (int a = 0; a < many; a++) {
        for (int s = 0; s < count; s++) {
          for (int i = bounds[s]; i < bounds[s + 1]; i++) {
            assertThat(v[a][i]).isEqualTo(before[a][i] - means[a][s]);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyCut")
  void with_its_mean_taken_out_each_stretch_sums_to_nothing(int[] bounds) {
    int count = bounds.length - 1;
    double[][] v = columns(6, ROWS);
    double[][] means = new double[6][count];
    Segments.sum(v, 6, bounds, count, means);
    for (double[] mean : means) {
      for (int s = 0; s < count; s++) {
        mean[s] /= bounds[s + 1] - bounds[s];
      }
    }
    Segments.subtract(v, new int[6], v, bounds, count, means);
    double[][] again = new double[6][count];
    Segments.sum(v, 6, bounds, count, again);

    assertThat(Arrays.stream(again).flatMapToDouble(Arrays::stream).toArray())
        .containsExactly(new double[6 * count], within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
  void each_column_is_as_if_it_were_alone(int many) {
    int[] bounds = {0, 2, 3, 6};
    double[][] v = columns(many, ROWS);
    double[][] sums = new double[many][3];
    Segments.sum(v, many, bounds, 3, sums);
    for (int a = 0; a < many; a++) {
      double[][] alone = new double[1][3];
      Segments.sum(new double[][] {v[a]}, 1, bounds, 3, alone);

      assertThat(sums[a]).containsExactly(alone[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 1", "5, 3", "5, 4", "6, 5", "9, 7", "9, 8"})
  void columns_and_stretches_not_asked_for_are_left_alone(int given, int asked) {
    double[][] v = columns(given, ROWS);
    double[][] before = copy(v);
    double[][] sums = new double[given][2];
    Arrays.stream(sums).forEach(s -> Arrays.fill(s, 77));
    Segments.sum(v, asked, new int[] {0, 3, 6}, 1, sums);
    Segments.subtract(v, new int[asked], v, new int[] {0, 3, 6}, 1, columns(given, 2));

    assertThat(sums[given - 1]).containsExactly(77, 77);
    assertThat(v[given - 1]).containsExactly(before[given - 1]);
    for (int a = 0; a < asked; a++) {
      assertThat(sums[a][1]).isEqualTo(77);
      assertThat(Arrays.copyOfRange(v[a], 3, 6))
          .containsExactly(Arrays.copyOfRange(before[a], 3, 6));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void an_empty_stretch_has_the_sum_0_and_takes_nothing(int at) {
    int[] bounds = {0, 1, 2, 4, 6};
    int[] empty = IntStream.rangeClosed(0, 5).map(s -> bounds[s <= at ? s : s - 1]).toArray();
    double[][] v = columns(5, ROWS);
    double[][] before = copy(v);
    double[][] sums = new double[5][5];
    Segments.sum(v, 5, empty, 5, sums);
    Segments.subtract(v, new int[5], v, empty, 5, new double[5][5]);

    assertThat(sums[2][at]).isZero();
    assertThat(v).isDeepEqualTo(before);
  }

  @Test
  void stretches_may_begin_after_the_first_row_and_end_before_the_last() {
    double[][] v = columns(3, ROWS);
    double[][] sums = new double[3][2];
    Segments.sum(v, 3, new int[] {1, 2, 5}, 2, sums);

    assertThat(sums[2]).containsExactly(v[2][1], v[2][2] + v[2][3] + v[2][4]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5})
  void what_is_no_number_spoils_its_own_stretch_alone(int many) {
    double[][] v = columns(many, ROWS);
    v[0][1] = Double.NaN;
    double[][] sums = new double[many][2];
    Segments.sum(v, many, new int[] {0, 3, 6}, 2, sums);

    assertThat(sums[0][0]).isNaN();
    assertThat(sums[0][1]).isEqualTo(direct(v[0], 3, 6));
    assertThat(Arrays.stream(sums, 1, many).flatMapToDouble(Arrays::stream))
        .doesNotContain(Double.NaN);
  }
}
