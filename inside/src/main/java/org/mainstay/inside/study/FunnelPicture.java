package org.mainstay.inside.study;

import gg.jte.Content;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.funnel.Flag;
import org.mainstay.sums.statistics.funnel.Funnel;
import org.mainstay.sums.statistics.funnel.Limits;
import org.mainstay.ui.chart.funnel.FunnelChart;
import org.mainstay.ui.chart.funnel.FunnelChart.Limit;
import org.mainstay.ui.chart.funnel.FunnelChart.Outside;

/// A funnel as it is drawn.
final class FunnelPicture {
  private static final int STEPS = 80;

  private final FunnelChart drawn;

  FunnelPicture(Funnel funnel) {
    var known = funnel.lines().stream().filter(line -> Double.isFinite(line.value())).toList();
    double least = known.stream().mapToDouble(line -> line.unit().denominator()).min().orElse(1);
    double most = known.stream().mapToDouble(line -> line.unit().denominator()).max().orElse(1);
    var model = funnel.model();
    drawn =
        new FunnelChart(
            "funnel",
            "Each service against its size",
            "Limits wide enough for how much services differ anyway; dotted: from chance alone",
            new FunnelChart.Axes("Size (denominator)", "Value"),
            model.centre(),
            known.stream()
                .map(
                    line ->
                        new FunnelChart.Dot(
                            line.unit().name(),
                            line.unit().denominator(),
                            line.value(),
                            outside(line.flag())))
                .toList(),
            limits(least, most, model::overdispersed),
            limits(least, most, model::exact));
  }

  Content content() {
    return drawn.picture();
  }

  byte[] file() {
    return drawn.file();
  }

  /// Limits at sizes that grow by equal shares, so that the curve is smooth where it bends most.
  private static List<Limit> limits(double least, double most, DoubleFunction<Limits> at) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(i -> least * Math.pow(most / least, (double) i / STEPS))
        .mapToObj(
            size -> {
              Limits found = at.apply(size);
              return new Limit(
                  size, found.lower95(), found.upper95(), found.lower998(), found.upper998());
            })
        .toList();
  }

  private static Outside outside(Flag flag) {
    return switch (flag) {
      case LOW_998, HIGH_998 -> Outside.BEYOND_998;
      case LOW_95, HIGH_95 -> Outside.BEYOND_95;
      case NONE -> Outside.NO;
    };
  }
}
