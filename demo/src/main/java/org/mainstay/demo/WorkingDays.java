package org.mainstay.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.random.RandomGenerator;

/// When a team works: weekdays in London, from nine to five.
final class WorkingDays {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final int FIRST_HOUR = 9;
  private static final int LAST_HOUR = 16;
  private static final int QUARTER = 15;

  private WorkingDays() {}

  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /// This day if the team works then, otherwise the next on which it does.
  static LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// This moment if the team works then, otherwise some time of the next working day.
  static Instant working(Instant moment, RandomGenerator chance) {
    ZonedDateTime then = moment.atZone(LONDON);
    boolean inHours = then.getHour() >= FIRST_HOUR && then.getHour() < LAST_HOUR;
    if (isWorkingDay(then.toLocalDate()) && inHours) {
      return moment;
    }
    LocalDate day =
        then.getHour() < FIRST_HOUR ? then.toLocalDate() : then.toLocalDate().plusDays(1);
    return onOrAfter(day)
        .atTime(FIRST_HOUR + chance.nextInt(LAST_HOUR - FIRST_HOUR), QUARTER * chance.nextInt(4))
        .atZone(LONDON)
        .toInstant();
  }

  /// The huddle of the next working day, at half past nine.
  static Instant nextMorning(Instant moment) {
    LocalDate day = moment.plus(Duration.ofDays(1)).atZone(LONDON).toLocalDate();
    return onOrAfter(day).atTime(LocalTime.of(9, 30)).atZone(LONDON).toInstant();
  }
}
