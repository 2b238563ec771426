package org.mainstay.ui.chart.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.ui.chart.Drawing;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.steps.StepChart.Curve;
import org.mainstay.ui.chart.steps.StepChart.Step;

/// A step chart keeps a share until the day on which it changes.
class StepChartTest {
  private static final double NONE = Double.NaN;

  @Test
  void a_share_holds_until_its_next_day() {
    String line = drawn(List.of(nurses())).lines(Ink.NAVY, "").getFirst();

    assertThat(Drawing.letters(line)).isEqualTo("MHVHV");
  }

  @Test
  void curves_differ_in_their_dashes_and_are_named_beside_a_sample() {
    var four = IntStream.range(0, 4).mapToObj(i -> curve("Group " + i)).toList();
    var drawing = drawn(four);

    var dashes =
        drawing.all("path").stream()
            .filter(path -> path.getAttribute("d").contains("H"))
            .map(path -> path.getAttribute("stroke-dasharray"));
    assertThat(dashes).doesNotHaveDuplicates().hasSize(4);
    assertThat(drawing.words()).contains("Group 0", "Group 1", "Group 2", "Group 3");
  }

  @Test
  void names_never_cover_each_other_though_curves_end_together() {
    var same = IntStream.range(0, 4).mapToObj(i -> curve("G" + i)).toList();

    var places =
        drawn(same).all("text").stream()
            .filter(text -> text.getTextContent().startsWith("G"))
            .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
            .sorted()
            .toArray();

    for (int i = 1; i < places.length; i++) {
      assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(18);
    }
  }

  @Test
  void the_interval_is_a_light_band_with_gaps_where_it_is_not_known() {
    assertThat(bands(drawn(List.of(nurses())))).containsExactly("MLLLZMLLLZ");
    assertThat(
            bands(
                drawn(
                    List.of(
                        new Curve(
                            "A", List.of(step(0, 1), new Step(3, .5, .4, .6), step(9, .2)))))))
        .containsExactly("MLLLZ");
    assertThat(bands(drawn(List.of(curve("Bare"))))).isEmpty();
  }

  @Test
  void long_names_stand_below_and_short_ones_at_the_end() {
    String words = "Returned to the same work as before their absence";

    assertThat(drawn(List.of(curve(words))).words())
        .last()
        .isEqualTo("Returned to the same work as before their absence");
    assertThat(drawn(List.of(curve("Left"))).words()).last().isEqualTo("Left");
  }

  @Test
  void one_step_on_one_day_can_be_drawn() {
    var one = drawn(List.of(new Curve("One", List.of(step(0, 1)))));

    assertThat(one.words()).contains("One", "0%", "100%");
  }

  @Test
  void very_long_waits_are_marked_in_readable_days() {
    var years = new Curve("A", List.of(step(0, 1), step(40_000, 0)));

    assertThat(drawn(List.of(years)).words()).contains("0", "10,000", "20,000");
    var longest = new Curve("A", List.of(step(0, 1), step(Integer.MAX_VALUE, 0)));
    assertThat(drawn(List.of(longest)).words()).contains("500,000,000");
  }

  @Test
  void the_words_say_where_it_begins_when_half_is_passed_and_where_it_ends() {
    var rising = new Curve("Back", List.of(step(0, 0), step(5, .25), step(20, .6)));

    assertThat(new StepChart("s", "T", "", "Days", List.of(nurses(), rising)).description())
        .isEqualTo(
            "Step chart by day: Days. Nurses: 100% on day 0, half by day 14, 12.5% on day 14. "
                + "Back: 0% on day 0, half by day 20, 60% on day 20.");
  }

  @Test
  void what_cannot_be_drawn_is_refused_in_words() {
    assertThatThrownBy(() -> step(-1, .5)).hasMessage("a day must be >= 0, got -1");
    assertThatThrownBy(() -> step(1, 1.2)).hasMessage("a share must be 0..1, got 1.2 on day 1");
    assertThatThrownBy(() -> step(1, NONE)).hasMessageContaining("0..1, got NaN");
    assertThatThrownBy(() -> new Step(1, .5, .6, .4)).hasMessageContaining("upside down");
    assertThatThrownBy(() -> new Step(1, .5, -.1, .6)).hasMessageContaining("share of 0..1");
    assertThatThrownBy(() -> new Curve("A", List.of(step(3, 1), step(3, 0))))
        .hasMessage("days rise, but in A 3 follows 3");
    assertThatThrownBy(() -> new Curve("A", List.of())).hasMessageContaining("got 0");
    assertThatThrownBy(() -> drawn(Collections.nCopies(5, curve("A"))))
        .hasMessage("curves must be 1..4, got 5");
  }

  private static List<String> bands(Drawing drawing) {
    return drawing.all("path").stream()
        .filter(path -> !path.getAttribute("fill-opacity").isEmpty())
        .map(path -> Drawing.letters(path.getAttribute("d")))
        .toList();
  }

  private static Step step(int day, double share) {
    return new Step(day, share, NONE, NONE);
  }

  private static Curve curve(String name) {
    return new Curve(name, List.of(step(0, 1), step(14, .4)));
  }

  private static Curve nurses() {
    return new Curve(
        "Nurses",
        List.of(new Step(0, 1, 1, 1), new Step(7, .75, .5, .9), new Step(14, .125, .05, .3)));
  }

  private static Drawing drawn(List<Curve> curves) {
    return Drawing.of(new StepChart("s", "T", "", "Days", curves).picture());
  }
}
