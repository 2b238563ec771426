package org.mainstay.inside.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days and times as the team reads them, in the hub's own time zone.
public final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final Clock clock;

  /// @param clock with the hub's zone
  public Times(Clock clock) {
    this.clock = clock;
  }

  /// Today.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// This moment.
  public Instant now() {
    return clock.instant();
  }

  /// This moment, as a clock on the wall shows it.
  public LocalDateTime localNow() {
    return LocalDateTime.now(clock);
  }

  /// The day of a moment.
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  /// "Monday 2 March 2026".
  public String on(LocalDate day) {
    return DAY.format(day);
  }

  /// "10:40 on Monday 2 March 2026"; of today only "10:40".
  public String at(Instant at) {
    var local = at.atZone(clock.getZone());
    return local.toLocalDate().equals(today()) ? TIME.format(local) : dated(at);
  }

  /// "10:40 on Monday 2 March 2026", also of today: for what is read on another day.
  public String dated(Instant at) {
    var local = at.atZone(clock.getZone());
    return TIME.format(local) + " on " + DAY.format(local);
  }

  /// How many days lie between that moment's day and today.
  public long daysSince(Instant at) {
    return ChronoUnit.DAYS.between(dayOf(at), today());
  }

  /// "today", "1 day ago", "12 days ago".
  public String ago(Instant at) {
    long days = daysSince(at);
    return days == 0 ? "today" : days(days) + " ago";
  }

  /// "1 day", "12 days".
  public static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /// A day and a time of the hub's zone, as a moment.
  public Instant moment(LocalDateTime local) {
    return local.atZone(clock.getZone()).toInstant();
  }
}
