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

/// Products of whole numbers, which are exact in any order of adding.
class ProductsDirectTest {
  private static double[][] whole(int columns, int rows) {
    var random = new SplittableRandom(100L * columns + rows);
    return IntStream.range(0, columns)
        .mapToObj(a -> random.ints(rows, -99, 100).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }

  private static double[] products(double[][] v, int columns, int rows) {
    double[] matrix = new double[columns * columns];
    Products.add(v, columns, rows, matrix);
    return matrix;
  }

  private static double direct(double[] a, double[] b, int rows) {
    return IntStream.range(0, rows).mapToDouble(i -> a[i] * b[i]).sum();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 9", "3, 2", "4, 30", "5, 5", "6, 1", "7, 64", "8, 3", "9, 257", "17, 10"})
  void whole_numbers_have_exact_products(int columns, int rows) {
    double[][] v = whole(columns, rows);
    double[] matrix = products(v, columns, rows);
    for (int a = 0; a < columns; a++) {
      for (int b = a; b < columns; b++) {
        assertThat(matrix[a * columns + b]).isEqualTo(direct(v[a], v[b], rows));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 16, 17})
  void the_lower_triangle_is_left_as_it_was(int columns) {
    double[] matrix = new double[columns * columns];
    Arrays.fill(matrix, 0.5);
    Products.add(whole(columns, 7), columns, 7, matrix);
    for (int a = 0; a < columns; a++) {
      for (int b = 0; b < a; b++) {
        assertThat(matrix[a * columns + b]).isEqualTo(0.5);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "3, 1", "5, 4", "8, 10", "9, 17", "9, 20"})
  void rows_in_two_lots_are_as_rows_in_one(int columns, int first) {
    double[][] v = whole(columns, 20);
    double[][] rest =
        Arrays.stream(v).map(c -> Arrays.copyOfRange(c, first, 20)).toArray(double[][]::new);
    double[] lots = products(v, columns, first);
    Products.add(rest, columns, 20 - first, lots);

    assertThat(lots).containsExactly(products(v, columns, 20));
  }

  @ParameterizedTest
  @CsvSource({"9, 1", "9, 3", "9, 4", "9, 5", "9, 8"})
  void columns_not_asked_for_are_not_there(int given, int asked) {
    double[][] v = whole(given, 11);

    assertThat(products(v, asked, 11))
        .containsExactly(products(Arrays.copyOf(v, asked), asked, 11));
  }

  @Test
  void a_column_given_twice_has_its_square_four_times() {
    double[] x = {1, 2, 3};

    assertThat(products(new double[][] {x, x}, 2, 3)).containsExactly(14, 14, 0, 14);
  }

  @Test
  void columns_of_one_mark_each_are_orthogonal() {
    double[][] unit = new double[6][6];
    IntStream.range(0, 6).forEach(i -> unit[i][i] = 2);
    double[] wanted = new double[36];
    IntStream.range(0, 6).forEach(i -> wanted[7 * i] = 4);

    assertThat(products(unit, 6, 6)).containsExactly(wanted);
  }

  @Test
  void a_product_too_large_is_without_end_and_not_wrong() {
    assertThat(products(new double[][] {{1e200, 1}}, 1, 2))
        .containsExactly(Double.POSITIVE_INFINITY);
  }

  @Test
  void what_is_no_number_spoils_its_own_row_and_column_alone() {
    double[][] v = whole(5, 4);
    v[2][1] = Double.NaN;
    double[] matrix = products(v, 5, 4);
    Products.mirror(matrix, 5);
    for (int a = 0; a < 5; a++) {
      for (int b = 0; b < 5; b++) {
        assertThat(Double.isNaN(matrix[a * 5 + b])).as("%d, %d", a, b).isEqualTo(a == 2 || b == 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8})
  void a_mirrored_matrix_is_symmetric_and_its_upper_triangle_as_before(int size) {
    double[] matrix = IntStream.range(0, size * size).mapToDouble(i -> i).toArray();
    Products.mirror(matrix, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        assertThat(matrix[i * size + j]).isEqualTo(Math.min(i, j) * size + Math.max(i, j));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-140, 1e-8, 1e8, 1e140})
  void the_unit_of_the_columns_is_squared_in_the_products(double unit) {
    double[][] v = whole(5, 9);
    double[][] other =
        Arrays.stream(v)
            .map(c -> Arrays.stream(c).map(x -> x * unit).toArray())
            .toArray(double[][]::new);
    double[] wanted = products(v, 5, 9);
    double[] found = products(other, 5, 9);
    for (int i = 0; i < wanted.length; i++) {
      double square = found[i] / unit / unit;

      assertThat(square).isCloseTo(wanted[i], within(1e-9 * Math.abs(wanted[i]) + 1e-6));
    }
  }
}
