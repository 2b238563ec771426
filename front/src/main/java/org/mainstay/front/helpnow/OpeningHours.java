package org.mainstay.front.helpnow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// When somebody of the team reads what comes in; outside of it the pages say so plainly.
///
/// @param days the days of the week, at least one
/// @param closed days on which nobody is there although it is such a day, such as bank holidays
public record OpeningHours(
    Set<DayOfWeek> days, LocalTime from, LocalTime until, ZoneId zone, Set<LocalDate> closed) {
  private static final DateTimeFormatter ON_THE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
  private static final DateTimeFormatter WITH_MINUTES =
      DateTimeFormatter.ofPattern("h:mma", Locale.UK);

  private static final int DAYS_AHEAD_MAX = 7;

  public OpeningHours {
    days = Set.copyOf(days);
    closed = Set.copyOf(closed);
    if (days.isEmpty() || !from.isBefore(until)) {
      throw new IllegalArgumentException("opening hours need a day, and an end after their start");
    }
  }

  /// Whether somebody reads what comes in at this moment.
  public boolean openAt(Instant now) {
    var here = now.atZone(zone);
    return days.contains(here.getDayOfWeek())
        && !closed.contains(here.toLocalDate())
        && !here.toLocalTime().isBefore(from)
        && here.toLocalTime().isBefore(until);
  }

  /// When somebody reads what comes in next, such as "Monday at 9am"; empty if that is far off.
  public String nextOpening(Instant now) {
    var here = now.atZone(zone);
    for (int ahead = here.toLocalTime().isBefore(from) ? 0 : 1; ahead <= DAYS_AHEAD_MAX; ahead++) {
      var day = here.toLocalDate().plusDays(ahead);
      if (days.contains(day.getDayOfWeek()) && !closed.contains(day)) {
        return name(day.getDayOfWeek()) + " at " + clock(from);
      }
    }
    return "";
  }

  /// Such as "Monday to Friday, 9am to 5pm".
  public String words() {
    return dayWords() + ", " + clock(from) + " to " + clock(until);
  }

  private String dayWords() {
    List<DayOfWeek> ordered = days.stream().sorted().toList();
    int first = ordered.getFirst().getValue();
    int last = ordered.getLast().getValue();
    if (ordered.size() == 7) {
      return "every day";
    }
    if (ordered.size() > 2 && last - first == ordered.size() - 1) {
      return name(ordered.getFirst()) + " to " + name(ordered.getLast());
    }
    return String.join(", ", ordered.stream().map(OpeningHours::name).toList());
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  /// A time of day, such as "9am" or "5:30pm".
  public static String clock(LocalTime time) {
    if (time.equals(LocalTime.MIDNIGHT)) {
      return "midnight";
    }
    var pattern = time.getMinute() == 0 ? ON_THE_HOUR : WITH_MINUTES;
    return time.format(pattern).toLowerCase(Locale.UK);
  }
}
