package org.mainstay.inside.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is promised in hours and days is counted in working time.
class WorkingHoursTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration HOUR = Duration.ofHours(1);

  private final WorkingHours hours =
      new WorkingHours(
          LONDON, LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of(LocalDate.of(2026, 4, 3)));

  @Test
  void an_hour_within_the_day_is_an_hour() {
    assertThat(hours.after(at("2026-03-02T09:40"), HOUR)).isEqualTo(at("2026-03-02T10:40"));
  }

  @Test
  void an_hour_that_ends_with_the_day_still_ends_today() {
    assertThat(hours.after(at("2026-03-02T16:00"), HOUR)).isEqualTo(at("2026-03-02T17:00"));
  }

  @Test
  void before_the_day_begins_it_counts_from_the_beginning() {
    assertThat(hours.after(at("2026-03-02T03:00"), HOUR)).isEqualTo(at("2026-03-02T10:00"));
  }

  @Test
  void what_is_left_in_the_evening_goes_on_in_the_morning() {
    assertThat(hours.after(at("2026-03-02T16:40"), HOUR)).isEqualTo(at("2026-03-03T09:40"));
    assertThat(hours.after(at("2026-03-02T22:00"), HOUR)).isEqualTo(at("2026-03-03T10:00"));
  }

  @Test
  void a_weekend_and_a_bank_holiday_are_skipped() {
    assertThat(hours.after(at("2026-03-06T16:30"), HOUR)).isEqualTo(at("2026-03-09T09:30"));
    assertThat(hours.after(at("2026-04-02T16:30"), HOUR)).isEqualTo(at("2026-04-06T09:30"));
  }

  @Test
  void the_hour_holds_over_the_weekend_of_the_clock_change() {
    assertThat(hours.after(at("2026-03-27T16:30"), HOUR)).isEqualTo(at("2026-03-30T09:30"));
  }

  @Test
  void two_working_days_after_a_friday_is_a_tuesday() {
    assertThat(hours.daysAfter(at("2026-03-06T23:30"), 2)).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(hours.daysAfter(at("2026-04-02T10:00"), 2)).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(hours.daysAfter(at("2026-03-07T10:00"), 2)).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void a_day_that_ends_before_it_begins_is_refused() {
    assertThatThrownBy(() -> new WorkingHours(LONDON, LocalTime.NOON, LocalTime.NOON, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(LONDON).toInstant();
  }

  @Test
  void a_place_that_is_open_on_saturday_counts_saturday() {
    var six =
        new WorkingHours(
            LONDON,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            LocalTime.of(8, 0),
            LocalTime.of(20, 0),
            Set.of());

    assertThat(six.after(at("2026-03-06T19:30"), HOUR)).isEqualTo(at("2026-03-07T08:30"));
    assertThat(hours.after(at("2026-03-06T19:30"), HOUR)).isEqualTo(at("2026-03-09T10:00"));
  }
}
