package org.mainstay.sums.disclosure.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;

/// The largest remainder beside a search of all ways to make numbers whole.
class WholeNumbersTest {
  private static final DiscreteLaplace NOISE = new DiscreteLaplace(1, 2);

  /// Worked by hand: the shares, what is cut off, and who gets what is over.
  @ParameterizedTest
  @CsvSource({
    "50.2, 44.6 5.6, 50 44 6",
    "50.2, 12.4 26.4 11.4, 50 12 26 12",
    "3, 1 1 1, 3 1 1 1",
    "4, 1.5 1.5 1, 4 2 1 1",
    "10, -2 6 6, 10 0 5 5",
    "0.4, 0.2 0.2, 0 0 0",
    "0.5, 0.3 0.2, 1 1 0",
    "-3, -1 -2, 0 0 0",
    "1, 5 -4, 1 1 0"
  })
  void numbers_are_made_whole_as_by_hand(double total, String parts, String wanted) {
    assertThat(whole(total, numbers(parts)))
        .containsExactly(Arrays.stream(wanted.split(" ", -1)).mapToLong(Long::parseLong).toArray());
  }

  /// Of all whole numbers that add up, these are nearest to the shares.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void no_other_way_lies_nearer(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      double[] parts = random.doubles(3, 0, 6).toArray();
      double total = Arrays.stream(parts).sum();
      long[] found = whole(total, parts);
      long target = found[0];
      double[] shares = Arrays.stream(parts).map(p -> p * target / total).toArray();
      double least = Double.POSITIVE_INFINITY;
      for (long a = 0; a <= target; a++) {
        for (long b = 0; a + b <= target; b++) {
          least = Math.min(least, apart(shares, a, b, target - a - b));
        }
      }
      assertThat(apart(shares, found[1], found[2], found[3])).isLessThanOrEqualTo(least + 1e-9);
    }
  }

  private static double apart(double[] shares, long... whole) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += (shares[i] - whole[i]) * (shares[i] - whole[i]);
    }
    return sum;
  }

  @Test
  void each_number_is_its_share_cut_off_or_one_more() {
    var random = new Random(77);
    for (int i = 0; i < 500; i++) {
      double[] parts = random.doubles(1 + random.nextInt(12), 0, 40).toArray();
      double total = Arrays.stream(parts).sum();
      long[] found = whole(total, parts);
      for (int n = 0; n < parts.length; n++) {
        double share = parts[n] * found[0] / total;
        assertThat(found[n + 1] - Math.floor(share)).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void what_belongs_to_nobody_stays_nobodys() {
    assertThat(whole(7, 0, 7, 0)).containsExactly(7, 0, 7, 0);
  }

  private static long[] whole(double total, double... parts) {
    double[] held = new double[parts.length + 1];
    held[0] = total;
    System.arraycopy(parts, 0, held, 1, parts.length);
    return WholeNumbers.of(CellTree.flat(parts.length, NOISE), held);
  }

  private static double[] numbers(String words) {
    return Arrays.stream(words.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }
}
