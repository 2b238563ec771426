package org.mainstay.sums.statistics.regression.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.regression.fit.OneAtATime.Explained;

/// E-values against the bias that they undo (Ding and VanderWeele 2016), Oster's figures against
/// the line they lie on, detectable effects against R, and shares of signs counted by hand.
class EValueLawsTest {
  /// The most that a cause tied this strongly to both can move a risk ratio: `E E / (E + E - 1)`.
  private static double bias(double strength) {
    return strength * strength / (2 * strength - 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.0001, 1.05, 1.25, 2, 3.9, 10, 140, 1e6, 1e12})
  void a_cause_of_that_strength_just_explains_the_ratio_away(double ratio) {
    assertThat(bias(EValue.of(ratio)) / ratio).isCloseTo(1, within(1e-12));
    assertThat(bias(EValue.of(1 / ratio)) / ratio).isCloseTo(1, within(1e-12));
  }

  @Test
  void a_ratio_further_from_one_needs_a_stronger_cause() {
    double before = 1;
    for (int i = 1; i <= 400; i++) {
      double ratio = 1 + i * i / 100.0;
      double now = EValue.of(ratio);
      assertThat(now).isGreaterThan(before).isGreaterThan(ratio).isLessThan(2 * ratio);
      before = now;
    }
  }

  /// VanderWeele and Ding 2017: smoking and lung cancer 10.73 (8.02 to 14.36), bottle feeding 3.9
  /// (1.8 to 8.7).
  @ParameterizedTest
  @CsvSource({
    "10.73, 8.02, 14.36, 20.95, 15.52",
    "3.9, 1.8, 8.7, 7.26, 3.0",
    "0.80, 0.71, 0.91, 1.81, 1.43"
  })
  void published_e_values(double ratio, double low, double high, double estimate, double limit) {
    EValue found = EValue.ofRatio(ratio, low, high);

    assertThat(found.estimate()).isCloseTo(estimate, within(5e-3));
    assertThat(found.limit()).isCloseTo(limit, within(5e-3));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.4, 0.7", "1.4, 1.1, 1.9", "0.9, 0.7, 1.2", "7, 0.5, 90"})
  void a_ratio_and_its_reciprocal_say_the_same(double ratio, double low, double high) {
    EValue found = EValue.ofRatio(ratio, low, high);
    EValue turned = EValue.ofRatio(1 / ratio, 1 / high, 1 / low);

    assertThat(turned.estimate()).isCloseTo(found.estimate(), within(1e-12));
    assertThat(turned.limit()).isCloseTo(found.limit(), within(1e-12));
    assertThat(found.limit()).isBetween(1.0, found.estimate());
  }

  @ParameterizedTest
  @CsvSource({"2, 0.3, 5", "-2, 0.3, 5", "0.01, 0.001, 0.2", "400, 90, 1000", "0, 1, 1"})
  void a_difference_does_not_depend_on_its_unit(double estimate, double error, double spread) {
    EValue points = EValue.ofDifference(estimate, error, spread);
    EValue pence = EValue.ofDifference(100 * estimate, 100 * error, 100 * spread);
    EValue turned = EValue.ofDifference(-estimate, error, spread);

    assertThat(pence.estimate()).isCloseTo(points.estimate(), within(1e-12));
    assertThat(pence.limit()).isCloseTo(points.limit(), within(1e-12));
    assertThat(turned.estimate()).isCloseTo(points.estimate(), within(1e-12));
    assertThat(turned.limit()).isCloseTo(points.limit(), within(1e-12));
  }

  @Test
  void no_difference_needs_nothing_to_explain_it() {
    assertThat(EValue.ofDifference(0, 0.2, 1)).isEqualTo(new EValue(1, 1));
    assertThat(EValue.ofRatio(1, 1, 1)).isEqualTo(new EValue(1, 1));
  }

  @Test
  void a_ratio_or_a_limit_that_is_none_is_refused() {
    assertThatThrownBy(() -> EValue.ofRatio(-1, -2, -0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a risk ratio is above 0, got ");
    assertThatThrownBy(() -> EValue.ofRatio(0, 0.1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a risk ratio is above 0, got 0.0");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "detectable.csv", numLinesToSkip = 1)
  void the_smallest_effect_is_that_of_r(double error, double degrees, double smallest) {
    assertThat(Detectable.smallest(error, degrees) / smallest).isCloseTo(1, within(1e-11));
  }

  @Test
  void more_degrees_find_smaller_effects_down_to_those_of_the_normal() {
    double before = Double.POSITIVE_INFINITY;
    for (int degrees = 1; degrees < 4000; degrees += 1 + degrees / 3) {
      double now = Detectable.smallest(1, degrees);
      assertThat(now).isLessThan(before).isGreaterThan(Detectable.smallest(1));
      before = now;
    }
    assertThat(Detectable.smallest(1, 1e9)).isCloseTo(Detectable.smallest(1), within(1e-8));
    assertThat(Detectable.smallest(0, 5)).isZero();
    assertThat(Detectable.smallest(0)).isZero();
  }

  private static Explained explained(long seed) {
    var random = new SplittableRandom(seed);
    double bare = 0.3 * random.nextDouble();
    return new Explained(
        random.nextDouble(-2, 2), bare, random.nextDouble(-2, 2), bare + 0.6 * random.nextDouble());
  }

  /// The adjusted estimate is the line through (R°, b°) and (R̃, b̃), drawn on to Rmax.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void oster_draws_the_line_on_to_what_could_be_explained(long seed) {
    Explained known = explained(seed);
    Oster found = Oster.of(known).orElseThrow();
    double steep = (known.slope() - known.bareSlope()) / (known.share() - known.bareShare());
    double highest = Math.min(1, 1.3 * known.share());
    double moved = found.delta() * (known.bareSlope() - known.slope()) * (highest - known.share());

    assertThat(found.highest()).isEqualTo(highest);
    assertThat(found.adjusted())
        .isCloseTo(known.bareSlope() + steep * (highest - known.bareShare()), within(1e-9));
    assertThat(known.slope() - moved / (known.share() - known.bareShare()))
        .as("nothing is left at delta")
        .isCloseTo(0, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void turning_the_outcome_round_turns_the_estimate_round(long seed) {
    Explained known = explained(seed);
    var turned =
        new Explained(-known.bareSlope(), known.bareShare(), -known.slope(), known.share());
    Oster one = Oster.of(known).orElseThrow();
    Oster other = Oster.of(turned).orElseThrow();

    assertThat(other.adjusted()).isEqualTo(-one.adjusted());
    assertThat(other.delta()).isEqualTo(one.delta());
  }

  @Test
  void covariates_that_explain_but_do_not_move_the_estimate_leave_it_where_it_is() {
    Oster found = Oster.of(new Explained(0.7, 0.1, 0.7, 0.5)).orElseThrow();

    assertThat(found.adjusted()).isEqualTo(0.7);
    assertThat(found.delta()).isInfinite();
    assertThat(Oster.of(new Explained(0.7, 0.5, 0.6, 0.1))).isEmpty();
    assertThat(Oster.of(new Explained(1, Double.NaN, 1, 0.3))).isEmpty();
    assertThat(Oster.of(new Explained(1, 0, 0.5, 1e-12))).isEmpty();
  }

  @Test
  void a_control_is_flagged_only_above_a_tenth_of_a_spread() {
    assertThat(NegativeControl.FLAGGED_ABOVE).isEqualTo(0.1);
    assertThat(NegativeControl.judged(0.1, -1, 1, 1).selectionLikely()).isFalse();
    assertThat(NegativeControl.judged(Math.nextUp(0.1), -1, 1, 1).selectionLikely()).isTrue();
    assertThat(NegativeControl.judged(-0.1, -1, 1, 1).selectionLikely()).isFalse();
    assertThat(NegativeControl.judged(0, Double.MIN_VALUE, 1, 1).selectionLikely()).isTrue();
    assertThat(NegativeControl.judged(0, -1, -Double.MIN_VALUE, 1).selectionLikely()).isTrue();
    assertThat(NegativeControl.judged(5, -1, 11, 1000))
        .isEqualTo(new NegativeControl(0.005, false));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 1", "3, 5", "5, 3", "40, 40", "0, 7"})
  void the_commoner_sign_is_counted_wherever_it_stands(int above, int below) {
    double[] estimates =
        IntStream.range(0, above + below)
            .mapToDouble(i -> (i * 13) % (above + below) < above ? 0.1 + i : -0.1 - i)
            .toArray();
    long positive = IntStream.range(0, estimates.length).filter(i -> estimates[i] > 0).count();
    double share = Math.max(positive, estimates.length - positive) / (double) (above + below);

    assertThat(NegativeControl.sameSign(estimates)).isEqualTo(share);
    assertThat(share).isBetween(0.5, 1.0);
  }
}
