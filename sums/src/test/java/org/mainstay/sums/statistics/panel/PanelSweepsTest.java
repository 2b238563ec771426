package org.mainstay.sums.statistics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.panel.InventedGraph.Shape;

/// Fits against means taken out by going round and round until nothing changes (`SweepsLongWay`).
class PanelSweepsTest {
  private static final double EIGHT = 1e-8;

  private static QrLongWay swept(InventedGraph data, String absorbed, double[] weights) {
    return SweepsLongWay.fit(
        data.codes(absorbed),
        List.of(data.number("t"), data.number("x")),
        data.number("y"),
        weights);
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void people_and_waves_are_as_going_round(Shape shape) {
    var data = InventedGraph.of(shape, 11);

    assertThat(InventedGraph.estimates(InventedGraph.fit(data.design("person wave", "trust"))))
        .containsExactly(swept(data, "person wave", new double[0]).slopes(), within(EIGHT));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void people_waves_and_trusts_are_as_going_round(Shape shape) {
    var data = InventedGraph.of(shape, 12);
    String all = "person wave trust";

    assertThat(InventedGraph.estimates(InventedGraph.fit(data.design(all, "trust"))))
        .containsExactly(swept(data, all, new double[0]).slopes(), within(EIGHT));
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void errors_are_as_going_round(Shape shape) {
    var data = InventedGraph.of(shape, 13);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design("person wave trust", "trust"));
    double[] wanted =
        swept(data, "person wave trust", new double[0])
            .errors(data.place("trust"), fit.precision().factor());

    assertThat(InventedGraph.errors(fit)).containsExactly(wanted, within(EIGHT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "trust wave", "person wave", "person trust", "role site wave"})
  void weighted_means_are_as_going_round(String absorbed) {
    var data = InventedGraph.of(Shape.MIXED, 14);
    PanelAnswer.Fit fit =
        InventedGraph.fit(data.design(absorbed, "trust").weightedBy(data.column("weight")));

    assertThat(InventedGraph.estimates(fit))
        .containsExactly(swept(data, absorbed, data.number("weight")).slopes(), within(EIGHT));
  }

  @ParameterizedTest
  @CsvSource({"30, 4, 5", "80, 3, 8", "100, 6, 3", "40, 9, 12"})
  void larger_panels_with_gaps_are_as_going_round(int people, int waves, int trusts) {
    Invented data = Invented.panel(people, people, waves, trusts, 0.2, 0.15);
    List<int[]> factors = data.belongs();
    QrLongWay wanted =
        SweepsLongWay.fit(
            factors,
            List.of(data.measured("t"), data.measured("x1"), data.measured("x2")),
            data.measured("wellbeing"),
            new double[0]);
    PanelAnswer.Fit fit = InventedGraph.fit(data.design(Invented.PLACES, "trust"));

    assertThat(InventedGraph.estimates(fit)).containsExactly(wanted.slopes(), within(EIGHT));
    assertThat(InventedGraph.errors(fit))
        .containsExactly(
            wanted.errors(data.place("trust"), fit.precision().factor()), within(EIGHT));
  }

  @Test
  void going_round_leaves_nothing_in_any_group() {
    var data = InventedGraph.of(Shape.UNEQUAL, 15);
    double[] left = SweepsLongWay.swept(data.number("y"), data.codes("person wave"), new double[0]);
    for (String factor : List.of("person", "wave")) {
      for (int code : Arrays.stream(data.place(factor)).distinct().toArray()) {
        double sum =
            IntStream.range(0, data.rows())
                .filter(i -> data.place(factor)[i] == code)
                .mapToDouble(i -> left[i])
                .sum();

        assertThat(sum).isCloseTo(0, within(1e-10));
      }
    }
  }

  @Test
  void on_a_whole_panel_going_round_once_is_enough() {
    var data = InventedGraph.of(Shape.MIXED, 16);
    double[] y = data.number("y");
    double[] left = SweepsLongWay.swept(y, data.codes("person wave"), new double[0]);
    double all = Arrays.stream(y).average().orElseThrow();
    for (int i = 0; i < data.rows(); i++) {
      double person = mean(data, "person", i);
      double wave = mean(data, "wave", i);

      assertThat(left[i]).isCloseTo(y[i] - person - wave + all, within(1e-11));
    }
  }

  private static double mean(InventedGraph data, String factor, int row) {
    int[] codes = data.place(factor);
    return IntStream.range(0, data.rows())
        .filter(i -> codes[i] == codes[row])
        .mapToDouble(i -> data.number("y")[i])
        .average()
        .orElseThrow();
  }
}
