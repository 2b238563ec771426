package org.mainstay.sums.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a curve crosses a share; `survival:::findq` of R gives the same.
class QuantileTest {
  @Test
  void the_first_day_at_or_below_the_share_is_the_crossing() {
    assertThat(crossing(0.5, 1, 0.8, 0.4, 0.2)).isEqualTo(2);
  }

  @Test
  void a_curve_that_touches_the_share_crosses_in_the_middle_of_its_flat_stretch() {
    assertThat(crossing(0.5, 1, 0.5, 0.5, 0.2)).isEqualTo(2);
  }

  @Test
  void rounding_does_not_hide_a_touch() {
    assertThat(crossing(0.3, 1, 0.7 + 1e-12, 0.7 + 1e-12, 0.7 + 1e-12, 0.1)).isEqualTo(2.5);
    assertThat(crossing(0.3, 1, 0.7 - 1e-12, 0.7 - 1e-12, 0.7 - 1e-12, 0.1)).isEqualTo(2.5);
  }

  @Test
  void what_differs_by_more_than_rounding_is_no_touch() {
    assertThat(crossing(0.3, 1, 0.7 + 1e-7, 0.7 + 1e-7, 0.1)).isEqualTo(3);
    assertThat(crossing(0.3, 1, 0.7 - 1e-7, 0.7 - 1e-7, 0.1)).isEqualTo(1);
  }

  @Test
  void a_curve_that_ends_on_the_share_is_followed_to_the_last_person_seen() {
    assertThat(Quantile.crossing(new double[] {1, 0.5, 0.5, 0.5, 0.5}, 0.5, 3)).isEqualTo(2);
    assertThat(Quantile.crossing(new double[] {1, 0.5, 0.5, 0.5, 0.5}, 0.5, 4)).isEqualTo(2.5);
  }

  @Test
  void a_curve_that_does_not_fall_so_far_has_no_crossing() {
    assertThat(crossing(0.5, 1, 0.9, 0.6)).isNaN();
  }

  @Test
  void a_curve_unknown_after_a_touch_has_no_crossing() {
    assertThat(crossing(0.5, 1, 0.5, Double.NaN)).isNaN();
  }

  @Test
  void a_curve_that_rises_again_crosses_at_its_least_fall_that_is_deep_enough() {
    assertThat(crossing(0.4, 1, 0.5, 0.7, 0.55, 0.2)).isEqualTo(3);
  }

  @Test
  void a_curve_below_the_share_from_the_first_day_crosses_there() {
    assertThat(crossing(0.1, 0.5, 0.2)).isZero();
  }

  private static double crossing(double share, double... curve) {
    return Quantile.crossing(curve, share, curve.length - 1);
  }
}
