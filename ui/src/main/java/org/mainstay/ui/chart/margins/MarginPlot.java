package org.mainstay.ui.chart.margins;

import java.util.List;
import java.util.stream.DoubleStream;
import org.mainstay.ui.chart.drawing.Anchor;
import org.mainstay.ui.chart.drawing.Frame;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Letters;
import org.mainstay.ui.chart.drawing.Mark;
import org.mainstay.ui.chart.drawing.Rows;
import org.mainstay.ui.chart.drawing.Scale;
import org.mainstay.ui.chart.drawing.Shape;
import org.mainstay.ui.chart.drawing.Sheet;
import org.mainstay.ui.chart.drawing.Shelf;
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.margins.MarginChart.Row;

/// The drawing of numbers with their ranges: where each dot, bar and word stands.
final class MarginPlot {
  private static final int TICKS_MAX = 5;
  private static final int EDGE = 12;
  private static final Mark DOT = Mark.filled(Shape.CIRCLE, Ink.BLACK).sized(4.5);
  private static final Mark CLEAR = Mark.filled(Shape.SQUARE, Ink.BLUE).sized(5);
  private static final Stroke RANGE = Stroke.of(Ink.BLACK, 1.5);
  private static final Stroke CLEAR_RANGE = Stroke.of(Ink.BLUE, 2.5);

  private final MarginChart chart;
  private final Sheet sheet;
  private final Rows rows;
  private final Frame frame;
  private final Ticks ticks;
  private final Scale x;

  MarginPlot(MarginChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    List<String> names = chart.rows().stream().map(Row::name).toList();
    List<String> words = chart.rows().stream().map(Row::words).toList();
    rows = new Rows(sheet, sheet.top() + (compared() ? 26 : 4), names, words);
    frame = rows.frame();
    double most =
        DoubleStream.concat(
                DoubleStream.of(compared() ? chart.axis().reference() : 0),
                chart.rows().stream().filter(Row::shown).mapToDouble(Row::high))
            .max()
            .orElse(0);
    ticks = Ticks.around(0, most > 0 ? most : 1, TICKS_MAX);
    x = Scale.even(ticks, frame.left() + EDGE, frame.right() - EDGE);
  }

  Sheet drawn() {
    if (compared()) {
      reference();
    }
    rows.write();
    for (int i = 0; i < chart.rows().size(); i++) {
      if (chart.rows().get(i).shown()) {
        draw(chart.rows().get(i), rows.middle(i));
      }
    }
    sheet.endsAt(key(frame.foot(ticks, x, chart.axis().words())));
    return sheet;
  }

  private boolean compared() {
    return !Double.isNaN(chart.axis().reference());
  }

  private void reference() {
    double at = x.at(chart.axis().reference());
    sheet.line(at, frame.top(), at, frame.bottom(), RANGE.dashed("6 4"));
    String words =
        Letters.lines(chart.axis().referenceWords(), sheet.right() - sheet.left(), 1).getFirst();
    double half = Letters.width(words) / 2;
    double middle = Math.clamp(at, sheet.left() + half, sheet.right() - half);
    sheet.words(middle, sheet.top() + 16, Anchor.MIDDLE, words);
  }

  private void draw(Row row, double y) {
    Stroke stroke = row.clear() ? CLEAR_RANGE : RANGE;
    double low = x.at(row.low());
    double high = x.at(row.high());
    sheet.line(low, y, high, y, stroke);
    sheet.line(low, y - 5, low, y + 5, stroke);
    sheet.line(high, y - 5, high, y + 5, stroke);
    sheet.mark(row.clear() ? CLEAR : DOT, x.at(row.value()), y);
  }

  /// What dots, squares and bars mean; the same whatever the numbers are.
  private double key(double below) {
    var shelf = new Shelf(sheet, below + 18);
    shelf.put("Published", (left, middle) -> sheet.mark(DOT, left + 8, middle));
    shelf.put("Likely range", (left, middle) -> sheet.line(left, middle, left + 16, middle, RANGE));
    if (!chart.axis().clear().isEmpty()) {
      double room = sheet.right() - sheet.left() - 24;
      shelf.put(
          Letters.lines(chart.axis().clear(), room, 1).getFirst(),
          (left, middle) -> sheet.mark(CLEAR, left + 8, middle));
    }
    return shelf.bottom();
  }
}
