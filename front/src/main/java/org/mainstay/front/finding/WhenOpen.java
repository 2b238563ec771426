package org.mainstay.front.finding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mainstay.front.helpnow.OpeningHours;
import org.mainstay.letterbox.window.directory.Entry;
import org.mainstay.letterbox.window.directory.Hours;

/// Whether somebody is there now, and if not, when they are.
///
/// @param open whether they are there
/// @param words a sentence or two
record WhenOpen(boolean open, String words) {
  private static final int DAYS_AHEAD_MAX = 7;

  /// @param now by the clock of London
  static WhenOpen at(Entry.Reach reach, ZonedDateTime now) {
    var here = now.toLocalDateTime();
    List<Hours> hours = reach.hours();
    if (hours.isEmpty()) {
      return new WhenOpen(
          false,
          reach.hoursInWords().isEmpty()
              ? "We do not know when they are open."
              : "When they are open: " + reach.hoursInWords());
    }
    if (hours.stream().filter(Hours::allDay).mapToInt(one -> one.days().size()).sum() >= 7) {
      return new WhenOpen(true, "Open now. They are there day and night.");
    }
    var until = openUntil(hours, here);
    if (until.isPresent()) {
      return new WhenOpen(true, "Open now, until " + clock(until.get()) + ".");
    }
    return new WhenOpen(false, "Closed now. " + next(hours, here));
  }

  private static Optional<LocalDateTime> openUntil(List<Hours> hours, LocalDateTime now) {
    return hours.stream()
        .flatMap(
            one ->
                List.of(now.toLocalDate().minusDays(1), now.toLocalDate()).stream()
                    .filter(day -> one.days().contains(day.getDayOfWeek()))
                    .map(day -> day.atTime(one.opens()))
                    .filter(start -> !start.isAfter(now))
                    .map(start -> start.plusMinutes(one.minutes())))
        .filter(end -> end.isAfter(now))
        .max(LocalDateTime::compareTo);
  }

  private static String next(List<Hours> hours, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    for (int ahead = 0; ahead <= DAYS_AHEAD_MAX; ahead++) {
      var day = today.plusDays(ahead);
      var opens =
          hours.stream()
              .filter(one -> one.days().contains(day.getDayOfWeek()))
              .map(one -> day.atTime(one.opens()))
              .filter(start -> start.isAfter(now))
              .min(LocalDateTime::compareTo);
      if (opens.isPresent()) {
        return "Opens %sat %s.".formatted(dayWords(ahead, day), clock(opens.get()));
      }
    }
    return "";
  }

  private static String dayWords(int ahead, LocalDate day) {
    return switch (ahead) {
      case 0 -> "today ";
      case 1 -> "tomorrow ";
      default -> "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " ";
    };
  }

  private static String clock(LocalDateTime time) {
    return OpeningHours.clock(time.toLocalTime());
  }
}
