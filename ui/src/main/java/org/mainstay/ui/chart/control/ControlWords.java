package org.mainstay.ui.chart.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.ui.chart.drawing.Figures;

/// A control chart in words.
record ControlWords(ControlChart chart) {

  String description() {
    var sentences = new ArrayList<String>();
    sentences.add("Control chart. " + span() + ".");
    ControlChart.Point last = chart.last();
    sentences.add(
        "Last value " + Figures.of(last.value()) + " (" + words(last.kind()) + ")" + limits(last));
    sentences.add(special());
    long phases = chart.points().stream().skip(1).filter(ControlChart.Point::newPhase).count();
    if (phases > 0) {
      sentences.add("The limits begin anew " + Figures.counted(phases, "time") + ".");
    }
    for (Badge badge : chart.icons().badges()) {
      if (badge.drawn()) {
        sentences.add(badge.words() + ".");
      }
    }
    return String.join(" ", sentences);
  }

  static String words(ControlChart.Kind kind) {
    return switch (kind) {
      case COMMON -> "ordinary variation";
      case IMPROVEMENT -> "improvement";
      case CONCERN -> "concern";
      case NEUTRAL -> "change";
    };
  }

  private String span() {
    String first = ControlChart.day(chart.points().getFirst());
    return chart.points().size() == 1
        ? "1 point on " + first
        : Figures.counted(chart.points().size(), "point")
            + " from "
            + first
            + " to "
            + ControlChart.day(chart.last());
  }

  private static String limits(ControlChart.Point last) {
    var words = new StringBuilder();
    if (!Double.isNaN(last.mean())) {
      words.append("; mean ").append(Figures.of(last.mean()));
    }
    if (!Double.isNaN(last.lower()) && !Double.isNaN(last.upper())) {
      words.append("; limits ").append(Figures.of(last.lower()));
      words.append(" to ").append(Figures.of(last.upper()));
    }
    if (!Double.isNaN(last.target())) {
      words.append("; target ").append(Figures.of(last.target()));
    }
    return words.append('.').toString();
  }

  private String special() {
    String counts =
        List.of(ControlChart.Kind.IMPROVEMENT, ControlChart.Kind.CONCERN, ControlChart.Kind.NEUTRAL)
            .stream()
            .filter(kind -> chart.count(kind) > 0)
            .map(kind -> Figures.counted(chart.count(kind), "point") + " of " + words(kind))
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? "No point is out of the ordinary."
        : "Out of the ordinary: " + counts + ".";
  }
}
