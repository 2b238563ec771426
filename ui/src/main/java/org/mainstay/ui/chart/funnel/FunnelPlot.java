package org.mainstay.ui.chart.funnel;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Apart;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Mark;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.drawing.Shape;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Shelf;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.funnel.FunnelChart.Dot;
import org.mainstay.ui.chart.funnel.FunnelChart.Limit;
import org.mainstay.ui.chart.funnel.FunnelChart.Outside;

/// The drawing of a funnel plot: where each place, limit and word stands.
final class FunnelPlot {
  private static final int HEIGHT = 300;
  private static final int HEIGHT_ALONE = 420;
  private static final int TICKS_MAX = 6;
  private static final int LINE = 20;

  /// Sizes further apart than this are drawn on a scale of tenfolds.
  private static final double EVEN_MAX = 20;

  private static final Stroke CENTRE = Stroke.of(Ink.BLACK, 1.5);
  private static final Stroke WIDE_998 = Stroke.of(Ink.NAVY, 2);
  private static final Stroke WIDE_95 = Stroke.of(Ink.BLUE, 1.2);
  private static final Stroke EXACT = Stroke.of(Ink.QUIET, 1).dashed("1.5 3");

  private final FunnelChart chart;
  private final Sheet sheet;
  private final List<Dot> drawn;
  private final Lines wide;
  private final Lines exact;
  private final Ticks sizes;
  private final Ticks values;
  private final Scale x;
  private final Scale y;
  private final Frame frame;

  FunnelPlot(FunnelChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    drawn = chart.dots().stream().filter(Dot::drawn).toList();
    wide = new Lines(chart.wide());
    exact = new Lines(chart.exact());
    values = values();
    double top = sheet.top() + 36;
    frame =
        new Frame(
            sheet,
            sheet.left() + Frame.roomFor(values),
            top,
            sheet.right()
                - Math.max(Letters.width(all(chart.centre())), Letters.width("99.8%"))
                - 8,
            top + (sheet.wide() ? HEIGHT_ALONE : HEIGHT));
    y = Scale.even(values, frame.bottom(), frame.top());
    double least = drawn.stream().mapToDouble(Dot::size).min().orElse(1);
    double most = Math.max(drawn.stream().mapToDouble(Dot::size).max().orElse(1), least);
    boolean tenfold = least > 0 && most / least > EVEN_MAX;
    sizes =
        tenfold
            ? Ticks.tenfold(least / 1.3, most * 1.3, sheet.wide() ? 12 : 6)
            : Ticks.around(0, most > 0 ? most : 1, sheet.wide() ? 8 : 5);
    x =
        tenfold
            ? new Scale(least / 1.3, most * 1.3, frame.left(), frame.right(), true)
            : Scale.even(sizes, frame.left(), frame.right());
  }

  Sheet drawn() {
    sheet.words(sheet.left(), sheet.top() + 16, Anchor.START, one(chart.axes().value()));
    frame.rising(values, y);
    sheet.line(frame.left(), y.at(chart.centre()), frame.right(), y.at(chart.centre()), CENTRE);
    sheet.within(
        frame.left(),
        frame.top(),
        frame.right(),
        frame.bottom(),
        () -> {
          pair(exact, Limit::lower95, Limit::upper95, EXACT);
          pair(exact, Limit::lower998, Limit::upper998, EXACT);
          pair(wide, Limit::lower95, Limit::upper95, WIDE_95);
          pair(wide, Limit::lower998, Limit::upper998, WIDE_998);
        });
    for (Outside outside : Outside.values()) {
      drawn.stream()
          .filter(dot -> dot.outside() == outside)
          .forEach(dot -> sheet.mark(mark(outside), x.at(dot.size()), y.at(dot.value())));
    }
    int named = names();
    limitNames();
    sheet.endsAt(key(frame.foot(sizes, x, chart.axes().size()), named));
    return sheet;
  }

  /// All dots and the centre; limits as far as they do not press the dots together.
  private Ticks values() {
    double[] own =
        DoubleStream.concat(DoubleStream.of(chart.centre()), drawn.stream().mapToDouble(Dot::value))
            .toArray();
    double low = DoubleStream.of(own).min().orElseThrow();
    double high = DoubleStream.of(own).max().orElseThrow();
    double more = high > low ? 0.4 * (high - low) : Double.POSITIVE_INFINITY;
    double least = limits().min().orElse(low);
    double most = limits().max().orElse(high);
    double from = Math.max(Math.min(low, least), low - more);
    boolean nearNothing = from >= 0 && from < 0.1 * high;
    return Ticks.around(
        nearNothing || (low >= 0 && from < 0) ? 0 : from,
        Math.min(Math.max(high, most), high + more),
        TICKS_MAX);
  }

  private DoubleStream limits() {
    double least = drawn.stream().mapToDouble(Dot::size).min().orElse(0);
    return chart.wide().stream()
        .filter(limit -> limit.size() >= least)
        .flatMapToDouble(limit -> DoubleStream.of(limit.lower998(), limit.upper998()))
        .filter(Double::isFinite);
  }

  private void pair(
      Lines lines, ToDoubleFunction<Limit> low, ToDoubleFunction<Limit> high, Stroke stroke) {
    sheet.path(lines.outline(low, x, y), stroke);
    sheet.path(lines.outline(high, x, y), stroke);
  }

  private static Mark mark(Outside outside) {
    return switch (outside) {
      case NO -> Mark.hollow(Shape.CIRCLE, Ink.QUIET).sized(3.5);
      case BEYOND_95 -> Mark.filled(Shape.DIAMOND, Ink.BLUE).sized(4);
      case BEYOND_998 -> Mark.filled(Shape.SQUARE, Ink.PLUM).sized(4.5);
    };
  }

  private int names() {
    List<Places.Name> names = new Places(frame, x, y).named(drawn, chart.centre());
    for (Places.Name name : names) {
      sheet.wordsOver(name.x(), name.y(), name.anchor(), Ink.PLUM, name.words());
    }
    return names.size();
  }

  /// Each limit has its name at its right end.
  private void limitNames() {
    Lines lines = wide.limits().isEmpty() ? exact : wide;
    double[] at = {
      chart.centre(),
      lines.lastOn(x, Limit::lower95),
      lines.lastOn(x, Limit::upper95),
      lines.lastOn(x, Limit::lower998),
      lines.lastOn(x, Limit::upper998)
    };
    String[] words = {all(chart.centre()), "95%", "95%", "99.8%", "99.8%"};
    double[] wanted = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      wanted[i] = Double.isNaN(at[i]) ? frame.bottom() : y.at(at[i]);
    }
    double[] places = Apart.places(wanted, LINE - 4, frame.top(), frame.bottom());
    for (int i = 0; i < at.length; i++) {
      if (!Double.isNaN(at[i])) {
        sheet.words(frame.right() + 6, places[i] + 5, Anchor.START, words[i]);
      }
    }
  }

  /// What shapes and lines mean, and how many places could not be named.
  private double key(double below, int named) {
    var shelf = new Shelf(sheet, below + LINE + 2);
    for (Outside outside : Outside.values()) {
      if (chart.count(outside) > 0) {
        shelf.put(
            words(outside, named), (left, middle) -> sheet.mark(mark(outside), left + 8, middle));
      }
    }
    line(shelf, chart.wide(), WIDE_998, "Limits that allow for ordinary differences");
    line(shelf, chart.exact(), EXACT, "Limits of chance alone");
    return shelf.bottom();
  }

  private void line(Shelf shelf, List<Limit> limits, Stroke stroke, String words) {
    if (!limits.isEmpty()) {
      shelf.put(words, (left, middle) -> sheet.line(left, middle, left + 16, middle, stroke));
    }
  }

  private String words(Outside outside, int named) {
    String count = ": " + Figures.of(chart.count(outside));
    return switch (outside) {
      case NO -> "Within the limits" + count;
      case BEYOND_95 -> "Outside the 95% limits" + count;
      case BEYOND_998 ->
          "Outside the 99.8% limits"
              + count
              + (named < chart.count(outside) ? " (" + named + " named here)" : "");
    };
  }

  private static String all(double centre) {
    return "All: " + Figures.of(centre);
  }

  private String one(String words) {
    return Letters.lines(words, sheet.right() - sheet.left(), 1).getFirst();
  }
}
