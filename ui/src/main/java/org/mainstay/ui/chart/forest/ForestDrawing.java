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
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.forest.ForestPlot.Row;
import org.mainstay.ui.chart.forest.ForestPlot.Weight;

/// The drawing of a forest plot: where each estimate, margin and word stands.
final class ForestDrawing {
  private static final int TICKS_MAX = 5;

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
    rows = new Rows(sheet, plot.rows().stream().map(Row::name).toList(), top + (tall() ? 26 : 0));
    frame = new Frame(sheet, rows.right(), rows.top(), sheet.right() - figures(), rows.bottom());
    ticks = around(plot);
    x = Scale.even(ticks, frame.left() + 8, frame.right() - 8);
  }

  Sheet drawn() {
    rows.write(sheet.right());
    reference();
    if (tall()) {
      sheet.line(frame.left(), frame.top(), frame.right(), frame.top(), Stroke.AXIS);
      frame.along(ticks, x, frame.top() - 5, frame.top(), frame.top() - 10);
    }
    for (int i = 0; i < plot.rows().size(); i++) {
      draw(plot.rows().get(i), rows.middle(i));
    }
    sheet.endsAt(frame.foot(ticks, x, plot.axis()));
    return sheet;
  }

  private boolean tall() {
    return plot.rows().size() > ROWS_OF_A_SCREEN;
  }

  /// The room for the figures beside the rows: on a page they stand in the table.
  private double figures() {
    return sheet.wide()
        ? 12 + plot.rows().stream().map(Row::words).mapToDouble(Letters::width).max().orElse(0)
        : 0;
  }

  private static Ticks around(ForestPlot plot) {
    List<Row> estimated = plot.rows().stream().filter(Row::estimated).toList();
    double[] halves =
        estimated.stream()
            .flatMapToDouble(
                row -> DoubleStream.of(row.estimate() - row.low(), row.high() - row.estimate()))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double most = halves.length == 0 ? 0 : WIDEST * halves[halves.length * 3 / 4];
    double[] shown =
        DoubleStream.concat(
                DoubleStream.of(plot.reference()),
                estimated.stream()
                    .flatMapToDouble(
                        row ->
                            DoubleStream.of(
                                row.estimate(),
                                row.ranged()
                                    ? Math.max(row.low(), row.estimate() - most)
                                    : row.estimate(),
                                row.ranged()
                                    ? Math.min(row.high(), row.estimate() + most)
                                    : row.estimate())))
            .toArray();
    return Ticks.around(
        DoubleStream.of(shown).min().orElseThrow(),
        DoubleStream.of(shown).max().orElseThrow(),
        TICKS_MAX);
  }

  private void reference() {
    double at = x.at(plot.reference());
    sheet.line(at, sheet.top() + 22, at, frame.bottom(), Stroke.of(Ink.BLACK, 1.5).dashed("6 4"));
    String words = "No difference: " + Figures.of(plot.reference());
    double half = Letters.width(words) / 2;
    double middle = Math.clamp(at, sheet.left() + half, sheet.right() - half);
    sheet.words(middle, sheet.top() + 16, Anchor.MIDDLE, words);
  }

  private void draw(Row row, double y) {
    if (sheet.wide()) {
      sheet.words(sheet.right(), y + 5, Anchor.END, row.words());
    }
    if (!row.estimated()) {
      if (!sheet.wide()) {
        sheet.wordsOver(
            (frame.left() + frame.right()) / 2, y + 5, Anchor.MIDDLE, Ink.QUIET, row.words());
      }
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
