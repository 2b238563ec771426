package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Cholesky.Why;

/// Small systems worked by hand, and products put back together.
class CholeskyTest {
  @Test
  void a_system_of_two_is_solved() {
    // 4x + 2y = 10, 2x + 3y = 9: x = 1.5, y = 2
    var cholesky = Cholesky.of(new double[] {4, 2, 2, 3}, 2);

    assertThat(cholesky.solve(new double[] {10, 9}))
        .containsExactly(new double[] {1.5, 2}, within(4e-15));
    assertThat(cholesky.size()).isEqualTo(2);
    assertThat(cholesky.rank()).isEqualTo(2);
    assertThat(cholesky.kept()).containsExactly(0, 1);
    assertThat(cholesky.dropped()).isEmpty();
    // the second column keeps 3 - 2 * 2 / 4 = 2 of its 3
    assertThat(cholesky.smallestPivot()).isCloseTo(2.0 / 3, within(1e-15));
  }

  @Test
  void the_inverse_of_a_system_of_two_is_that_of_the_school_book() {
    var cholesky = Cholesky.of(new double[] {4, 2, 2, 3}, 2);

    assertThat(cholesky.inverse())
        .containsExactly(new double[] {3 / 8.0, -2 / 8.0, -2 / 8.0, 4 / 8.0}, within(1e-15));
  }

  @Test
  void halves_multiply_to_the_product_through_the_inverse() {
    var cholesky = Cholesky.of(new double[] {4, 2, 2, 3}, 2);
    double[] half = cholesky.half(new double[] {10, 1, 9, 0}, 2);

    // (10, 9) A⁻¹ (10, 9)′ = 10 * 1.5 + 9 * 2; (10, 9) A⁻¹ (1, 0)′ = 1.5; (1, 0) A⁻¹ (1, 0)′ = 3/8
    assertThat(half[0] * half[0] + half[2] * half[2]).isCloseTo(33, within(1e-13));
    assertThat(half[0] * half[1] + half[2] * half[3]).isCloseTo(1.5, within(1e-14));
    assertThat(half[1] * half[1] + half[3] * half[3]).isCloseTo(0.375, within(1e-15));
  }

  @Test
  void the_later_of_two_equal_columns_is_dropped() {
    // columns a, b = 2a, c
    double[] matrix = {
      1, 2, 0.5, //
      2, 4, 1, //
      0.5, 1, 3
    };
    var cholesky = Cholesky.of(matrix, 3);

    assertThat(cholesky.kept()).containsExactly(0, 2);
    assertThat(cholesky.dropped()).containsExactly(1);
    assertThat(cholesky.rank()).isEqualTo(2);
    assertThat(cholesky.why(0)).isEqualTo(Why.KEPT);
    assertThat(cholesky.why(1)).isEqualTo(Why.COLLINEAR);
    assertThat(cholesky.why(2)).isEqualTo(Why.KEPT);
    // a + 0.5c = 2, 0.5a + 3c = 6.5 has a = 1, c = 2
    assertThat(cholesky.solve(new double[] {2, 4, 6.5}))
        .containsExactly(new double[] {1, 0, 2}, within(1e-14));
    double[] inverse = cholesky.inverse();
    assertThat(new double[] {inverse[1], inverse[3], inverse[4], inverse[5], inverse[7]})
        .containsOnly(0);
    assertThat(inverse[0]).isCloseTo(3 / 2.75, within(1e-14));
    assertThat(inverse[2]).isCloseTo(-0.5 / 2.75, within(1e-14));
    assertThat(inverse[8]).isCloseTo(1 / 2.75, within(1e-14));
  }

  @Test
  void a_column_that_does_not_vary_is_constant_and_not_collinear() {
    var cholesky = Cholesky.of(new double[] {0, 0, 0, 2}, 2);

    assertThat(cholesky.why(0)).isEqualTo(Why.CONSTANT);
    assertThat(cholesky.why(1)).isEqualTo(Why.KEPT);
    assertThat(cholesky.solve(new double[] {5, 4}))
        .containsExactly(new double[] {0, 2}, within(1e-15));
    assertThat(cholesky.half(new double[] {5, 4}, 1))
        .containsExactly(new double[] {Math.sqrt(8)}, within(1e-15));
  }

  @Test
  void what_varies_no_more_than_its_floor_is_constant() {
    double[] matrix = {1e-20, 0, 0, 1e-20};

    var cholesky = Cholesky.of(matrix, 2, new double[] {1e-20, 0.9e-20});

    assertThat(cholesky.why(0)).isEqualTo(Why.CONSTANT);
    assertThat(cholesky.why(1)).isEqualTo(Why.KEPT);
  }

  @Test
  void a_column_without_numbers_is_constant() {
    assertThat(Cholesky.of(new double[] {Double.NaN}, 1).why(0)).isEqualTo(Why.CONSTANT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.1e-10, 1e-9, 1e-8, 1e-3})
  void a_column_that_adds_a_little_more_than_the_tolerance_is_kept(double share) {
    double product = Math.sqrt(1 - share);
    var cholesky = Cholesky.of(new double[] {1, product, product, 1}, 2);

    assertThat(cholesky.why(1)).isEqualTo(Why.KEPT);
    assertThat(cholesky.smallestPivot()).isCloseTo(share, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9e-10, 1e-12, 0})
  void a_column_that_adds_less_than_the_tolerance_is_dropped(double share) {
    double product = Math.sqrt(1 - share);
    var cholesky = Cholesky.of(new double[] {1, product, product, 1}, 2);

    assertThat(cholesky.why(1)).isEqualTo(Why.COLLINEAR);
    assertThat(cholesky.smallestPivot()).isEqualTo(1);
  }

  @Test
  void the_unit_of_a_column_changes_neither_pivots_nor_solution() {
    double by = 1e-9;
    var plain = Cholesky.of(new double[] {4, 2, 2, 3}, 2);
    var small = Cholesky.of(new double[] {4, 2 * by, 2 * by, 3 * by * by}, 2);

    assertThat(small.smallestPivot()).isCloseTo(plain.smallestPivot(), within(1e-15));
    double[] solution = small.solve(new double[] {10, 9 * by});
    assertThat(solution[0]).isCloseTo(1.5, within(1e-14));
    assertThat(solution[1] * by).isCloseTo(2, within(1e-14));
  }

  @Test
  void nearly_collinear_columns_are_solved_to_what_is_left_after_refinement() {
    double near = 1 - 1e-9;
    double[] matrix = {1, near, near, 1};
    var cholesky = Cholesky.of(matrix, 2);
    double[] found = cholesky.solve(new double[] {1, 2});

    assertThat(cholesky.smallestPivot()).isLessThan(Cholesky.REFINED_BELOW);
    // by Cramer's rule in exact differences: 1 - near² = (1 - near)(1 + near)
    double determinant = (1 - near) * (1 + near);
    assertThat(found[0] / ((1 - 2 * near) / determinant)).isCloseTo(1, within(1e-13));
    assertThat(found[1] / ((2 - near) / determinant)).isCloseTo(1, within(1e-13));
  }

  @Test
  void a_random_system_times_its_solution_is_the_right_side_again() {
    var random = new SplittableRandom(11);
    int size = 12;
    double[] root = random.doubles(2L * size * size).map(x -> x - 0.5).toArray();
    double[] matrix = product(root, size);
    double[] wanted = random.doubles(size).toArray();
    double[] right = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        right[i] += matrix[i * size + j] * wanted[j];
      }
    }

    assertThat(Cholesky.of(matrix, size).solve(right)).containsExactly(wanted, within(1e-12));
  }

  @Test
  void a_random_inverse_times_its_matrix_is_one() {
    var random = new SplittableRandom(12);
    int size = 7;
    double[] matrix = product(random.doubles(2L * size * size).toArray(), size);
    double[] inverse = Cholesky.of(matrix, size).inverse();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
          sum += matrix[i * size + k] * inverse[k * size + j];
        }
        assertThat(sum).as("row %d column %d", i, j).isCloseTo(i == j ? 1 : 0, within(1e-11));
      }
    }
  }

  @Test
  void halves_of_a_larger_system_with_a_dropped_column_multiply_to_the_whole() {
    var random = new SplittableRandom(13);
    int size = 6;
    int width = 3;
    double[] root = random.doubles(4L * size * size, -1, 1).toArray();
    for (int row = 0; row < root.length / size; row++) {
      root[row * size + 2] = root[row * size] - 3 * root[row * size + 1];
      root[row * size + 4] *= 1000;
    }
    double[] matrix = product(root, size);
    double[] right = random.doubles((long) size * width, -1, 1).toArray();
    var cholesky = Cholesky.of(matrix, size);
    double[] half = cholesky.half(right, width);

    assertThat(cholesky.dropped()).containsExactly(2);
    assertThat(half).hasSize(5 * width);
    for (int a = 0; a < width; a++) {
      for (int b = 0; b < width; b++) {
        double[] column = new double[size];
        for (int j = 0; j < size; j++) {
          column[j] = right[j * width + b];
        }
        double[] solution = cholesky.solve(column);
        double whole = 0;
        double halves = 0;
        for (int j = 0; j < size; j++) {
          whole += right[j * width + a] * solution[j];
        }
        for (int k = 0; k < 5; k++) {
          halves += half[k * width + a] * half[k * width + b];
        }
        assertThat(halves).as("columns %d and %d", a, b).isCloseTo(whole, within(1e-13));
      }
    }
  }

  @Test
  void nearly_collinear_columns_of_other_units_are_refined_as_well() {
    double near = 1 - 1e-9;
    double determinant = (1 - near) * (1 + near);
    // the system of ones above, its columns times 2 and 8, so that every scaling is exact
    var cholesky = Cholesky.of(new double[] {4, 16 * near, 16 * near, 64}, 2);
    double[] found = cholesky.solve(new double[] {2, 16});

    assertThat(found[0] / ((1 - 2 * near) / determinant / 2)).isCloseTo(1, within(1e-13));
    assertThat(found[1] / ((2 - near) / determinant / 8)).isCloseTo(1, within(1e-13));
    double[] inverse = cholesky.inverse();
    assertThat(inverse[0] / (1 / determinant / 4)).isCloseTo(1, within(1e-13));
    assertThat(inverse[3] / (1 / determinant / 64)).isCloseTo(1, within(1e-13));
  }

  @Test
  void three_nearly_collinear_columns_are_refined_to_exact_fractions() {
    // columns u, u + e v, u - e w with unit u, v, w apart: G from exact binary fractions, e = 2^-15
    double e = 0x1p-15;
    double[] matrix = {
      1, 1, 1, //
      1, 1 + e * e, 1, //
      1, 1, 1 + e * e
    };
    // A x = b with x = (1, 2, 4): b = (7, 7 + 2 e², 7 + 4 e²)
    double[] found = Cholesky.of(matrix, 3).solve(new double[] {7, 7 + 2 * e * e, 7 + 4 * e * e});

    assertThat(found).containsExactly(new double[] {1, 2, 4}, within(1e-12));
  }

  @Test
  void no_columns_have_an_empty_solution() {
    var none = Cholesky.of(new double[0], 0);

    assertThat(none.solve(new double[0])).isEmpty();
    assertThat(none.half(new double[0], 3)).isEmpty();
    assertThat(none.inverse()).isEmpty();
    assertThat(none.smallestPivot()).isEqualTo(1);
  }

  @Test
  void the_right_side_is_left_as_it_was() {
    double[] right = {10, 9};
    var cholesky = Cholesky.of(new double[] {4, 2, 2, 3}, 2);
    cholesky.solve(right);
    cholesky.half(right, 1);

    assertThat(right).containsExactly(10, 9);
  }

  @Test
  void a_matrix_of_another_size_is_refused() {
    assertThatThrownBy(() -> Cholesky.of(new double[3], 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a matrix of 2 columns has 4 numbers and 2 floors, got 3 and 2");
    assertThatThrownBy(() -> Cholesky.of(new double[4], 2, new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a matrix of 2 columns has 4 numbers and 2 floors, got 4 and 1");
  }

  private static double[] product(double[] root, int size) {
    double[] matrix = new double[size * size];
    for (int row = 0; row < root.length / size; row++) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i * size + j] += root[row * size + i] * root[row * size + j];
        }
      }
    }
    return matrix;
  }
}
