package org.mainstay.front.helpnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.front.Example;

/// The pages say plainly whether anybody reads what comes in.
class OpeningHoursTest {
  private final OpeningHours hours = Example.HOURS;

  @Test
  void somebody_reads_on_a_monday_morning() {
    assertThat(hours.openAt(Instant.parse("2026-11-23T09:00:00Z"))).isTrue();
    assertThat(hours.openAt(Instant.parse("2026-11-23T08:59:59Z"))).isFalse();
    assertThat(hours.openAt(Instant.parse("2026-11-23T17:00:00Z"))).isFalse();
  }

  @Test
  void nobody_reads_on_a_sunday_or_at_christmas() {
    assertThat(hours.openAt(Instant.parse("2026-11-22T12:00:00Z"))).isFalse();
    assertThat(hours.openAt(Instant.parse("2026-12-25T12:00:00Z"))).isFalse();
  }

  @Test
  void the_clock_on_the_wall_counts_in_summer_too() {
    assertThat(hours.openAt(Instant.parse("2026-07-06T08:30:00Z"))).isTrue();
    assertThat(hours.openAt(Instant.parse("2026-07-06T16:30:00Z"))).isFalse();
  }

  @Test
  void the_next_opening_is_today_before_it_and_another_day_after_it() {
    assertThat(hours.nextOpening(Instant.parse("2026-11-23T03:00:00Z"))).isEqualTo("Monday at 9am");
    assertThat(hours.nextOpening(Instant.parse("2026-11-27T18:00:00Z"))).isEqualTo("Monday at 9am");
    assertThat(hours.nextOpening(Instant.parse("2026-12-24T18:00:00Z"))).isEqualTo("Monday at 9am");
  }

  @Test
  void the_hours_are_said_as_people_say_them() {
    assertThat(hours.words()).isEqualTo("Monday to Friday, 9am to 5pm");
    assertThat(hours(EnumSet.allOf(DayOfWeek.class)).words()).isEqualTo("every day, 8:30am to 8pm");
    assertThat(hours(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)).words())
        .isEqualTo("Tuesday, Friday, 8:30am to 8pm");
  }

  @Test
  void hours_without_a_day_are_refused() {
    assertThatThrownBy(() -> hours(Set.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static OpeningHours hours(Set<DayOfWeek> days) {
    return new OpeningHours(
        days, LocalTime.of(8, 30), LocalTime.of(20, 0), ZoneId.of("Europe/London"), Set.of());
  }
}
