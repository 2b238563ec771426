package org.mainstay.ui.chart;

import java.util.List;
import java.util.Locale;
import org.mainstay.ui.nhsuk.Element;

/// How the points of one line look: each has a shape of its own, not only a colour.
enum Sign {
  CIRCLE("#12436d"),
  SQUARE("#801650"),
  TRIANGLE("#3d3d3d"),
  DIAMOND("#005eb8");

  /// One for each line, in the order of the lines.
  static final List<Sign> IN_TURN = List.of(CIRCLE, SQUARE, TRIANGLE, DIAMOND);

  private static final double RADIUS = 5;

  private final String colour;

  Sign(String colour) {
    this.colour = colour;
  }

  String colour() {
    return colour;
  }

  /// The sign of one point.
  Element at(double x, double y) {
    return Element.named("path").with("fill", colour).with("d", path(x, y));
  }

  private String path(double x, double y) {
    double r = RADIUS;
    return switch (this) {
      case CIRCLE ->
          move(x - r, y)
              + String.format(Locale.ROOT, "a%1$.1f %1$.1f 0 1 0 %2$.1f 0", r, 2 * r)
              + String.format(Locale.ROOT, "a%1$.1f %1$.1f 0 1 0 -%2$.1f 0Z", r, 2 * r);
      case SQUARE ->
          move(x - r, y - r) + line(x + r, y - r) + line(x + r, y + r) + line(x - r, y + r) + "Z";
      case TRIANGLE -> move(x, y - r) + line(x + r, y + r) + line(x - r, y + r) + "Z";
      case DIAMOND ->
          move(x, y - r - 1) + line(x + r + 1, y) + line(x, y + r + 1) + line(x - r - 1, y) + "Z";
    };
  }

  private static String move(double x, double y) {
    return String.format(Locale.ROOT, "M%.1f %.1f", x, y);
  }

  private static String line(double x, double y) {
    return String.format(Locale.ROOT, "L%.1f %.1f", x, y);
  }
}
