package org.mainstay.ui.chart.forest;

import java.util.List;
import java.util.stream.DoubleStream;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Mark;
import org.mainstay.ui.chart.drawing.Outline;
import org.mainstay.ui.chart.drawing.Rows;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.drawing.Shape;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Shelf;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.forest.ForestPlot.Row;
import org.mainstay.ui.chart.forest.ForestPlot.Weight;

/// The drawing of a forest plot: where each estimate, margin and word stands.
final class ForestDrawing {
  private static final int TICKS_MAX = 5;
  private static final int EDGE = 14;

  /// From so many rows on, the scale stands above them too.
  private static final int ROWS_OF_A_SCREEN = 15;

  /// Margins much wider than most are cut off with an arrow, or nobody could read the others.
  private static final double WIDEST = 3;

  private final ForestPlot plot;
  private final Sheet sheet;
  private final Rows rows;
  private final Frame frame;
  private final Ticks ticks;
  private final Scale x;

  ForestDrawing(ForestPlot plot, Sheet sheet) {
    this.plot = plot;
    this.sheet = sheet;
    double top = sheet.top() + 26;
    List<String> names = plot.rows().stream().map(Row::name).toList();
    rows = new Rows(sheet, top + (tall() ? 26 : 0), names, plot.words());
    frame = rows.frame();
    ticks = around(plot);
    x = Scale.even(ticks, frame.left() + EDGE, frame.right() - EDGE);
  }

  Sheet drawn() {
    reference();
    rows.write();
    if (tall()) {
      sheet.line(frame.left(), frame.top(), frame.right(), frame.top(), Stroke.AXIS);
      frame.along(ticks, x, frame.top() - 5, frame.top(), frame.top() - 10);
    }
    for (int i = 0; i < plot.rows().size(); i++) {
      draw(plot.rows().get(i), rows.middle(i));
    }
    sheet.endsAt(key(frame.foot(ticks, x, plot.axis())));
    return sheet;
  }

  /// What the squares mean, if there are any.
  private double key(double below) {
    if (plot.rows().stream().noneMatch(row -> row.estimated() && row.weight() == Weight.CLEAR)) {
      return below;
    }
    var shelf = new Shelf(sheet, below + 18);
    shelf.put(
        "Clear difference", (left, middle) -> sheet.mark(mark(Weight.CLEAR), left + 8, middle));
    return shelf.bottom();
  }

  private boolean tall() {
    return plot.rows().size() > ROWS_OF_A_SCREEN;
  }

  private static Ticks around(ForestPlot plot) {
    double[] halves = plot.halves();
    double most = halves.length == 0 ? 0 : WIDEST * halves[halves.length * 3 / 4];
    double[] shown =
        DoubleStream.concat(
                DoubleStream.of(plot.reference()),
                plot.rows().stream()
                    .filter(Row::estimated)
                    .flatMapToDouble(row -> shown(row, most)))
            .toArray();
    return Ticks.around(
        DoubleStream.of(shown).min().orElseThrow(),
        DoubleStream.of(shown).max().orElseThrow(),
        TICKS_MAX);
  }

  private static DoubleStream shown(Row row, double most) {
    double estimate = row.estimate();
    return row.ranged()
        ? DoubleStream.of(
            estimate, Math.max(row.low(), estimate - most), Math.min(row.high(), estimate + most))
        : DoubleStream.of(estimate);
  }

  private void reference() {
    double at = x.at(plot.reference());
    sheet.line(at, frame.top(), at, frame.bottom(), Stroke.of(Ink.BLACK, 1.5).dashed("6 4"));
    String words = "No difference: " + Figures.of(plot.reference());
    double half = Letters.width(words) / 2;
    double middle = Math.clamp(at, sheet.left() + half, sheet.right() - half);
    sheet.words(middle, sheet.top() + 16, Anchor.MIDDLE, words);
  }

  private void draw(Row row, double y) {
    if (!row.estimated()) {
      return;
    }
    if (row.ranged()) {
      margin(row, y);
    }
    sheet.mark(mark(row.weight()), x.at(row.estimate()), y);
  }

  private void margin(Row row, double y) {
    Stroke stroke = stroke(row.weight());
    double from = x.at(Math.max(row.low(), x.low()));
    double to = x.at(Math.min(row.high(), x.high()));
    sheet.line(from, y, to, y, stroke);
    end(from, y, x.holds(row.low()), -1, stroke);
    end(to, y, x.holds(row.high()), 1, stroke);
  }

  /// A bar where a margin ends, an arrow where it runs on.
  private void end(double at, double y, boolean here, int outwards, Stroke stroke) {
    Stroke whole = stroke.dashed("");
    if (here) {
      sheet.line(at, y - 4, at, y + 4, whole);
    } else {
      double tip = at + 6 * outwards;
      double back = at - outwards;
      sheet.path(new Outline().move(back, y - 5).line(tip, y).line(back, y + 5), whole);
    }
  }

  private static Mark mark(Weight weight) {
    return switch (weight) {
      case PLAIN -> Mark.filled(Shape.CIRCLE, Ink.BLACK).sized(4.5);
      case CLEAR -> Mark.filled(Shape.SQUARE, Ink.BLUE).sized(5.5);
      case GREY -> Mark.hollow(Shape.CIRCLE, Ink.GRID).sized(4);
    };
  }

  private static Stroke stroke(Weight weight) {
    return switch (weight) {
      case PLAIN -> Stroke.of(Ink.BLACK, 1.5);
      case CLEAR -> Stroke.of(Ink.BLUE, 2.5);
      case GREY -> Stroke.of(Ink.GRID, 1.2).dashed("4 3");
    };
  }
}
