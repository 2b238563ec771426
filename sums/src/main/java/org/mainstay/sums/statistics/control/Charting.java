package org.mainstay.sums.statistics.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mainstay.sums.statistics.control.ControlChart.Point;

/// The making of one control chart, phase by phase.
final class Charting {
  private final Settings settings;
  private final List<Reading> measured = new ArrayList<>();
  private final List<Integer> phaseStarts = new ArrayList<>();
  private final boolean[] broken;

  /// @param readings rising by date, at least one measured
  Charting(List<Reading> readings, Settings settings) {
    this.settings = settings;
    boolean[] missing = Periods.missingBefore(readings.stream().map(Reading::date).toList());
    broken = new boolean[readings.size()];
    boolean rebased = true;
    boolean gap = false;
    for (int i = 0; i < missing.length; i++) {
      Reading reading = readings.get(i);
      rebased |= reading.rebased();
      gap |= missing[i] || !reading.measured();
      if (reading.measured()) {
        if (rebased) {
          phaseStarts.add(measured.size());
        }
        broken[measured.size()] = gap || rebased;
        measured.add(reading);
        rebased = false;
        gap = false;
      }
    }
  }

  ControlChart chart() {
    var phases = new ArrayList<Phase>();
    var points = new ArrayList<Point>();
    for (int p = 0; p < phaseStarts.size(); p++) {
      int from = phaseStarts.get(p);
      int to = p + 1 < phaseStarts.size() ? phaseStarts.get(p + 1) : measured.size();
      double[] ranges = movingRanges(from, to);
      var phase = Phase.of(p + 1, values(from, to), settled(ranges), settings);
      phases.add(phase);
      Cause[] causes = causes(from, to, phase);
      for (int i = from; i < to; i++) {
        Reading reading = measured.get(i);
        Cause cause = causes[i - from];
        points.add(
            new Point(
                reading.date(),
                reading.value(),
                reading.target(),
                phase,
                ranges[i - from],
                !broken[i],
                cause,
                cause.type(settings.better())));
      }
    }
    Point last = points.getLast();
    return new ControlChart(
        points,
        phases,
        Variation.of(last.cause(), settings.better()),
        Assurance.of(last.target(), last.phase(), settings.better()));
  }

  private double[] values(int from, int to) {
    return measured.subList(from, to).stream().mapToDouble(Reading::value).toArray();
  }

  private double[] movingRanges(int from, int to) {
    var ranges = new double[to - from];
    for (int i = from; i < to; i++) {
      ranges[i - from] =
          broken[i] ? Double.NaN : Math.abs(measured.get(i).value() - measured.get(i - 1).value());
    }
    return ranges;
  }

  /// The moving ranges of the points that settle the limits.
  private double[] settled(double[] ranges) {
    return Arrays.copyOf(ranges, Math.min(ranges.length, settings.fixedAfter()));
  }

  /// Each stretch without a break is judged for itself.
  private Cause[] causes(int from, int to, Phase phase) {
    var causes = new Cause[to - from];
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || broken[i]) {
        Cause[] stretch = Rules.causes(values(start, i), phase);
        System.arraycopy(stretch, 0, causes, start - from, stretch.length);
        start = i;
      }
    }
    return causes;
  }
}
