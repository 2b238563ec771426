package org.mainstay.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.nhsuk.Html;

/// A chart says the same to the eye, to the ear and in figures.
class LineChartTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 14);
  private static final LineChart.Scale PHQ = new LineChart.Scale(0, 27);
  private static final Series LOW_MOOD = series("PHQ-9", MAY, 17, JUNE, 9);
  private static final Series WORRY = new Series("GAD-7", List.of(new Series.Point(MAY, 12)));
  private static final LineChart CHART =
      LineChart.of("measures", "PHQ-9 fell from 17 to 9", PHQ, List.of(LOW_MOOD, WORRY))
          .under("May to June 2026")
          .limited(10, "Cut-off");

  @Test
  void the_picture_has_a_title_and_a_description_bound_by_their_ids() {
    Document page = drawn(CHART);

    String ids = page.expectFirst("figure svg[role=img]").attr("aria-labelledby");
    assertThat(Stream.of(ids.split(" ")).map(id -> page.expectFirst("#" + id).text()))
        .containsExactly(
            "PHQ-9 fell from 17 to 9",
            "Line chart. PHQ-9: 17 on 3 May 2026, 9 on 14 Jun 2026. GAD-7: 12 on 3 May 2026.");
  }

  @Test
  void every_figure_stands_in_the_table_and_a_gap_is_said_in_words() {
    Document page = drawn(CHART);

    assertThat(page.expectFirst("figure caption").text())
        .isEqualTo("The same figures as a table: PHQ-9 fell from 17 to 9");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("3 May 2026 17 12", "14 Jun 2026 9 not measured");
  }

  @Test
  void the_table_can_be_reached_by_keyboard_where_it_moves_sideways() {
    assertThat(drawn(CHART).select("[role=region][tabindex=0] table")).hasSize(1);
  }

  @Test
  void lines_differ_in_shape_as_well_as_in_colour() {
    var three = LineChart.of("m", "t", PHQ, List.of(LOW_MOOD, WORRY, LOW_MOOD));

    var shapes =
        drawn(three).select("svg path:not([fill=none])").stream()
            .map(mark -> mark.attr("d").replaceAll("[0-9.]+", ""))
            .distinct();

    assertThat(shapes).hasSize(3);
  }

  @Test
  void every_sign_stands_out_on_white_and_on_the_grey_of_the_page() {
    for (Sign sign : Sign.values()) {
      assertThat(Contrast.between(sign.colour(), "#ffffff")).isGreaterThanOrEqualTo(4.5);
      assertThat(Contrast.between(sign.colour(), "#f0f4f5")).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void a_higher_score_stands_higher() {
    String line = drawn(CHART).expectFirst("path[stroke=" + Sign.CIRCLE.colour() + "]").attr("d");
    var places = line.substring(1).split("[ L]", -1);

    assertThat(Double.parseDouble(places[1])).isLessThan(Double.parseDouble(places[3]));
  }

  @Test
  void the_scale_is_marked_at_round_scores() {
    assertThat(drawn(CHART).select("svg text[text-anchor=end]").eachText())
        .startsWith("0", "5", "10", "15", "20", "25");
  }

  @Test
  void a_goal_in_long_words_is_named_below_the_dates_and_whole_in_the_table() {
    String words = "Sleep through the night before an early shift, at least twice a week";
    var goal = LineChart.of("m", "t", PHQ, List.of(series(words, MAY, 1, JUNE, 2)));

    assertThat(drawn(goal).select("svg text").eachText())
        .anyMatch(name -> name.startsWith("Sleep through the night") && name.endsWith("…"));
    assertThat(drawn(goal).select("th").eachText()).contains(words);
  }

  @Test
  void a_score_outside_its_scale_is_refused() {
    var wild = series("PHQ-9", MAY, 17, JUNE, 28);

    assertThatThrownBy(() -> LineChart.of("m", "t", PHQ, List.of(wild)))
        .hasMessageContaining("PHQ-9 leaves its scale");
  }

  @Test
  void more_lines_than_an_eye_can_follow_are_refused() {
    assertThatThrownBy(() -> LineChart.of("m", "t", PHQ, Collections.nCopies(5, LOW_MOOD)))
        .hasMessageContaining("1..4");
  }

  @Test
  void what_somebody_called_a_goal_is_escaped() {
    var goal = series("<script>x</script>", MAY, 1, JUNE, 2);

    assertThat(Html.drawn(LineChart.of("m", "t", PHQ, List.of(goal)))).doesNotContain("<script>");
  }

  private static Series series(
      String name, LocalDate first, double one, LocalDate second, double two) {
    return new Series(name, List.of(new Series.Point(second, two), new Series.Point(first, one)));
  }

  private static Document drawn(LineChart chart) {
    return Jsoup.parseBodyFragment(Html.drawn(chart));
  }
}
