package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exact limits by R's qchisq, and the flags they raise.
class LimitsTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Limits LIMITS = new Limits(0.4, 0.6, 0.3, 0.7);

  @ParameterizedTest
  @CsvSource({
    "15, 0.55969240885222094, 1.6493479247657228, 0.38626503485483521, 2.0829073019029498",
    "20, 0.61082597927019711, 1.5444188951337297, 0.4479106633813007, 1.9020940676925011",
    "30, 0.67469580071403046, 1.427562179826922, 0.5289723599046785, 1.7027708055308126"
  })
  void poisson_limits_are_those_of_section_13_4(
      double expected, double lower95, double upper95, double lower998, double upper998) {
    same(ExactLimits.poisson(expected), lower95, upper95, lower998, upper998);
    Model model = new Model(Kind.RATIO, 1, 0, 0, 0, 0, 0);
    same(model.exact(expected), lower95, upper95, lower998, upper998);
    Model root = new Model(Kind.RATIO_ROOT, 1, 0, 0, 0, 0, 0);
    same(root.exact(expected), lower95, upper95, lower998, upper998);
  }

  @Test
  void the_limits_of_a_proportion_invert_its_normal_error() {
    // 0.3 ± z √(0.3 × 0.7 / 100), by hand.
    same(
        ExactLimits.proportion(0.3, 100),
        0.3 - 1.959963984540054 * 0.0458257569495584,
        0.3 + 1.959963984540054 * 0.0458257569495584,
        0.3 - 3.090232306167813 * 0.0458257569495584,
        0.3 + 3.090232306167813 * 0.0458257569495584);
  }

  @Test
  void a_proportion_stays_between_0_and_1() {
    assertThat(ExactLimits.proportion(0.5, 1)).isEqualTo(new Limits(0, 1, 0, 1));
    assertThat(ExactLimits.proportion(0.02, 10).lower95()).isZero();
    assertThat(ExactLimits.proportion(0.98, 10).upper95()).isEqualTo(1);
  }

  @Test
  void a_ratio_on_the_root_scale_does_not_fall_below_0() {
    Limits limits = new Model(Kind.RATIO_ROOT, 1, 0, 0, 1, 0, 0).overdispersed(4);

    assertThat(limits.lower95()).isZero();
    assertThat(limits.upper95()).isGreaterThan(2);
  }

  @Test
  void limits_of_counts_from_chance_alone_leave_out_tau() {
    Model model = new Model(Kind.COUNTS, 2, 3, 3, 0.5, 9, 9);

    assertThat(model.exact(25).upper95()).isCloseTo(2 * Math.exp(1.959963984540054 * 0.1), EXACT);
    assertThat(model.overdispersed(25).upper95())
        .isCloseTo(2 * Math.exp(1.959963984540054 * Math.sqrt(0.51)), EXACT);
  }

  @ParameterizedTest
  @CsvSource({"PROPORTION", "RATE", "RATIO", "RATIO_ROOT", "COUNTS"})
  void nothing_has_no_limits(Kind kind) {
    Model model = new Model(kind, 0.5, 1, 1, 0, 5, 5);

    assertThat(model.exact(0).lower95()).isNaN();
    assertThat(model.exact(0).upper998()).isNaN();
    assertThat(model.overdispersed(0).upper95()).isNaN();
    assertThat(model.overdispersed(0).lower998()).isNaN();
  }

  @ParameterizedTest
  @CsvSource({
    "0.29, LOW_998, low998",
    "0.3, LOW_95, low95",
    "0.39, LOW_95, low95",
    "0.4, NONE, ''",
    "0.5, NONE, ''",
    "0.6, NONE, ''",
    "0.61, HIGH_95, high95",
    "0.7, HIGH_95, high95",
    "0.71, HIGH_998, high998",
    "NaN, NONE, ''"
  })
  void a_value_is_flagged_strictly_outside(double value, Flag flag, String inFiles) {
    assertThat(LIMITS.flag(value)).isEqualTo(flag);
    assertThat(flag.inFiles()).isEqualTo(inFiles);
  }

  @Test
  void flags_go_by_the_widened_limits() {
    var line = Units.funnel(Kind.RATIO, Units.RATIOS).lines().get(1);

    assertThat(line.exact().flag(line.value())).isEqualTo(Flag.HIGH_998);
    assertThat(line.flag()).isEqualTo(Flag.NONE);
  }

  @Test
  void limits_grow_with_a_factor() {
    assertThat(LIMITS.times(10)).isEqualTo(new Limits(4, 6, 3, 7));
  }

  private static void same(
      Limits limits, double lower95, double upper95, double lower998, double upper998) {
    assertThat(limits.lower95()).isCloseTo(lower95, EXACT);
    assertThat(limits.upper95()).isCloseTo(upper95, EXACT);
    assertThat(limits.lower998()).isCloseTo(lower998, EXACT);
    assertThat(limits.upper998()).isCloseTo(upper998, EXACT);
  }
}
