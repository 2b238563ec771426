package org.mainstay.letterbox.window.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/// Hours of some days of the week on which somebody is there, by the clock of London.
///
/// @param closes the same as `opens` if it is open for 24 hours; earlier, if it closes the next day
public record Hours(UUID id, List<DayOfWeek> days, LocalTime opens, LocalTime closes) {
  public Hours {
    days = days.stream().sorted().distinct().toList();
    if (days.isEmpty()) {
      throw new IllegalArgumentException("hours need a day of the week");
    }
  }

  /// Whether it is open the whole day.
  public boolean allDay() {
    return opens.equals(closes);
  }

  /// How many minutes it is open from when it opens, 1 to 1,440.
  public int minutes() {
    int span = (closes.toSecondOfDay() - opens.toSecondOfDay()) / 60;
    return span > 0 ? span : span + 24 * 60;
  }
}
