package org.mainstay.sums.statistics.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.rates.EffectSize.Divisor;

/// Effect sizes by the convention of NHS Talking Therapies, with figures worked out by hand.
class EffectSizeTest {
  private static final Divisor ENGLAND = new Divisor.England(6);
  private static final Divisor OWN = new Divisor.Own(5);

  @Test
  void a_fall_of_six_points_in_spreads_of_six_is_one() {
    assertThat(EffectSize.of(15, 9, ENGLAND).value()).isEqualTo(1);
    assertThat(EffectSize.of(15, 9, OWN).value()).isCloseTo(1.2, within(1e-12));
  }

  @Test
  void scores_that_rise_have_a_negative_effect_size() {
    assertThat(EffectSize.of(9, 15, ENGLAND).value()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"15, 8.1, 1.2", "15, 9.4, 0.9", "15, 15, 0"})
  void it_is_published_to_one_decimal(double start, double end, double published) {
    assertThat(EffectSize.of(start, end, ENGLAND).published()).isEqualTo(published);
  }

  @Test
  void a_hubs_own_spread_is_named() {
    assertThat(EffectSize.of(15, 9, ENGLAND).words()).isEqualTo("effect size");
    assertThat(EffectSize.of(15, 9, OWN).words()).isEqualTo("own-SD effect size");
  }

  @Test
  void the_two_do_not_stand_in_one_chart() {
    var england = EffectSize.of(15, 9, ENGLAND);
    var own = EffectSize.of(15, 9, OWN);

    assertThat(england.comparableWith(own)).isFalse();
    assertThat(england.comparableWith(EffectSize.of(1, 2, new Divisor.England(3)))).isTrue();
    assertThat(own.comparableWith(own)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void there_is_no_effect_size_without_a_spread(double sd) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Divisor.England(sd))
        .withMessage("a standard deviation is above 0, got " + sd);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Divisor.Own(sd))
        .withMessage("a standard deviation is above 0, got " + sd);
  }
}
