package org.mainstay.inside.referral;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// When the team works: what is promised in hours and days is counted in these.
///
/// @param from when a working day begins
/// @param to when it ends, later than `from`
/// @param closed days on which nobody works besides weekends, such as bank holidays
public record WorkingHours(ZoneId zone, LocalTime from, LocalTime to, Set<LocalDate> closed) {
  /// Nobody closes for longer than this.
  private static final int CLOSED_DAYS_MAX = 60;

  public WorkingHours {
    closed = Set.copyOf(closed);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a working day must begin before it ends");
    }
  }

  /// Whether the team works on this day.
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !closed.contains(day);
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
