package org.mainstay.ui.chart.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.shares.ShareChart.Row;

/// A chart of shares sets who asks for support beside who works here.
class ShareChartTest {
  private static final double NONE = Double.NaN;
  private static final Row MEN = new Row("Men", .23, .16, .14, .18);

  @Test
  void the_two_marks_of_a_row_differ_in_shape_and_are_named() {
    var drawing = drawn(List.of(MEN));
    String staff = drawing.marks("stroke", Ink.BLACK).getLast();
    String referrals = drawing.marks("fill", Ink.BLUE).getLast();

    assertThat(Drawing.shape(staff)).isNotEqualTo(Drawing.shape(referrals));
    assertThat(drawing.words()).contains("Share of staff", "Share of referrals, with interval");
  }

  @Test
  void marks_in_the_same_place_can_both_be_seen() {
    var drawing = drawn(List.of(new Row("Same", .5, .5, .4, .6)));

    assertThat(drawing.marks("stroke", Ink.BLACK))
        .allSatisfy(
            staff ->
                assertThat(drawing.all("path"))
                    .filteredOn(path -> path.getAttribute("d").equals(staff))
                    .allMatch(path -> path.getAttribute("fill").equals("none")));
  }

  @Test
  void a_smaller_share_of_referrals_stands_to_the_left() {
    var drawing = drawn(List.of(MEN));

    assertThat(left(drawing.marks("fill", Ink.BLUE).getLast()))
        .isLessThan(left(drawing.marks("stroke", Ink.BLACK).getLast()));
  }

  @Test
  void a_share_without_a_figure_is_said_in_words() {
    var nobody = new Row("Nobody", 0, NONE, NONE, NONE);
    var unknown = new Row("Unknown", NONE, .2, NONE, NONE);

    assertThat(drawn(List.of(MEN, nobody)).words()).contains("no figure for referrals");
    assertThat(drawn(List.of(unknown)).words()).contains("no figure for staff");
    assertThat(drawn(List.of(new Row("None", NONE, NONE, NONE, NONE))).words())
        .contains("no figure for referrals", "100%");
    assertThat(chart(List.of(nobody)).description())
        .isEqualTo("Dot plot of 1 group. Nobody: 0% of staff, no figure of referrals.");
  }

  @Test
  void the_scale_reaches_as_far_as_the_shares_do() {
    assertThat(drawn(List.of(MEN)).words()).contains("0%", "5%", "25%").doesNotContain("100%");
    assertThat(drawn(List.of(new Row("All", 1, 1, .9, 1))).words()).contains("100%");
    assertThat(drawn(List.of(new Row("Zero", 0, 0, 0, 0))).words()).contains("0.0%", "1.0%");
  }

  @Test
  void the_words_give_every_row() {
    assertThat(chart(List.of(MEN)).description())
        .isEqualTo("Dot plot of 1 group. Men: 23% of staff, 16% of referrals (14% to 18%).");
  }

  @Test
  void what_cannot_be_drawn_is_refused_in_words() {
    assertThatThrownBy(() -> new Row("Men", 23, .1, 0, .2))
        .hasMessage("a share of Men must be a share of 0..1, got 23.0");
    assertThatThrownBy(() -> new Row("Men", .2, .1, .3, .2)).hasMessageContaining("upside down");
    assertThatThrownBy(() -> drawn(List.of())).hasMessage("rows must be 1..120, got 0");
    assertThatThrownBy(() -> drawn(Collections.nCopies(121, MEN))).hasMessageContaining("got 121");
    assertThatThrownBy(() -> new ShareChart("two words", "T", "", List.of(MEN)))
        .hasMessageStartingWith("the id of a chart is a letter");
    assertThatThrownBy(() -> new ShareChart("s", " ", "", List.of(MEN)))
        .hasMessage("a chart has a title");
  }

  private static double left(String path) {
    return Double.parseDouble(path.substring(1).split(" ", -1)[0]);
  }

  private static ShareChart chart(List<Row> rows) {
    return new ShareChart("s", "T", "", rows);
  }

  private static Drawing drawn(List<Row> rows) {
    return Drawing.of(chart(rows).picture());
  }
}
