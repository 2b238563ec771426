package org.mainstay.sums.statistics.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// Where a series skips a period, seen from its dates alone.
///
/// Dates on one day of the month (or its last day) step in months, dates without weekends in
/// working days, all others in days. The step is the smallest one; if fewer than half the steps are
/// of that size the series keeps no rhythm and nothing is taken for missing.
final class Periods {
  private static final int DAYS_IN_WEEK = 7;
  private static final int WORKING_DAYS = 5;

  private Periods() {}

  /// Whether a period is missing before each date.
  ///
  /// @param dates rising
  static boolean[] missingBefore(List<LocalDate> dates) {
    var missing = new boolean[dates.size()];
    if (dates.size() < 2) {
      return missing;
    }
    long[] steps = steps(dates);
    long least = Arrays.stream(steps).min().getAsLong();
    long regular = Arrays.stream(steps).filter(step -> step == least).count();
    for (int i = 1; i < missing.length; i++) {
      missing[i] = 2 * regular >= steps.length && steps[i - 1] > least;
    }
    return missing;
  }

  private static long[] steps(List<LocalDate> dates) {
    boolean monthly = monthly(dates);
    boolean working = dates.stream().noneMatch(Periods::weekend);
    var steps = new long[dates.size() - 1];
    for (int i = 0; i < steps.length; i++) {
      LocalDate from = dates.get(i);
      LocalDate to = dates.get(i + 1);
      if (monthly) {
        steps[i] = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
      } else {
        steps[i] =
            working ? workingDays(to) - workingDays(from) : to.toEpochDay() - from.toEpochDay();
      }
    }
    return steps;
  }

  private static boolean monthly(List<LocalDate> dates) {
    int day = dates.stream().mapToInt(LocalDate::getDayOfMonth).max().getAsInt();
    return dates.stream()
        .allMatch(date -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth()));
  }

  private static boolean weekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// Working days since a Monday long ago, of a date that is one.
  private static long workingDays(LocalDate date) {
    long sinceMonday = date.toEpochDay() + 3;
    return Math.floorDiv(sinceMonday, DAYS_IN_WEEK) * WORKING_DAYS
        + Math.floorMod(sinceMonday, DAYS_IN_WEEK);
  }
}
