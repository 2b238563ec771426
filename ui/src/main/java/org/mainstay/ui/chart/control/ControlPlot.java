package org.mainstay.ui.chart.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.mainstay.ui.chart.control.ControlChart.Kind;
import org.mainstay.ui.chart.control.ControlChart.Point;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Apart;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Shelf;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;

/// The drawing of a control chart: where each point, limit and word stands.
final class ControlPlot {
  private static final int HEIGHT = 250;
  private static final int HEIGHT_ALONE = 340;
  private static final int TICKS_MAX = 6;
  private static final int LINE = 20;
  private static final String ANEW = "New limits";
  private static final Stroke LIMIT = Stroke.of(Ink.BLACK, 1.5).dashed("7 4");
  private static final Stroke NEAR = Stroke.of(Ink.QUIET, 1).dashed("2 3");
  private static final Stroke MEAN = Stroke.of(Ink.BLACK, 1.5);
  private static final Stroke TARGET = Stroke.of(Ink.PLUM, 2).dashed("12 3 2 3");
  private static final Stroke VALUES = Stroke.of(Ink.GRID, 1.5);

  private final ControlChart chart;
  private final Sheet sheet;
  private final Frame frame;
  private final Ticks ticks;
  private final Scale y;
  private final List<Named> names;

  /// The name of a line, written at its right end.
  private record Named(String words, String colour, double value) {}

  ControlPlot(ControlChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    double[] all =
        chart.points().stream()
            .flatMapToDouble(ControlPlot::drawnOf)
            .filter(Double::isFinite)
            .toArray();
    ticks =
        Ticks.around(
            DoubleStream.of(all).min().orElseThrow(),
            DoubleStream.of(all).max().orElseThrow(),
            TICKS_MAX);
    names = names(chart.last());
    double beside = names.stream().mapToDouble(name -> Letters.width(name.words())).max().orElse(0);
    double top = sheet.top() + 18 + badgesHeight();
    frame =
        new Frame(
            sheet,
            sheet.left() + Frame.roomFor(ticks),
            top,
            sheet.right() - beside - (beside > 0 ? 8 : 0),
            top + (sheet.wide() ? HEIGHT_ALONE : HEIGHT));
    y = Scale.even(ticks, frame.bottom(), frame.top());
  }

  Sheet drawn() {
    badges();
    frame.rising(ticks, y);
    sheet.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), Stroke.AXIS);
    days();
    phases();
    limit(Point::nearLower, NEAR);
    limit(Point::nearUpper, NEAR);
    limit(Point::lower, LIMIT);
    limit(Point::upper, LIMIT);
    limit(Point::mean, MEAN);
    limit(Point::target, TARGET);
    values();
    writeNames();
    sheet.endsAt(key(frame.bottom() + 22));
    return sheet;
  }

  private static DoubleStream drawnOf(Point point) {
    return DoubleStream.of(
        point.value(),
        point.mean(),
        point.lower(),
        point.nearLower(),
        point.nearUpper(),
        point.upper(),
        point.target());
  }

  private List<Badge> shownBadges() {
    return chart.icons().badges().stream().filter(Badge::drawn).toList();
  }

  private double badgesHeight() {
    int rows = sheet.wide() ? Math.min(1, shownBadges().size()) : shownBadges().size();
    return rows * 36.0;
  }

  private void badges() {
    double x = sheet.left();
    double at = sheet.top() + Badge.RADIUS + 2;
    for (Badge badge : shownBadges()) {
      badge.on(sheet, x + Badge.RADIUS + 1, at);
      sheet.words(x + 2 * Badge.RADIUS + 10, at + 5, Anchor.START, badge.words());
      if (sheet.wide()) {
        x += 2 * Badge.RADIUS + 40 + Letters.width(badge.words());
      } else {
        at += 36;
      }
    }
  }

  private void days() {
    Days days = Days.of(chart.points().stream().map(Point::date).toList(), frame.width());
    for (int i = 0; i < days.at().size(); i++) {
      double x = x(days.at().get(i));
      double half = Letters.width(days.words().get(i)) / 2;
      sheet.line(x, frame.bottom(), x, frame.bottom() + 5, Stroke.AXIS);
      sheet.words(
          Math.clamp(x, sheet.left() + half, sheet.right() - half),
          frame.bottom() + LINE,
          Anchor.MIDDLE,
          days.words().get(i));
    }
  }

  private void phases() {
    double wide = Letters.width(ANEW) + 6;
    double free = frame.left();
    for (int i = 1; i < chart.points().size(); i++) {
      if (chart.points().get(i).newPhase()) {
        double x = starts(i);
        sheet.line(x, frame.top() - 12, x, frame.bottom(), Stroke.of(Ink.QUIET, 1.5));
        if (x >= free && x + wide <= sheet.right()) {
          sheet.wordsOver(x + 4, frame.top() - 4, Anchor.START, Ink.QUIET, ANEW);
          free = x + wide;
        }
      }
    }
  }

  /// A limit runs from half-way before its first point to half-way after its last.
  private void limit(ToDoubleFunction<Point> limit, Stroke stroke) {
    var outline = new Outline();
    boolean drawing = false;
    for (int i = 0; i < chart.points().size(); i++) {
      Point point = chart.points().get(i);
      double value = limit.applyAsDouble(point);
      if (Double.isNaN(value)) {
        drawing = false;
      } else {
        if (!drawing || point.newPhase()) {
          outline.move(starts(i), y.at(value)).line(starts(i + 1), y.at(value));
        } else {
          outline.line(starts(i), y.at(value)).line(starts(i + 1), y.at(value));
        }
        drawing = true;
      }
    }
    sheet.path(outline, stroke);
  }

  private void values() {
    var outline = new Outline();
    for (Point point : chart.points()) {
      outline.on(x(point.date()), y.at(point.value()));
    }
    sheet.path(outline, VALUES);
    marks(true);
    marks(false);
  }

  /// Points out of the ordinary are drawn last and larger, so that none is hidden.
  private void marks(boolean common) {
    double apart = frame.width() / chart.points().size();
    double radius = Math.clamp(apart * (common ? 0.35 : 0.5), common ? 2 : 3.5, common ? 4 : 5);
    for (int i = 0; i < chart.points().size(); i++) {
      Point point = chart.points().get(i);
      if ((point.kind() == Kind.COMMON) == common) {
        sheet.mark(Badge.mark(point.kind()).sized(radius), x(i), y.at(point.value()));
      }
    }
  }

  private double x(int point) {
    return x(chart.points().get(point).date());
  }

  private double x(LocalDate day) {
    LocalDate first = chart.points().getFirst().date();
    double days = ChronoUnit.DAYS.between(first, chart.last().date());
    return days == 0
        ? (frame.left() + frame.right()) / 2
        : frame.left() + 8 + (frame.width() - 16) * ChronoUnit.DAYS.between(first, day) / days;
  }

  /// Half-way between a point and the one before it.
  private double starts(int point) {
    if (point == 0) {
      return frame.left();
    }
    return point == chart.points().size() ? frame.right() : (x(point - 1) + x(point)) / 2;
  }

  private static List<Named> names(Point last) {
    var names = new ArrayList<Named>();
    add(names, "Upper", Ink.BLACK, last.upper());
    add(names, "Mean", Ink.BLACK, last.mean());
    add(names, "Lower", Ink.BLACK, last.lower());
    add(names, "Target", Ink.PLUM, last.target());
    return List.copyOf(names);
  }

  private static void add(List<Named> names, String words, String colour, double value) {
    if (!Double.isNaN(value)) {
      names.add(new Named(words + " " + Figures.of(value), colour, value));
    }
  }

  private void writeNames() {
    double[] wanted = names.stream().mapToDouble(name -> y.at(name.value())).toArray();
    double[] places = Apart.places(wanted, LINE - 2, frame.top(), frame.bottom());
    for (int i = 0; i < names.size(); i++) {
      Named name = names.get(i);
      sheet.wordsOver(frame.right() + 8, places[i] + 5, Anchor.START, name.colour(), name.words());
    }
  }

  /// What the shapes mean, for the shapes that occur, and the dotted lines.
  private double key(double below) {
    var shelf = new Shelf(sheet, below + LINE);
    for (Kind kind : Kind.values()) {
      if (chart.count(kind) > 0) {
        shelf.put(
            capital(ControlWords.words(kind)),
            (left, middle) -> sheet.mark(Badge.mark(kind), left + 8, middle));
      }
    }
    sample(shelf, Point::upper, LIMIT, "Limits of ordinary variation");
    sample(shelf, Point::nearUpper, NEAR, "Two thirds of the way to a limit");
    return shelf.bottom();
  }

  private void sample(Shelf shelf, ToDoubleFunction<Point> limit, Stroke stroke, String words) {
    if (chart.points().stream().anyMatch(point -> !Double.isNaN(limit.applyAsDouble(point)))) {
      shelf.put(words, (left, middle) -> sheet.line(left, middle, left + 16, middle, stroke));
    }
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
