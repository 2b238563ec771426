package org.mainstay.ui.chart.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.control.ControlChart.Icons;
import org.mainstay.ui.chart.control.ControlChart.Kind;
import org.mainstay.ui.chart.control.ControlChart.Point;
import org.mainstay.ui.chart.drawing.Ink;

/// A control chart shows what is out of the ordinary to everybody.
class ControlChartTest {
  private static final double NONE = Double.NaN;
  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  @Test
  void each_kind_of_point_has_a_shape_of_its_own() {
    var shapes =
        Arrays.stream(Kind.values())
            .map(kind -> Badge.mark(kind).shape().path(0, 0, 5))
            .map(Drawing::shape)
            .distinct();

    assertThat(shapes).hasSize(Kind.values().length);
  }

  @Test
  void a_higher_value_stands_higher_and_a_later_one_further_right() {
    String line =
        drawn(List.of(bare(0, 2, Kind.COMMON), bare(40, 9, Kind.COMMON)))
            .lines(Ink.GRID, "")
            .getFirst();
    double[] places =
        Arrays.stream(line.substring(1).split("[ L]", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();

    assertThat(places[2]).isGreaterThan(places[0]);
    assertThat(places[3]).isLessThan(places[1]);
  }

  @Test
  void limits_that_are_not_known_are_not_drawn_nor_named() {
    var bare = drawn(List.of(bare(0, 2, Kind.COMMON), bare(1, 3, Kind.COMMON)));
    var full = drawn(List.of(full(0, 2, false), full(1, 3, false)));

    assertThat(bare.words()).noneMatch(words -> words.contains("imit") || words.contains("Mean"));
    assertThat(full.words())
        .contains("Upper 8", "Mean 5", "Lower 2", "Target 6")
        .contains("Two thirds of the way to a limit");
    assertThat(full.lines(Ink.BLACK, "7 4")).hasSize(3);
    assertThat(bare.lines(Ink.BLACK, "7 4")).isEmpty();
  }

  @Test
  void limits_begin_anew_where_a_new_phase_begins() {
    var chart = drawn(List.of(full(0, 2, true), full(1, 3, false), full(2, 4, true)));

    assertThat(chart.words()).containsOnlyOnce("New limits");
    assertThat(chart.lines(Ink.BLACK, "7 4").subList(0, 2))
        .allSatisfy(line -> assertThat(line.chars().filter(letter -> letter == 'M')).hasSize(2));
  }

  @Test
  void one_point_is_a_chart_and_none_is_not() {
    var one = drawn(List.of(bare(0, 17, Kind.CONCERN)));

    assertThat(one.words()).contains("1 Jan 2025", "Concern");
    assertThatThrownBy(() -> chart(List.of(), Icons.NONE))
        .hasMessage("points must be 1..1000, got 0");
  }

  @Test
  void a_thousand_points_are_drawn_and_one_more_is_refused() {
    assertThat(drawn(many(1000)).marks("fill", Ink.BLACK)).hasSizeGreaterThanOrEqualTo(1000);
    assertThatThrownBy(() -> chart(many(1001), Icons.NONE)).hasMessageContaining("1..1000");
  }

  @Test
  void extreme_values_stay_on_the_paper() {
    for (double extreme : new double[] {1e15, -1e15, 1e-12, 0, 123_456_789.5}) {
      var points = List.of(bare(0, extreme, Kind.COMMON), bare(20_000, extreme / 3, Kind.COMMON));

      assertThat(drawn(points).words())
          .noneMatch(words -> words.contains("E") || words.contains("N"));
    }
    assertThatThrownBy(() -> bare(0, Double.POSITIVE_INFINITY, Kind.COMMON))
        .hasMessage("the value on 2025-01-01 must be a number up to 1e15, got Infinity");
    assertThatThrownBy(() -> bare(0, NONE, Kind.COMMON)).hasMessageContaining("got NaN");
  }

  @Test
  void days_out_of_order_or_twice_are_refused() {
    assertThatThrownBy(() -> drawn(List.of(bare(1, 2, Kind.COMMON), bare(1, 3, Kind.COMMON))))
        .hasMessage(
            "points stand in the order of their days, each day once; "
                + "2025-01-02 follows 2025-01-02");
  }

  @Test
  void a_day_that_somebody_mistyped_is_refused() {
    assertThatThrownBy(() -> bare(8_000_000, 1, Kind.COMMON))
        .hasMessageStartingWith("a day lies in 1900..2199, got +");
  }

  @Test
  void limits_upside_down_are_refused() {
    assertThatThrownBy(() -> new Point(START, 1, 1, 3, NONE, NONE, 2, NONE, Kind.COMMON, false))
        .hasMessage("the limits on 2025-01-01 are upside down");
  }

  @Test
  void an_icon_always_has_its_words_beside_it() {
    for (Badge badge : Badge.values()) {
      var words = Drawing.of(chart(many(3), new Icons(code(badge), "")).picture()).words();

      assertThat(words.contains(badge.words())).isEqualTo(badge.drawn());
    }
  }

  @Test
  void icons_differ_without_their_colours() {
    var shapes =
        Arrays.stream(Badge.values())
            .map(badge -> Drawing.of(chart(many(3), new Icons(code(badge), "")).picture()))
            .map(
                drawing ->
                    drawing.all("path").stream().map(path -> path.getAttribute("d")).toList())
            .distinct();

    assertThat(shapes).hasSize(Badge.values().length);
  }

  @Test
  void an_icon_that_we_do_not_know_is_refused_with_those_that_there_are() {
    assertThatThrownBy(() -> new Icons("splendid", ""))
        .hasMessageStartingWith("no icon is called \"splendid\"; there are common_cause, ");
  }

  @Test
  void the_words_say_when_how_much_and_what_is_out_of_the_ordinary() {
    var points = new ArrayList<>(List.of(full(0, 3, true), full(31, 4, false)));
    points.add(new Point(START.plusDays(59), 8.5, 5, 2, 3, 7, 8, 6, Kind.CONCERN, false));

    assertThat(chart(points, new Icons("concern_high", "fail")).description())
        .isEqualTo(
            "Control chart. 3 points from 1 Jan 2025 to 1 Mar 2025. "
                + "Last value 8.5 (concern); mean 5; limits 2 to 8; target 6. "
                + "Out of the ordinary: 1 point of concern. "
                + "Concern: higher values. Reliably misses the target.");
  }

  @Test
  void time_is_marked_by_days_months_or_years_as_fits() {
    assertThat(Days.between(START, START.plusDays(2), 340).words())
        .containsExactly("1 Jan 2025", "2 Jan 2025", "3 Jan 2025");
    assertThat(Days.between(START.plusDays(5), START.plusMonths(9), 340).words())
        .containsExactly("Mar 2025", "May 2025", "Jul 2025", "Sept 2025");
    assertThat(Days.between(START, START.plusYears(30), 340).words())
        .containsExactly("2025", "2030", "2035", "2040", "2045", "2050", "2055");
    assertThat(Days.between(START, START, 340).words()).containsExactly("1 Jan 2025");
  }

  @Test
  void a_month_s_point_stands_over_the_name_of_its_month() {
    var ends =
        IntStream.range(0, 9)
            .mapToObj(i -> LocalDate.of(2024, 4, 1).plusMonths(i + 1L).minusDays(1))
            .toList();

    var days = Days.of(ends, 800);
    assertThat(days.at()).isEqualTo(ends);
    assertThat(days.words()).startsWith("Apr 2024", "May 2024").endsWith("Dec 2024");
    assertThat(Days.of(ends, 340).at())
        .containsExactly(
            LocalDate.of(2024, 5, 31),
            LocalDate.of(2024, 7, 31),
            LocalDate.of(2024, 9, 30),
            LocalDate.of(2024, 11, 30));
    assertThat(Days.of(ends, 340).words())
        .containsExactly("May 2024", "Jul 2024", "Sept 2024", "Nov 2024");
  }

  @Test
  void a_month_without_a_point_is_marked_where_its_point_would_be() {
    var ends = List.of(day(1, 31), day(2, 28), day(4, 30));

    assertThat(Days.of(ends, 800).at())
        .containsExactly(day(1, 31), day(2, 28), day(3, 31), day(4, 30));
    assertThat(Days.of(List.of(day(1, 15), day(3, 20)), 800).at())
        .containsExactly(day(1, 15), day(2, 15), day(3, 20));
  }

  @Test
  void years_and_quarters_are_marked_on_their_points_too() {
    var years = IntStream.range(2010, 2025).mapToObj(year -> LocalDate.of(year, 12, 31)).toList();
    var quarters =
        IntStream.range(0, 6).mapToObj(i -> LocalDate.of(2024, 2, 1).plusMonths(3L * i)).toList();

    assertThat(years).containsAll(Days.of(years, 500).at());
    assertThat(Days.of(years, 900).words()).startsWith("2010", "2011");
    assertThat(quarters).containsAll(Days.of(quarters, 450).at());
    assertThat(Days.of(quarters, 450).words()).startsWith("Feb 2024", "May 2024");
  }

  @Test
  void a_chart_of_month_ends_writes_each_month_under_its_point() {
    var points =
        IntStream.range(0, 3)
            .mapToObj(i -> LocalDate.of(2025, 4, 1).plusMonths(i + 1L).minusDays(1))
            .map(date -> new Point(date, 3, NONE, NONE, NONE, NONE, NONE, NONE, Kind.COMMON, false))
            .toList();

    assertThat(drawn(points).words()).contains("Apr 2025", "May 2025", "Jun 2025");
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2025, month, day);
  }

  private static String code(Badge badge) {
    return badge.drawn() ? badge.name().toLowerCase(Locale.ROOT) : "";
  }

  private static List<Point> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> bare(i, i % 9, Kind.COMMON)).toList();
  }

  private static Point bare(int day, double value, Kind kind) {
    return new Point(START.plusDays(day), value, NONE, NONE, NONE, NONE, NONE, NONE, kind, false);
  }

  private static Point full(int day, double value, boolean anew) {
    return new Point(START.plusDays(day), value, 5, 2, 3, 7, 8, 6, Kind.COMMON, anew);
  }

  private static ControlChart chart(List<Point> points, Icons icons) {
    return new ControlChart("c", "Title", "", points, icons);
  }

  private static Drawing drawn(List<Point> points) {
    return Drawing.of(chart(points, Icons.NONE).picture());
  }
}
