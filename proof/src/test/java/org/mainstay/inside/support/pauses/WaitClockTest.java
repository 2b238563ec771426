package org.mainstay.inside.support.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.people.Sealed;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.trail.WorkerId;

/// Six and eighteen weeks are counted from the request, without the person’s own pauses.
class WaitClockTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

  private static Pause pause(PauseReason reason, int from, int review, int end) {
    return new Pause(
        new UUID(0, from),
        new ReferralId(new UUID(0, 1)),
        new PersonKey(new UUID(0, 2)),
        reason,
        ASKED.plusDays(from),
        ASKED.plusDays(review),
        end < 0 ? PauseState.RUNNING : PauseState.STOPPED,
        end < 0 ? Optional.empty() : Optional.of(ASKED.plusDays(end)),
        new WorkerId(new UUID(0, 3)),
        Sealed.of("inside_support.pause.note", new byte[1]),
        1);
  }

  private static WaitClock after(int days, Pause... pauses) {
    return WaitClock.of(ASKED, Optional.empty(), List.of(pauses), ASKED.plusDays(days));
  }

  @Test
  void without_a_pause_every_day_counts() {
    assertThat(after(42).days()).isEqualTo(42);
    assertThat(after(42).words()).contains("6 weeks are over on 15 December 2026");
    assertThat(after(43).words()).contains("18 weeks are over on 9 March 2027");
    assertThat(after(127).words()).endsWith("18 weeks are over.");
  }

  @Test
  void the_days_of_a_pause_of_the_person_s_own_are_left_out() {
    var clock = after(42, pause(PauseReason.AWAY, 10, 24, 20));

    assertThat(clock.days()).isEqualTo(32);
    assertThat(clock.words()).contains("10 days in a pause of the person’s own are left out.");
  }

  @Test
  void a_pause_for_a_reason_of_ours_leaves_out_nothing() {
    assertThat(after(42, pause(PauseReason.OURS, 10, 24, 20)).days()).isEqualTo(42);
  }

  @Test
  void from_the_day_to_look_again_the_clock_runs_although_nobody_looked() {
    assertThat(after(42, pause(PauseReason.ILL, 10, 24, -1)).days()).isEqualTo(28);
    assertThat(after(42, pause(PauseReason.ILL, 10, 24, 30)).days()).isEqualTo(28);
  }

  @Test
  void a_pause_that_has_not_begun_leaves_out_nothing_yet() {
    assertThat(after(5, pause(PauseReason.AWAY, 10, 24, -1)).days()).isEqualTo(5);
  }

  @Test
  void once_support_has_begun_the_clock_stands() {
    var clock =
        WaitClock.of(
            ASKED,
            Optional.of(ASKED.plusDays(30)),
            List.of(pause(PauseReason.ASKED_TO_WAIT, 28, 60, -1)),
            ASKED.plusDays(90));

    assertThat(clock.days()).isEqualTo(28);
    assertThat(clock.words()).startsWith("They waited 28 days until support began.");
  }
}
