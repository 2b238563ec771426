package org.mainstay.inside.referral;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/// When the team works: what is promised in hours and days is counted in these.
///
/// @param days the days of a week on which it works, at least one
/// @param from when a working day begins
/// @param to when it ends, later than `from`
/// @param closed days on which nobody works although it is such a day, as bank holidays
public record WorkingHours(
    ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime to, Set<LocalDate> closed) {
  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /// Nobody closes for longer than this.
  private static final int CLOSED_DAYS_MAX = 60;

  public WorkingHours {
    days = Set.copyOf(days);
    closed = Set.copyOf(closed);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a team works on at least one day of a week");
    }
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a working day must begin before it ends");
    }
  }

  /// From Monday to Friday.
  public WorkingHours(ZoneId zone, LocalTime from, LocalTime to, Set<LocalDate> closed) {
    this(zone, MONDAY_TO_FRIDAY, from, to, closed);
  }

  /// Whether the team works on this day.
  public boolean isWorkingDay(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !closed.contains(day);
  }

  /// The working day that lies so many working days later.
  public LocalDate daysAfter(Instant start, int workingDays) {
    var day = LocalDate.ofInstant(start, zone);
    for (int counted = 0; counted < workingDays; counted++) {
      day = nextWorkingDay(day.plusDays(1));
    }
    return day;
  }

  /// The moment when so much working time has passed; it stays within one working day or goes on
  /// the next one.
  public Instant after(Instant start, Duration working) {
    var local = start.atZone(zone).toLocalDateTime();
    var day = nextWorkingDay(local.toLocalDate());
    var time = day.equals(local.toLocalDate()) ? local.toLocalTime() : from;
    if (time.isBefore(from)) {
      time = from;
    }
    var left = working;
    while (true) {
      var today = Duration.between(time, to);
      if (time.isBefore(to) && left.compareTo(today) <= 0) {
        return day.atTime(time).plus(left).atZone(zone).toInstant();
      }
      if (time.isBefore(to)) {
        left = left.minus(today);
      }
      day = nextWorkingDay(day.plusDays(1));
      time = from;
    }
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    var next = day;
    for (int tries = 0; !isWorkingDay(next); tries++) {
      if (tries > CLOSED_DAYS_MAX) {
        throw new IllegalStateException("closed for more than " + CLOSED_DAYS_MAX + " days");
      }
      next = next.plusDays(1);
    }
    return next;
  }
}
