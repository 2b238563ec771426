package org.mainstay.outside.employer.finding;

import java.util.List;
import java.util.Optional;
import org.mainstay.outside.employer.finding.Trend.Point;
import org.mainstay.sums.statistics.control.Better;
import org.mainstay.sums.statistics.control.Charted;
import org.mainstay.sums.statistics.control.ControlChart;
import org.mainstay.sums.statistics.control.PointType;
import org.mainstay.sums.statistics.control.Reading;
import org.mainstay.sums.statistics.control.Settings;
import org.mainstay.ui.chart.control.ControlChart.Icons;
import org.mainstay.ui.chart.control.ControlChart.Kind;

/// A control chart of released numbers, drawn only where it would show people and not the noise.
///
/// It needs 10 points or more (NHS England's analytical style guide), each shown, and noise that
/// makes up at most a tenth of what the points vary by: `(m / 1.96)² ≤ σ² / 10` with `m` the widest
/// margin and `σ` the mean moving range ÷ 1.128.
final class UpsAndDowns {
  /// Fewer points say nothing about a process.
  static final int POINTS_LEAST = 10;

  private static final double NOISE_SHARE_MOST = 0.1;
  private static final double Z95 = 1.959964;
  private static final double RANGE_TO_SIGMA = 1.128;

  private final Trend trend;

  UpsAndDowns(Trend trend) {
    this.trend = trend;
  }

  /// What stands below a trend that has no control chart.
  String whyNot() {
    if (trend.points().size() < POINTS_LEAST) {
      return "A control chart, which tells ordinary ups and downs from a real change, needs "
          + POINTS_LEAST
          + " points or more. There are "
          + trend.points().size()
          + " so far.";
    }
    return "A control chart is not drawn here: the margins are wide beside the ups and downs of the"
        + " numbers, so that it would mostly show the chance that was added.";
  }

  /// The chart, if the numbers allow one.
  Optional<org.mainstay.ui.chart.control.ControlChart> chart() {
    List<Point> points = trend.points();
    if (points.size() < POINTS_LEAST
        || !points.stream().allMatch(point -> point.people().shown())
        || !isQuiet(points)) {
      return Optional.empty();
    }
    var readings =
        points.stream().map(p -> Reading.of(p.begins(), (double) p.people().people())).toList();
    return switch (ControlChart.of(readings, Settings.of(Better.NEUTRAL))) {
      case ControlChart charted -> Optional.of(drawn(charted));
      case Charted.Refused _ -> Optional.empty();
    };
  }

  private static boolean isQuiet(List<Point> points) {
    double ranges = 0;
    double widest = 0;
    for (int i = 0; i < points.size(); i++) {
      widest = Math.max(widest, (double) points.get(i).people().margin());
      if (i > 0) {
        ranges +=
            (double)
                Math.abs(points.get(i).people().people() - points.get(i - 1).people().people());
      }
    }
    double sigma = ranges / (points.size() - 1) / RANGE_TO_SIGMA;
    double noise = widest / Z95;
    return noise * noise <= NOISE_SHARE_MOST * sigma * sigma;
  }

  private org.mainstay.ui.chart.control.ControlChart drawn(ControlChart charted) {
    var points =
        charted.points().stream()
            .map(
                point ->
                    new org.mainstay.ui.chart.control.ControlChart.Point(
                        point.date(),
                        point.value(),
                        point.phase().mean(),
                        point.phase().lower(),
                        point.phase().nearLower(),
                        point.phase().nearUpper(),
                        point.phase().upper(),
                        Double.NaN,
                        kind(point.type()),
                        false))
            .toList();
    boolean special = points.stream().anyMatch(point -> point.kind() != Kind.COMMON);
    return new org.mainstay.ui.chart.control.ControlChart(
        trend.id() + "-control",
        special ? "Some " + trend.each() + "s are out of the ordinary" : "Ordinary ups and downs",
        "People who came by " + trend.each() + ", with the limits of ordinary ups and downs",
        points,
        Icons.NONE);
  }

  private static Kind kind(PointType type) {
    return switch (type) {
      case COMMON_CAUSE -> Kind.COMMON;
      case SPECIAL_CAUSE_IMPROVEMENT,
          SPECIAL_CAUSE_CONCERN,
          SPECIAL_CAUSE_NEUTRAL_HIGH,
          SPECIAL_CAUSE_NEUTRAL_LOW ->
          Kind.NEUTRAL;
    };
  }
}
