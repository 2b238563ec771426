package org.mainstay.inside.study;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.survival.Curve;
import org.mainstay.ui.chart.steps.StepChart;

/// Curves of waits as they are drawn, a few on each picture.
record SurvivalPicture(String name, StepChart drawn) {
  /// More curves than this on one picture cannot be told apart.
  private static final int CURVES_MAX = 4;

  /// More pictures than this help nobody; the tables hold all groups.
  private static final int PICTURES_MAX = 10;

  static List<SurvivalPicture> of(Map<String, Curve> curves) {
    List<StepChart.Curve> all = new ArrayList<>();
    curves.forEach((name, curve) -> all.add(drawn(name, curve)));
    List<SurvivalPicture> pictures = new ArrayList<>();
    for (int from = 0; from < all.size() && pictures.size() < PICTURES_MAX; from += CURVES_MAX) {
      int number = pictures.size() + 1;
      pictures.add(
          new SurvivalPicture(
              number == 1 ? "survival.svg" : "survival-" + number + ".svg",
              new StepChart(
                  "survival-" + number,
                  "Share still waiting, day by day",
                  "With 95 % intervals",
                  "Days",
                  all.subList(from, Math.min(all.size(), from + CURVES_MAX)))));
    }
    return pictures;
  }

  Content content() {
    return drawn.picture();
  }

  byte[] file() {
    return drawn.file();
  }

  private static StepChart.Curve drawn(String name, Curve curve) {
    int last = IntStream.of(curve.days()).max().orElse(0);
    return new StepChart.Curve(
        name.isBlank() ? "all" : name,
        IntStream.concat(IntStream.of(0), IntStream.of(curve.days()))
            .filter(day -> day <= last)
            .distinct()
            .mapToObj(curve::at)
            .map(
                point ->
                    new StepChart.Step(
                        point.day(), point.survival(), point.lower95(), point.upper95()))
            .toList());
  }
}
