package org.mainstay.ui.chart.drawing;

/// How a line is drawn: its colour, how thick, and its dashes (empty for a whole line).
public record Stroke(String colour, double width, String dashes) {
  public static final Stroke AXIS = of(Ink.BLACK, 1);
  public static final Stroke GRID = of(Ink.GRID, 1).dashed("1 4");

  public static Stroke of(String colour, double width) {
    return new Stroke(colour, width, "");
  }

  public Stroke dashed(String dashes) {
    return new Stroke(colour, width, dashes);
  }
}
