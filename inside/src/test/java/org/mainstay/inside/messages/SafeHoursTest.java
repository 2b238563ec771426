package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;

/// Messages go out when it is safe, by the clock on the wall. In 2026 it goes forward on 29 March
/// and back on 25 October.
class SafeHoursTest {
  private final SafeHours hours = between("08:00", "20:00");

  private static SafeHours between(String from, String until) {
    return new SafeHours(
        ZoneId.of("Europe/London"),
        new MessageWords.Hours(LocalTime.parse(from), LocalTime.parse(until)));
  }

  private static SafeContact at(Time... times) {
    return new SafeContact(Way.TEXT, "07700 900123", false, List.of(times), "");
  }

  private static Instant utc(String moment) {
    return Instant.parse(moment);
  }

  @Test
  void any_time_is_safe_within_the_hub_s_hours_and_never_at_night() {
    assertThat(hours.next(utc("2026-11-02T10:17:00Z"), at())).hasValue(utc("2026-11-02T10:17:00Z"));
    assertThat(hours.next(utc("2026-11-02T02:00:00Z"), at())).hasValue(utc("2026-11-02T08:00:00Z"));
    assertThat(hours.next(utc("2026-11-02T20:00:00Z"), at())).hasValue(utc("2026-11-03T08:00:00Z"));
    assertThat(hours.next(utc("2026-11-02T19:59:59Z"))).isEqualTo(utc("2026-11-02T19:59:59Z"));
  }

  @Test
  void summer_time_moves_the_hours_with_the_clock_on_the_wall() {
    // Saturday night; on Sunday at 8:00 it is summer time, which is 7:00 UTC.
    assertThat(hours.next(utc("2026-03-28T22:00:00Z"), at())).hasValue(utc("2026-03-29T07:00:00Z"));
    assertThat(hours.next(utc("2026-10-24T22:00:00Z"), at())).hasValue(utc("2026-10-25T08:00:00Z"));
    // An hour before the clocks go back, and within the hour that comes twice.
    assertThat(between("01:00", "20:00").next(utc("2026-10-25T00:30:00Z"), at()))
        .hasValue(utc("2026-10-25T00:30:00Z"));
    assertThat(hours.next(utc("2026-03-28T07:30:00Z"))).isEqualTo(utc("2026-03-28T08:00:00Z"));
    assertThat(hours.next(utc("2026-03-29T07:30:00Z"))).isEqualTo(utc("2026-03-29T07:30:00Z"));
  }

  @Test
  void the_hour_that_summer_time_leaves_out_is_passed_over() {
    // 1:30 does not exist that night: half an hour after one the clock shows 2:30.
    assertThat(between("01:30", "20:00").next(utc("2026-03-29T00:00:00Z"), at()))
        .hasValue(utc("2026-03-29T01:30:00Z"));
  }

  @Test
  void only_the_times_that_somebody_ticked_are_safe_for_them() {
    // A Friday evening.
    var friday = utc("2026-11-06T18:00:00Z");
    assertThat(hours.next(friday, at(Time.WEEKDAY_MORNING))).hasValue(utc("2026-11-09T08:00:00Z"));
    assertThat(hours.next(friday, at(Time.WEEKDAY_AFTERNOON)))
        .hasValue(utc("2026-11-09T12:00:00Z"));
    assertThat(hours.next(friday, at(Time.WEEKDAY_EVENING))).hasValue(friday);
    assertThat(hours.next(friday, at(Time.WEEKEND))).hasValue(utc("2026-11-07T08:00:00Z"));
    assertThat(hours.next(friday, at(Time.WEEKDAY_AFTERNOON, Time.WEEKEND)))
        .hasValue(utc("2026-11-07T08:00:00Z"));
  }

  @Test
  void a_time_that_never_falls_into_the_hub_s_hours_never_comes() {
    assertThat(
            between("08:00", "16:00").next(utc("2026-11-06T09:00:00Z"), at(Time.WEEKDAY_EVENING)))
        .isEmpty();
  }

  @Test
  void the_next_day_is_never_today() {
    assertThat(hours.nextDay(utc("2026-11-02T07:00:00Z"), at()))
        .hasValue(utc("2026-11-03T08:00:00Z"));
  }

  @Test
  void the_day_before_is_a_day_of_the_calendar() {
    // The clocks go forward in between: the reminder is 23 hours before, not 24.
    assertThat(hours.dayBefore(utc("2026-03-29T09:00:00Z"), LocalTime.of(10, 0)))
        .isEqualTo(utc("2026-03-28T10:00:00Z"));
    assertThat(hours.startOfDay(utc("2026-07-01T23:30:00Z")))
        .isEqualTo(utc("2026-07-01T23:00:00Z"));
  }
}
