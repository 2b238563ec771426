package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One look at a column, against four plain questions asked of every number.
class LookedTest {
  private static void compare(double... values) {
    Looked look = Looked.at(Column.of("c", values));
    double[] given = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    boolean indicator = Arrays.stream(given).allMatch(v -> v == 0 || v == 1);
    int[] ones = IntStream.range(0, values.length).filter(i -> values[i] == 1).toArray();
    double largest = Arrays.stream(given).map(Math::abs).max().orElse(0);

    assertThat(look.indicator()).isEqualTo(indicator);
    assertThat(look.ones()).containsExactly(indicator ? ones : new int[0]);
    assertThat(look.missing()).isEqualTo(values.length - given.length);
    assertThat(look.largest()).isEqualTo(indicator ? 1 : largest);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void every_short_column_is_seen_for_what_it_is(int rows) {
    double[] kinds = {0, 1, Double.NaN, -1, 2.5, -0.0};
    for (int code = 0; code < (int) Math.pow(6, rows); code++) {
      double[] values = new double[rows];
      for (int i = 0, rest = code; i < rows; i++, rest /= 6) {
        values[i] = kinds[rest % 6];
      }
      compare(values);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0", "2, 0.1, 0", "3, 0.3, 0.01", "4, 0, 0.4", "5, 0.9, 0", "6, 0.02, 1"})
  void long_columns_too(long seed, double gaps, double numbers) {
    var random = new SplittableRandom(seed);
    double[] values = new double[700];
    for (int i = 0; i < 700; i++) {
      double kind = random.nextDouble();
      values[i] =
          kind < gaps
              ? Double.NaN
              : random.nextDouble() < numbers ? random.nextDouble(-50, 50) : random.nextInt(2);
    }

    compare(values);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 16, 17, 31, 32, 33, 255, 256, 257, 1023})
  void the_last_number_is_looked_at_as_well(int at) {
    double[] values = new double[at + 1];
    values[at] = 1;
    compare(values);
    values[at] = -8;
    compare(values);
    values[at] = Double.NaN;
    compare(values);
  }

  @Test
  void a_column_of_nobody_is_a_yes_or_no_without_yes() {
    Looked look = Looked.at(Column.of("empty"));

    assertThat(look.indicator()).isTrue();
    assertThat(look.ones()).isEmpty();
    assertThat(look.missing()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3"})
  void a_number_without_end_is_refused_wherever_it_stands(int at) {
    for (double endless : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      for (double other : new double[] {0, 1, 7, Double.NaN}) {
        double[] values = {other, other, other, other};
        values[at] = endless;

        assertThatThrownBy(() -> Looked.at(Column.of("weight in kg", values)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("weight in kg holds a number without end");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0.9999999999999999})
  void the_smallest_and_the_largest_numbers_are_numbers(double value) {
    compare(value);
    compare(0, value, 1);
    compare(Double.NaN, value, 1, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1023, 1024, 1025, 2047, 2048, 2049, 3073, 20000})
  void columns_of_many_thousands_with_any_share_of_yes(int rows) {
    for (double share : new double[] {0, 0.01, 0.3, 0.99, 1}) {
      var random = new SplittableRandom(rows);
      double[] values = new double[rows];
      Arrays.setAll(values, i -> random.nextDouble() < share ? 1 : 0);

      assertThat(Looked.at(Column.of("t", values)).ones())
          .containsExactly(IntStream.range(0, rows).filter(i -> values[i] == 1).toArray());
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "1022", "1023", "1024", "1025", "2047", "2048", "2999"})
  void one_odd_answer_is_found_wherever_it_stands(int at) {
    for (double odd : new double[] {Double.NaN, -0.0, -1, 0.5, 2, 3, 4, 1e300, Double.MIN_VALUE}) {
      double[] values = new double[3000];
      Arrays.setAll(values, i -> i % 3 == 0 ? 1 : 0);
      values[at] = odd;
      compare(values);
    }
  }
}
