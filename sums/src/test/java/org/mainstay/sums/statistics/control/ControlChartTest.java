package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.letters;
import static org.mainstay.sums.statistics.control.Readings.monthly;
import static org.mainstay.sums.statistics.control.Readings.rebasedAt;
import static org.mainstay.sums.statistics.control.Readings.without;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Limits, rebasing, missing periods and refusals of control charts.
class ControlChartTest {
  private static final double NONE = Double.NaN;

  /// The worked example of the project's statistics reference, section 12.1.
  private static final double[] EXAMPLE = {12, 15, 11, 14, 13, 16, 12, 15, 14, 13, 17, 12, 30};

  @Test
  void the_worked_example_has_its_mean_and_limits() {
    Phase phase = chart(monthly(EXAMPLE)).phases().getFirst();

    assertThat(phase.mean()).isCloseTo(14.923077, within(5e-7));
    assertThat(phase.averageRange()).isCloseTo(2.909091, within(5e-7));
    assertThat(phase.lower()).isCloseTo(7.184895, within(5e-7));
    assertThat(phase.upper()).isCloseTo(22.661259, within(5e-7));
    assertThat(phase.nearLower()).isCloseTo(9.764289, within(5e-7));
    assertThat(phase.nearUpper()).isCloseTo(20.081865, within(5e-7));
  }

  @Test
  void the_last_point_of_the_worked_example_is_above_its_limit() {
    var chart = chart(monthly(EXAMPLE));

    assertThat(letters(chart)).isEqualTo("............A");
    assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
    assertThat(chart.assurance()).isEqualTo(Assurance.NONE);
    assertThat(chart.warnings()).isEmpty();
  }

  @Test
  void without_screening_the_extreme_moving_range_stays() {
    var settings = Settings.of(Better.INCREASE).unscreened();
    Phase phase = chart(monthly(EXAMPLE), settings).phases().getFirst();

    assertThat(phase.averageRange()).isCloseTo(4.166667, within(5e-7));
  }

  @Test
  void a_moving_range_of_exactly_the_bound_is_left_out() {
    // All ranges of a steady climb are equal; with 0 their mean is 0, and 0 is not below 3.267 × 0.
    Phase flat = chart(monthly(5, 5, 5, 5)).phases().getFirst();

    assertThat(flat.averageRange()).isNaN();
    assertThat(flat.limited()).isFalse();
    assertThat(flat.mean()).isEqualTo(5);
  }

  @Test
  void each_point_shows_how_far_it_is_from_the_one_before() {
    var points = chart(monthly(12, 15, 11)).points();

    assertThat(points.get(0).movingRange()).isNaN();
    assertThat(points.get(0).followsOn()).isFalse();
    assertThat(points.get(1).movingRange()).isEqualTo(3);
    assertThat(points.get(1).followsOn()).isTrue();
    assertThat(points.get(2).movingRange()).isEqualTo(4);
  }

  @Test
  void an_extreme_moving_range_is_shown_even_where_it_does_not_count() {
    assertThat(chart(monthly(EXAMPLE)).points().getLast().movingRange()).isEqualTo(18);
  }

  @Test
  void the_order_of_readings_does_not_matter() {
    var readings = new ArrayList<>(rebasedAt(monthly(EXAMPLE), 6));
    var expected = chart(readings);
    Collections.shuffle(readings, new Random(9));

    assertThat(chart(readings)).isEqualTo(expected);
  }

  @Test
  void the_first_points_can_fix_the_limits() {
    var settings = Settings.of(Better.INCREASE).fixedAfter(4);
    Phase phase = chart(monthly(10, 12, 10, 12, 30, 50), settings).phases().getFirst();

    assertThat(phase.mean()).isEqualTo(11);
    assertThat(phase.averageRange()).isEqualTo(2);
    assertThat(phase.upper()).isCloseTo(16.32, within(1e-12));
    assertThat(phase.points()).isEqualTo(6);
  }

  @Test
  void limits_fixed_after_more_points_than_there_are_use_all() {
    var settings = Settings.of(Better.INCREASE).fixedAfter(40);

    assertThat(chart(monthly(EXAMPLE), settings)).isEqualTo(chart(monthly(EXAMPLE)));
  }

  @Test
  void a_rebasing_begins_a_new_process_with_its_own_limits() {
    var chart = chart(rebasedAt(monthly(10, 12, 10, 12, 50, 52, 50, 52), 4));

    assertThat(chart.phases()).extracting(Phase::mean).containsExactly(11.0, 51.0);
    assertThat(chart.phases()).extracting(Phase::number).containsExactly(1, 2);
    assertThat(chart.phases()).extracting(Phase::averageRange).containsExactly(2.0, 2.0);
    assertThat(letters(chart)).isEqualTo("........");
    assertThat(chart.points().get(4).movingRange()).isNaN();
    assertThat(chart.points().get(4).phase()).isEqualTo(chart.phases().get(1));
    assertThat(chart.points().get(3).phase()).isEqualTo(chart.phases().get(0));
  }

  @Test
  void a_rebasing_at_the_first_point_changes_nothing() {
    assertThat(chart(rebasedAt(monthly(EXAMPLE), 0))).isEqualTo(chart(monthly(EXAMPLE)));
  }

  @Test
  void no_run_crosses_a_rebasing() {
    double[] rising = {1, 2, 3, 4, 5, 6, 7};

    assertThat(letters(chart(monthly(rising)))).isEqualTo("BRRRRRA");
    assertThat(letters(chart(rebasedAt(monthly(rising), 3)))).isEqualTo(".......");
  }

  @Test
  void no_moving_range_bridges_a_missing_month() {
    var readings = without(monthly(10, 11, 10, 99, 30, 31, 30), 3);
    var chart = chart(readings, Settings.of(Better.INCREASE).unscreened());

    assertThat(chart.phases().getFirst().averageRange()).isEqualTo(1);
    assertThat(chart.points().get(3).movingRange()).isNaN();
    assertThat(chart.points().get(3).followsOn()).isFalse();
    assertThat(chart.phases()).hasSize(1);
  }

  @Test
  void no_trend_bridges_a_missing_month() {
    assertThat(letters(chart(without(monthly(1, 2, 3, 4, 5, 6, 7, 8), 4)))).doesNotContain("R");
    assertThat(letters(chart(monthly(1, 2, 3, 4, 5, 6, 7)))).isEqualTo("BRRRRRA");
  }

  @Test
  void a_month_without_a_figure_is_a_missing_month() {
    var left = chart(without(monthly(1, 2, 3, 4, 5, 6, 7, 8), 4));
    var blank = chart(monthly(1, 2, 3, 4, NONE, 6, 7, 8));

    assertThat(blank).isEqualTo(left);
    assertThat(blank.points()).hasSize(7);
  }

  @Test
  void a_blank_breaks_a_series_without_a_rhythm_too() {
    List<Reading> readings = new ArrayList<>();
    int[] days = {0, 3, 10, 11, 30, 47};
    for (int i = 0; i < days.length; i++) {
      readings.add(Reading.of(Readings.START.plusDays(days[i]), i == 2 ? NONE : i));
    }
    var points = chart(readings).points();

    assertThat(points)
        .extracting(ControlChart.Point::followsOn)
        .containsExactly(false, true, false, true, true);
  }

  @Test
  void a_rebasing_in_a_month_without_a_figure_holds_from_the_next() {
    var chart = chart(rebasedAt(monthly(10, 12, 10, NONE, 50, 52), 3));

    assertThat(chart.phases()).extracting(Phase::mean).containsExactly(32 / 3.0, 51.0);
  }

  @Test
  void a_rebasing_before_the_first_figure_gives_one_process() {
    assertThat(chart(rebasedAt(monthly(NONE, 12, 10), 0)).phases()).hasSize(1);
  }

  @Test
  void the_same_day_twice_is_refused() {
    var readings = new ArrayList<>(monthly(1, 2, 3));
    readings.add(Reading.of(Readings.START.plusMonths(1), 7));

    assertThat(ControlChart.of(readings, Settings.of(Better.INCREASE)))
        .isEqualTo(new Charted.Refused(3, "date", "2020-02-01 is there twice"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_value_without_end_is_refused(double value) {
    assertThat(ControlChart.of(monthly(1, value, 3), Settings.of(Better.INCREASE)))
        .isEqualTo(new Charted.Refused(1, "value", "a value must be a number"));
  }

  @Test
  void nothing_to_chart_is_refused() {
    var refused = new Charted.Refused(0, "value", "there is no value to chart");

    assertThat(ControlChart.of(List.of(), Settings.of(Better.INCREASE))).isEqualTo(refused);
    assertThat(ControlChart.of(monthly(NONE, NONE), Settings.of(Better.INCREASE)))
        .isEqualTo(refused);
  }

  @Test
  void one_point_has_a_mean_and_no_limits() {
    var chart = chart(monthly(7));

    assertThat(chart.phases().getFirst().mean()).isEqualTo(7);
    assertThat(chart.phases().getFirst().upper()).isNaN();
    assertThat(letters(chart)).isEqualTo(".");
    assertThat(chart.warnings())
        .containsExactly(
            "The series has 1 point: with fewer than 13 the limits will still move.",
            "The series has no limits: no moving range is left to make them from.");
  }

  @Test
  void twelve_points_are_few_and_thirteen_are_not() {
    assertThat(chart(monthly(Arrays.copyOf(EXAMPLE, 12))).warnings())
        .containsExactly(
            "The series has 12 points: with fewer than 13 the limits will still move.");
    assertThat(chart(monthly(EXAMPLE)).warnings()).isEmpty();
  }

  @Test
  void each_short_process_is_warned_about_by_its_number() {
    var twice = new double[26];
    for (int i = 0; i < 26; i++) {
      twice[i] = EXAMPLE[i % 13];
    }

    assertThat(chart(rebasedAt(monthly(twice), 20)).warnings())
        .containsExactly("Process 2 has 6 points: with fewer than 13 the limits will still move.");
  }

  @Test
  void limits_need_two_points_to_be_fixed() {
    var settings = Settings.of(Better.INCREASE);

    assertThat(settings.fixedAfter(2).fixedAfter()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.fixedAfter(1))
        .withMessage("limits need 2 points or more to be fixed, got 1");
  }

  @Test
  void settings_keep_what_they_do_not_change() {
    var settings = Settings.of(Better.DECREASE).unscreened().fixedAfter(9);

    assertThat(settings).isEqualTo(new Settings(Better.DECREASE, false, 9));
    assertThat(settings.unscreened()).isEqualTo(settings);
  }
}
