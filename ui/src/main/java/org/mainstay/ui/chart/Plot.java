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
  private static final int WIDTH = 400;
  private static final int LEFT = 36;
  private static final int TOP = 12;
  private static final int BOTTOM = 222;
  private static final int DATES = BOTTOM + 22;
  private static final int LABEL_GAP = 20;
  private static final int BESIDE_LETTERS_MAX = 9;
  private static final int BELOW_LETTERS_MAX = 46;
  private static final int TICKS_MAX = 6;
  private static final double[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
  private static final String INK = "#3d3d3d";
  private static final String GRID = "#768692";

  private final LineChart chart;
  private final LocalDate from;
  private final long days;
  private final boolean beside;
  private final int right;

  Plot(LineChart chart) {
    this.chart = chart;
    beside = chart.lines().stream().allMatch(line -> line.name().length() <= BESIDE_LETTERS_MAX);
    right = beside ? WIDTH - 100 : WIDTH - 12;
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
    for (int i = 0; i < chart.lines().size(); i++) {
      parts.addAll(line(chart.lines().get(i), Sign.IN_TURN.get(i)));
    }
    parts.addAll(limits());
    parts.addAll(beside ? namesBeside() : namesBelow());
    return Element.named("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 " + WIDTH + " " + height())
        .with("role", "img")
        .with("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc")
        .with("font-family", "Arial, sans-serif")
        .with("font-size", "14")
        .around(parts.toArray(Content[]::new));
  }

  private int height() {
    return DATES + 10 + (beside ? 0 : LABEL_GAP * chart.lines().size());
  }

  private List<Content> scale() {
    var parts = new ArrayList<Content>();
    double low = chart.scale().low();
    for (double value = low; value <= chart.scale().high(); value += step()) {
      parts.add(rule(value, value == low ? INK : GRID, value == low ? "" : "1 4"));
      parts.add(text(LEFT - 8, y(value) + 5, "end", INK, LineChart.figure(value)));
    }
    return parts;
  }

  /// The smallest round step that gives few enough lines.
  private double step() {
    double span = chart.scale().high() - chart.scale().low();
    for (double step : STEPS) {
      if (span / step <= TICKS_MAX) {
        return step;
      }
    }
    return span;
  }

  private List<Content> dates() {
    var parts = new ArrayList<Content>();
    parts.add(
        text(
            days == 0 ? x(from) : LEFT,
            DATES,
            days == 0 ? "middle" : "start",
            INK,
            LineChart.day(from)));
    if (days > 0) {
      parts.add(text(right, DATES, "end", INK, LineChart.day(from.plusDays(days))));
    }
    return parts;
  }

  private List<Content> limits() {
    var parts = new ArrayList<Content>();
    for (LineChart.Limit limit : chart.limits()) {
      parts.add(rule(limit.value(), INK, "6 4"));
      parts.add(
          text(LEFT + 16, y(limit.value()) - 5, "start", INK, limit.words())
              .with("stroke", "#fff")
              .with("stroke-width", "4")
              .with("paint-order", "stroke"));
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
  private List<Content> namesBeside() {
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
      parts.add(names.get(i).sign().at(right + 18, at));
      parts.add(
          text(right + 28, at + 5, "start", names.get(i).sign().colour(), names.get(i).words()));
      free = at + LABEL_GAP;
    }
    return parts;
  }

  /// Long names stand below the dates, one a line.
  private List<Content> namesBelow() {
    var parts = new ArrayList<Content>();
    for (int i = 0; i < chart.lines().size(); i++) {
      double at = DATES + LABEL_GAP * (i + 1.0);
      Sign sign = Sign.IN_TURN.get(i);
      parts.add(sign.at(LEFT + 6, at - 5));
      parts.add(
          text(LEFT + 18, at, "start", sign.colour(), shortened(chart.lines().get(i).name())));
    }
    return parts;
  }

  private static String shortened(String name) {
    return name.length() <= BELOW_LETTERS_MAX
        ? name
        : name.substring(0, BELOW_LETTERS_MAX - 1).strip() + "…";
  }

  private Element rule(double value, String colour, String dashes) {
    return Element.named("line")
        .with("x1", number(LEFT))
        .with("x2", number(right))
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
      return (LEFT + right) / 2.0;
    }
    return LEFT + 8 + (right - LEFT - 16.0) * ChronoUnit.DAYS.between(from, date) / days;
  }

  private double y(double value) {
    LineChart.Scale scale = chart.scale();
    return BOTTOM - (BOTTOM - TOP) * (value - scale.low()) / (scale.high() - scale.low());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
