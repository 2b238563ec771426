package org.mainstay.ui.chart;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.ui.chart.control.ControlChart;
import org.mainstay.ui.chart.forest.ForestPlot;
import org.mainstay.ui.chart.funnel.FunnelChart;
import org.mainstay.ui.chart.margins.MarginChart;
import org.mainstay.ui.chart.shares.ShareChart;
import org.mainstay.ui.chart.steps.StepChart;

/// One chart of each kind, with every look that it has and with names of our choosing.
record Samples(String title, String name) {
  private static final double NONE = Double.NaN;

  /// A chart as its three forms, whichever kind it is.
  record Sample(String kind, String description, Content picture, String file) {
    @Override
    public String toString() {
      return kind;
    }
  }

  List<Sample> all() {
    var control = control();
    var funnel = funnel();
    var forest = forest();
    var steps = steps();
    var shares = shares();
    var margins = margins();
    return List.of(
        new Sample("control", control.description(), control.picture(), text(control.file())),
        new Sample("funnel", funnel.description(), funnel.picture(), text(funnel.file())),
        new Sample("forest", forest.description(), forest.picture(), text(forest.file())),
        new Sample("steps", steps.description(), steps.picture(), text(steps.file())),
        new Sample("shares", shares.description(), shares.picture(), text(shares.file())),
        new Sample("margins", margins.description(), margins.picture(), text(margins.file())));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  ControlChart control() {
    var kinds = ControlChart.Kind.values();
    var points =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    new ControlChart.Point(
                        LocalDate.of(2024, 1, 1).plusMonths(i),
                        i % 7,
                        3,
                        0,
                        1,
                        5,
                        6,
                        i < 20 ? NONE : 4,
                        kinds[i % kinds.length],
                        i == 12))
            .toList();
    var icons = new ControlChart.Icons("improvement_high", "inconsistent");
    return new ControlChart("control", title, name, points, icons);
  }

  FunnelChart funnel() {
    var outside = FunnelChart.Outside.values();
    var dots =
        IntStream.range(0, 24)
            .mapToObj(
                i ->
                    new FunnelChart.Dot(
                        name + i, 10 + i * i * 4, 0.3 + 0.02 * i, outside[i % outside.length]))
            .toList();
    var limits =
        IntStream.range(1, 50)
            .mapToObj(
                i -> {
                  double half = 1 / Math.sqrt(i * 50);
                  return new FunnelChart.Limit(
                      i * 50, 0.5 - half, 0.5 + half, 0.5 - 1.5 * half, 0.5 + 1.5 * half);
                })
            .toList();
    var axes = new FunnelChart.Axes("Staff: " + name, "Share: " + name);
    return new FunnelChart("funnel", title, name, axes, 0.5, dots, limits, limits);
  }

  ForestPlot forest() {
    var rows =
        List.of(
            new ForestPlot.Row(name, 0.1, -0.1, 0.3, ForestPlot.Weight.PLAIN),
            new ForestPlot.Row("Clear", 0.5, 0.3, 0.7, ForestPlot.Weight.CLEAR),
            new ForestPlot.Row("Wide", 0.2, -9, 9, ForestPlot.Weight.GREY),
            new ForestPlot.Row("None", NONE, NONE, NONE, ForestPlot.Weight.GREY));
    return new ForestPlot("forest", title, name, "Difference: " + name, 0, rows);
  }

  StepChart steps() {
    var curves =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new StepChart.Curve(
                        name + i,
                        List.of(
                            new StepChart.Step(0, 1, NONE, NONE),
                            new StepChart.Step(7, 0.8 - 0.1 * i, 0.3, 0.9),
                            new StepChart.Step(30 + i, 0.4 - 0.1 * i, 0, 0.6))))
            .toList();
    return new StepChart("steps", title, name, "Days: " + name, curves);
  }

  ShareChart shares() {
    var rows =
        List.of(
            new ShareChart.Row(name, 0.4, 0.3, 0.2, 0.45),
            new ShareChart.Row("Nobody works here", 0, NONE, NONE, NONE));
    return new ShareChart("shares", title, name, rows);
  }

  MarginChart margins() {
    var rows =
        List.of(
            new MarginChart.Row(name, "0.6 (0.4 to 0.8)", 0.6, 0.4, 0.8, true),
            new MarginChart.Row("Women", "1.1 (0.9 to 1.4)", 1.1, 0.9, 1.4, false),
            MarginChart.Row.without("Not stated", "too small to say"));
    var axis = new MarginChart.Axis("Ratio: " + name, 1, "Parity: " + name, "Clear: " + name);
    return new MarginChart("margins", title, name, axis, rows);
  }
}
