package org.mainstay.ui.chart.drawing;

import java.util.List;

/// Names one below the other on the left, with room for a mark beside each.
public final class Rows {
  private static final int LINE = 17;
  private static final int BETWEEN = 11;
  private static final int LINES_MAX = 3;
  private static final int GAP = 12;
  private static final double WIDEST = 0.42;

  private final Sheet sheet;
  private final List<List<String>> names;
  private final double right;
  private final double[] tops;

  /// @param top where the first row begins
  public Rows(Sheet sheet, List<String> names, double top) {
    this.sheet = sheet;
    double most = (sheet.right() - sheet.left()) * WIDEST;
    double wide = names.stream().mapToDouble(Letters::width).max().orElse(0);
    double room = Math.min(wide, most);
    this.names = names.stream().map(name -> Letters.lines(name, room, LINES_MAX)).toList();
    right = sheet.left() + room + GAP;
    tops = new double[names.size() + 1];
    tops[0] = top;
    for (int i = 0; i < names.size(); i++) {
      tops[i + 1] = tops[i] + this.names.get(i).size() * LINE + BETWEEN;
    }
  }

  /// Where the names end.
  public double right() {
    return right;
  }

  public double top() {
    return tops[0];
  }

  public double bottom() {
    return tops[tops.length - 1];
  }

  /// The middle of a row.
  public double middle(int row) {
    return (tops[row] + tops[row + 1]) / 2;
  }

  public void write(double to) {
    for (int i = 0; i < names.size(); i++) {
      double y = middle(i) - names.get(i).size() * LINE / 2.0 + LINE - 4;
      for (String line : names.get(i)) {
        sheet.words(sheet.left(), y, Anchor.START, line);
        y += LINE;
      }
      sheet.line(sheet.left(), tops[i + 1], to, tops[i + 1], Stroke.GRID);
    }
  }
}
