package org.mainstay.ui.chart.drawing;

/// How one point looks: a shape, its filling and its edge.
public record Mark(Shape shape, String fill, Stroke edge, double radius) {

  public static Mark filled(Shape shape, String colour) {
    return new Mark(shape, colour, Stroke.of(colour, 1), 5);
  }

  /// Only the edge, white within.
  public static Mark hollow(Shape shape, String colour) {
    return new Mark(shape, Ink.PAPER, Stroke.of(colour, 1.5), 5);
  }

  /// Only the edge, what lies below shows through.
  public static Mark open(Shape shape, String colour, double width) {
    return new Mark(shape, "none", Stroke.of(colour, width), 5);
  }

  public Mark edged(String colour) {
    return new Mark(shape, fill, Stroke.of(colour, 1), radius);
  }

  public Mark sized(double wanted) {
    return new Mark(shape, fill, edge, wanted);
  }
}
