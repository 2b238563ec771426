package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sums over stretches, against exact sums number by number.
class LinesTest {
  private static double[] numbers(long seed, int n) {
    return new SplittableRandom(seed).doubles(n, -2, 2).toArray();
  }

  private static BigDecimal exact(double value) {
    return new BigDecimal(value);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 0", "7, 2, 0", "8, 0, 3", "33, 5, 9", "100, 1, 1"})
  void a_stretch_is_added_where_it_belongs(int n, int from, int at) {
    double[] x = numbers(1, n + from + 4);
    double[] into = numbers(2, n + at + 4);
    double[] before = into.clone();
    Lines.add(-1.75, x, from, into, at, n);
    for (int i = 0; i < into.length; i++) {
      boolean inside = i >= at && i < at + n;
      double wanted =
          inside
              ? exact(before[i]).add(exact(-1.75).multiply(exact(x[from + i - at]))).doubleValue()
              : before[i];
      assertThat(into[i]).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 3, 0, 0",
    "1, 5, 0, 0",
    "2, 4, 1, 0",
    "3, 1, 0, 2",
    "4, 6, 0, 0",
    "5, 6, 2, 1",
    "7, 3, 1, 1",
    "8, 2, 0, 4",
    "9, 17, 3, 0",
    "23, 9, 0, 0"
  })
  void rows_are_added_each_times_its_own_number(int rows, int width, int first, int at) {
    double[] x = numbers(3, rows * width);
    double[] times = numbers(4, first + rows + 2);
    double[] into = numbers(5, at + width + 3);
    double[] before = into.clone();
    Lines.addRows(times, first, x, rows, into, at);
    for (int i = 0; i < into.length; i++) {
      BigDecimal wanted = exact(before[i]);
      boolean inside = rows > 0 && i >= at && i < at + width;
      for (int r = 0; inside && r < rows; r++) {
        wanted = wanted.add(exact(times[first + r]).multiply(exact(x[r * width + i - at])));
      }
      assertThat(into[i]).isCloseTo(wanted.doubleValue(), within(inside ? 1e-14 * (1 + rows) : 0));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 0", "6, 3, 0", "6, 0, 4", "41, 2, 5"})
  void products_are_added_number_by_number(int n, int from, int start) {
    double[] x = numbers(6, from + n + 1);
    double[] y = numbers(7, start + n + 1);
    double[] into = numbers(8, n);
    double[] before = into.clone();
    Lines.addProducts(0.5, x, from, y, start, into);
    for (int i = 0; i < n; i++) {
      BigDecimal wanted =
          exact(before[i])
              .add(exact(0.5).multiply(exact(x[from + i])).multiply(exact(y[start + i])));
      assertThat(into[i]).isEqualTo(wanted.doubleValue());
    }
  }

  @Test
  void what_is_read_stays() {
    double[] x = numbers(9, 12);
    double[] times = numbers(10, 3);
    double[] seen = x.clone();
    Lines.add(2, x, 0, new double[12], 0, 12);
    Lines.addRows(times, 0, x, 3, new double[4], 0);
    Lines.addProducts(2, x, 0, x, 0, new double[12]);

    assertThat(x).containsExactly(seen);
    assertThat(times).containsExactly(numbers(10, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 6})
  void added_and_taken_away_nothing_is_left_of_whole_numbers(int rows) {
    double[] x = IntStream.range(0, rows * 5).mapToDouble(i -> i * 7 % 11).toArray();
    double[] times = IntStream.range(0, rows).mapToDouble(i -> i - 2).toArray();
    double[] back = Arrays.stream(times).map(t -> -t).toArray();
    double[] into = new double[5];
    Lines.addRows(times, 0, x, rows, into, 0);
    Lines.addRows(back, 0, x, rows, into, 0);

    assertThat(into).containsOnly(0);
  }

  /// A matrix times a vector, twice the long way: rows one after another or all at once.
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 11})
  void rows_at_once_are_rows_one_by_one(int rows) {
    double[] x = numbers(11, rows * 6);
    double[] times = numbers(12, rows);
    double[] once = new double[6];
    double[] each = new double[6];
    Lines.addRows(times, 0, x, rows, once, 0);
    for (int r = 0; r < rows; r++) {
      Lines.add(times[r], x, r * 6, each, 0, 6);
    }

    assertThat(once).containsExactly(each);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "3, 0", "4, 0", "5, 0", "8, 0", "9, 2", "9, 6", "9, 9", "23, 4"})
  void picked_rows_are_added_each_times_its_own_number(int picks, int from) {
    int width = 5;
    int first = 3;
    double[] x = numbers(13, 50 * width);
    double[] times = numbers(14, first + 50);
    int[] picked = IntStream.range(0, picks).map(i -> i * 2 + i % 2).toArray();
    double[] into = numbers(15, width);
    double[] before = into.clone();
    Lines.addPicked(times, first, picked, from, x, into);
    for (int c = 0; c < width; c++) {
      BigDecimal wanted = exact(before[c]);
      for (int i = from; i < picks; i++) {
        double number = times[first + picked[i]];
        wanted = wanted.add(exact(number).multiply(exact(x[picked[i] * width + c])));
      }
      assertThat(into[c]).isCloseTo(wanted.doubleValue(), within(1e-13));
    }
  }
}
