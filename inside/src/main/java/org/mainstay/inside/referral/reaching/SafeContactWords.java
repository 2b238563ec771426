package org.mainstay.inside.referral.reaching;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;

/// How and when it is safe to reach somebody, as the team reads it.
public final class SafeContactWords {
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(17, 0);
  private static final LocalTime NIGHT = LocalTime.of(21, 0);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /// When on a day a safe time may begin.
  public static final List<LocalTime> STARTS = List.of(MORNING, NOON, EVENING);

  private SafeContactWords() {}

  /// "by telephone, 07700 900123".
  public static String way(SafeContact contact) {
    var way = ContactAttempts.inWords(contact.way());
    return contact.address().isBlank() ? way : way + ", " + contact.address();
  }

  /// Whether a voice message may be left.
  public static String voicemail(SafeContact contact) {
    return contact.voicemail() ? "A voice message may be left." : "Do not leave a voice message.";
  }

  /// The times, one a line.
  public static List<String> times(SafeContact contact) {
    return contact.times().isEmpty()
        ? List.of("any time")
        : contact.times().stream().map(SafeContactWords::time).toList();
  }

  /// Whether this moment is one of the safe times.
  public static boolean isSafeAt(SafeContact contact, LocalDateTime now) {
    return contact.times().isEmpty()
        || contact.times().stream().anyMatch(time -> isWithin(time, now));
  }

  private static String time(Time time) {
    return switch (time) {
      case WEEKDAY_MORNING -> "weekday mornings (8:00 to 12:00)";
      case WEEKDAY_AFTERNOON -> "weekday afternoons (12:00 to 17:00)";
      case WEEKDAY_EVENING -> "weekday evenings (17:00 to 21:00)";
      case WEEKEND -> "weekends";
      case NIGHT -> "nights (21:00 to 8:00)";
    };
  }

  private static boolean isWithin(Time time, LocalDateTime now) {
    boolean weekend =
        now.getDayOfWeek() == DayOfWeek.SATURDAY || now.getDayOfWeek() == DayOfWeek.SUNDAY;
    return switch (time) {
      case WEEKDAY_MORNING -> !weekend && isBetween(MORNING, NOON, now);
      case WEEKDAY_AFTERNOON -> !weekend && isBetween(NOON, EVENING, now);
      case WEEKDAY_EVENING -> !weekend && isBetween(EVENING, NIGHT, now);
      case WEEKEND -> weekend;
      case NIGHT -> !isBetween(MORNING, NIGHT, now);
    };
  }

  private static boolean isBetween(LocalTime from, LocalTime to, LocalDateTime now) {
    return !now.toLocalTime().isBefore(from) && now.toLocalTime().isBefore(to);
  }
}
