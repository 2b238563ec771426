package org.mainstay.sums.statistics.regression.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.sums.statistics.regression.fit.OneAtATime.Explained;

/// E-value (VanderWeele and Ding 2017, the golden figure of the statistics reference, section 3.5),
/// Oster's figures by hand, detectable effects with R's `qt`, and negative controls.
class SensitivityTest {
  @Test
  void the_golden_e_value() {
    EValue found = EValue.ofRatio(0.80, 0.71, 0.91);

    assertThat(found.estimate()).isCloseTo(1.809, within(5e-4));
    assertThat(found.limit()).isCloseTo(1.429, within(5e-4));
    assertThat(found.estimate()).isCloseTo(1.25 + Math.sqrt(1.25 * 0.25), within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3.414213562373095", "0.5, 3.414213562373095", "3.9, 7.263034344160047"})
  void e_values_of_ratios(double ratio, double expected) {
    assertThat(EValue.of(ratio)).isCloseTo(expected, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1.2, 1.9, 1.2", "0.6, 0.4, 0.8, 0.8", "2, 1.00001, 4, 1.00001"})
  void the_limit_nearer_to_one_is_taken(double ratio, double low, double high, double nearer) {
    assertThat(EValue.ofRatio(ratio, low, high).limit()).isEqualTo(EValue.of(nearer));
  }

  @ParameterizedTest
  @CsvSource({"1.1, 0.9, 1.3", "0.9, 0.7, 1", "1.2, 1, 1.4"})
  void an_interval_with_one_in_it_needs_nothing_to_explain_it(
      double ratio, double low, double high) {
    assertThat(EValue.ofRatio(ratio, low, high).limit()).isEqualTo(1);
  }

  @Test
  void a_difference_becomes_a_ratio_by_its_spread() {
    EValue found = EValue.ofDifference(-0.9, 0.2, 3.6);

    double centre = 0.91 * -0.25;
    double half = 1.78 * 0.2 / 3.6;
    assertThat(found.estimate()).isCloseTo(EValue.of(Math.exp(centre)), within(1e-14));
    assertThat(found.limit()).isCloseTo(EValue.of(Math.exp(centre + half)), within(1e-14));
    assertThat(EValue.ofDifference(0.9, 0.2, 3.6).limit()).isCloseTo(found.limit(), within(1e-13));
    assertThat(EValue.ofDifference(0.1, 0.2, 3.6).limit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "NaN"})
  void what_is_no_ratio_or_spread_is_refused(double value) {
    assertThatThrownBy(() -> EValue.of(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a risk ratio is above 0, got " + value);
    assertThatThrownBy(() -> EValue.ofDifference(1, 1, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a spread is above 0, got " + value);
  }

  @Test
  void oster_by_hand() {
    // b° = 1, R° = 0.1, b̃ = 0.8, R̃ = 0.3: Rmax = 0.39
    Oster found = Oster.of(new Explained(1, 0.1, 0.8, 0.3)).orElseThrow();

    assertThat(found.highest()).isCloseTo(0.39, within(1e-15));
    assertThat(found.adjusted()).isCloseTo(0.8 - 0.2 * 0.09 / 0.2, within(1e-15));
    assertThat(found.delta()).isCloseTo(0.8 * 0.2 / (0.2 * 0.09), within(1e-12));
  }

  @Test
  void no_more_than_all_can_be_explained() {
    Oster found = Oster.of(new Explained(2, 0.5, 1, 0.9)).orElseThrow();

    assertThat(found.highest()).isEqualTo(1);
    assertThat(found.adjusted()).isCloseTo(1 - 0.1 / 0.4, within(1e-15));
    assertThat(found.delta()).isCloseTo(0.4 / 0.1, within(1e-14));
  }

  @Test
  void where_covariates_explain_nothing_more_it_is_not_defined() {
    assertThat(Oster.of(new Explained(1, 0.3, 1, 0.3))).isEmpty();
    assertThat(Oster.of(new Explained(1, 0.3, 1, 0.3 + 1e-13))).isEmpty();
    assertThat(Oster.of(new Explained(1, 0.3, 1, 0.3 + 1e-11))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 3.49012561587714", "1, 232, 2.81341522864288", "0.5, 232, 1.40670761432144"})
  void the_smallest_effect_is_about_two_point_eight_errors(
      double error, double degrees, double expected) {
    assertThat(Detectable.smallest(error, degrees)).isCloseTo(expected, within(1e-12));
  }

  /// R 4.2.2: `qnorm(.975) + qnorm(.8)`.
  @Test
  void by_the_normal_the_smallest_effect_is_two_point_eight_errors() {
    assertThat(Detectable.smallest(0.5)).isCloseTo(2.801585218112968 / 2, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "0.2, 0.05, 0.35, 4, 0.05, true",
    "-0.2, -0.35, -0.05, 4, -0.05, true",
    "0.2, -0.1, 0.5, 4, 0.05, false",
    "0.5, -0.1, 1.1, 4, 0.125, true",
    "-0.5, -1.1, 0.1, 4, -0.125, true",
    "0.4, -0.1, 1.1, 4, 0.1, false",
    "0.2, 0, 0.4, 4, 0.05, false",
    "-0.2, -0.4, 0, 4, -0.05, false"
  })
  void a_control_that_moves_flags_selection(
      double estimate, double low, double high, double spread, double inSpreads, boolean flagged) {
    NegativeControl found = NegativeControl.judged(estimate, low, high, spread);

    assertThat(found.standardised()).isCloseTo(inSpreads, within(1e-15));
    assertThat(found.selectionLikely()).isEqualTo(flagged);
  }

  @Test
  void the_share_of_the_commoner_sign() {
    assertThat(NegativeControl.sameSign(new double[] {-1, -2, 3, -0.5})).isEqualTo(0.75);
    assertThat(NegativeControl.sameSign(new double[] {1, 2, Double.NaN, 0, 3})).isEqualTo(1);
    assertThat(NegativeControl.sameSign(new double[] {1, -2})).isEqualTo(0.5);
    assertThat(NegativeControl.sameSign(new double[] {0, Double.NaN})).isZero();
    assertThat(NegativeControl.sameSign(new double[0])).isZero();
  }
}
