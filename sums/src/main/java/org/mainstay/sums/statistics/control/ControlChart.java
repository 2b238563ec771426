package org.mainstay.sums.statistics.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A series over time with its mean, its limits and the points that are special.
///
/// An XmR chart. Rules run within a phase; neither a moving range nor a run crosses a rebasing or a
/// missing period.
///
/// @param points rising by date, periods without a figure left out
public record ControlChart(
    List<Point> points, List<Phase> phases, Variation variation, Assurance assurance)
    implements Charted {

  /// One point of a chart.
  ///
  /// @param target not a number where there is none
  /// @param movingRange from the point before; not a number where there is none to compare
  /// @param followsOn whether the period before has a point of the same phase
  public record Point(
      LocalDate date,
      double value,
      double target,
      Phase phase,
      double movingRange,
      boolean followsOn,
      Cause cause,
      PointType type) {}

  public ControlChart {
    points = List.copyOf(points);
    phases = List.copyOf(phases);
  }

  /// Charts readings, in any order.
  public static Charted of(List<Reading> readings, Settings settings) {
    List<Integer> order =
        IntStream.range(0, readings.size())
            .boxed()
            .sorted(Comparator.comparing(row -> readings.get(row).date()))
            .toList();
    for (int i = 0; i < order.size(); i++) {
      int row = order.get(i);
      if (Double.isInfinite(readings.get(row).value())) {
        return new Refused(row, "value", "a value must be a number");
      }
      if (i > 0 && readings.get(row).date().equals(readings.get(order.get(i - 1)).date())) {
        return new Refused(row, "date", readings.get(row).date() + " is there twice");
      }
    }
    var sorted = order.stream().map(readings::get).toList();
    if (sorted.stream().noneMatch(Reading::measured)) {
      return new Refused(0, "value", "there is no value to chart");
    }
    return new Charting(sorted, settings).chart();
  }

  /// What a reader should be told about how far the limits can be trusted.
  public List<String> warnings() {
    var warnings = new ArrayList<String>();
    for (Phase phase : phases) {
      String which = phases.size() == 1 ? "The series" : "Process " + phase.number();
      if (!phase.settled()) {
        warnings.add(
            which
                + " has "
                + phase.points()
                + (phase.points() == 1 ? " point" : " points")
                + ": with fewer than "
                + Phase.POINTS_SETTLED
                + " the limits will still move.");
      }
      if (!phase.limited()) {
        warnings.add(which + " has no limits: no moving range is left to make them from.");
      }
    }
    return warnings;
  }
}
