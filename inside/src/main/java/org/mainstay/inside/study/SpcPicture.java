package org.mainstay.inside.study;

import gg.jte.Content;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.control.PointType;
import org.mainstay.ui.chart.control.ControlChart;
import org.mainstay.ui.chart.control.ControlChart.Kind;

/// A control chart as it is drawn.
final class SpcPicture {
  private final ControlChart drawn;

  SpcPicture(String name, org.mainstay.sums.statistics.control.ControlChart chart, Better better) {
    int[] phase = {0};
    var points =
        chart.points().stream()
            .map(
                point -> {
                  boolean next = point.phase().number() != phase[0] && phase[0] != 0;
                  phase[0] = point.phase().number();
                  return new ControlChart.Point(
                      point.date(),
                      point.value(),
                      point.phase().mean(),
                      point.phase().lower(),
                      point.phase().nearLower(),
                      point.phase().nearUpper(),
                      point.phase().upper(),
                      point.target(),
                      kind(point.type()),
                      next);
                })
            .toList();
    drawn =
        new ControlChart(
            "chart",
            name + ": " + SpcReport.words(chart.variation()),
            switch (better) {
              case INCREASE -> "Higher is better";
              case DECREASE -> "Lower is better";
              case NEUTRAL -> "Neither way is better";
            },
            points,
            new ControlChart.Icons(chart.variation().inFiles(), chart.assurance().inFiles()));
  }

  Content content() {
    return drawn.picture();
  }

  byte[] file() {
    return drawn.file();
  }

  private static Kind kind(PointType type) {
    return switch (type) {
      case COMMON_CAUSE -> Kind.COMMON;
      case SPECIAL_CAUSE_IMPROVEMENT -> Kind.IMPROVEMENT;
      case SPECIAL_CAUSE_CONCERN -> Kind.CONCERN;
      case SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> Kind.NEUTRAL;
    };
  }
}
