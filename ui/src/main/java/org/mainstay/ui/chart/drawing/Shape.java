package org.mainstay.ui.chart.drawing;

/// The shape of a mark, so that marks differ without their colour.
public enum Shape {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND;

  /// The shape around a place, as an SVG path.
  ///
  /// @param r from the middle to the side of a square; the others are as large to the eye
  public String path(double x, double y, double r) {
    var outline = new Outline();
    return switch (this) {
      case CIRCLE -> outline.move(x - r, y).bow(r, x + r, y).bow(r, x - r, y).close().path();
      case SQUARE ->
          outline
              .move(x - r, y - r)
              .line(x + r, y - r)
              .line(x + r, y + r)
              .line(x - r, y + r)
              .close()
              .path();
      case TRIANGLE -> outline.move(x, y - r).line(x + r, y + r).line(x - r, y + r).close().path();
      case DIAMOND -> {
        double far = 1.2 * r;
        yield outline
            .move(x, y - far)
            .line(x + far, y)
            .line(x, y + far)
            .line(x - far, y)
            .close()
            .path();
      }
    };
  }
}
