package org.mainstay.ui.chart.funnel;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.funnel.FunnelChart.Limit;

/// The limits of a funnel as lines, from the smallest size to the greatest.
record Lines(List<Limit> limits) {

  Lines {
    limits = limits.stream().sorted(Comparator.comparingDouble(Limit::size)).toList();
  }

  /// A line that is broken wherever there is no limit.
  Outline outline(ToDoubleFunction<Limit> limit, Scale x, Scale y) {
    var outline = new Outline();
    boolean drawing = false;
    for (Limit one : limits) {
      double value = limit.applyAsDouble(one);
      if (Double.isNaN(value) || (x.tenfold() && one.size() <= 0)) {
        drawing = false;
      } else if (drawing) {
        outline.line(x.at(one.size()), y.at(value));
      } else {
        outline.move(x.at(one.size()), y.at(value));
        drawing = true;
      }
    }
    return outline;
  }

  /// A limit at the greatest size that is on the scale, or NaN.
  double lastOn(Scale x, ToDoubleFunction<Limit> limit) {
    return limits.reversed().stream()
        .filter(one -> x.holds(one.size()))
        .mapToDouble(limit)
        .filter(Double::isFinite)
        .findFirst()
        .orElse(Double.NaN);
  }
}
