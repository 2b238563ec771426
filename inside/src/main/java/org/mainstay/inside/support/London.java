package org.mainstay.inside.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mainstay.ui.nhsuk.form.DateInput;

/// The clock on the wall of the hub: days and times as people here say them.
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'at' HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TYPED_DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TYPED_TIME =
      DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.UK);

  private London() {}

  /// The instant at which the clock shows this time on this day.
  ///
  /// In the night in which the clocks go forward one hour is not on the clock: then there is no
  /// such instant. In the night in which they go back one hour is there twice: the first is meant.
  public static Optional<Instant> at(LocalDate day, LocalTime time) {
    var shown = LocalDateTime.of(day, time);
    return ZONE.getRules().getValidOffsets(shown).stream()
        .findFirst()
        .map(offset -> shown.toInstant(offset));
  }

  /// The last minute of a day that is named on a page: one minute before midnight.
  public static Instant lastMinute(LocalDate day) {
    return day.atTime(LAST_MINUTE).atZone(ZONE).toInstant();
  }

  /// The day on the calendar here.
  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /// The time on the clock here.
  public static LocalTime time(Instant instant) {
    return LocalTime.ofInstant(instant, ZONE);
  }

  /// Such as "Monday 23 November 2026 at 10:00"; an hour that is there twice says which.
  public static String words(Instant instant) {
    var there = instant.atZone(ZONE);
    var offsets = ZONE.getRules().getValidOffsets(there.toLocalDateTime());
    var words = MOMENT.format(there);
    if (offsets.size() < 2) {
      return words;
    }
    boolean first = there.getOffset().equals(offsets.getFirst());
    return words + (first ? " (before the clocks go back)" : " (after the clocks went back)");
  }

  /// Such as "23 November 2026".
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /// A day as a form sends it or as somebody types it: 2026-11-23 or 23/11/2026.
  public static Optional<LocalDate> typedDay(String typed) {
    try {
      var text = typed.strip();
      return Optional.of(
          text.contains("/") ? LocalDate.parse(text, TYPED_DAY) : LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /// A day typed into the three boxes of a form, of which this is the name.
  public static Optional<LocalDate> typedDay(Map<String, String> sent, String name) {
    return typedDay(
        "%s/%s/%s"
            .formatted(
                sent.getOrDefault(name + "-day", "").strip(),
                sent.getOrDefault(name + "-month", "").strip(),
                sent.getOrDefault(name + "-year", "").strip()));
  }

  /// A day as it stands in the three boxes of a form.
  public static Map<String, String> boxes(String name, LocalDate day) {
    return DateInput.Typed.of(day).boxes(name);
  }

  /// A time as a form sends it or as somebody types it: 09:30, 9:30 or 9.30.
  public static Optional<LocalTime> typedTime(String typed) {
    try {
      return Optional.of(LocalTime.parse(typed.strip().replace('.', ':'), TYPED_TIME));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /// A day and a time as somebody types them on one line, such as 23/11/2026 14:30.
  public static Optional<Instant> typedMoment(String line) {
    int gap = line.lastIndexOf(' ');
    if (gap < 0) {
      return Optional.empty();
    }
    var day = typedDay(line.substring(0, gap).strip().replaceAll("[ .]+", "/"));
    var time = typedTime(line.substring(gap + 1));
    return day.flatMap(on -> time.flatMap(at -> at(on, at)));
  }
}
