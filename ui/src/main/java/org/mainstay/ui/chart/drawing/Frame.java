package org.mainstay.ui.chart.drawing;

/// The box that a chart is drawn in, with its scales beside and below.
public record Frame(Sheet sheet, double left, double top, double right, double bottom) {
  private static final int GAP = 8;
  private static final int BELOW = 20;

  /// How far from the edge a box begins that has these words beside it.
  public static double roomFor(Ticks ticks) {
    return ticks.words().stream().mapToDouble(Letters::width).max().orElse(0) + GAP;
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /// A scale that rises: a dotted line for each mark, its words on the left.
  public void rising(Ticks ticks, Scale scale) {
    for (int i = 0; i < ticks.values().size(); i++) {
      double y = scale.at(ticks.values().get(i));
      sheet.line(left, y, right, y, Stroke.GRID);
      sheet.words(left - GAP, y + 5, Anchor.END, ticks.words().get(i));
    }
  }

  /// A scale along the bottom, or along the top; words that would touch are left out.
  public void along(Ticks ticks, Scale scale, double from, double to, double wordsAt) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ticks.values().size(); i++) {
      if (!scale.holds(ticks.values().get(i))) {
        continue;
      }
      double x = scale.at(ticks.values().get(i));
      String words = ticks.words().get(i);
      double half = Letters.width(words) / 2;
      sheet.line(x, from, x, to, Stroke.AXIS);
      double middle = Math.clamp(x, sheet.left() + half, sheet.right() - half);
      if (middle - half > free) {
        sheet.words(middle, wordsAt, Anchor.MIDDLE, words);
        free = middle + half + GAP;
      }
    }
  }

  /// A scale along the bottom with its name, if any, below it; gives where its words end.
  public double foot(Ticks ticks, Scale scale, String name) {
    sheet.line(left, bottom, right, bottom, Stroke.AXIS);
    along(ticks, scale, bottom, bottom + 5, bottom + BELOW);
    double y = bottom + BELOW;
    if (name.isBlank()) {
      return y + 6;
    }
    for (String line : Letters.lines(name, right - sheet.left(), 2)) {
      y += BELOW;
      double half = Letters.width(line) / 2;
      double middle = Math.clamp((left + right) / 2, sheet.left() + half, sheet.right() - half);
      sheet.words(middle, y, Anchor.MIDDLE, line);
    }
    return y + 6;
  }
}
