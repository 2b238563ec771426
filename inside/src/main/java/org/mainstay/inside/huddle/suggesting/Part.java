package org.mainstay.inside.huddle.suggesting;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mainstay.sums.allocation.Meeting.Hour;

/// A part of the week in which somebody can meet.
public enum Part {
  WEEKDAY_MORNING("Weekday mornings", 9, 12),
  WEEKDAY_AFTERNOON("Weekday afternoons", 12, 17),
  WEEKDAY_EVENING("Weekday evenings", 17, 21),
  WEEKEND("Weekends", 9, 17),
  NIGHT("Nights", 21, 24);

  private static final Set<DayOfWeek> AT_WEEKENDS =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final String words;
  private final int from;
  private final int until;

  Part(String words, int from, int until) {
    this.words = words;
    this.from = from;
    this.until = until;
  }

  public String words() {
    return words;
  }

  /// Its hours of a week.
  Set<Hour> hours() {
    return days().stream()
        .flatMap(day -> IntStream.range(from, until).mapToObj(begins -> new Hour(day, begins)))
        .collect(Collectors.toSet());
  }

  private Set<DayOfWeek> days() {
    return switch (this) {
      case WEEKDAY_MORNING, WEEKDAY_AFTERNOON, WEEKDAY_EVENING ->
          EnumSet.complementOf(EnumSet.copyOf(AT_WEEKENDS));
      case WEEKEND -> AT_WEEKENDS;
      case NIGHT -> EnumSet.allOf(DayOfWeek.class);
    };
  }
}
