package org.mainstay.ui.chart.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.funnel.FunnelChart.Axes;
import org.mainstay.ui.chart.funnel.FunnelChart.Dot;
import org.mainstay.ui.chart.funnel.FunnelChart.Limit;
import org.mainstay.ui.chart.funnel.FunnelChart.Outside;

/// A funnel plot compares places without making a league of them.
class FunnelChartTest {
  private static final double NONE = Double.NaN;

  @Test
  void places_within_and_outside_the_limits_have_shapes_of_their_own() {
    var drawing =
        drawn(
            List.of(
                dot("A", 10, .1, Outside.NO),
                dot("B", 20, .2, Outside.BEYOND_95),
                dot("C", 30, .3, Outside.BEYOND_998)));

    var shapes =
        Stream.of(
                drawing.marks("stroke", Ink.QUIET),
                drawing.marks("fill", Ink.BLUE),
                drawing.marks("fill", Ink.PLUM))
            .map(marks -> Drawing.shape(marks.getFirst()));

    assertThat(shapes).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void only_places_beyond_the_widest_limits_are_named() {
    var words =
        drawn(
                List.of(
                    dot("Ash", 10, .1, Outside.NO),
                    dot("Beech", 20, .2, Outside.BEYOND_95),
                    dot("Cedar", 30, .3, Outside.BEYOND_998)))
            .words();

    assertThat(words).contains("Cedar").doesNotContain("Ash", "Beech");
    assertThat(words)
        .contains(
            "Within the limits: 1", "Outside the 95% limits: 1", "Outside the 99.8% limits: 1");
  }

  @Test
  void names_that_would_cover_each_other_are_left_out_and_counted() {
    var crowd =
        IntStream.range(0, 60)
            .mapToObj(i -> dot("Organisation " + i, 100, 0.5, Outside.BEYOND_998))
            .toList();
    var drawing = drawn(crowd);
    long named = drawing.words().stream().filter(words -> words.startsWith("Organ")).count();

    assertThat(named).isBetween(1L, 8L);
    assertThat(drawing.words()).contains("Outside the 99.8% limits: 60 (" + named + " named here)");
  }

  @Test
  void sizes_far_apart_are_drawn_on_a_scale_of_tenfolds_and_others_from_nothing() {
    assertThat(drawn(List.of(dot("A", 10, .1, Outside.NO), dot("B", 9000, .2, Outside.NO))).words())
        .contains("10", "100", "1,000")
        .doesNotContain("0");
    assertThat(drawn(List.of(dot("A", 10, .1, Outside.NO), dot("B", 90, .2, Outside.NO))).words())
        .contains("0", "20", "40");
  }

  @Test
  void wide_limits_are_whole_lines_and_exact_ones_dotted() {
    var limits = limits();
    var chart = new FunnelChart("f", "T", "", axes(), .5, some(), limits, limits);
    var drawing = Drawing.of(chart.picture());

    assertThat(drawn(drawing)).hasSize(2);
    assertThat(drawing.lines(Ink.QUIET, "1.5 3")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(drawing.words()).contains("Limits of chance alone", "99.8%", "95%");
  }

  @Test
  void a_limit_that_is_not_known_leaves_a_gap() {
    var limits = List.of(limit(10), new Limit(20, NONE, NONE, NONE, NONE), limit(30), limit(40));
    var chart = new FunnelChart("f", "T", "", axes(), .5, some(), limits, List.of());

    assertThat(drawn(Drawing.of(chart.picture())))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.chars().filter(letter -> letter == 'M')).hasSize(2));
  }

  @Test
  void a_place_without_a_value_is_counted_and_not_drawn() {
    var chart = chart(List.of(dot("A", 10, .1, Outside.NO), dot("Nobody", 0, NONE, Outside.NO)));

    assertThat(Drawing.of(chart.picture()).words()).contains("Within the limits: 1");
    assertThat(chart.description()).endsWith("Without a value: 1.");
  }

  @Test
  void the_words_name_whoever_stands_out() {
    var chart =
        chart(List.of(dot("A", 10, .1, Outside.BEYOND_95), dot("B", 20, .25, Outside.BEYOND_998)));

    assertThat(chart.description())
        .isEqualTo(
            "Funnel plot of 2 places. All together 0.5. Outside the 99.8% limits: 1 (B 0.25). "
                + "Outside the 95% limits only: 1.");
  }

  @Test
  void one_place_or_places_all_alike_or_none_with_a_value_can_be_drawn() {
    for (var dots :
        List.of(
            List.of(dot("A", 10, .5, Outside.NO)),
            List.of(dot("A", 0, 0, Outside.NO), dot("B", 0, 0, Outside.NO)),
            List.of(dot("A", 7, NONE, Outside.NO)))) {
      assertThat(drawn(dots).words()).contains("All: 0.5");
    }
  }

  @Test
  void extreme_values_stay_on_the_paper() {
    var drawing =
        drawn(
            List.of(
                dot("A", 1e15, 1e15, Outside.BEYOND_998),
                dot("B", 1e-9, -1e15, Outside.BEYOND_998)));

    assertThat(drawing.words()).contains("A", "B").noneMatch(words -> words.contains("NaN"));
  }

  @Test
  void what_cannot_be_drawn_is_refused_in_words() {
    assertThatThrownBy(() -> dot("A", -1, .5, Outside.NO))
        .hasMessage("the size of A must be >= 0, got -1.0");
    assertThatThrownBy(() -> dot(" ", 1, .5, Outside.NO)).hasMessage("a dot must have a name");
    assertThatThrownBy(() -> dot("A", NONE, .5, Outside.NO)).hasMessageContaining("the size of A");
    assertThatThrownBy(() -> new Limit(5, 2, 1, 0, 3))
        .hasMessage("the limits at size 5.0 are upside down");
    assertThatThrownBy(() -> new Limit(0, 1, 2, 0, 3)).hasMessageContaining("must be > 0");
    assertThatThrownBy(() -> chart(List.of())).hasMessage("dots must be 1..5000, got 0");
    assertThatThrownBy(() -> new Axes("", "Share")).hasMessageContaining("scale of sizes");
  }

  /// The wide limits as they are drawn, without the sample in the key.
  private static List<String> drawn(Drawing drawing) {
    return drawing.lines(Ink.NAVY, "").stream().filter(line -> !line.startsWith("M2.0 ")).toList();
  }

  private static Dot dot(String name, double size, double value, Outside outside) {
    return new Dot(name, size, value, outside);
  }

  private static List<Dot> some() {
    return List.of(dot("A", 10, .1, Outside.NO), dot("B", 50, .9, Outside.NO));
  }

  private static Limit limit(double size) {
    double half = 1 / Math.sqrt(size);
    return new Limit(size, .5 - half, .5 + half, .5 - 1.5 * half, .5 + 1.5 * half);
  }

  private static List<Limit> limits() {
    return IntStream.rangeClosed(1, 60).mapToObj(FunnelChartTest::limit).toList();
  }

  private static Axes axes() {
    return new Axes("Staff", "Share");
  }

  private static FunnelChart chart(List<Dot> dots) {
    return new FunnelChart("f", "T", "", axes(), .5, dots, List.of(), List.of());
  }

  private static Drawing drawn(List<Dot> dots) {
    return Drawing.of(chart(dots).picture());
  }
}
