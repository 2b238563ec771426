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

/// What must not change when units, order or neighbours do, and what a column is dropped for.
class CholeskySameTest {
  private static final int SIZE = 5;
  private static final double NEAR = 1e-11;

  private final SplittableRandom random = new SplittableRandom(23);
  private final double[][] columns = columns(SIZE);
  private final double[] right = random.doubles(SIZE, -1, 1).toArray();

  private double[][] columns(int many) {
    double[][] drawn = new double[many][];
    for (int j = 0; j < many; j++) {
      drawn[j] = random.doubles(15, -1, 1).toArray();
    }
    return drawn;
  }

  private static double[] gram(double[]... columns) {
    int size = columns.length;
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int row = 0; row < columns[i].length; row++) {
          matrix[i * size + j] += columns[i][row] * columns[j][row];
        }
      }
    }
    return matrix;
  }

  private static Cholesky of(double[]... columns) {
    return Cholesky.of(gram(columns), columns.length);
  }

  private static double[] sum(double a, double[] x, double b, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(i -> a * x[i] + b * y[i]).toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-150, 1e-30, 1e-3, 7, 1e30, 1e150})
  void the_unit_of_the_matrix_divides_the_solution(double unit) {
    double[] matrix = gram(columns);
    double[] large = Arrays.stream(matrix).map(x -> x * unit).toArray();
    double[] found = Cholesky.of(large, SIZE).solve(right);

    assertThat(Arrays.stream(found).map(x -> x * unit).toArray())
        .containsExactly(Cholesky.of(matrix, SIZE).solve(right), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {-60, -3, 1, 40})
  void a_power_of_four_changes_no_bit_but_the_exponent(int power) {
    double unit = Math.scalb(1.0, 2 * power);
    double[] matrix = gram(columns);
    double[] large = Arrays.stream(matrix).map(x -> x * unit).toArray();
    double[] found = Cholesky.of(large, SIZE).solve(right);

    assertThat(Arrays.stream(found).map(x -> x * unit).toArray())
        .containsExactly(Cholesky.of(matrix, SIZE).solve(right));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_order_of_independent_columns_changes_no_solution(long seed) {
    int[] order = IntStream.range(0, SIZE).toArray();
    var shuffle = new SplittableRandom(seed);
    for (int i = SIZE - 1; i > 0; i--) {
      int other = shuffle.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    double[] plain = of(columns).solve(right);
    double[][] mixed = Arrays.stream(order).mapToObj(j -> columns[j]).toArray(double[][]::new);
    double[] found = of(mixed).solve(Arrays.stream(order).mapToDouble(j -> right[j]).toArray());

    assertThat(found)
        .containsExactly(Arrays.stream(order).mapToDouble(j -> plain[j]).toArray(), within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void a_repeated_column_is_dropped_wherever_it_stands_and_changes_nothing(int at) {
    double[][] more = new double[SIZE + 1][];
    int[] old = IntStream.rangeClosed(0, SIZE).map(j -> j < at ? j : j - 1).toArray();
    for (int j = 0; j <= SIZE; j++) {
      more[j] = j == at ? columns[0] : columns[old[j]];
    }
    int second = at == 0 ? 1 : at;
    var cholesky = of(more);
    double[] wide =
        IntStream.rangeClosed(0, SIZE)
            .mapToDouble(j -> j == at ? right[0] : right[old[j]])
            .toArray();
    double[] found = cholesky.solve(wide);

    assertThat(cholesky.dropped()).containsExactly(second);
    assertThat(
            IntStream.rangeClosed(0, SIZE)
                .filter(j -> j != second)
                .mapToDouble(j -> found[j])
                .toArray())
        .containsExactly(of(columns).solve(right), within(NEAR));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "1, 3, 2, -5", "2, 4, 0.1, 0.1", "0, 4, 1000, -1e-3", "3, 0, -1, 1"})
  void a_sum_of_two_columns_is_dropped_and_nothing_else(int one, int other, double a, double b) {
    double[][] more = Arrays.copyOf(columns, SIZE + 1);
    more[SIZE] = sum(a, columns[one], b, columns[other]);

    assertThat(of(more).dropped()).containsExactly(SIZE);
    assertThat(of(more).why(SIZE)).isEqualTo(Why.COLLINEAR);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void a_column_of_nothing_is_constant_wherever_it_stands(int at) {
    double[][] more = columns.clone();
    more[at] = new double[15];

    assertThat(of(more).why(at)).isEqualTo(Why.CONSTANT);
    assertThat(of(more).dropped()).containsExactly(at);
    assertThat(of(more).rank()).isEqualTo(SIZE - 1);
  }

  @Test
  void solutions_add_up_as_right_sides_do() {
    double[] other = random.doubles(SIZE).toArray();
    var cholesky = of(columns);

    assertThat(cholesky.solve(sum(2, right, -3, other)))
        .containsExactly(sum(2, cholesky.solve(right), -3, cholesky.solve(other)), within(NEAR));
  }

  @Test
  void an_inverse_is_symmetric() {
    double[] inverse = of(columns).inverse();
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(inverse[i * SIZE + j]).isCloseTo(inverse[j * SIZE + i], within(NEAR));
      }
    }
  }

  @Test
  void the_inverse_of_the_inverse_is_the_matrix() {
    double[] matrix = gram(columns);

    assertThat(Cholesky.of(of(columns).inverse(), SIZE).inverse())
        .containsExactly(matrix, within(NEAR));
  }

  @Test
  void the_least_squares_of_a_column_on_itself_and_others_is_itself() {
    double[] products = new double[SIZE];
    System.arraycopy(gram(columns), 2 * SIZE, products, 0, SIZE);

    assertThat(of(columns).solve(products))
        .containsExactly(new double[] {0, 0, 1, 0, 0}, within(NEAR));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void halves_side_by_side_are_the_halves_one_by_one(int width) {
    double[] sides = random.doubles((long) SIZE * width, -1, 1).toArray();
    var cholesky = of(columns);
    double[] together = cholesky.half(sides, width);
    for (int c = 0; c < width; c++) {
      int at = c;
      double[] one = IntStream.range(0, SIZE).mapToDouble(j -> sides[j * width + at]).toArray();

      assertThat(IntStream.range(0, SIZE).mapToDouble(k -> together[k * width + at]).toArray())
          .containsExactly(cholesky.half(one, 1), within(1e-15));
    }
  }

  @Test
  void no_half_has_no_numbers() {
    assertThat(of(columns).half(new double[0], 0)).isEmpty();
  }

  @Test
  void the_matrix_is_neither_changed_nor_kept() {
    double near = 1 - 1e-9;
    double[] matrix = {1, near, near, 1};
    var cholesky = Cholesky.of(matrix, 2);
    double[] before = cholesky.solve(new double[] {1, 2});
    assertThat(matrix).containsExactly(1, near, near, 1);
    Arrays.fill(matrix, 5);

    assertThat(cholesky.solve(new double[] {1, 2})).containsExactly(before);
  }

  @Test
  void the_kept_columns_handed_out_are_a_copy() {
    var cholesky = of(columns);
    cholesky.kept()[0] = 4;

    assertThat(cholesky.kept()).containsExactly(0, 1, 2, 3, 4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -1, -0.0, 0, Double.NEGATIVE_INFINITY})
  void a_square_that_is_not_above_nothing_is_constant(double square) {
    assertThat(Cholesky.of(new double[] {2, 0, 0, square}, 2).why(1)).isEqualTo(Why.CONSTANT);
  }

  @Test
  void a_square_as_large_as_its_floor_is_constant_and_one_bit_more_is_not() {
    double floor = 0.1;
    double[] matrix = {floor, 0, 0, Math.nextUp(floor)};

    assertThat(Cholesky.of(matrix, 2, new double[] {floor, floor}).kept()).containsExactly(1);
  }

  @Test
  void a_product_that_is_no_number_is_collinear() {
    assertThat(Cholesky.of(new double[] {1, Double.NaN, Double.NaN, 1}, 2).why(1))
        .isEqualTo(Why.COLLINEAR);
  }

  @Test
  void a_matrix_that_cannot_be_of_products_loses_its_later_column() {
    // (1, 2; 2, 1) has the eigenvalue -1
    assertThat(Cholesky.of(new double[] {1, 2, 2, 1}, 2).kept()).containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"0x1p-34, COLLINEAR", "0x1p-33, KEPT"})
  void the_tolerance_lies_between_two_powers_of_two(double share, Why wanted) {
    // columns a and b with a'a = 1, a'b = 1, b'b = 1 + share: what is left is share of b's square
    assertThat(Cholesky.of(new double[] {1, 1, 1, 1 + share}, 2).why(1)).isEqualTo(wanted);
  }

  @Test
  void the_limits_are_those_of_the_reference() {
    assertThat(Cholesky.TOLERANCE).isEqualTo(1e-10);
    assertThat(Cholesky.REFINED_BELOW).isEqualTo(1e-8);
  }

  @Test
  void there_are_three_reasons() {
    assertThat(Why.values()).containsExactly(Why.KEPT, Why.CONSTANT, Why.COLLINEAR);
  }
}
