package org.mainstay.ui.chart.drawing;

import java.util.List;

/// Names one below the other with a mark for each: beside its name on a wide sheet, below its name
/// on a narrow one, so that the marks have the whole width of a phone.
public final class Rows {
  private static final int LINE = 17;
  private static final int BETWEEN = 11;
  private static final int BELOW = 20;
  private static final int LINES_MAX = 3;
  private static final int GAP = 14;
  private static final double WIDEST = 0.38;

  private final Sheet sheet;
  private final List<List<String>> names;
  private final List<String> figures;
  private final double widestFigures;
  private final double left;
  private final double[] tops;

  /// @param top where the first row begins
  /// @param figures one for each name, which may be empty, written on the right
  public Rows(Sheet sheet, double top, List<String> names, List<String> figures) {
    this.sheet = sheet;
    this.figures = List.copyOf(figures);
    widestFigures = widest(figures);
    double all = sheet.right() - sheet.left();
    double room =
        sheet.wide()
            ? Math.min(widest(names), all * WIDEST)
            : all - widestFigures - (widestFigures > 0 ? GAP : 0);
    this.names = names.stream().map(name -> Letters.lines(name, room, LINES_MAX)).toList();
    left = sheet.left() + (sheet.wide() ? room + GAP : 0);
    tops = new double[names.size() + 1];
    tops[0] = top;
    for (int i = 0; i < names.size(); i++) {
      tops[i + 1] =
          tops[i] + this.names.get(i).size() * LINE + BETWEEN + (sheet.wide() ? 0 : BELOW);
    }
  }

  /// The box for the marks of all rows.
  public Frame frame() {
    double right = sheet.right() - (sheet.wide() && widestFigures > 0 ? widestFigures + GAP : 0);
    return new Frame(sheet, left, tops[0], right, tops[tops.length - 1]);
  }

  /// Where the mark of a row stands.
  public double middle(int row) {
    return sheet.wide() ? (tops[row] + tops[row + 1]) / 2 : tops[row + 1] - BELOW / 2.0 - 2;
  }

  public void write() {
    for (int i = 0; i < names.size(); i++) {
      List<String> lines = names.get(i);
      double first =
          sheet.wide() ? middle(i) - lines.size() * LINE / 2.0 + LINE - 4 : tops[i] + LINE + 1;
      for (int j = 0; j < lines.size(); j++) {
        sheet.wordsOver(sheet.left(), first + j * LINE, Anchor.START, Ink.BLACK, lines.get(j));
      }
      double beside = sheet.wide() ? middle(i) + 5 : first;
      if (!figures.get(i).isEmpty()) {
        sheet.wordsOver(sheet.right(), beside, Anchor.END, Ink.BLACK, figures.get(i));
      }
      sheet.line(sheet.left(), tops[i + 1], sheet.right(), tops[i + 1], Stroke.GRID);
    }
  }

  private static double widest(List<String> words) {
    return words.stream().mapToDouble(Letters::width).max().orElse(0);
  }
}
