package org.mainstay.sums.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fractions beside whole numbers without end.
class EpsilonTest {
  @ParameterizedTest
  @CsvSource({"4,5, 4,5", "8,10, 4,5", "0,7, 0,1", "6,3, 2,1", "1000000007,1000000007, 1,1"})
  void fractions_are_kept_in_lowest_terms(long n, long d, long numerator, long denominator) {
    assertThat(Epsilon.of(n, d)).isEqualTo(new Epsilon(numerator, denominator));
    assertThat(Epsilon.of(n, d).numerator()).isEqualTo(numerator);
    assertThat(Epsilon.of(n, d).denominator()).isEqualTo(denominator);
  }

  @Test
  void five_fifths_of_four_fifths_are_four_fifths_and_not_nearly() {
    Epsilon each = Epsilon.of(4, 5).over(5);
    assertThat(each).isEqualTo(Epsilon.of(4, 25));
    assertThat(Stream.generate(() -> each).limit(5).reduce(Epsilon.NONE, Epsilon::plus))
        .isEqualTo(Epsilon.of(4, 5));
  }

  @Test
  void ten_tenths_are_one_where_doubles_would_miss_it() {
    Epsilon sum = Epsilon.NONE;
    double doubles = 0;
    for (int i = 0; i < 10; i++) {
      sum = sum.plus(Epsilon.of(1, 10));
      doubles += 0.1;
    }
    assertThat(sum).isEqualTo(Epsilon.of(1, 1));
    assertThat(doubles).isNotEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"4,5,1, 4,5", "4,5,3, 4,15", "4,5,4, 1,5", "1,1,5, 1,5", "0,1,9, 0,1"})
  void a_book_is_shared_equally_by_its_tables(long n, long d, int tables, long p, long r) {
    assertThat(Epsilon.of(n, d).over(tables)).isEqualTo(Epsilon.of(p, r));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void sums_and_order_are_those_of_whole_numbers_without_end(long seed) {
    var chance = new Random(seed);
    for (int i = 0; i < 200; i++) {
      long a = chance.nextInt(1 << 20);
      long b = 1L + chance.nextInt(1 << 20);
      long c = chance.nextInt(1 << 20);
      long d = 1L + chance.nextInt(1 << 20);
      Epsilon one = Epsilon.of(a, b);
      Epsilon two = Epsilon.of(c, d);
      BigInteger ad = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
      BigInteger cb = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));
      Epsilon sum = one.plus(two);
      BigInteger cross = BigInteger.valueOf(sum.numerator()).multiply(BigInteger.valueOf(b * d));
      assertThat(cross).isEqualTo(ad.add(cb).multiply(BigInteger.valueOf(sum.denominator())));
      assertThat(Integer.signum(one.compareTo(two))).isEqualTo(ad.compareTo(cb));
      assertThat(two.plus(one)).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1,2", "1,0", "1,-3", "-1,-2"})
  void what_is_no_amount_is_refused(long n, long d) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Epsilon.of(n, d))
        .withMessage("epsilon is a fraction of 0 or more, got " + n + "/" + d);
  }

  @Test
  void nobody_shares_with_no_table() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Epsilon.of(1, 1).over(0))
        .withMessage("epsilon is shared by 1 table or more, got 0");
  }

  @Test
  void a_sum_without_a_place_is_refused_and_never_wraps() {
    Epsilon large = Epsilon.of(Long.MAX_VALUE, 2);
    assertThatThrownBy(() -> large.plus(Epsilon.of(1, 3))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> large.plus(Epsilon.of(1, 2))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> large.compareTo(Epsilon.of(1, 3)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Epsilon.of(1, Long.MAX_VALUE).over(2))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"4,5,4/5", "2,1,2", "0,3,0"})
  void it_is_written_as_a_fraction(long n, long d, String words) {
    assertThat(Epsilon.of(n, d)).hasToString(words);
  }

  @Test
  void the_nearest_double_is_for_words() {
    assertThat(Epsilon.of(4, 5).nearest()).isEqualTo(0.8);
  }
}
