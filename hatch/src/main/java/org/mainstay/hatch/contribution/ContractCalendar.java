package org.mainstay.hatch.contribution;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The hub's one contract year with its four quarters, the same for every employer: otherwise a
/// person could fall into two years that overlap.
public final class ContractCalendar {
  /// How many quarters a year has.
  public static final int QUARTERS = 4;

  private static final int QUARTER_MONTHS = 3;

  private final Month begins;
  private final ZoneId zone;
  private final InstantSource clock;

  /// @param begins the first month of a contract year, which is named after the calendar year in
  ///   which it begins
  public ContractCalendar(Month begins, ZoneId zone, InstantSource clock) {
    this.begins = begins;
    this.zone = zone;
    this.clock = clock;
  }

  /// Now, in whole seconds.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /// Today, on the hub's own clock.
  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }

  private LocalDate firstDay(int year, int quarter) {
    return LocalDate.of(year, begins, 1).plusMonths((long) QUARTER_MONTHS * (quarter - 1));
  }

  /// The contract year that a day is in.
  public int yearOf(LocalDate day) {
    return day.isBefore(firstDay(day.getYear(), 1)) ? day.getYear() - 1 : day.getYear();
  }

  /// The contract year of today.
  public int year() {
    return yearOf(today());
  }

  /// The first moment of a year.
  public Instant begins(int year) {
    return firstDay(year, 1).atStartOfDay(zone).toInstant();
  }

  /// Whether the year has begun.
  public boolean hasBegun(int year) {
    return !today().isBefore(firstDay(year, 1));
  }

  /// Whether a quarter is over.
  public boolean isOver(int year, int quarter) {
    return !today().isBefore(firstDay(year, quarter + 1));
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
