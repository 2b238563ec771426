package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainstay.sums.statistics.control.Readings.aimedAt;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.monthly;
import static org.mainstay.sums.statistics.control.Readings.rebasedAt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a chart says in words: the meaning of each cause, both icons, warnings and refusals.
class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "COMMON, INCREASE, COMMON_CAUSE, COMMON_CAUSE",
    "COMMON, DECREASE, COMMON_CAUSE, COMMON_CAUSE",
    "COMMON, NEUTRAL, COMMON_CAUSE, COMMON_CAUSE",
    "ABOVE_LIMIT, INCREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_HIGH",
    "ABOVE_LIMIT, DECREASE, SPECIAL_CAUSE_CONCERN, CONCERN_HIGH",
    "ABOVE_LIMIT, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, NEUTRAL_HIGH",
    "BELOW_LIMIT, INCREASE, SPECIAL_CAUSE_CONCERN, CONCERN_LOW",
    "BELOW_LIMIT, DECREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_LOW",
    "BELOW_LIMIT, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_LOW, NEUTRAL_LOW",
    "RISING, INCREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_HIGH",
    "RISING, DECREASE, SPECIAL_CAUSE_CONCERN, CONCERN_HIGH",
    "RISING, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, NEUTRAL_HIGH",
    "FALLING, INCREASE, SPECIAL_CAUSE_CONCERN, CONCERN_LOW",
    "FALLING, DECREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_LOW",
    "FALLING, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_LOW, NEUTRAL_LOW",
    "TWO_OF_THREE_ABOVE, INCREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_HIGH",
    "TWO_OF_THREE_ABOVE, DECREASE, SPECIAL_CAUSE_CONCERN, CONCERN_HIGH",
    "TWO_OF_THREE_ABOVE, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, NEUTRAL_HIGH",
    "TWO_OF_THREE_BELOW, INCREASE, SPECIAL_CAUSE_CONCERN, CONCERN_LOW",
    "TWO_OF_THREE_BELOW, DECREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_LOW",
    "TWO_OF_THREE_BELOW, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_LOW, NEUTRAL_LOW",
    "SHIFT_ABOVE, INCREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_HIGH",
    "SHIFT_ABOVE, DECREASE, SPECIAL_CAUSE_CONCERN, CONCERN_HIGH",
    "SHIFT_ABOVE, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, NEUTRAL_HIGH",
    "SHIFT_BELOW, INCREASE, SPECIAL_CAUSE_CONCERN, CONCERN_LOW",
    "SHIFT_BELOW, DECREASE, SPECIAL_CAUSE_IMPROVEMENT, IMPROVEMENT_LOW",
    "SHIFT_BELOW, NEUTRAL, SPECIAL_CAUSE_NEUTRAL_LOW, NEUTRAL_LOW"
  })
  void every_cause_means_something_for_every_measure(
      Cause cause, Better better, PointType type, Variation icon) {
    assertThat(cause.type(better)).isEqualTo(type);
    assertThat(Variation.of(cause, better)).isEqualTo(icon);
  }

  @ParameterizedTest
  @CsvSource({
    "INCREASE, 9, FAIL",
    "INCREASE, 8, INCONSISTENT",
    "INCREASE, 5, INCONSISTENT",
    "INCREASE, 2, INCONSISTENT",
    "INCREASE, 1, PASS",
    "DECREASE, 9, PASS",
    "DECREASE, 8, INCONSISTENT",
    "DECREASE, 5, INCONSISTENT",
    "DECREASE, 2, INCONSISTENT",
    "DECREASE, 1, FAIL",
    "NEUTRAL, 9, NONE",
    "NEUTRAL, 5, NONE",
    "NEUTRAL, 1, NONE",
    "INCREASE, NaN, NONE",
    "DECREASE, NaN, NONE",
    "NEUTRAL, NaN, NONE",
    "INCREASE, Infinity, FAIL",
    "DECREASE, Infinity, PASS",
    "INCREASE, -Infinity, PASS"
  })
  void a_target_is_compared_with_both_limits(Better better, double target, Assurance assurance) {
    assertThat(Assurance.of(target, new Phase(1, 20, 5, 1, 2, 3, 7, 8), better))
        .isEqualTo(assurance);
  }

  @ParameterizedTest
  @EnumSource(PointType.class)
  void a_type_is_written_in_small_letters(PointType type) {
    assertThat(type.inFiles()).isEqualTo(type.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @CsvSource({"PASS, pass", "FAIL, fail", "INCONSISTENT, inconsistent", "NONE, ''"})
  void an_assurance_is_written_in_small_letters_or_not_at_all(Assurance assurance, String word) {
    assertThat(assurance.inFiles()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"COMMON_CAUSE, common_cause", "IMPROVEMENT_HIGH, improvement_high"})
  void a_variation_is_written_in_small_letters(Variation variation, String word) {
    assertThat(variation.inFiles()).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 12})
  void a_short_series_says_that_its_limits_will_move(int points) {
    assertThat(wavy(points).warnings())
        .containsExactly(
            "The series has " + points + " points: with fewer than 13 the limits will still move.");
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14, 40})
  void a_long_series_says_nothing(int points) {
    assertThat(wavy(points).warnings()).isEmpty();
  }

  @Test
  void one_point_is_named_in_the_singular_and_has_no_limits() {
    assertThat(wavy(1).warnings())
        .containsExactly(
            "The series has 1 point: with fewer than 13 the limits will still move.",
            "The series has no limits: no moving range is left to make them from.");
  }

  @ParameterizedTest
  @CsvSource({"13, 27", "12, 27", "13, 25", "5, 12", "14, 30"})
  void each_process_speaks_for_itself(int second, int third) {
    double[] values = IntStream.range(0, 40).mapToDouble(i -> i % 3).toArray();
    ControlChart chart = chart(rebasedAt(monthly(values), second, third));
    List<String> wanted = new ArrayList<>();
    int[] points = {second, third - second, 40 - third};
    for (int p = 0; p < 3; p++) {
      if (points[p] < 13) {
        wanted.add(
            "Process %d has %d points: with fewer than 13 the limits will still move."
                .formatted(p + 1, points[p]));
      }
    }

    assertThat(chart.warnings()).isEqualTo(wanted);
  }

  @Test
  void the_first_reading_by_date_that_cannot_be_is_refused_by_its_row() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    List<Reading> readings =
        List.of(
            Reading.of(day.plusMonths(2), Double.POSITIVE_INFINITY),
            Reading.of(day, 3),
            Reading.of(day.plusMonths(1), Double.NEGATIVE_INFINITY));

    assertThat(ControlChart.of(readings, Settings.of(Better.INCREASE)))
        .isEqualTo(new Charted.Refused(2, "value", "a value must be a number"));
  }

  @Test
  void a_day_given_twice_is_refused_at_the_later_row() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    List<Reading> readings =
        List.of(Reading.of(day.plusMonths(1), 1), Reading.of(day, 3), Reading.of(day, 3));

    assertThat(ControlChart.of(readings, Settings.of(Better.INCREASE)))
        .isEqualTo(new Charted.Refused(2, "date", "2026-05-01 is there twice"));
  }

  @Test
  void a_series_of_blanks_is_refused() {
    assertThat(ControlChart.of(monthly(Double.NaN, Double.NaN), Settings.of(Better.NEUTRAL)))
        .isEqualTo(new Charted.Refused(0, "value", "there is no value to chart"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 0, -1, Integer.MIN_VALUE})
  void limits_of_fewer_than_two_points_are_no_setting(int points) {
    assertThatThrownBy(() -> new Settings(Better.INCREASE, true, points))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits need 2 points or more to be fixed, got " + points);
  }

  @Test
  void points_carry_date_value_and_target() {
    ControlChart chart = chart(aimedAt(monthly(3, 4, 5), 4.5));

    assertThat(chart.points()).extracting(ControlChart.Point::value).containsExactly(3., 4., 5.);
    assertThat(chart.points()).extracting(ControlChart.Point::target).containsOnly(4.5);
    assertThat(chart.points())
        .extracting(ControlChart.Point::date)
        .containsExactly(
            Readings.START, Readings.START.plusMonths(1), Readings.START.plusMonths(2));
    assertThat(chart.points())
        .extracting(ControlChart.Point::phase)
        .containsOnly(chart.phases().getFirst());
  }

  private static ControlChart wavy(int points) {
    return chart(monthly(IntStream.range(0, points).mapToDouble(i -> i % 3).toArray()));
  }
}
