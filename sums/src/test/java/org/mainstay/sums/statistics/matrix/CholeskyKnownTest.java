package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Matrices whose inverses are printed in books (Gregory and Karney, *A Collection of Matrices for
/// Testing Computational Algorithms*, 1969; Rao on equal correlations).
class CholeskyKnownTest {
  private static final double NEAR = 1e-12;

  private interface Element {
    double at(int i, int j);
  }

  /// Rows and columns from 1, as in the book.
  private static double[] matrix(int size, Element element) {
    double[] matrix = new double[size * size];
    for (int i = 1; i <= size; i++) {
      for (int j = 1; j <= size; j++) {
        matrix[(i - 1) * size + j - 1] = element.at(i, j);
      }
    }
    return matrix;
  }

  private static double[] inverse(int size, Element element) {
    return Cholesky.of(matrix(size, element), size).inverse();
  }

  private static double banded(int i, int j, double own, double beside) {
    if (i == j) {
      return own;
    }
    return Math.abs(i - j) == 1 ? beside : 0;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21})
  void second_differences_have_the_inverse_of_the_hanging_chain(int n) {
    double[] chain = matrix(n, (i, j) -> Math.min(i, j) * (n + 1.0 - Math.max(i, j)) / (n + 1));

    assertThat(inverse(n, (i, j) -> banded(i, j, 2, -1))).containsExactly(chain, within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 13})
  void the_lesser_of_row_and_column_has_second_differences(int n) {
    double[] differences = matrix(n, (i, j) -> i == n && j == n ? 1 : banded(i, j, 2, -1));

    assertThat(inverse(n, Math::min)).containsExactly(differences, within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8, 13})
  void the_lesser_over_the_greater_has_the_inverse_of_lehmer(int n) {
    Element lehmer =
        (i, j) -> {
          if (i == j) {
            return i == n ? i * (double) i / (2 * i - 1) : 4.0 * i * i * i / (4.0 * i * i - 1);
          }
          int k = Math.min(i, j);
          return Math.abs(i - j) == 1 ? -k * (k + 1.0) / (2 * k + 1) : 0;
        };

    assertThat(inverse(n, (i, j) -> Math.min(i, j) / (double) Math.max(i, j)))
        .containsExactly(matrix(n, lehmer), within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "2, 0.9", "3, -0.3", "5, 0.2", "10, 0.99", "10, -0.05", "20, 0.5"})
  void equal_correlations_have_the_inverse_of_rao(int n, double r) {
    double own = (1 + (n - 2) * r) / ((1 - r) * (1 + (n - 1) * r));
    double other = -r / ((1 - r) * (1 + (n - 1) * r));

    assertThat(inverse(n, (i, j) -> i == j ? 1 : r))
        .containsExactly(matrix(n, (i, j) -> i == j ? own : other), within(NEAR * own));
  }

  @ParameterizedTest
  @CsvSource({"2, 0.5", "3, 0.9", "5, -0.7", "9, 0.1", "9, 0.99"})
  void a_memory_of_one_step_has_a_banded_inverse(int n, double r) {
    double over = 1 / (1 - r * r);
    Element banded =
        (i, j) -> i == j && i > 1 && i < n ? (1 + r * r) * over : banded(i, j, over, -r * over);

    assertThat(inverse(n, (i, j) -> Math.pow(r, Math.abs(i - j))))
        .containsExactly(matrix(n, banded), within(NEAR * over));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
  void pascals_triangle_has_an_inverse_of_whole_numbers(int n) {
    IntBinaryOperator choose =
        (a, b) -> IntStream.rangeClosed(1, b).reduce(1, (c, k) -> c * (a - b + k) / k);
    Element whole =
        (i, j) ->
            IntStream.rangeClosed(Math.max(i, j), n)
                .mapToDouble(
                    k ->
                        ((i + j) % 2 == 0 ? 1 : -1)
                            * (double) choose.applyAsInt(k - 1, i - 1)
                            * choose.applyAsInt(k - 1, j - 1))
                .sum();

    assertThat(inverse(n, (i, j) -> choose.applyAsInt(i + j - 2, i - 1)))
        .containsExactly(matrix(n, whole), within(1e-7));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void one_and_a_dyad_have_the_inverse_of_sherman_and_morrison(int n) {
    double length = 1 + IntStream.rangeClosed(1, n).mapToDouble(i -> (double) i * i).sum();

    assertThat(inverse(n, (i, j) -> (i == j ? 1 : 0) + (double) i * j))
        .containsExactly(matrix(n, (i, j) -> (i == j ? 1 : 0) - i * j / length), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void a_diagonal_is_solved_to_the_last_bits(int n) {
    double[] right = DoubleStream.iterate(1, x -> -2 * x).limit(n).toArray();
    double[] wanted = IntStream.range(0, n).mapToDouble(i -> right[i] / (i + 1)).toArray();

    assertThat(Cholesky.of(matrix(n, (i, j) -> i == j ? i : 0), n).solve(right))
        .containsExactly(wanted, within(1e-13));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 6})
  void blocks_are_solved_each_for_itself(int n) {
    Element two = (i, j) -> (i <= n) == (j <= n) ? (i == j ? 3 : 1) : 0;
    double[] both = Cholesky.of(matrix(2 * n, two), 2 * n).inverse();
    double[] one = inverse(n, (i, j) -> i == j ? 3 : 1);
    for (int i = 0; i < n; i++) {
      int row = 2 * n * (n + i) + n;

      assertThat(Arrays.copyOfRange(both, row, row + n))
          .containsExactly(Arrays.copyOfRange(one, n * i, n * i + n), within(1e-15));
      assertThat(Arrays.copyOfRange(both, row - n, row)).containsOnly(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 0.75", "3, 0.6666666666666667", "4, 0.625", "9, 0.5555555555555556"})
  void the_last_share_of_second_differences_is_half_of_one_and_one_over_the_size(
      int n, double share) {
    // the pivots of tri(-1, 2, -1) are (k + 1)/k, each over its diagonal 2
    assertThat(Cholesky.of(matrix(n, (i, j) -> banded(i, j, 2, -1)), n).smallestPivot())
        .isCloseTo((n + 1.0) / n / 2, within(1e-14))
        .isCloseTo(share, within(1e-14));
  }
}
