package org.mainstay.outside.employer.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Contract years, their quarters and hours of publication in words.
public final class When {
  public static final int QUARTERS = 4;

  private static final String QUARTER = "quarter-";
  private static final int MONTHS = 3;
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK);

  private When() {}

  /// "April 2027 to March 2028".
  public static String year(int year) {
    return "April " + year + " to March " + (year + 1);
  }

  /// A period's own time: "July to September 2027".
  ///
  /// @param period `year`, or `quarter-1` to `quarter-4`
  public static String period(int year, String period) {
    return period.startsWith(QUARTER) ? from(year, number(period), number(period)) : year(year);
  }

  /// From the year's beginning to a period's end: "April to September 2027".
  public static String toDate(int year, String period) {
    return period.startsWith(QUARTER) ? from(year, 1, number(period)) : year(year);
  }

  /// 1 to 4; 4 for a whole year.
  public static int number(String period) {
    return period.startsWith(QUARTER)
        ? Integer.parseInt(period.substring(QUARTER.length()))
        : QUARTERS;
  }

  /// The first day of a quarter.
  public static LocalDate firstDay(int year, int quarter) {
    return LocalDate.of(year, Month.APRIL, 1).plusMonths((long) MONTHS * (quarter - 1));
  }

  /// "15 July 2027 at 9:30", as clocks here say it.
  public static String hour(Instant at) {
    return HOUR.format(at.atZone(HERE));
  }

  private static String from(int year, int first, int last) {
    LocalDate begins = firstDay(year, first);
    LocalDate ends = firstDay(year, last).plusMonths(MONTHS - 1L);
    String end = month(ends) + " " + ends.getYear();
    return begins.getYear() == ends.getYear()
        ? month(begins) + " to " + end
        : month(begins) + " " + begins.getYear() + " to " + end;
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
