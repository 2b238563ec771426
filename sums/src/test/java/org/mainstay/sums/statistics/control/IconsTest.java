package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.sums.statistics.control.Readings.aimedAt;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.monthly;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words and icons of a chart, after NHSRplotthedots 0.2.2:
/// `test-ptd_calculate_assurance_type.R` and `R/geom_ptd_icon.R`.
class IconsTest {
  private static final double[] STEADY = {10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 11};

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 30, improvement_high, special_cause_improvement",
    "INCREASE, -30, concern_low, special_cause_concern",
    "DECREASE, 30, concern_high, special_cause_concern",
    "DECREASE, -30, improvement_low, special_cause_improvement",
    "NEUTRAL, 30, neutral_high, special_cause_neutral_high",
    "NEUTRAL, -30, neutral_low, special_cause_neutral_low",
    "INCREASE, 11, common_cause, common_cause",
    "DECREASE, 11, common_cause, common_cause",
    "NEUTRAL, 11, common_cause, common_cause"
  })
  void the_variation_icon_is_that_of_the_last_point(
      Better better, double last, String icon, String type) {
    double[] values = Arrays.copyOf(STEADY, 14);
    values[13] = last;
    var chart = chart(monthly(values), Settings.of(better));

    assertThat(chart.variation().inFiles()).isEqualTo(icon);
    assertThat(chart.points().getLast().type().inFiles()).isEqualTo(type);
  }

  @Test
  void an_early_special_point_does_not_make_the_icon() {
    double[] values = Arrays.copyOf(STEADY, 14);
    values[0] = 20;
    values[13] = 11;

    assertThat(chart(monthly(values)).points().getFirst().cause()).isEqualTo(Cause.ABOVE_LIMIT);
    assertThat(chart(monthly(values)).variation()).isEqualTo(Variation.COMMON_CAUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 3.0, 4, fail",
    "INCREASE, 5.0, 4, pass",
    "INCREASE, 1.0, 4, inconsistent",
    "DECREASE, 3.0, 4, pass",
    "DECREASE, 5.0, 4, fail",
    "DECREASE, 1.0, 4, inconsistent",
    "NEUTRAL, 3.0, 4, ''",
    "INCREASE, 2.0, 4, inconsistent",
    "INCREASE, 4.0, 4, inconsistent",
    "INCREASE, 4.0, NaN, ''"
  })
  void the_assurance_icon_compares_the_target_with_the_last_limits(
      Better better, double lower, double target, String icon) {
    double upper = lower == 1 ? 5 : lower == 2 ? 4 : lower + 0.5;
    var last = new Phase(1, 20, lower, 1, lower, lower, upper, upper);

    assertThat(Assurance.of(target, last, better).inFiles()).isEqualTo(icon);
  }

  @Test
  void a_target_without_limits_is_inconsistent_as_upstream_has_it() {
    var chart = chart(aimedAt(monthly(5, 5, 5), 9), Settings.of(Better.INCREASE));

    assertThat(chart.assurance()).isEqualTo(Assurance.INCONSISTENT);
  }

  @Test
  void the_target_of_the_last_point_counts() {
    var readings = new java.util.ArrayList<>(aimedAt(monthly(STEADY), 100));
    Reading last = readings.removeLast();
    readings.add(new Reading(last.date(), last.value(), 1, false));
    var chart = chart(readings);

    assertThat(chart.assurance()).isEqualTo(Assurance.PASS);
    assertThat(chart.points().getFirst().target()).isEqualTo(100);
  }

  @Test
  void the_limits_of_the_last_process_count() {
    double[] values = new double[26];
    for (int i = 0; i < 26; i++) {
      values[i] = STEADY[i % 13] + (i < 13 ? 0 : 100);
    }
    var readings = aimedAt(monthly(values), 50);

    assertThat(chart(Readings.rebasedAt(readings, 13)).assurance()).isEqualTo(Assurance.PASS);
    assertThat(chart(Readings.rebasedAt(readings, 13), Settings.of(Better.DECREASE)).assurance())
        .isEqualTo(Assurance.FAIL);
  }

  @Test
  void every_cause_has_its_direction() {
    assertThat(Cause.values())
        .extracting(Cause::direction)
        .containsExactly(0, 1, -1, 1, -1, 1, -1, 1, -1);
  }

  @Test
  void none_is_blank_in_files() {
    assertThat(Assurance.values())
        .extracting(Assurance::inFiles)
        .containsExactly("pass", "fail", "inconsistent", "");
  }
}
