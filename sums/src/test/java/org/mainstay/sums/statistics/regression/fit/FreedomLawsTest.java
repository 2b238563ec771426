package org.mainstay.sums.statistics.regression.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.Convention.Factor;

/// What is counted as a parameter against the rank of explicit dummies, and the factor as a
/// fraction.
class FreedomLawsTest {
  private static final long PRIME = 1_000_000_007L;

  /// The rank of a matrix of small whole numbers, by elimination modulo a large prime.
  private static int rank(List<long[]> columns) {
    var basis = new ArrayList<long[]>();
    for (long[] column : columns) {
      long[] left = column.clone();
      for (long[] pivot : basis) {
        int at = first(pivot);
        long times = left[at] * inverse(pivot[at]) % PRIME;
        for (int i = 0; i < left.length; i++) {
          left[i] = Math.floorMod(left[i] - times * pivot[i] % PRIME, PRIME);
        }
      }
      if (first(left) < left.length) {
        basis.add(left);
      }
    }
    return basis.size();
  }

  private static int first(long[] column) {
    return IntStream.range(0, column.length)
        .filter(i -> column[i] != 0)
        .findFirst()
        .orElse(column.length);
  }

  private static long inverse(long value) {
    long result = 1;
    long power = value;
    for (long rest = PRIME - 2; rest > 0; rest /= 2) {
      result = rest % 2 == 1 ? result * power % PRIME : result;
      power = power * power % PRIME;
    }
    return result;
  }

  private static List<long[]> dummies(int[] levels, int rows, long seed) {
    var random = new SplittableRandom(seed);
    var all = new ArrayList<long[]>();
    long[] ones = new long[rows];
    Arrays.fill(ones, 1);
    all.add(ones);
    for (int count : levels) {
      int[] level =
          IntStream.range(0, rows).map(i -> i < count ? i : random.nextInt(count)).toArray();
      for (int l = 0; l < count; l++) {
        long[] dummy = new long[rows];
        for (int i = 0; i < rows; i++) {
          dummy[i] = level[i] == l ? 1 : 0;
        }
        all.add(dummy);
      }
    }
    return all;
  }

  /// Where everybody may meet everybody, all factors together have one constant in common.
  @ParameterizedTest
  @ValueSource(strings = {"", "1", "7", "12", "5 4", "9 2", "1 6", "1 1", "4 3 2", "6 5 4 3"})
  void every_level_counts_as_often_as_it_adds_to_the_rank(String factors) {
    int[] levels =
        factors.isEmpty()
            ? new int[0]
            : Arrays.stream(factors.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    List<Factor> declared = IntStream.of(levels).mapToObj(l -> new Factor(l, false)).toList();
    int rank = rank(dummies(levels, 400, 3));

    for (Convention convention : Convention.values()) {
      assertThat(convention.parameters(0, declared)).isEqualTo(rank);
      assertThat(convention.parameters(23, declared)).isEqualTo(23 + rank);
    }
  }

  @ParameterizedTest
  @CsvSource({"5, 4", "233, 2", "12, 1", "1, 9"})
  void levels_inside_clusters_count_for_areg_alone(int nested, int crossed) {
    var factors = List.of(new Factor(nested, true), new Factor(crossed, false));

    assertThat(Convention.NESTED.parameters(3, factors)).isEqualTo(3 + crossed);
    assertThat(Convention.AREG.parameters(3, factors))
        .isEqualTo(3 + rank(dummies(new int[] {nested, crossed}, 600, 4)));
    assertThat(Convention.NESTED.parameters(3, factors.reversed()))
        .isEqualTo(Convention.NESTED.parameters(3, factors));
    assertThat(Convention.AREG.parameters(3, factors.reversed()))
        .isEqualTo(Convention.AREG.parameters(3, factors));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "40"})
  void only_nested_levels_leave_the_constant(int slopes) {
    var nested = List.of(new Factor(8, true), new Factor(500, true));

    assertThat(Convention.NESTED.parameters(slopes, nested)).isEqualTo(slopes + 1);
    assertThat(Convention.AREG.parameters(slopes, nested)).isEqualTo(slopes + 507);
  }

  private static double factor(int rows, int clusters, int parameters) {
    return BigDecimal.valueOf(rows - 1L)
        .multiply(BigDecimal.valueOf(clusters))
        .divide(
            BigDecimal.valueOf(rows - (long) parameters)
                .multiply(BigDecimal.valueOf(clusters - 1L)),
            new MathContext(40))
        .doubleValue();
  }

  @ParameterizedTest
  @CsvSource({
    "24, 6, 3",
    "24, 6, 8",
    "46336, 233, 24",
    "46336, 233, 256",
    "3, 2, 1",
    "4, 2, 3",
    "2000000000, 100000, 24",
    "2147483647, 2147483647, 2147483646",
    "100, 50, 99"
  })
  void the_factor_as_a_fraction(int rows, int clusters, int parameters) {
    double wanted = factor(rows, clusters, parameters);
    var freedom = new Freedom(rows, clusters, 1, parameters, Convention.NESTED);

    assertThat(freedom.factor()).isCloseTo(wanted, within(1e-14 * wanted));
    assertThat(freedom.degrees()).isEqualTo(clusters - 1);
    assertThat(freedom.enough()).isTrue();
  }

  @Test
  void the_factor_falls_to_one_as_rows_and_clusters_grow() {
    double before = Double.POSITIVE_INFINITY;
    for (int size = 10; size <= 100_000_000; size *= 10) {
      double now = new Freedom(size * 5, size, 3, 4, Convention.NESTED).factor();
      assertThat(now).isLessThan(before).isGreaterThan(1);
      before = now;
    }
    assertThat(before).isCloseTo(1, within(1e-7));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 2, 4, true",
    "4, 2, 4, false",
    "3, 2, 4, false",
    "5, 1, 4, false",
    "5, 0, 4, false",
    "0, 0, 1, false",
    "1000000, 1, 2, false"
  })
  void it_takes_more_rows_than_parameters_and_two_clusters(
      int rows, int clusters, int parameters, boolean enough) {
    var freedom = new Freedom(rows, clusters, 0, parameters, Convention.AREG);

    assertThat(freedom.enough()).isEqualTo(enough);
  }

  @Test
  void all_that_was_spent_is_told() {
    var freedom = new Freedom(24, 6, 2, 8, Convention.AREG);

    assertThat(freedom.rows()).isEqualTo(24);
    assertThat(freedom.clusters()).isEqualTo(6);
    assertThat(freedom.slopes()).isEqualTo(2);
    assertThat(freedom.parameters()).isEqualTo(8);
    assertThat(freedom.convention()).isEqualTo(Convention.AREG);
    assertThat(freedom).isEqualTo(new Freedom(24, 6, 2, 8, Convention.AREG));
    assertThat(freedom).isNotEqualTo(new Freedom(24, 6, 2, 8, Convention.NESTED));
  }

  @Test
  void each_reason_has_words_of_its_own() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::words))
        .containsExactly(
            "the same for everybody",
            "does not vary inside any organisation",
            "said already by the columns before it",
            "not more rows than parameters",
            "fewer than two clusters",
            "fewer than 20 clusters");
    assertThat(new Dropped("yoga", Reason.COLLINEAR).words())
        .isEqualTo("yoga: said already by the columns before it");
  }
}
