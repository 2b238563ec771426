package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Times are said as the clock here shows them, also in the nights in which it changes.
class LondonTest {
  private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);
  private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

  @Test
  void ten_in_summer_is_nine_in_greenwich() {
    assertThat(London.at(LocalDate.of(2026, 7, 1), LocalTime.of(10, 0)))
        .contains(Instant.parse("2026-07-01T09:00:00Z"));
  }

  @Test
  void ten_in_winter_is_ten_in_greenwich() {
    assertThat(London.at(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0)))
        .contains(Instant.parse("2026-12-01T10:00:00Z"));
  }

  @Test
  void half_past_one_is_not_on_the_clock_when_the_clocks_go_forward() {
    assertThat(London.at(FORWARD, LocalTime.of(1, 30))).isEmpty();
    assertThat(London.at(FORWARD, LocalTime.of(0, 59)))
        .contains(Instant.parse("2026-03-29T00:59:00Z"));
    assertThat(London.at(FORWARD, LocalTime.of(2, 0)))
        .contains(Instant.parse("2026-03-29T01:00:00Z"));
  }

  @Test
  void half_past_one_is_the_first_of_two_when_the_clocks_go_back() {
    assertThat(London.at(BACK, LocalTime.of(1, 30)))
        .contains(Instant.parse("2026-10-25T00:30:00Z"));
  }

  @Test
  void an_hour_that_is_there_twice_says_which() {
    assertThat(London.words(Instant.parse("2026-10-25T00:30:00Z")))
        .isEqualTo("Sunday 25 October 2026 at 01:30 (before the clocks go back)");
    assertThat(London.words(Instant.parse("2026-10-25T01:30:00Z")))
        .isEqualTo("Sunday 25 October 2026 at 01:30 (after the clocks went back)");
    assertThat(London.words(Instant.parse("2026-10-25T02:30:00Z")))
        .isEqualTo("Sunday 25 October 2026 at 02:30");
  }

  @Test
  void days_and_times_may_be_typed_in_several_ways() {
    for (String typed : List.of("2026-11-03", "3/11/2026", "03/11/2026", " 2026-11-03 ")) {
      assertThat(London.typedDay(typed)).contains(LocalDate.of(2026, 11, 3));
    }
    for (String typed : List.of("09:30", "9:30", "9.30", "09:30:00")) {
      assertThat(London.typedTime(typed)).contains(LocalTime.of(9, 30));
    }
    assertThat(London.typedDay("31/2/2026")).isEmpty();
    assertThat(London.typedDay("tomorrow")).isEmpty();
    assertThat(London.typedTime("25:00")).isEmpty();
  }
}
