package org.mainstay.sums.statistics.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Products four by four against products one by one.
class ProductsTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13})
  void any_number_of_columns_is_as_one_by_one(int columns) {
    var random = new SplittableRandom(columns);
    double[][] v = new double[columns][];
    for (int a = 0; a < columns; a++) {
      v[a] = random.doubles(20).map(x -> x - 0.5).toArray();
    }
    double[] matrix = new double[columns * columns];
    java.util.Arrays.fill(matrix, 1);
    Products.add(v, columns, 17, matrix);
    for (int a = 0; a < columns; a++) {
      for (int b = 0; b < columns; b++) {
        double wanted = 1;
        for (int i = 0; i < 17 && a <= b; i++) {
          wanted += v[a][i] * v[b][i];
        }
        assertThat(matrix[a * columns + b]).as("%d, %d", a, b).isCloseTo(wanted, within(1e-14));
      }
    }
  }

  @Test
  void only_the_first_columns_are_taken() {
    double[] matrix = new double[1];
    Products.add(new double[][] {{1, 2}, {9, 9}}, 1, 2, matrix);

    assertThat(matrix).containsExactly(5);
  }

  @Test
  void no_rows_add_nothing() {
    double[] matrix = {3};
    Products.add(new double[][] {{1, 2}}, 1, 0, matrix);

    assertThat(matrix).containsExactly(3);
  }

  @Test
  void the_lower_triangle_is_a_mirror_of_the_upper() {
    double[] matrix = {1, 2, 3, 0, 4, 5, 0, 0, 6};
    Products.mirror(matrix, 3);

    assertThat(matrix).containsExactly(1, 2, 3, 2, 4, 5, 3, 5, 6);
  }
}
