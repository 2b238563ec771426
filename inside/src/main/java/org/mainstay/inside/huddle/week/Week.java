package org.mainstay.inside.huddle.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.huddle.meeting.GoingHome.How;
import org.mainstay.inside.team.Worker;

/// One worker's week.
///
/// @param days Monday to Sunday
/// @param openCases how many cases they hold now, as far as the reader may see them
public record Week(Worker worker, List<Day> days, Meetings meetings, int openCases) {
  private static final int MINUTES_AN_HOUR = 60;

  public Week {
    days = List.copyOf(days);
  }

  /// What was and is to be with people.
  ///
  /// @param held how many were held
  /// @param heldMinutes how long, together
  /// @param booked how many are booked, or have no outcome yet
  public record Meetings(int held, int heldMinutes, int booked) {}

  /// One day of it.
  ///
  /// @param agreedMinutes how long they were to work
  /// @param workedMinutes how long they say they worked; empty if they said nothing
  /// @param home how they went home; empty if they said nothing
  public record Day(
      LocalDate on,
      int agreedMinutes,
      Optional<Integer> workedMinutes,
      int heldMinutes,
      Optional<How> home) {
    /// What is known of the time worked: what they say, but no less than they were with people.
    int knownMinutes() {
      return Math.max(workedMinutes.orElse(0), heldMinutes);
    }
  }

  int agreedMinutes() {
    return days.stream().mapToInt(Day::agreedMinutes).sum();
  }

  int knownMinutes() {
    return days.stream().mapToInt(Day::knownMinutes).sum();
  }

  /// On how many days they went home like this.
  long home(How how) {
    return days.stream().filter(day -> day.home().filter(how::equals).isPresent()).count();
  }

  /// By how much the hours agreed were exceeded in the whole week; 0 if they were not.
  int exceededMinutes() {
    return Math.max(0, knownMinutes() - agreedMinutes());
  }

  /// "7 hours", "7 hours 30 minutes".
  static String hours(int minutes) {
    int hours = minutes / MINUTES_AN_HOUR;
    int rest = minutes % MINUTES_AN_HOUR;
    var whole = hours == 1 ? "1 hour" : hours + " hours";
    if (rest == 0) {
      return whole;
    }
    return hours == 0 ? rest + " minutes" : whole + " " + rest + " minutes";
  }
}
