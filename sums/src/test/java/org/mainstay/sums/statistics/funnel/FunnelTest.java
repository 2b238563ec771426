package org.mainstay.sums.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.funnel.Units.funnel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Figures from FunnelPlotR 0.6.0 (nhs-r-community, commit 9020d49), its functions
/// transformed_zscore, truncation, winsorisation, phi_func, tau_func and calculate_limits run in R
/// 4.2.2; the first four lines are also in section 13.4 of the project's statistics reference.
class FunnelTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /// Upstream writes 1.959964 and 3.090232 for the normal quantiles.
  private static final Offset<Double> SIX_DIGITS = within(1e-6);

  @ParameterizedTest
  @CsvSource({
    "RATIO, 2.9480331751023585, 2.94803317510236, 0.0194775305780216",
    "RATIO_ROOT, 3.2224175958036216, 2.32717825759412, 0.00343978015418627",
    "COUNTS, 1.2978715381576404, 0.9204353657445, 0.00154867476298394"
  })
  void the_golden_ratios_have_their_dispersion(
      Kind kind, double phi, double adjusted, double tau2) {
    Model model = funnel(kind, Units.RATIOS).model();

    assertThat(model.phi()).isCloseTo(phi, EXACT);
    assertThat(model.phiAdjusted()).isCloseTo(adjusted, EXACT);
    assertThat(model.tau2()).isCloseTo(tau2, EXACT);
    assertThat(model.units()).isEqualTo(6);
    assertThat(model.kept()).isEqualTo(6);
  }

  @Test
  void the_golden_proportions_have_their_dispersion() {
    Model model = funnel(Kind.PROPORTION, Units.PROPORTIONS).model();

    assertThat(model.centre()).isEqualTo(0.5);
    assertThat(model.phi()).isCloseTo(1.5368658664862516, EXACT);
    assertThat(model.phiAdjusted()).isCloseTo(1.17764554212069, EXACT);
    assertThat(model.tau2()).isCloseTo(0.000792825468960134, EXACT);
  }

  @Test
  void trimming_leaves_out_two_at_each_end_of_twenty_five() {
    Model model = funnel(Kind.RATIO, Units.TWENTY_FIVE).model();

    assertThat(model.phi()).isCloseTo(8.907931919401147, EXACT);
    assertThat(model.phiAdjusted()).isCloseTo(4.032845460501219, EXACT);
    assertThat(model.tau2()).isCloseTo(0.02149125711465022, EXACT);
    assertThat(model.kept()).isEqualTo(21);
    assertThat(model.units()).isEqualTo(25);
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, 0, -0.7998026007070359",
    "RATIO, 1, 3.0916812945435668",
    "RATIO, 5, 0.33332631914151145",
    "RATIO_ROOT, 0, -0.78460969082652787",
    "RATIO_ROOT, 3, -1.6050448696198098",
    "COUNTS, 0, -1.0359883344108054",
    "COUNTS, 4, 0.85327295704811579"
  })
  void each_unit_has_its_z(Kind kind, int unit, double z) {
    assertThat(funnel(kind, Units.RATIOS).lines().get(unit).z()).isCloseTo(z, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "0, -0.77050608121647934",
    "1, 0.75657322304760921",
    "2, 0.85698444308207988",
    "3, -1.3379699797000453",
    "4, 2.0135792079033066",
    "5, -1.214917819084705"
  })
  void each_proportion_has_its_z(int unit, double z) {
    assertThat(funnel(Kind.PROPORTION, Units.PROPORTIONS).lines().get(unit).z())
        .isCloseTo(z, EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "RATIO, 0, 0.71730674928471194, 1.3941037094620758, 0.59223371332144759, 1.6885225840853617",
    "RATIO, 3, 0.71212808814059958, 1.4042417602303088, 0.58550638287203438, 1.7079233109206864",
    "RATIO, 5, 0.7380219732690716, 1.3549732070584506, 0.61942362259576689, 1.6144040419533623",
    "RATIO_ROOT, 0, 0.85131899935791899, 1.14868100064208, 0.76557794634178, 1.23442205365822",
    "RATIO_ROOT, 2, 0.86203563406664585, 1.137964365933354, 0.78247462786716449, 1.21752537213284",
    "COUNTS, 0, 0.94616747316206329, 1.2072139392857306, 0.88197661863542209, 1.2950757858720019",
    "COUNTS, 4, 0.94344123986743356, 1.2107023884820836, 0.87797317280951592, 1.3009811664801476"
  })
  void overdispersed_limits_are_those_of_upstream(
      Kind kind, int unit, double lower95, double upper95, double lower998, double upper998) {
    Limits limits = funnel(kind, Units.RATIOS).lines().get(unit).overdispersed();

    assertThat(limits.lower95()).isCloseTo(lower95, SIX_DIGITS);
    assertThat(limits.upper95()).isCloseTo(upper95, SIX_DIGITS);
    assertThat(limits.lower998()).isCloseTo(lower998, SIX_DIGITS);
    assertThat(limits.upper998()).isCloseTo(upper998, SIX_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.39160691442222573, 0.60839308557777438, 0.33111932024144136, 0.6688806797585588",
    "3, 0.38630922218475422, 0.61369077781524584, 0.3230812196327163, 0.67691878036728381",
    "5, 0.41433810154149536, 0.5856618984585048, 0.3659300774286034, 0.63406992257139683"
  })
  void overdispersed_limits_of_proportions_are_those_of_upstream(
      int unit, double lower95, double upper95, double lower998, double upper998) {
    Limits limits = funnel(Kind.PROPORTION, Units.PROPORTIONS).lines().get(unit).overdispersed();

    assertThat(limits.lower95()).isCloseTo(lower95, SIX_DIGITS);
    assertThat(limits.upper95()).isCloseTo(upper95, SIX_DIGITS);
    assertThat(limits.lower998()).isCloseTo(lower998, SIX_DIGITS);
    assertThat(limits.upper998()).isCloseTo(upper998, SIX_DIGITS);
  }

  @Test
  void at_tiny_sizes_the_limits_of_a_proportion_are_its_ends() {
    Limits limits = funnel(Kind.PROPORTION, Units.PROPORTIONS).model().overdispersed(1);

    assertThat(limits).isEqualTo(new Limits(0, 1, 0, 1));
  }

  @Test
  void a_rate_is_compared_as_a_ratio_to_the_pooled_rate_and_shown_as_a_rate() {
    var rates =
        funnel(Kind.RATE, Units.of(new double[] {30, 10, 20}, new double[] {600, 400, 500}));
    // Pooled 60 in 1500; expected 24, 16 and 20.
    var ratios = funnel(Kind.RATIO, Units.of(new double[] {30, 10, 20}, new double[] {24, 16, 20}));

    assertThat(rates.model().centre()).isCloseTo(0.04, EXACT);
    assertThat(rates.model().tau2()).isCloseTo(ratios.model().tau2(), EXACT);
    for (int i = 0; i < 3; i++) {
      var rate = rates.lines().get(i);
      var ratio = ratios.lines().get(i);
      assertThat(rate.value()).isCloseTo(0.04 * ratio.value(), EXACT);
      assertThat(rate.z()).isCloseTo(ratio.z(), EXACT);
      assertThat(rate.exact().upper998()).isCloseTo(0.04 * ratio.exact().upper998(), EXACT);
      assertThat(rate.overdispersed().lower95())
          .isCloseTo(0.04 * ratio.overdispersed().lower95(), EXACT);
    }
  }

  @Test
  void expected_counts_of_a_ratio_are_rounded_to_two_decimals_and_those_of_a_rate_are_not() {
    Model ratio = funnel(Kind.RATIO, Units.RATIOS).model();
    Model root = funnel(Kind.RATIO_ROOT, Units.RATIOS).model();

    assertThat(ratio.overdispersed(50.004)).isEqualTo(ratio.overdispersed(50));
    assertThat(ratio.exact(50.006)).isEqualTo(ratio.exact(50.01));
    assertThat(root.overdispersed(50.004)).isNotEqualTo(root.overdispersed(50));
    var line =
        funnel(Kind.RATIO, List.of(new Unit("a", 50, 50.004), new Unit("b", 2, 3)))
            .lines()
            .getFirst();
    assertThat(line.value()).isEqualTo(1);
    assertThat(line.z()).isZero();
  }

  @Test
  void a_unit_with_denominator_0_is_listed_without_limits() {
    var units = new ArrayList<>(Units.PROPORTIONS);
    units.add(2, new Unit("closed", 0, 0));
    var funnel = funnel(Kind.PROPORTION, units);
    var closed = funnel.lines().get(2);

    assertThat(closed.unit().name()).isEqualTo("closed");
    assertThat(closed.value()).isNaN();
    assertThat(closed.z()).isNaN();
    assertThat(closed.exact().lower95()).isNaN();
    assertThat(closed.overdispersed().upper998()).isNaN();
    assertThat(closed.flag()).isEqualTo(Flag.NONE);
    assertThat(funnel.model()).isEqualTo(funnel(Kind.PROPORTION, Units.PROPORTIONS).model());
  }

  @Test
  void a_ratio_to_next_to_nothing_expected_is_listed_without_limits() {
    var units = new ArrayList<>(Units.RATIOS);
    units.add(new Unit("tiny", 2, 0.004));
    var tiny = funnel(Kind.RATIO, units).lines().getLast();

    assertThat(tiny.value()).isNaN();
    assertThat(tiny.exact().upper95()).isNaN();
  }

  @Test
  void a_unit_without_events_has_no_place_on_the_log_scale_and_keeps_its_limits() {
    var units = new ArrayList<>(Units.RATIOS);
    units.add(new Unit("quiet", 0, 40));
    var funnel = funnel(Kind.RATIO, units);
    var quiet = funnel.lines().getLast();

    assertThat(quiet.value()).isZero();
    assertThat(quiet.z()).isNaN();
    assertThat(quiet.flag()).isEqualTo(Flag.LOW_998);
    assertThat(funnel.model().units()).isEqualTo(6);
    assertThat(funnel.model().phi()).isFinite();
    assertThat(funnel.model().phiAdjusted()).isFinite();
  }

  @Test
  void units_keep_the_order_they_came_in() {
    assertThat(funnel(Kind.RATIO, Units.TWENTY_FIVE).lines())
        .extracting(Funnel.Line::unit)
        .containsExactlyElementsOf(Units.TWENTY_FIVE);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void the_order_of_units_changes_no_figure(Kind kind) {
    var shuffled = new ArrayList<>(Units.PROPORTIONS);
    Collections.shuffle(shuffled, new Random(4));
    Model one = funnel(kind, Units.PROPORTIONS).model();
    Model other = funnel(kind, shuffled).model();

    assertThat(other.phi()).isCloseTo(one.phi(), EXACT);
    assertThat(other.phiAdjusted()).isCloseTo(one.phiAdjusted(), EXACT);
    assertThat(other.tau2()).isCloseTo(one.tau2(), EXACT);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void one_unit_alone_is_no_sign_of_dispersion(Kind kind) {
    Model model = funnel(kind, List.of(new Unit("only", 20, 40))).model();

    assertThat(model.tau2()).isZero();
    assertThat(model.adjusted()).isFalse();
  }

  @Test
  void units_that_hardly_differ_need_no_adjustment() {
    Model model =
        funnel(
                Kind.PROPORTION,
                Units.of(new double[] {50, 51, 49, 50}, new double[] {100, 100, 100, 100}))
            .model();

    assertThat(model.tau2()).isZero();
    assertThat(model.words())
        .isEqualTo(
            "Services differ no more than chance alone explains (φ = 0.01, τ² = 0.000):"
                + " no adjustment was made.");
  }

  @Test
  void widened_limits_say_so() {
    assertThat(funnel(Kind.RATIO, Units.RATIOS).model().words())
        .isEqualTo(
            "Services differ more than chance alone explains (φ = 2.95, τ² = 0.01948):"
                + " limits allow for it.");
  }

  @Test
  void winsorising_pulls_an_extreme_in_and_keeps_it() {
    var units = new ArrayList<>(Units.PROPORTIONS);
    units.add(new Unit("far", 0, 400));
    Model model = funnel(Kind.PROPORTION, units).model();

    assertThat(model.kept()).isEqualTo(7);
    assertThat(model.phiAdjusted()).isLessThan(model.phi() / 2);
  }
}
