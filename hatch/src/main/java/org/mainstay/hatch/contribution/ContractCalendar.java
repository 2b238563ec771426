package org.mainstay.hatch.contribution;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The hub's one contract year with its four quarters, the same for every employer: otherwise a
/// person could fall into two years that overlap.
public final class ContractCalendar {
  /// How many quarters a year has.
  public static final int QUARTERS = 4;

  /// Where the hub's hours are counted.
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final int QUARTER_MONTHS = 3;
  private static final int DAYS_AFTER = 14;
  private static final LocalTime HOUR = LocalTime.of(9, 30);

  private final Month begins;
  private final InstantSource clock;

  /// @param begins the first month of a contract year, which is named after the calendar year in
  ///   which it begins
  public ContractCalendar(Month begins, InstantSource clock) {
    this.begins = begins;
    this.clock = clock;
  }

  /// Now, in whole seconds.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  private LocalDate firstDay(int year, int quarter) {
    return LocalDate.of(year, begins, 1).plusMonths((long) QUARTER_MONTHS * (quarter - 1));
  }

  /// Whether the year has begun.
  public boolean hasBegun(int year) {
    return !today().isBefore(firstDay(year, 1));
  }

  /// Whether a quarter is over.
  public boolean isOver(int year, int quarter) {
    return !today().isBefore(firstDay(year, quarter + 1));
  }

  /// When what ends with a quarter is published: at half past nine in the morning of the fifteenth
  /// day after it, whatever day of the week that is.
  public Instant published(int year, int quarter) {
    return firstDay(year, quarter + 1).plusDays(DAYS_AFTER).atTime(HOUR).atZone(ZONE).toInstant();
  }

  /// The contract year in which a day lies, by the calendar year in which it begins.
  public int yearOf(LocalDate day) {
    return day.isBefore(LocalDate.of(day.getYear(), begins, 1)) ? day.getYear() - 1 : day.getYear();
  }

  /// The contract year that is running.
  public int year() {
    return yearOf(today());
  }

  /// The first day of a contract year.
  public LocalDate firstDay(int year) {
    return firstDay(year, 1);
  }

  /// The quarter of a year that has begun; of one that is over the last, where late entries go.
  int quarter(int year) {
    int quarter = 1;
    while (quarter < QUARTERS && isOver(year, quarter)) {
      quarter++;
    }
    return quarter;
  }
}
