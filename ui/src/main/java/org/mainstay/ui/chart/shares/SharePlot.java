package org.mainstay.ui.chart.shares;

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
import org.mainstay.ui.chart.drawing.Stroke;
import org.mainstay.ui.chart.drawing.Ticks;
import org.mainstay.ui.chart.shares.ShareChart.Row;

/// The drawing of a chart of shares: where each group, mark and word stands.
final class SharePlot {
  private static final int TICKS_MAX = 5;
  private static final int EDGE = 16;
  private static final String STAFF_WORDS = "Share of staff";
  private static final String REFERRALS_WORDS = "Share of referrals, with interval";
  private static final Mark STAFF = Mark.open(Shape.DIAMOND, Ink.BLACK, 1.5).sized(6);
  private static final Mark EDGE_OF_STAFF = Mark.open(Shape.DIAMOND, Ink.PAPER, 4).sized(6);
  private static final Mark REFERRALS = Mark.filled(Shape.CIRCLE, Ink.BLUE).sized(3.5);
  private static final Stroke INTERVAL = Stroke.of(Ink.BLUE, 2);

  private final ShareChart chart;
  private final Sheet sheet;
  private final Rows rows;
  private final Frame frame;
  private final Ticks ticks;
  private final Scale x;

  SharePlot(ShareChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    List<String> names = chart.rows().stream().map(Row::name).toList();
    List<String> notes = chart.rows().stream().map(SharePlot::note).toList();
    rows = new Rows(sheet, sheet.top() + 32, names, notes);
    double most = chart.rows().stream().flatMapToDouble(SharePlot::drawnOf).max().orElse(1);
    ticks = Ticks.percent(most, TICKS_MAX);
    frame = rows.frame();
    x = Scale.even(ticks, frame.left() + EDGE, frame.right() - EDGE);
  }

  Sheet drawn() {
    key();
    for (double tick : ticks.values()) {
      sheet.line(x.at(tick), frame.top(), x.at(tick), frame.bottom(), Stroke.GRID);
    }
    rows.write();
    for (int i = 0; i < chart.rows().size(); i++) {
      draw(chart.rows().get(i), rows.middle(i));
    }
    sheet.endsAt(frame.foot(ticks, x, ""));
    return sheet;
  }

  private static String note(Row row) {
    if (Double.isNaN(row.shareOfReferrals())) {
      return "no figure for referrals";
    }
    return Double.isNaN(row.shareOfStaff()) ? "no figure for staff" : "";
  }

  private static DoubleStream drawnOf(Row row) {
    return DoubleStream.of(row.shareOfStaff(), row.shareOfReferrals(), row.low(), row.high())
        .filter(Double::isFinite);
  }

  private void key() {
    double y = sheet.top() + 18;
    double left = sheet.left() + 8;
    sheet.mark(STAFF, left, y - 5);
    sheet.words(left + 12, y, Anchor.START, STAFF_WORDS);
    double next = left + 12 + Letters.width(STAFF_WORDS) + 36;
    sheet.line(next - 14, y - 5, next + 14, y - 5, INTERVAL);
    sheet.mark(REFERRALS, next, y - 5);
    sheet.words(next + 20, y, Anchor.START, REFERRALS_WORDS);
  }

  /// The interval first, then the share of staff, so that neither mark is hidden.
  private void draw(Row row, double y) {
    if (row.ranged()) {
      sheet.line(x.at(row.low()), y, x.at(row.high()), y, INTERVAL);
      sheet.line(x.at(row.low()), y - 5, x.at(row.low()), y + 5, INTERVAL);
      sheet.line(x.at(row.high()), y - 5, x.at(row.high()), y + 5, INTERVAL);
    }
    if (Double.isFinite(row.shareOfReferrals())) {
      sheet.mark(REFERRALS, x.at(row.shareOfReferrals()), y);
    }
    if (Double.isFinite(row.shareOfStaff())) {
      sheet.mark(EDGE_OF_STAFF, x.at(row.shareOfStaff()), y);
      sheet.mark(STAFF, x.at(row.shareOfStaff()), y);
    }
  }
}
