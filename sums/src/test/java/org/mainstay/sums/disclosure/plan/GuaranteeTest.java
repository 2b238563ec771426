package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.DiscreteLaplace;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.noise.NoiseLaw;

/// The promise beside the printed table of the release book (section 4), and beside the best that
/// somebody can do who knows everything but one person's answer.
class GuaranteeTest {
  @ParameterizedTest
  @CsvSource({
    "1,4, .12, .06,.12,.30, .013",
    "1,2, .25, .08,.15,.35, .016",
    "4,5, .38, .10,.20,.43, .022",
    "1,1, .46, .13,.23,.48, .027",
    "2,1, .76, .28,.45,.71, .074",
    "3,1, .91, .51,.69,.87, .20"
  })
  void it_is_the_printed_one(
      long p, long r, double advantage, double five, double ten, double quarter, double found) {
    var guarantee = new Guarantee(Epsilon.of(p, r));
    assertThat(guarantee.largestAdvantage()).isCloseTo(advantage, within(0.006));
    assertThat(guarantee.largestBelief(0.05)).isCloseTo(five, within(0.006));
    assertThat(guarantee.largestBelief(0.10)).isCloseTo(ten, within(0.006));
    assertThat(guarantee.largestBelief(0.25)).isCloseTo(quarter, within(0.006));
    assertThat(guarantee.foundOut(0.01)).isCloseTo(found, within(0.001));
  }

  @Test
  void at_one_the_odds_change_by_at_most_two_point_seven() {
    assertThat(new Guarantee(Epsilon.of(1, 1)).factor())
        .isCloseTo(2.718281828459045, within(1e-15));
  }

  @Test
  void nothing_spent_teaches_nothing() {
    var guarantee = new Guarantee(Epsilon.NONE);
    assertThat(guarantee.factor()).isEqualTo(1);
    assertThat(guarantee.largestBelief(0.1)).isCloseTo(0.1, within(1e-15));
    assertThat(guarantee.largestAdvantage()).isZero();
    assertThat(guarantee.foundOut(0.2)).isCloseTo(0.2, within(1e-15));
  }

  /// Whoever sees a count of 41 instead of 40 people plus noise, and says "used" from some number
  /// on, is right as often as the law allows and never more often than is promised.
  @ParameterizedTest
  @CsvSource({"1,4", "1,2", "4,5", "1,1", "2,1"})
  void no_rule_on_a_published_number_beats_it(long p, long r) {
    NoiseLaw law = DiscreteLaplace.of(Epsilon.of(p, r), 1).law();
    var guarantee = new Guarantee(Epsilon.of(p, r));
    double best = 0;
    for (long from = -60; from <= 60; from++) {
      double found = 0;
      double accused = 0;
      for (long x = from; x <= 400; x++) {
        found += law.at(x - 1);
        accused += law.at(x);
      }
      best = Math.max(best, found - accused);
      assertThat(found).isLessThanOrEqualTo(guarantee.foundOut(Math.min(1, accused)) + 1e-9);
      assertThat(0.1 * found / (0.1 * found + 0.9 * accused))
          .isLessThanOrEqualTo(guarantee.largestBelief(0.1) + 1e-9);
    }
    assertThat(best).isLessThanOrEqualTo(guarantee.largestAdvantage() + 1e-9);
    assertThat(best).as("and it is reached").isCloseTo(guarantee.largestAdvantage(), within(1e-9));
  }

  @Test
  void three_whose_use_goes_together_are_promised_three_times_as_much() {
    assertThat(new Guarantee(Epsilon.of(4, 5)).together(3))
        .isEqualTo(new Guarantee(Epsilon.of(12, 5)));
  }

  @Test
  void what_is_certain_stays_certain() {
    var guarantee = new Guarantee(Epsilon.of(1, 1));
    assertThat(guarantee.largestBelief(0)).isZero();
    assertThat(guarantee.largestBelief(1)).isEqualTo(1);
    assertThat(guarantee.foundOut(0)).isZero();
    assertThat(guarantee.foundOut(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void what_is_no_probability_is_refused(double value) {
    var guarantee = new Guarantee(Epsilon.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> guarantee.largestBelief(value));
    assertThatIllegalArgumentException().isThrownBy(() -> guarantee.foundOut(value));
  }

  @Test
  void nobody_is_no_group() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Guarantee(Epsilon.of(1, 1)).together(0))
        .withMessage("people are 1 or more, got 0");
  }
}
