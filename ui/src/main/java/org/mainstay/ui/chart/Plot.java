package org.mainstay.ui.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.ui.nhsuk.Element;
import org.mainstay.ui.nhsuk.Words;

/// The drawing of a line chart: where each point, line and word stands.
final class Plot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 320;
  private static final int LEFT = 44;
  private static final int RIGHT = 480;
  private static final int TOP = 16;
  private static final int BOTTOM = 276;
  private static final int TICKS = 4;
  private static final int LABEL_GAP = 20;
  private static final String INK = "#3d3d3d";
  private static final String GRID = "#768692";

  private final LineChart chart;
  private final LocalDate from;
  private final long days;

  Plot(LineChart chart) {
    this.chart = chart;
    var dates = new TreeSet<LocalDate>();
    chart.lines().forEach(line -> line.points().forEach(point -> dates.add(point.date())));
    from = dates.first();
    days = ChronoUnit.DAYS.between(from, dates.last());
  }

  Content picture() {
    var parts = new ArrayList<Content>();
    parts.add(words("title", chart.title()).with("id", chart.id() + "-title"));
    parts.add(words("desc", chart.description()).with("id", chart.id() + "-desc"));
    parts.addAll(scale());
    parts.addAll(dates());
    parts.addAll(limits());
    for (int i = 0; i < chart.lines().size(); i++) {
      parts.addAll(line(chart.lines().get(i), Sign.IN_TURN.get(i)));
    }
    parts.addAll(names());
    return Element.named("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .with("role", "img")
        .with("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc")
        .with("font-family", "Arial, sans-serif")
        .with("font-size", "14")
        .around(parts.toArray(Content[]::new));
  }

  private List<Content> scale() {
    var parts = new ArrayList<Content>();
    double low = chart.scale().low();
    double step = (chart.scale().high() - low) / TICKS;
    for (int i = 0; i <= TICKS; i++) {
      double value = low + i * step;
      parts.add(rule(value, i == 0 ? INK : GRID, i == 0 ? "" : "1 4"));
      parts.add(text(LEFT - 8, y(value) + 5, "end", INK, LineChart.figure(value)));
    }
    return parts;
  }

  private List<Content> dates() {
    var parts = new ArrayList<Content>();
    parts.add(text(LEFT, BOTTOM + 24, "start", INK, LineChart.day(from)));
    if (days > 0) {
      parts.add(text(RIGHT, BOTTOM + 24, "end", INK, LineChart.day(from.plusDays(days))));
    }
    return parts;
  }

  private List<Content> limits() {
    var parts = new ArrayList<Content>();
    for (LineChart.Limit limit : chart.limits()) {
      parts.add(rule(limit.value(), INK, "6 4"));
      parts.add(text(LEFT + 4, y(limit.value()) - 5, "start", INK, limit.words()));
    }
    return parts;
  }

  private List<Content> line(Series line, Sign sign) {
    var parts = new ArrayList<Content>();
    String points =
        line.points().stream()
            .map(point -> number(x(point.date())) + "," + number(y(point.value())))
            .collect(Collectors.joining(" "));
    parts.add(
        Element.named("polyline")
            .with("points", points)
            .with("fill", "none")
            .with("stroke", sign.colour())
            .with("stroke-width", "2"));
    line.points().forEach(point -> parts.add(sign.at(x(point.date()), y(point.value()))));
    return parts;
  }

  /// Each line has its name at its end; names that would meet are moved apart.
  private List<Content> names() {
    record Name(String words, Sign sign, double wanted) {}
    var names = new ArrayList<Name>();
    for (int i = 0; i < chart.lines().size(); i++) {
      Series line = chart.lines().get(i);
      names.add(new Name(line.name(), Sign.IN_TURN.get(i), y(line.last().value())));
    }
    names.sort(Comparator.comparingDouble(Name::wanted));
    var parts = new ArrayList<Content>();
    double free = TOP;
    for (int i = 0; i < names.size(); i++) {
      double room = BOTTOM - (names.size() - 1.0 - i) * LABEL_GAP;
      double at = Math.min(Math.max(names.get(i).wanted(), free), room);
      parts.add(names.get(i).sign().at(RIGHT + 20, at));
      parts.add(
          text(RIGHT + 32, at + 5, "start", names.get(i).sign().colour(), names.get(i).words()));
      free = at + LABEL_GAP;
    }
    return parts;
  }

  private Element rule(double value, String colour, String dashes) {
    return Element.named("line")
        .with("x1", number(LEFT))
        .with("x2", number(RIGHT))
        .with("y1", number(y(value)))
        .with("y2", number(y(value)))
        .with("stroke", colour)
        .with("stroke-dasharray", dashes);
  }

  private static Element text(double x, double y, String anchor, String colour, String words) {
    return words("text", words)
        .with("x", number(x))
        .with("y", number(y))
        .with("text-anchor", anchor)
        .with("fill", colour);
  }

  private static Element words(String name, String words) {
    return Element.named(name).around(Words.text(words));
  }

  private double x(LocalDate date) {
    if (days == 0) {
      return (LEFT + RIGHT) / 2.0;
    }
    return LEFT + 8 + (RIGHT - LEFT - 16.0) * ChronoUnit.DAYS.between(from, date) / days;
  }

  private double y(double value) {
    LineChart.Scale scale = chart.scale();
    return BOTTOM - (BOTTOM - TOP) * (value - scale.low()) / (scale.high() - scale.low());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
