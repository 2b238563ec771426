package org.mainstay.sums.disclosure.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {
  private static final int DRAWS = 400_000;

  static IntStream oneByte() {
    return IntStream.rangeClosed(2, 256);
  }

  @ParameterizedTest
  @MethodSource("oneByte")
  void over_all_bytes_each_number_comes_exactly_as_often_as_any_other(int n) {
    int[] times = new int[n];
    int used = 0;
    for (int first = 0; first < 256; first++) {
      // A second byte of 0 is taken where the first is too large.
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n - 1);
      boolean kept = (first & ((1 << bits) - 1)) < n;
      long drawn = Seeded.of(first, 0).below(n);
      if (kept) {
        times[(int) drawn]++;
        used++;
      } else {
        assertThat(drawn).isZero();
      }
    }
    assertThat(times).containsOnly(used / n);
  }

  @Test
  void a_remainder_would_favour_small_numbers_and_is_not_taken() {
    // 255 is too large for a number below 200 and is thrown away, then 7 is taken.
    assertThat(Seeded.of(255, 7).below(200)).isEqualTo(7);
    assertThat(Seeded.of(199).below(200)).isEqualTo(199);
    assertThat(Seeded.of(200, 201, 1).below(200)).isEqualTo(1);
  }

  @Test
  void bytes_are_read_with_the_largest_part_first_and_only_as_many_as_are_needed() {
    assertThat(Seeded.of(0x01, 0x02).below(65_536)).isEqualTo(0x0102);
    assertThat(Seeded.of(0x01, 0x02, 0x03).below(1 << 24)).isEqualTo(0x010203);
    assertThat(Seeded.of(0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0).below(Long.MAX_VALUE))
        .isEqualTo(0x123456789ABCDEF0L);
    Chance two = Seeded.of(5, 9);
    assertThat(two.below(256)).isEqualTo(5);
    assertThat(two.below(256)).isEqualTo(9);
  }

  @Test
  void below_one_there_is_only_nought_and_no_chance_is_used() {
    var fetched = new AtomicInteger();
    var chance = new Chance(bytes -> fetched.incrementAndGet());
    assertThat(chance.below(1)).isZero();
    assertThat(fetched).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void below_nought_there_is_nothing(long n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Seeded.of(1).below(n))
        .withMessage("there is no whole number from 0 to below " + n);
  }

  @ParameterizedTest
  @CsvSource({"0,256", "1,256", "64,256", "128,256", "255,256", "256,256"})
  void a_share_is_yes_for_exactly_its_part_of_all_bytes(int a, int d) {
    long yes = IntStream.range(0, 256).filter(b -> Seeded.of(b).share(a, d)).count();
    assertThat(yes).isEqualTo(a);
  }

  @ParameterizedTest
  @CsvSource({"-1,3", "4,3", "1,0"})
  void no_share_lies_outside_nought_and_one(long a, long d) {
    assertThatIllegalArgumentException().isThrownBy(() -> Seeded.of(1).share(a, d));
  }

  @Test
  void the_exponential_counts_the_shares_that_came_before_the_first_no() {
    // Of 128/256 the first byte decides: 128 and above is no, and stopping at the first is odd.
    assertThat(Seeded.of(128).exponential(128, 256)).isTrue();
    // Below 128 is yes; then of 128/512 two bytes decide: 0x0080 = 128 is no, the second: even.
    assertThat(Seeded.of(127, 0x00, 0x80).exponential(128, 256)).isFalse();
    // Yes, yes (127 of 512), then of 128/768 0x0080 is no: the third, odd.
    assertThat(Seeded.of(127, 0x00, 0x7F, 0x00, 0x80).exponential(128, 256)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "1,2", "3,4", "1,1000", "999,1000", "5,25", "123457,1048576"})
  void the_exponential_is_yes_as_often_as_e_to_the_minus_says(long a, long d) {
    Chance chance = Seeded.chance(31 * a + d);
    int yes = 0;
    for (int i = 0; i < DRAWS; i++) {
      yes += chance.exponential(a, d) ? 1 : 0;
    }
    double p = Math.exp(-(double) a / d);
    // Five standard deviations of a share of so many draws.
    double reach = 5 * Math.sqrt(p * (1 - p) / DRAWS);
    assertThat((double) yes / DRAWS).isCloseTo(p, within(reach + 1e-12));
  }

  @Test
  void a_product_without_a_place_is_refused_and_never_wraps() {
    // The first share is yes, and twice the denominator has no place in a long.
    assertThatThrownBy(() -> Seeded.of().exponential(1, Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void bytes_are_fetched_by_the_block() {
    var fetched = new AtomicInteger();
    var chance = new Chance(bytes -> fetched.addAndGet(bytes.length));
    for (int i = 0; i < 4096; i++) {
      chance.below(256);
    }
    assertThat(fetched).hasValue(4096);
    chance.below(256);
    assertThat(fetched).hasValue(8192);
  }

  @Test
  void what_is_over_leaves_no_byte_behind_and_gives_none_away() {
    byte[][] seen = new byte[1][];
    var chance =
        new Chance(
            bytes -> {
              Arrays.fill(bytes, (byte) 77);
              seen[0] = bytes;
            });
    chance.below(256);
    assertThat(seen[0][0]).as("a byte is wiped when it is used").isZero();
    assertThat(seen[0][1]).isEqualTo((byte) 77);
    chance.close();
    assertThat(seen[0]).containsOnly(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> chance.below(256))
        .withMessage("this chance belonged to a release that is over");
  }
}
