package org.mainstay.outside.employer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.mainstay.outside.employer.figure.Parity.Verdict;

/// A group's share of those who came is set beside its share of the staff.
class ParityTest {
  // Statistics.md 15: men 150 of 1,000 referred, 25 % of staff: ratio 0.60 (0.5168403 to
  // 0.6938746),
  // 100 referrals of men missing. Without noise only chance is left.
  @Test
  void without_noise_it_is_the_representation_ratio_with_wilsons_limits() {
    var men = Parity.of(new Figure(150, 0), new Figure(850, 0), 2_500, 10_000);

    assertThat(men.ratio()).isCloseTo(0.60, within(1e-12));
    assertThat(men.low()).isEqualTo(men.high());
    assertThat(men.withChance().low()).isCloseTo(0.5168403, within(1e-7));
    assertThat(men.withChance().high()).isCloseTo(0.6938746, within(1e-7));
    assertThat(men.missing().low()).isCloseTo(100, within(1e-9));
    assertThat(men.verdict()).isEqualTo(Verdict.FEWER);
  }

  // By hand: 15 ± 4 of 15 + 85 ± 4 and 25 % of staff. Least 11/(11 + 89) = 0.11, greatest
  // 19/(19 + 81) = 0.19; over 0.25: 0.44 to 0.76. Missing: 0.25 × 81 − 0.75 × 19 = 6 to
  // 0.25 × 89 − 0.75 × 11 = 14.
  @Test
  void its_range_comes_from_the_margins_alone() {
    var men = Parity.of(new Figure(15, 4), new Figure(85, 4), 250, 1_000);

    assertThat(men.brief()).isEqualTo("0.6 (0.4 to 0.8)");
    assertThat(men.low()).isCloseTo(0.44, within(1e-12));
    assertThat(men.high()).isCloseTo(0.76, within(1e-12));
    assertThat(men.missingWords()).isEqualTo("between 6 and 14");
  }

  // By hand, with Wilson's limits of 15 of 100 (0.0931 to 0.2328): up √(0.04² + 0.0828²) = 0.0919,
  // (0.15 + 0.0919)/0.25 = 0.968, below 1. Of 18 of 100 (to 0.2667): √(0.04² + 0.0867²) = 0.0955,
  // (0.18 + 0.0955)/0.25 = 1.10.
  @Test
  void what_one_years_chance_explains_is_not_called_more_than_this_year() {
    assertThat(Parity.of(new Figure(15, 4), new Figure(85, 4), 250, 1_000).verdict())
        .isEqualTo(Verdict.FEWER);
    assertThat(Parity.of(new Figure(18, 4), new Figure(82, 4), 250, 1_000).verdict())
        .isEqualTo(Verdict.FEWER_THIS_YEAR);
    assertThat(Parity.of(new Figure(24, 4), new Figure(76, 4), 250, 1_000).verdict())
        .isEqualTo(Verdict.NOT_CLEAR);
    assertThat(Parity.of(new Figure(33, 4), new Figure(67, 4), 250, 1_000).verdict())
        .isEqualTo(Verdict.MORE_THIS_YEAR);
    assertThat(Parity.of(new Figure(60, 4), new Figure(40, 4), 250, 1_000).verdict())
        .isEqualTo(Verdict.MORE);
  }

  @Test
  void a_group_of_nobody_or_of_more_than_all_is_refused() {
    assertThatThrownBy(() -> Parity.of(new Figure(1, 0), new Figure(1, 0), 0, 10))
        .hasMessageContaining("1 of 10 staff");
    assertThatThrownBy(() -> Parity.of(new Figure(1, 0), new Figure(1, 0), 11, 10))
        .hasMessageContaining("got 11");
  }
}
