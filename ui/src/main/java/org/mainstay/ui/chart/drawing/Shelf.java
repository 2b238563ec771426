package org.mainstay.ui.chart.drawing;

/// The key of a chart: each mark beside its words, as many on a line as fit.
public final class Shelf {
  private static final int LINE = 20;
  private static final int SAMPLE = 20;
  private static final int GAP = 18;

  private final Sheet sheet;
  private double x;
  private double y;

  /// Draws a mark 16 wide.
  @FunctionalInterface
  public interface Sample {
    void at(double left, double middle);
  }

  /// @param first where the first line of words stands
  public Shelf(Sheet sheet, double first) {
    this.sheet = sheet;
    x = sheet.left();
    y = first;
  }

  public void put(String words, Sample sample) {
    double wide = SAMPLE + Letters.width(words);
    if (x > sheet.left() && x + wide > sheet.right()) {
      x = sheet.left();
      y += LINE;
    }
    sample.at(x, y - 5);
    sheet.words(x + SAMPLE, y, Anchor.START, words);
    x += wide + GAP;
  }

  public double bottom() {
    return y + 6;
  }
}
