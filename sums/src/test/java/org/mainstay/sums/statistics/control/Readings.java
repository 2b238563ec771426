package org.mainstay.sums.statistics.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Readings for tests, one a month from January 2020.
final class Readings {
  static final LocalDate START = LocalDate.of(2020, 1, 1);

  private Readings() {}

  /// A value that is not a number leaves its month without a figure.
  static List<Reading> monthly(double... values) {
    var readings = new ArrayList<Reading>();
    for (double value : values) {
      readings.add(Reading.of(START.plusMonths(readings.size()), value));
    }
    return readings;
  }

  static List<Reading> without(List<Reading> readings, int which) {
    var fewer = new ArrayList<>(readings);
    fewer.remove(which);
    return fewer;
  }

  static List<Reading> rebasedAt(List<Reading> readings, int... starts) {
    var rebased = new ArrayList<>(readings);
    for (int start : starts) {
      Reading reading = rebased.get(start);
      rebased.set(start, new Reading(reading.date(), reading.value(), reading.target(), true));
    }
    return rebased;
  }

  static List<Reading> aimedAt(List<Reading> readings, double target) {
    return readings.stream()
        .map(r -> new Reading(r.date(), r.value(), target, r.rebased()))
        .toList();
  }

  static ControlChart chart(List<Reading> readings, Settings settings) {
    return (ControlChart) ControlChart.of(readings, settings);
  }

  static ControlChart chart(List<Reading> readings) {
    return chart(readings, Settings.of(Better.INCREASE));
  }

  /// One letter for each point, as in upstream.txt.
  static String letters(ControlChart chart) {
    var letters = new StringBuilder();
    chart.points().forEach(point -> letters.append(letter(point.cause())));
    return letters.toString();
  }

  private static char letter(Cause cause) {
    return switch (cause) {
      case COMMON -> '.';
      case ABOVE_LIMIT -> 'A';
      case BELOW_LIMIT -> 'B';
      case RISING -> 'R';
      case FALLING -> 'F';
      case TWO_OF_THREE_ABOVE -> 'T';
      case TWO_OF_THREE_BELOW -> 't';
      case SHIFT_ABOVE -> 'S';
      case SHIFT_BELOW -> 's';
    };
  }
}
