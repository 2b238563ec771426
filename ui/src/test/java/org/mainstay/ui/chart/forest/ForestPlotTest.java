package org.mainstay.ui.chart.forest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.forest.ForestPlot.Row;
import org.mainstay.ui.chart.forest.ForestPlot.Weight;

/// A forest plot never shows an estimate without its margin.
class ForestPlotTest {
  private static final double NONE = Double.NaN;
  private static final Row COURSE = new Row("Course", 0.12, -0.03, 0.27, Weight.PLAIN);
  private static final Row CLEAR = new Row("Volunteering", 0.5, 0.4, 0.6, Weight.CLEAR);
  private static final Row GREY = new Row("App", 0.1, 0, 0.2, Weight.GREY);
  private static final Row NOTHING = new Row("Coaching", NONE, NONE, NONE, Weight.PLAIN);

  @Test
  void each_weight_has_a_look_of_its_own_without_colour() {
    var drawing = drawn(List.of(COURSE, CLEAR, GREY));
    String plain = drawing.marks("fill", Ink.BLACK).getFirst();
    String clear = drawing.marks("fill", Ink.BLUE).getFirst();

    assertThat(Drawing.shape(plain)).isNotEqualTo(Drawing.shape(clear));
    assertThat(drawing.marks("stroke", Ink.GRID)).hasSize(1);
    assertThat(drawing.marks("fill", Ink.PAPER)).hasSize(1);
    assertThat(drawing.lines(Ink.GRID, "4 3")).hasSize(1);
  }

  @Test
  void a_row_without_an_estimate_says_so() {
    var drawing = drawn(List.of(COURSE, NOTHING));

    assertThat(drawing.words()).contains("Coaching", "not estimated");
    assertThat(drawing.marks("fill", Ink.BLACK)).hasSize(1);
    assertThat(drawn(List.of(NOTHING)).words()).contains("not estimated");
  }

  @Test
  void every_estimate_stands_in_figures_to_the_same_decimals() {
    assertThat(drawn(List.of(COURSE, CLEAR)).words())
        .contains("0.12 (−0.03 to 0.27)", "0.50 (0.40 to 0.60)");
  }

  @Test
  void an_estimate_without_a_margin_is_only_a_mark() {
    var bare = new Row("Bare", 0.3, NONE, NONE, Weight.PLAIN);

    assertThat(drawn(List.of(bare)).words()).contains("0.30");
    assertThat(drawn(List.of(bare)).lines(Ink.BLACK, "")).noneMatch(line -> line.contains("-"));
  }

  @Test
  void a_margin_far_wider_than_the_others_ends_in_arrows() {
    var wide = new Row("Wide", 0.1, Double.NEGATIVE_INFINITY, 900, Weight.PLAIN);
    var rows = Stream.concat(Stream.of(wide), Collections.nCopies(8, COURSE).stream()).toList();
    var drawing = drawn(rows);

    assertThat(drawing.words()).contains("0.10 (no limit to 900.00)").doesNotContain("1,000");
    assertThat(drawing.lines(Ink.BLACK, ""))
        .filteredOn(line -> line.chars().filter(letter -> letter == 'L').count() == 2)
        .hasSize(2);
  }

  @Test
  void a_hundred_and_twenty_rows_grow_the_sheet_and_one_more_is_refused() {
    var drawing = drawn(Collections.nCopies(120, COURSE));

    assertThat(height(drawing)).isGreaterThan(10 * height(drawn(List.of(COURSE))));
    assertThat(drawing.words()).filteredOn("Course"::equals).hasSize(120);
    assertThatThrownBy(() -> drawn(Collections.nCopies(121, COURSE)))
        .hasMessage("rows must be 1..120, got 121");
    assertThatThrownBy(() -> drawn(List.of())).hasMessage("rows must be 1..120, got 0");
  }

  @Test
  void a_long_plot_has_its_scale_above_as_well() {
    assertThat(drawn(Collections.nCopies(40, COURSE)).words()).filteredOn("0.2"::equals).hasSize(2);
    assertThat(drawn(List.of(COURSE)).words()).filteredOn("0.2"::equals).hasSize(1);
  }

  @Test
  void the_line_of_no_difference_is_always_on_the_paper() {
    var far = new Row("Far", 1000, 990, 1010, Weight.PLAIN);

    assertThat(Drawing.of(new ForestPlot("f", "T", "", "Ratio", 1, List.of(far)).picture()).words())
        .contains("No difference: 1", "0", "1,000");
  }

  @Test
  void the_words_give_every_row() {
    assertThat(plot(List.of(COURSE, NOTHING)).description())
        .isEqualTo(
            "Forest plot of 2 estimates: Points. No difference is 0. "
                + "Course: 0.12 (−0.03 to 0.27). Coaching: not estimated.");
  }

  @Test
  void an_estimate_outside_its_margin_is_refused() {
    assertThatThrownBy(() -> new Row("Odd", 3, 0, 2, Weight.PLAIN))
        .hasMessage("the estimate of Odd must lie in 0.0..2.0, got 3.0");
    assertThatThrownBy(() -> new Row("Odd", Double.POSITIVE_INFINITY, 0, NONE, Weight.PLAIN))
        .hasMessageContaining("must be a number up to 1e15");
    assertThatThrownBy(() -> new ForestPlot("f", "T", "", "Points", NONE, List.of(COURSE)))
        .hasMessageContaining("the reference");
  }

  private static double height(Drawing drawing) {
    return Double.parseDouble(drawing.root().getAttribute("viewBox").split(" ", -1)[3]);
  }

  private static ForestPlot plot(List<Row> rows) {
    return new ForestPlot("f", "T", "", "Points", 0, rows);
  }

  private static Drawing drawn(List<Row> rows) {
    return Drawing.of(plot(rows).picture());
  }
}
