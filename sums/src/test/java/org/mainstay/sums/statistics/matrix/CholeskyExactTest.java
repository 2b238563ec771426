package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Cholesky.Why;

/// Factors and solutions against exact fractions of whole numbers (`ExactLongWay`), and the Hilbert
/// matrix, whose pivots are known in closed form.
class CholeskyExactTest {
  /// Sums of products of so many rows of small whole numbers.
  private static double[] gram(long seed, int rows, int size) {
    var random = new SplittableRandom(seed);
    double[] matrix = new double[size * size];
    for (int row = 0; row < rows; row++) {
      int[] x = random.ints(size, -3, 4).toArray();
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i * size + j] += (double) x[i] * x[j];
        }
      }
    }
    return matrix;
  }

  private static double[] hilbert(int size) {
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix[i * size + j] = 1.0 / (i + j + 1);
      }
    }
    return matrix;
  }

  /// `(n − 1)!⁴ / ((2n − 2)! (2n − 1)!)`, times `2n − 1` for the share of the diagonal.
  private static double hilbertShare(int n) {
    double share = 2 * n - 1;
    for (int k = 1; k < n; k++) {
      share *= Math.pow(k, 4);
    }
    for (int k = 1; k <= 2 * n - 2; k++) {
      share /= k;
    }
    for (int k = 1; k <= 2 * n - 1; k++) {
      share /= k;
    }
    return share;
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "9, 4", "12, 5", "20, 6", "30, 8", "40, 10", "60, 12"})
  void whole_numbers_are_solved_to_the_exact_fractions(int rows, int size) {
    for (long seed = 1; seed <= 3; seed++) {
      double[] matrix = gram(seed, rows, size);
      double[] right =
          new SplittableRandom(seed + 50).ints(size, -9, 10).asDoubleStream().toArray();
      double[] wanted = ExactLongWay.of(matrix, size).solve(right);

      assertThat(Cholesky.of(matrix, size).solve(right))
          .containsExactly(wanted, within(1e-10 * (1 + largest(wanted))));
    }
  }

  @ParameterizedTest
  @CsvSource({"8, 3", "12, 5", "20, 7", "30, 9"})
  void the_inverse_is_the_exact_inverse(int rows, int size) {
    double[] matrix = gram(77, rows, size);
    var exact = ExactLongWay.of(matrix, size);
    double[] inverse = Cholesky.of(matrix, size).inverse();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        assertThat(inverse[i * size + j])
            .as("row %d column %d", i, j)
            .isCloseTo(exact.inverse(i, j).number(), within(1e-13));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 5", "3, 5", "3, 8", "4, 6", "5, 9", "6, 7", "1, 4", "7, 12"})
  void with_fewer_rows_than_columns_those_are_kept_that_exactly_add_something(int rows, int size) {
    for (long seed = 1; seed <= 5; seed++) {
      double[] matrix = gram(seed, rows, size);

      assertThat(Cholesky.of(matrix, size).kept())
          .as("seed %d", seed)
          .containsExactly(ExactLongWay.of(matrix, size).kept());
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 6", "4, 8", "5, 6"})
  void dropped_columns_are_0_and_the_kept_ones_exact(int rows, int size) {
    double[] matrix = gram(5, rows, size);
    var cholesky = Cholesky.of(matrix, size);
    double[] right = IntStream.range(0, size).mapToDouble(i -> matrix[i] + i % 2).toArray();
    double[] wanted = ExactLongWay.of(matrix, size).solve(right);
    double[] found = cholesky.solve(right);

    assertThat(found).containsExactly(wanted, within(1e-10 * (1 + largest(wanted))));
    assertThat(Arrays.stream(cholesky.dropped())).isNotEmpty().allMatch(j -> found[j] == 0);
  }

  @ParameterizedTest
  @CsvSource({"6, 3", "9, 5", "15, 8"})
  void the_smallest_pivot_is_the_least_exact_share(int rows, int size) {
    double[] matrix = gram(8, rows, size);
    var exact = ExactLongWay.of(matrix, size);
    double least = IntStream.range(0, size).mapToDouble(exact::share).min().orElseThrow();

    assertThat(Cholesky.of(matrix, size).smallestPivot()).isCloseTo(least, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"6, 3", "9, 5", "15, 8"})
  void halves_multiply_to_the_exact_product(int rows, int size) {
    double[] matrix = gram(9, rows, size);
    double[] a = IntStream.range(0, size).mapToDouble(i -> i % 3 - 1).toArray();
    double[] wanted = ExactLongWay.of(matrix, size).solve(a);
    double product = IntStream.range(0, size).mapToDouble(i -> a[i] * wanted[i]).sum();
    double[] half = Cholesky.of(matrix, size).half(a, 1);

    assertThat(Arrays.stream(half).map(x -> x * x).sum()).isCloseTo(product, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void the_last_pivot_of_hilbert_is_that_of_the_closed_form(int size) {
    assertThat(Cholesky.of(hilbert(size), size).smallestPivot())
        .isCloseTo(hilbertShare(size), within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void hilbert_is_kept_whole_while_its_last_share_is_above_the_tolerance(int size) {
    assertThat(hilbertShare(size)).isGreaterThan(Cholesky.TOLERANCE);
    assertThat(Cholesky.of(hilbert(size), size).rank()).isEqualTo(size);
  }

  @Test
  void the_eleventh_column_of_hilbert_is_dropped_as_collinear() {
    var cholesky = Cholesky.of(hilbert(11), 11);

    assertThat(hilbertShare(11)).isLessThan(Cholesky.TOLERANCE);
    assertThat(cholesky.kept()).containsExactly(IntStream.range(0, 10).toArray());
    assertThat(cholesky.why(10)).isEqualTo(Why.COLLINEAR);
  }

  @ParameterizedTest
  @CsvSource({"2, 1e-14", "3, 1e-13", "4, 1e-12", "5, 1e-11", "6, 1e-9", "7, 1e-8", "8, 1e-6"})
  void hilbert_is_solved_as_far_as_its_condition_allows(int size, double tolerance) {
    double[] matrix = hilbert(size);
    double[] right = IntStream.range(0, size).mapToDouble(i -> 1 + i % 2).toArray();
    double[] wanted = ExactLongWay.of(matrix, size).solve(right);

    assertThat(Cholesky.of(matrix, size).solve(right))
        .containsExactly(wanted, within(tolerance * largest(wanted)));
  }

  @ParameterizedTest
  @CsvSource({"9, 1e-7", "10, 1e-4"})
  void beyond_the_eighth_refinement_wins_digits_back(int size, double tolerance) {
    double[] matrix = hilbert(size);
    var cholesky = Cholesky.of(matrix, size);
    double[] right = IntStream.range(0, size).mapToDouble(i -> i == 0 ? 1 : 0).toArray();
    double[] wanted = ExactLongWay.of(matrix, size).solve(right);

    assertThat(cholesky.smallestPivot()).isLessThan(Cholesky.REFINED_BELOW);
    assertThat(cholesky.solve(right)).containsExactly(wanted, within(tolerance * largest(wanted)));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16})
  void refined_solutions_of_near_copies_have_all_but_the_last_digits(int bits) {
    double e = Math.scalb(1.0, -bits);
    double[] matrix = {2, 1, 2, 1, 5, 1 - e, 2, 1 - e, 2 + 3 * e * e};
    double[] right = {3, -1, 3 + e};
    double[] wanted = ExactLongWay.of(matrix, 3).solve(right);

    assertThat(Cholesky.of(matrix, 3).smallestPivot()).isLessThan(Cholesky.REFINED_BELOW);
    assertThat(Cholesky.of(matrix, 3).solve(right))
        .containsExactly(wanted, within(1e-13 * largest(wanted)));
  }

  @Test
  void the_oracle_knows_a_system_of_two_by_heart() {
    // 4x + 2y = 10, 2x + 3y = 9
    var exact = ExactLongWay.of(new double[] {4, 2, 2, 3}, 2);

    assertThat(exact.solve(new double[] {10, 9})).containsExactly(1.5, 2);
    assertThat(exact.inverse(0, 1)).isEqualTo(ExactLongWay.Fraction.of(-1, 4));
    assertThat(exact.share(1)).isEqualTo(2 / 3.0);
  }

  @Test
  void the_oracle_leaves_out_what_is_exactly_twice_another() {
    var exact = ExactLongWay.of(new double[] {1, 2, 0, 2, 4, 0, 0, 0, 3}, 3);

    assertThat(exact.kept()).containsExactly(0, 2);
    assertThat(exact.solve(new double[] {5, 10, 6})).containsExactly(5, 0, 2);
  }
}
