package org.mainstay.house.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Jobs without a table of jobs are done at their times, by the clock that was handed in.
class RoundsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final List<String> done = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-22T01:00:00Z");

  @Test
  void a_job_of_every_hour_is_done_at_once_and_again_an_hour_after_it_ended() {
    var rounds = rounds(Job.every(Duration.ofHours(1), "clear", () -> done.add("cleared")));

    rounds.round();
    later(Duration.ofMinutes(59), rounds);
    assertThat(done).hasSize(1);
    later(Duration.ofMinutes(1), rounds);
    assertThat(done).hasSize(2);
  }

  @Test
  void a_job_of_every_night_waits_for_its_time_on_the_hubs_clock() {
    var rounds = rounds(Job.daily(LocalTime.of(3, 0), "count", () -> done.add("counted")));

    rounds.round();
    later(Duration.ofMinutes(119), rounds);
    assertThat(done).isEmpty();
    later(Duration.ofMinutes(1), rounds);
    later(Duration.ofHours(23), rounds);
    assertThat(done).hasSize(1);
    later(Duration.ofHours(1), rounds);
    assertThat(done).hasSize(2);
  }

  @Test
  void a_job_that_fails_keeps_no_other_from_being_done_and_is_tried_again() {
    var rounds =
        rounds(
            Job.every(
                Duration.ofHours(1),
                "fails",
                () -> {
                  done.add("tried");
                  throw new IllegalStateException("the database is down");
                }),
            Job.every(Duration.ofHours(1), "clear", () -> done.add("cleared")));

    rounds.round();
    later(Duration.ofHours(1), rounds);

    assertThat(done).containsExactly("tried", "cleared", "tried", "cleared");
  }

  private Rounds rounds(Job... jobs) {
    return new Rounds(List.of(jobs), () -> now, LONDON);
  }

  private void later(Duration more, Rounds rounds) {
    now = now.plus(more);
    rounds.round();
  }
}
