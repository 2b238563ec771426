package org.mainstay.ui.chart.control;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mainstay.ui.chart.drawing.Caption;
import org.mainstay.ui.chart.drawing.Checked;
import org.mainstay.ui.chart.drawing.Figures;
import org.mainstay.ui.chart.drawing.Sheet;

/// One measure over time with the limits that ordinary ups and downs keep to.
///
/// @param id names the parts of the chart on its page
/// @param title what the chart shows, at best as a finding of at most ten words
/// @param under what was measured, of whom, and when; may be empty
/// @param points in the order of their days, each day once
public record ControlChart(String id, String title, String under, List<Point> points, Icons icons) {
  public static final int POINTS_MAX = 1000;
  public static final int YEAR_MIN = 1900;
  public static final int YEAR_MAX = 2199;

  /// What a point says; each is drawn with a shape of its own.
  public enum Kind {
    COMMON,
    IMPROVEMENT,
    CONCERN,
    NEUTRAL
  }

  /// One value on one day; a mean, limit or target that is NaN is not drawn.
  ///
  /// @param newPhase whether the limits begin anew here
  public record Point(
      LocalDate date,
      double value,
      double mean,
      double lower,
      double nearLower,
      double nearUpper,
      double upper,
      double target,
      Kind kind,
      boolean newPhase) {
    public Point {
      Objects.requireNonNull(kind, "kind");
      if (date.getYear() < YEAR_MIN || date.getYear() > YEAR_MAX) {
        throw new IllegalArgumentException(
            "a day lies in " + YEAR_MIN + ".." + YEAR_MAX + ", got " + date);
      }
      Checked.number("the value on " + date, value);
      for (double line : new double[] {mean, lower, nearLower, nearUpper, upper, target}) {
        Checked.numberOrNone("a limit on " + date, line);
      }
      if (lower > upper || nearLower > nearUpper) {
        throw new IllegalArgumentException("the limits on " + date + " are upside down");
      }
    }
  }

  /// What the last points say, and whether the target will be met; either may be blank.
  ///
  /// @param variation such as common_cause, improvement_high or concern_low
  /// @param assurance pass, fail or inconsistent
  public record Icons(String variation, String assurance) {
    public static final Icons NONE = new Icons("", "");

    public Icons {
      Badge.of(variation);
      Badge.of(assurance);
    }

    List<Badge> badges() {
      return List.of(Badge.of(variation), Badge.of(assurance));
    }
  }

  public ControlChart {
    Caption.checked(id, title, under);
    Objects.requireNonNull(icons, "icons");
    points = Checked.list("points", points, 1, POINTS_MAX);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).date().isAfter(points.get(i - 1).date())) {
        throw new IllegalArgumentException(
            "points stand in the order of their days, each day once; "
                + points.get(i).date()
                + " follows "
                + points.get(i - 1).date());
      }
    }
  }

  /// The bare picture for a page.
  public Content picture() {
    return new ControlPlot(this, Sheet.onPage(caption())).drawn().picture();
  }

  /// A file of its own that needs nothing beside it.
  public byte[] file() {
    return new ControlPlot(this, Sheet.alone(caption())).drawn().file();
  }

  /// The chart in words, for those who do not see it.
  public String description() {
    return new ControlWords(this).description();
  }

  Point last() {
    return points.getLast();
  }

  long count(Kind kind) {
    return points.stream().filter(point -> point.kind() == kind).count();
  }

  private Caption caption() {
    return new Caption(id, title, under, description());
  }

  static String day(Point point) {
    return Figures.day(point.date());
  }
}
