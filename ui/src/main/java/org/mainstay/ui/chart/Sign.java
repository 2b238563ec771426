package org.mainstay.ui.chart;

import java.util.List;
import org.mainstay.ui.chart.drawing.Ink;
import org.mainstay.ui.chart.drawing.Mark;
import org.mainstay.ui.chart.drawing.Shape;

/// How the points of one line look: each has a shape of its own, not only a colour.
enum Sign {
  CIRCLE(Shape.CIRCLE, Ink.NAVY),
  SQUARE(Shape.SQUARE, Ink.PLUM),
  TRIANGLE(Shape.TRIANGLE, Ink.BLACK),
  DIAMOND(Shape.DIAMOND, Ink.BLUE);

  /// One for each line, in the order of the lines.
  static final List<Sign> IN_TURN = List.of(CIRCLE, SQUARE, TRIANGLE, DIAMOND);

  private final Shape shape;
  private final String colour;

  Sign(Shape shape, String colour) {
    this.shape = shape;
    this.colour = colour;
  }

  String colour() {
    return colour;
  }

  Mark mark() {
    return Mark.filled(shape, colour);
  }
}
