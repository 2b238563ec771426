package org.mainstay.ui.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Scales are marked at numbers that people count in.
class TicksTest {

  @Test
  void steps_are_one_two_or_five_of_some_power_of_ten() {
    assertThat(Ticks.step(27, 6)).isEqualTo(5);
    assertThat(Ticks.step(10, 6)).isEqualTo(2);
    assertThat(Ticks.step(6, 6)).isEqualTo(1);
    assertThat(Ticks.step(0.3, 5)).isEqualTo(0.1);
    assertThat(Ticks.step(100, 6)).isEqualTo(20);
  }

  @Test
  void marks_are_written_to_the_decimals_of_their_step() {
    assertThat(Ticks.around(0.07, 0.31, 5).words())
        .containsExactly("0.05", "0.10", "0.15", "0.20", "0.25", "0.30", "0.35");
    assertThat(Ticks.around(-12_000, 9_000, 5).words())
        .containsExactly("−15,000", "−10,000", "−5,000", "0", "5,000", "10,000");
  }

  @Test
  void whatever_is_drawn_lies_between_the_first_and_the_last_mark() {
    var chance = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      double low = chance.nextGaussian() * Math.pow(10, chance.nextInt(-12, 15));
      double high = low + Math.abs(chance.nextGaussian()) * Math.pow(10, chance.nextInt(-12, 15));

      Ticks ticks = Ticks.around(low, high, 6);

      double slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
      assertThat(ticks.low()).isLessThanOrEqualTo(low + slack);
      assertThat(ticks.high()).isGreaterThanOrEqualTo(high - slack);
      assertThat(ticks.values().size()).isBetween(2, 9);
      assertThat(ticks.values()).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void one_value_alone_stands_amid_its_scale() {
    for (double value : new double[] {0, 17, -3, 1e15, -1e15, 1e-12}) {
      Ticks ticks = Ticks.around(value, value, 6);

      assertThat(ticks.low()).isLessThan(value);
      assertThat(ticks.high()).isGreaterThan(value);
    }
  }

  @Test
  void tenfolds_are_marked_as_closely_as_there_is_room() {
    assertThat(Ticks.tenfold(8, 120, 6).words()).containsExactly("10", "20", "50", "100");
    assertThat(Ticks.tenfold(8, 12_000, 8).words())
        .containsExactly("10", "50", "100", "500", "1,000", "5,000", "10,000");
    assertThat(Ticks.tenfold(0.5, 2e6, 8).words())
        .containsExactly("1", "10", "100", "1,000", "10,000", "100,000", "1,000,000");
  }

  @Test
  void shares_are_marked_in_per_cent() {
    assertThat(Ticks.percent(1, 5).words())
        .containsExactly("0%", "20%", "40%", "60%", "80%", "100%");
    assertThat(Ticks.percent(0.02, 5).words())
        .containsExactly("0.0%", "0.5%", "1.0%", "1.5%", "2.0%");
  }
}
