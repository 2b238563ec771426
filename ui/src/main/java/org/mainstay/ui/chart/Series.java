package org.mainstay.ui.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// One score over time, such as PHQ-9 or how near a goal is.
///
/// @param points at least one, kept in the order of their dates
public record Series(String name, List<Point> points) {

  /// One score on one day.
  public record Point(LocalDate date, double value) {
    public Point {
      Objects.requireNonNull(date, "date");
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a score is a number, got " + value);
      }
    }
  }

  public Series {
    Objects.requireNonNull(name, "name");
    points = points.stream().sorted(Comparator.comparing(Point::date)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw for " + name);
    }
  }

  Point first() {
    return points.getFirst();
  }

  Point last() {
    return points.getLast();
  }
}
