package org.mainstay.outside.employer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// A part of a whole has a range that both margins leave open, and no more digits than that.
class ShareTest {
  // By hand: 62 of 100, margins 4 and 5. Least 58 / (58 + 43) = 0.57426, greatest
  // 66 / (66 + 33) = 0.66667.
  @Test
  void a_share_is_least_where_the_group_is_low_and_all_others_are_high() {
    var share = Share.of(new Figure(62, 4), new Figure(38, 5));

    assertThat(share.value()).isEqualTo(0.62);
    assertThat(share.low()).isCloseTo(0.574257, within(1e-6));
    assertThat(share.high()).isCloseTo(0.666667, within(1e-6));
    assertThat(share.words()).isEqualTo("about 62 in 100, likely 57 to 67");
  }

  // By hand: 500 of 5,000 without a margin but 10: 490/4990 = 0.098196, 510/5010 = 0.101796.
  @Test
  void a_decimal_is_shown_only_where_the_range_is_narrower_than_a_point() {
    assertThat(Share.of(new Figure(500, 10), new Figure(4500, 0)).brief())
        .isEqualTo("10.0 (9.8 to 10.2)");
    assertThat(Share.of(new Figure(50, 10), new Figure(450, 0)).brief()).isEqualTo("10 (8 to 12)");
  }

  @Test
  void a_share_that_is_known_exactly_is_its_own_range() {
    assertThat(Share.of(new Figure(1, 0), new Figure(3, 0)).brief())
        .isEqualTo("25.0 (25.0 to 25.0)");
  }

  @Test
  void a_group_that_may_be_nobody_may_have_no_share() {
    assertThat(Share.of(new Figure(3, 5), new Figure(0, 0)).low()).isZero();
    assertThat(Share.of(new Figure(3, 5), new Figure(0, 0)).high()).isEqualTo(1);
  }

  @Test
  void nobody_has_no_shares() {
    assertThatThrownBy(() -> Share.of(new Figure(0, 3), new Figure(0, 3)))
        .hasMessageContaining("nobody");
  }
}
