package org.mainstay.sums.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which true counts can stand behind a published number.
class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "1, 7, 7, 7",
    "2, 8, 7, 9",
    "3, 9, 8, 10",
    "4, 8, 6, 10",
    "5, 10, 8, 12",
    "5, 5, 3, 7",
    "5, 0, 0, 2",
    "6, 12, 9, 15",
    "7, 7, 4, 10",
    "10, 10, 5, 15",
    "10, 0, 0, 5",
    "100, 100, 50, 150",
    "1000000, 0, 0, 500000",
  })
  void a_published_number_lies_within_half_the_base_of_the_truth(
      long base, long published, long least, long greatest) {
    var rounding = new Rounding(base);

    assertThat(rounding.least(published)).isEqualTo(least);
    assertThat(rounding.greatest(published)).isEqualTo(greatest);
  }

  /// Halves up, halves down and halves to the even multiple: all three lie within the ends.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25})
  void however_a_publisher_rounds_halves_the_truth_is_within(long base) {
    var rounding = new Rounding(base);
    for (long truth = 0; truth < 200; truth++) {
      long below = truth / base * base;
      boolean nearerBelow = 2 * (truth - below) <= base;
      boolean nearerAbove = 2 * (below + base - truth) <= base;
      if (nearerBelow) {
        assertThat(truth).isBetween(rounding.least(below), rounding.greatest(below));
      }
      if (nearerAbove) {
        assertThat(truth).isBetween(rounding.least(below + base), rounding.greatest(below + base));
      }
    }
  }

  /// The ends themselves can be, and the numbers beyond them cannot.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25})
  void the_ends_are_the_last_that_can_be(long base) {
    var rounding = new Rounding(base);
    for (long published = 0; published < 60; published++) {
      long least = rounding.least(published);
      long greatest = rounding.greatest(published);

      assertThat(2 * (published - least)).isLessThanOrEqualTo(base);
      assertThat(2 * (greatest - published)).isLessThanOrEqualTo(base);
      assertThat(2 * (greatest + 1 - published)).isGreaterThan(base);
      assertThat(least == 0 || 2 * (published - least + 1) > base).isTrue();
    }
  }

  @Test
  void base_1_rounds_nothing() {
    assertThat(Rounding.NONE).isEqualTo(new Rounding(1));
    assertThat(Rounding.NONE.least(3)).isEqualTo(3);
    assertThat(Rounding.NONE.greatest(3)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, -5, 1_000_001, Long.MAX_VALUE})
  void a_base_that_nobody_rounds_to_is_refused(long base) {
    assertThatThrownBy(() -> new Rounding(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got " + base);
  }
}
