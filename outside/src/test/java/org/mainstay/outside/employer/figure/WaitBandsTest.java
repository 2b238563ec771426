package org.mainstay.outside.employer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.outside.employer.figure.WaitBands.Band;

/// The day by which a part of people had been seen is read off released counts in stretches.
class WaitBandsTest {
  private static final int LONGER = Integer.MAX_VALUE;

  private static WaitBands bands(long margin, long... people) {
    int[] days = {7, 14, 28, LONGER};
    return new WaitBands(
        List.of(
            new Band(days[0], new Figure(people[0], margin)),
            new Band(days[1], new Figure(people[1], margin)),
            new Band(days[2], new Figure(people[2], margin)),
            new Band(days[3], new Figure(people[3], margin))));
  }

  // By hand: 20 of 100 within 7 days, 60 within 14. Half is crossed at 30/40 of the second week:
  // 7 + 0.75 × 7 = 12.25. Nine in ten within 14 + 30/30 × 14 = 28.
  @Test
  void a_quantile_lies_on_the_straight_line_within_its_stretch() {
    var bands = bands(0, 20, 40, 30, 10);

    assertThat(bands.quantile(0.5).value().orElseThrow()).isCloseTo(12.25, within(1e-9));
    assertThat(bands.quantile(0.9).value().orElseThrow()).isCloseTo(28, within(1e-9));
    assertThat(bands.quantile(0.5).low()).isEqualTo(bands.quantile(0.5).high());
  }

  // By hand: 20 of 25 within 7 days: 0.5 / 0.8 × 7 = 4.375.
  @Test
  void within_the_first_stretch_the_line_begins_at_nothing() {
    assertThat(bands(0, 20, 5, 0, 0).quantile(0.5).value().orElseThrow())
        .isCloseTo(4.375, within(1e-9));
  }

  @Test
  void beyond_the_last_end_no_day_is_known() {
    assertThat(bands(0, 1, 1, 1, 10).quantile(0.5).value()).isEmpty();
  }

  // With a margin of 5: within 7 days up to 25/(25 + 71.33…) and within 14 up to
  // 68/(68 + 32) (the margin of a sum of two is 8): half is crossed earlier; and later at the lower
  // ends.
  @Test
  void its_range_is_read_at_the_upper_and_at_the_lower_ends() {
    var half = bands(5, 20, 40, 30, 10).quantile(0.5);

    assertThat(half.low().orElseThrow()).isLessThan(12.25).isGreaterThan(7);
    assertThat(half.high().orElseThrow()).isGreaterThan(12.25).isLessThan(28);
  }

  @Test
  void the_shares_never_fall() {
    var within = bands(5, 20, 0, 0, 0).within();

    assertThat(within.get(1).share().low()).isGreaterThanOrEqualTo(within.get(0).share().low());
    assertThat(within.get(2).share().value()).isGreaterThanOrEqualTo(within.get(1).share().value());
  }

  @Test
  void one_stretch_alone_says_nothing() {
    assertThatThrownBy(() -> new WaitBands(List.of(new Band(7, new Figure(1, 0)))))
        .hasMessageContaining("two stretches");
  }
}
