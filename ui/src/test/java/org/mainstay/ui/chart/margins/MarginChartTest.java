package org.mainstay.ui.chart.margins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.margins.MarginChart.Axis;
import org.mainstay.ui.chart.margins.MarginChart.Row;

/// A chart of published numbers draws how far each may be off, and keeps the row of one it hides.
class MarginChartTest {
  private static final Axis PEOPLE = new Axis("People", Double.NaN, "", "Differs clearly");
  private static final Axis RATIO = new Axis("Ratio", 1, "As many as their share", "Differs");
  private static final Row MEN = new Row("Men", "40 (37 to 43)", 40, 37, 43, false);
  private static final Row NONE = Row.without("Not stated", "too small to say");

  private static MarginChart chart(Axis axis, Row... rows) {
    return new MarginChart("sex", "Men come less", "People", axis, List.of(rows));
  }

  private static Drawing drawn(Axis axis, Row... rows) {
    return Drawing.of(chart(axis, rows).picture());
  }

  @Test
  void what_is_hidden_says_so_in_words_where_its_number_would_stand() {
    assertThat(drawn(PEOPLE, MEN, NONE).words()).contains("too small to say", "40 (37 to 43)");
    assertThat(chart(PEOPLE, MEN, NONE).description())
        .isEqualTo(
            "Dots with ranges for 2 rows: People. Men: 40 (37 to 43). Not stated: too small to"
                + " say.");
  }

  @Test
  void a_number_that_stands_out_differs_in_shape_not_only_in_colour() {
    var clear = new Row("Women", "9 (8 to 10)", 9, 8, 10, true);
    var drawing = drawn(PEOPLE, MEN, clear);

    assertThat(Drawing.shape(drawing.marks("fill", Ink.BLUE).getFirst()))
        .isNotEqualTo(Drawing.shape(drawing.marks("fill", Ink.BLACK).getFirst()));
  }

  @Test
  void the_key_is_the_same_whatever_the_numbers_are() {
    assertThat(drawn(PEOPLE, NONE).words()).contains("Published", "Likely range");
    assertThat(drawn(PEOPLE, MEN).words()).contains("Published", "Likely range");
  }

  @Test
  void what_is_compared_with_is_drawn_and_said() {
    assertThat(drawn(RATIO, new Row("Men", "0.6", .6, .5, .7, true)).words())
        .contains("As many as their share");
  }

  @Test
  void a_range_that_does_not_hold_its_number_is_refused() {
    assertThatThrownBy(() -> new Row("Men", "9", 9, 10, 11, false)).hasMessageContaining("10.0");
    assertThatThrownBy(() -> new Row("Men", " ", 9, 8, 11, false)).hasMessageContaining("said");
  }
}
