package org.mainstay.ui.chart.steps;

import java.util.List;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Apart;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.steps.StepChart.Curve;
import org.mainstay.ui.chart.steps.StepChart.Step;

/// The drawing of a step chart: where each curve, band and word stands.
final class StepPlot {
  private static final int HEIGHT = 260;
  private static final int HEIGHT_ALONE = 360;
  private static final int TICKS_MAX = 5;
  private static final int LINE = 20;
  private static final int SAMPLE = 30;
  private static final int EDGE = 16;

  /// Names that take more of the width than this stand below the days instead.
  private static final double BESIDE = 0.34;

  /// One for each curve in turn: the dashes differ as well as the colours.
  private static final List<Stroke> STROKES =
      List.of(
          Stroke.of(Ink.NAVY, 2.5),
          Stroke.of(Ink.PLUM, 2.5).dashed("9 4"),
          Stroke.of(Ink.BLACK, 2.5).dashed("3 3"),
          Stroke.of(Ink.BLUE, 2.5).dashed("12 3 2 3"));

  private final StepChart chart;
  private final Sheet sheet;
  private final boolean beside;
  private final int last;
  private final Ticks days;
  private final Ticks shares = Ticks.percent(1, TICKS_MAX);
  private final Frame frame;
  private final Scale x;
  private final Scale y;

  StepPlot(StepChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    double widest =
        chart.curves().stream().map(Curve::name).mapToDouble(Letters::width).max().orElse(0);
    beside = widest + SAMPLE <= (sheet.right() - sheet.left()) * BESIDE;
    last =
        Math.max(1, chart.curves().stream().mapToInt(curve -> curve.last().day()).max().orElse(1));
    days = Ticks.around(0, last, sheet.wide() ? 10 : 6);
    double top = sheet.top() + 12;
    frame =
        new Frame(
            sheet,
            sheet.left() + Frame.roomFor(shares),
            top,
            sheet.right() - (beside ? widest + SAMPLE + 12 : EDGE),
            top + (sheet.wide() ? HEIGHT_ALONE : HEIGHT));
    x = new Scale(0, last, frame.left(), frame.right(), false);
    y = Scale.even(shares, frame.bottom(), frame.top());
  }

  Sheet drawn() {
    for (int i = 0; i < chart.curves().size(); i++) {
      band(chart.curves().get(i), STROKES.get(i));
    }
    frame.rising(shares, y);
    for (int i = 0; i < chart.curves().size(); i++) {
      sheet.path(curve(chart.curves().get(i)), STROKES.get(i));
    }
    double end = frame.foot(days, x, chart.axis());
    sheet.endsAt(beside ? namesBeside(end) : namesBelow(end));
    return sheet;
  }

  private Outline curve(Curve curve) {
    var outline = new Outline();
    Step first = curve.steps().getFirst();
    outline.move(x.at(first.day()), y.at(first.share()));
    curve.steps().stream()
        .skip(1)
        .forEach(step -> outline.stair(x.at(step.day()), y.at(step.share())));
    if (curve.steps().size() == 1) {
      outline.line(x.at(first.day()) + 6, y.at(first.share()));
    }
    return outline;
  }

  /// The interval as light steps; it has gaps where the interval is not known.
  private void band(Curve curve, Stroke stroke) {
    var area = new Outline();
    for (int i = 0; i + 1 < curve.steps().size(); i++) {
      Step step = curve.steps().get(i);
      if (step.ranged()) {
        double from = x.at(step.day());
        double to = x.at(curve.steps().get(i + 1).day());
        area.move(from, y.at(step.low())).line(to, y.at(step.low()));
        area.line(to, y.at(step.high())).line(from, y.at(step.high())).close();
      }
    }
    sheet.area(area, stroke.colour(), chart.curves().size() > 2 ? "0.1" : "0.15");
  }

  /// Each curve has its name at its end; names that would meet are moved apart.
  private double namesBeside(double end) {
    double[] wanted =
        chart.curves().stream().mapToDouble(curve -> y.at(curve.last().share())).toArray();
    double[] places = Apart.places(wanted, LINE, frame.top(), frame.bottom());
    for (int i = 0; i < places.length; i++) {
      name(i, frame.right() + 8, places[i]);
    }
    return end;
  }

  private double namesBelow(double end) {
    for (int i = 0; i < chart.curves().size(); i++) {
      name(i, sheet.left(), end + 8 + LINE * i);
    }
    return end + 8 + LINE * (chart.curves().size() - 1.0) + 8;
  }

  private void name(int curve, double left, double middle) {
    Stroke stroke = STROKES.get(curve);
    sheet.line(left, middle, left + SAMPLE - 4, middle, stroke);
    double at = left + SAMPLE + 2;
    String words =
        Letters.lines(chart.curves().get(curve).name(), sheet.right() - at, 1).getFirst();
    sheet.wordsOver(at, middle + 5, Anchor.START, stroke.colour(), words);
  }
}
