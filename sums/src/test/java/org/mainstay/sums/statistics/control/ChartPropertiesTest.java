package org.mainstay.sums.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mainstay.sums.statistics.control.Readings.chart;
import static org.mainstay.sums.statistics.control.Readings.letters;
import static org.mainstay.sums.statistics.control.Readings.monthly;
import static org.mainstay.sums.statistics.control.Readings.rebasedAt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not change a chart, and what must turn it round.
class ChartPropertiesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void turned_upside_down_every_high_point_is_a_low_one(long seed) {
    double[] series = series(seed, 30);

    assertThat(letters(chart(monthly(each(series, v -> -v)))))
        .isEqualTo(upsideDown(letters(chart(monthly(series)))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0",
    "2, 0.5, 0",
    "3, 4, 64",
    "4, 1024, -4096",
    "5, 0.125, 1",
    "6, 1, 512",
    "7, 8, -8"
  })
  void other_units_change_no_flag(long seed, double times, double more) {
    double[] series = series(seed, 30);
    ControlChart plain = chart(monthly(series));
    ControlChart other = chart(monthly(each(series, v -> v * times + more)));

    assertThat(letters(other)).isEqualTo(letters(plain));
    Phase phase = other.phases().getFirst();
    assertThat(phase.mean())
        .isCloseTo(plain.phases().getFirst().mean() * times + more, within(1e-9));
    assertThat(phase.averageRange())
        .isCloseTo(plain.phases().getFirst().averageRange() * times, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void read_backwards_the_limits_stay_and_shifts_do_too(long seed) {
    double[] series = series(seed, 30);
    double[] back = new double[30];
    Arrays.setAll(back, i -> series[29 - i]);
    ControlChart there = chart(monthly(series));
    ControlChart again = chart(monthly(back));

    assertThat(again.phases().getFirst().mean()).isEqualTo(there.phases().getFirst().mean());
    assertThat(again.phases().getFirst().upper())
        .isCloseTo(there.phases().getFirst().upper(), within(1e-12));
    String wanted = new StringBuilder(letters(there)).reverse().toString();
    assertThat(letters(again).replaceAll("[RF]", "?")).isEqualTo(wanted.replaceAll("[RF]", "?"));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void readings_in_any_order_make_the_same_chart(long seed) {
    List<Reading> readings = new ArrayList<>(monthly(series(seed, 24)));
    ControlChart plain = chart(readings);
    var random = new SplittableRandom(seed);
    for (int i = readings.size() - 1; i > 0; i--) {
      Collections.swap(readings, i, random.nextInt(i + 1));
    }
    assertThat(chart(readings)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void a_rebased_chart_is_two_charts_side_by_side(long seed) {
    double[] series = series(seed, 40);
    ControlChart whole = chart(rebasedAt(monthly(series), 17));
    ControlChart first = chart(monthly(Arrays.copyOfRange(series, 0, 17)));
    ControlChart second = chart(monthly(Arrays.copyOfRange(series, 17, 40)));

    assertThat(letters(whole)).isEqualTo(letters(first) + letters(second));
    assertThat(whole.phases()).hasSize(2);
    assertThat(whole.phases().get(0)).isEqualTo(first.phases().getFirst());
    assertThat(whole.phases().get(1).upper()).isEqualTo(second.phases().getFirst().upper());
    assertThat(whole.phases().get(1).number()).isEqualTo(2);
    assertThat(whole.variation()).isEqualTo(second.variation());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 14, 28})
  void the_length_of_a_period_does_not_matter(int days) {
    double[] series = series(41, 26);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < series.length; i++) {
      readings.add(Reading.of(LocalDate.of(2024, 1, 3).plusDays((long) days * i), series[i]));
    }
    assertThat(letters(chart(readings))).isEqualTo(letters(chart(monthly(series))));
    assertThat(chart(readings).phases()).isEqualTo(chart(monthly(series)).phases());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12, 20, 29})
  void once_limits_are_fixed_later_points_do_not_move_them(int fixed) {
    double[] series = series(51, 30);
    Settings settings = Settings.of(Better.INCREASE).fixedAfter(fixed);
    Phase whole = chart(monthly(series), settings).phases().getFirst();
    Phase first = chart(monthly(Arrays.copyOf(series, fixed)), settings).phases().getFirst();

    assertThat(whole.mean()).isEqualTo(first.mean());
    assertThat(whole.averageRange()).isEqualTo(first.averageRange());
    assertThat(whole.points()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void the_better_side_changes_words_but_no_cause(long seed) {
    List<Reading> readings = monthly(series(seed, 30));
    String causes = letters(chart(readings));
    for (Better better : Better.values()) {
      assertThat(letters(chart(readings, Settings.of(better)))).isEqualTo(causes);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {71, 72, 73, 74})
  void more_and_less_being_better_are_mirror_images(long seed) {
    List<Reading> readings = monthly(series(seed, 30));
    List<PointType> more = types(readings, Better.INCREASE);
    List<PointType> less = types(readings, Better.DECREASE);
    for (int i = 0; i < more.size(); i++) {
      PointType turned =
          switch (more.get(i)) {
            case SPECIAL_CAUSE_IMPROVEMENT -> PointType.SPECIAL_CAUSE_CONCERN;
            case SPECIAL_CAUSE_CONCERN -> PointType.SPECIAL_CAUSE_IMPROVEMENT;
            case COMMON_CAUSE, SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> more.get(i);
          };
      assertThat(less.get(i)).isEqualTo(turned);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 15, 22})
  void a_missing_month_makes_two_stretches_of_one_process(int gone) {
    double[] series = series(81, 26);
    double[] holed = series.clone();
    holed[gone] = Double.NaN;
    ControlChart chart = chart(monthly(holed));

    assertThat(chart.points()).hasSize(25);
    assertThat(chart.phases()).hasSize(1);
    assertThat(chart.points().get(gone).followsOn()).isFalse();
    assertThat(chart.points().get(gone).movingRange()).isNaN();
    assertThat(chart.points().stream().filter(p -> !p.followsOn())).hasSize(2);
    double[] ranges =
        chart.points().stream()
            .mapToDouble(ControlChart.Point::movingRange)
            .filter(r -> !Double.isNaN(r))
            .toArray();
    assertThat(ranges).hasSize(23);
  }

  @Test
  void screening_narrows_limits_or_leaves_them() {
    for (long seed = 0; seed < 200; seed++) {
      List<Reading> readings = monthly(series(seed, 20));
      Phase screened = chart(readings).phases().getFirst();
      Phase all = chart(readings, Settings.of(Better.INCREASE).unscreened()).phases().getFirst();

      assertThat(screened.averageRange()).isLessThanOrEqualTo(all.averageRange());
      assertThat(screened.mean()).isEqualTo(all.mean());
    }
  }

  @Test
  void limits_lie_in_order_and_alike_about_the_mean() {
    for (long seed = 0; seed < 200; seed++) {
      Phase phase = chart(monthly(series(seed, 20))).phases().getFirst();

      assertThat(phase.lower()).isLessThan(phase.nearLower());
      assertThat(phase.nearLower()).isLessThan(phase.mean());
      assertThat(phase.mean()).isLessThan(phase.nearUpper());
      assertThat(phase.nearUpper()).isLessThan(phase.upper());
      assertThat(phase.upper() - phase.mean())
          .isCloseTo(1.5 * (phase.nearUpper() - phase.mean()), within(1e-9));
      assertThat(phase.upper() + phase.lower()).isCloseTo(2 * phase.mean(), within(1e-9));
    }
  }

  private static List<PointType> types(List<Reading> readings, Better better) {
    return chart(readings, Settings.of(better)).points().stream()
        .map(ControlChart.Point::type)
        .toList();
  }

  private static double[] each(double[] series, DoubleUnaryOperator change) {
    return Arrays.stream(series).map(change).toArray();
  }

  private static String upsideDown(String letters) {
    var turned = new StringBuilder();
    String from = "ABRFTtSs";
    String to = "BAFRtTsS";
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      turned.append(letter == '.' ? '.' : to.charAt(from.indexOf(letter)));
    }
    return turned.toString();
  }

  /// A walk in sixteenths, so that doubling and adding lose nothing.
  private static double[] series(long seed, int length) {
    var random = new SplittableRandom(seed);
    double[] series = new double[length];
    double at = 20;
    for (int i = 0; i < length; i++) {
      at += random.nextInt(-40, 41) / 16.0 + (i == length / 2 ? 6 : 0);
      series[i] = at + random.nextInt(-9, 10) / 16.0;
    }
    return series;
  }
}
