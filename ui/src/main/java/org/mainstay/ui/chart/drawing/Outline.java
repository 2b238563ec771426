package org.mainstay.ui.chart.drawing;

/// A line being drawn from place to place.
public final class Outline {
  private final StringBuilder steps = new StringBuilder();

  public Outline move(double x, double y) {
    return step('M', x, y);
  }

  /// To the first place, or onwards to the next.
  public Outline on(double x, double y) {
    return isEmpty() ? move(x, y) : line(x, y);
  }

  public Outline line(double x, double y) {
    return step('L', x, y);
  }

  /// Sideways first, then up or down.
  public Outline stair(double x, double y) {
    steps.append('H').append(Figures.place(x)).append('V').append(Figures.place(y));
    return this;
  }

  /// Half a circle from here to a place.
  public Outline bow(double radius, double x, double y) {
    String round = Figures.place(radius);
    steps.append('A').append(round).append(' ').append(round).append(" 0 1 0 ");
    steps.append(Figures.place(x)).append(' ').append(Figures.place(y));
    return this;
  }

  public Outline close() {
    steps.append('Z');
    return this;
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// The value of the attribute `d` of an SVG path.
  public String path() {
    return steps.toString();
  }

  private Outline step(char how, double x, double y) {
    steps.append(how).append(Figures.place(x)).append(' ').append(Figures.place(y));
    return this;
  }
}
