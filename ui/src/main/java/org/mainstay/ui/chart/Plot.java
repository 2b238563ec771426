package org.mainstay.ui.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Apart;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;

/// The drawing of a line chart: where each point, line and word stands.
final class Plot {
  private static final int LEFT = 36;
  private static final int TOP = 12;
  private static final int BOTTOM = 222;
  private static final int DATES = BOTTOM + 22;
  private static final int LABEL_GAP = 20;
  private static final int BESIDE_LETTERS_MAX = 9;
  private static final int TICKS_MAX = 6;

  private final LineChart chart;
  private final Sheet sheet;
  private final LocalDate from;
  private final long days;
  private final boolean beside;
  private final double right;

  Plot(LineChart chart) {
    this.chart = chart;
    sheet =
        Sheet.onPage(new Caption(chart.id(), chart.title(), chart.under(), chart.description()));
    beside = chart.lines().stream().allMatch(line -> line.name().length() <= BESIDE_LETTERS_MAX);
    right = sheet.right() - (beside ? 100 : 12);
    var dates = new TreeSet<LocalDate>();
    chart.lines().forEach(line -> line.points().forEach(point -> dates.add(point.date())));
    from = dates.first();
    days = ChronoUnit.DAYS.between(from, dates.last());
  }

  Content picture() {
    scale();
    dates();
    for (int i = 0; i < chart.lines().size(); i++) {
      line(chart.lines().get(i), Sign.IN_TURN.get(i));
    }
    limits();
    if (beside) {
      namesBeside();
    } else {
      namesBelow();
    }
    sheet.endsAt(DATES + 6.0 + (beside ? 0 : LABEL_GAP * chart.lines().size()));
    return sheet.picture();
  }

  private void scale() {
    double low = chart.scale().low();
    double step = Math.max(1, Ticks.step(chart.scale().high() - low, TICKS_MAX));
    for (double value = low; value <= chart.scale().high(); value += step) {
      sheet.line(LEFT, y(value), right, y(value), value == low ? Stroke.AXIS : Stroke.GRID);
      sheet.words(LEFT - 8, y(value) + 5, Anchor.END, LineChart.figure(value));
    }
  }

  private void dates() {
    if (days == 0) {
      sheet.words(x(from), DATES, Anchor.MIDDLE, Figures.day(from));
    } else {
      sheet.words(LEFT, DATES, Anchor.START, Figures.day(from));
      sheet.words(right, DATES, Anchor.END, Figures.day(from.plusDays(days)));
    }
  }

  private void limits() {
    for (LineChart.Limit limit : chart.limits()) {
      double y = y(limit.value());
      sheet.line(LEFT, y, right, y, Stroke.AXIS.dashed("6 4"));
      sheet.wordsOver(LEFT + 16, y - 5, Anchor.START, Ink.BLACK, limit.words());
    }
  }

  private void line(Series line, Sign sign) {
    var outline = new Outline();
    for (Series.Point point : line.points()) {
      outline.on(x(point.date()), y(point.value()));
    }
    sheet.path(outline, Stroke.of(sign.colour(), 2));
    line.points().forEach(point -> sheet.mark(sign.mark(), x(point.date()), y(point.value())));
  }

  /// Each line has its name at its end; names that would meet are moved apart.
  private void namesBeside() {
    List<Series> lines = chart.lines();
    double[] wanted = lines.stream().mapToDouble(line -> y(line.last().value())).toArray();
    double[] places = Apart.places(wanted, LABEL_GAP, TOP, BOTTOM);
    for (int i = 0; i < lines.size(); i++) {
      name(Sign.IN_TURN.get(i), right + 18, places[i], lines.get(i).name());
    }
  }

  /// Long names stand below the dates, one a line.
  private void namesBelow() {
    for (int i = 0; i < chart.lines().size(); i++) {
      double at = DATES + LABEL_GAP * (i + 1.0) - 5;
      name(Sign.IN_TURN.get(i), LEFT + 6, at, shortened(chart.lines().get(i).name()));
    }
  }

  private void name(Sign sign, double x, double middle, String words) {
    sheet.mark(sign.mark(), x, middle);
    sheet.wordsOver(x + 10, middle + 5, Anchor.START, sign.colour(), words);
  }

  private String shortened(String name) {
    return Letters.lines(name, sheet.right() - LEFT - 16, 1).getFirst();
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
}
