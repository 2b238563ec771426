package org.mainstay.front.yourpage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as a person reads them, on the clock of the hub.
public record Moments(ZoneId zone) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
  private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);

  /// Such as "Sunday 22 November 2026".
  public String day(LocalDate day) {
    return day.format(DAY);
  }

  /// The day of a moment.
  public String day(Instant at) {
    return day(LocalDate.ofInstant(at, zone));
  }

  /// Such as "Sunday 22 November 2026 at 3am".
  public String when(Instant at) {
    var there = at.atZone(zone);
    var time = there.format(there.getMinute() == 0 ? FULL_HOUR : TIME);
    return day(at) + " at " + time.toLowerCase(Locale.UK);
  }
}
