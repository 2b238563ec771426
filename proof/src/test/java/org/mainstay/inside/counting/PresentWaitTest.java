package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.pauses.PauseReason;
import org.mainstay.inside.support.pauses.Pauses;
import org.mainstay.inside.trail.Acting;

/// The wait that everybody reads is the one that people had.
class PresentWaitTest {
  private final TestInside house = new TestInside();
  private final PresentWait wait = new PresentWait(house.inside, house.window, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void ten_people_give_the_wait_of_half_and_of_nine_in_ten() {
    seenAfterDays(10);

    assertThat(shown())
        .isEqualTo(
            "In the last 8 weeks half of the people who asked had a first conversation within 5"
                + " days, and 9 in 10 within 9 days.");
  }

  @Test
  void nine_people_are_too_few() {
    seenAfterDays(9);

    assertThat(shown()).startsWith("We do not have enough figures yet");
  }

  @Test
  void conversations_of_more_than_eight_weeks_ago_no_longer_count() {
    seenAfterDays(10);
    house.clock.passes(Duration.ofDays(70));

    assertThat(shown()).startsWith("We do not have enough figures yet");
  }

  @Test
  void days_in_a_pause_of_their_own_are_no_wait_and_days_in_one_of_ours_are() {
    var own = house.asks("Robin");
    var ours = house.asks("Kim");
    pauses(own, PauseReason.AWAY);
    pauses(ours, PauseReason.OURS);
    house.clock.passes(Duration.ofDays(10));
    house.assessed(own);
    house.assessed(ours);

    assertThat(house.as(Acting.HOUSE, wait::days)).containsExactly(6, 10);
  }

  /// From tomorrow on, for four days, as somebody looks again then or ought to.
  private void pauses(Referral referral, PauseReason reason) {
    var from = LocalDate.now(house.clock).plusDays(1);
    assertThat(
            house.as(
                house.lena,
                () ->
                    house.flow.pauses.begin(
                        referral, new Pauses.Wish(reason, from, from.plusDays(4), ""))))
        .isInstanceOf(Pauses.Kept.Done.class);
  }

  /// Person n is seen after n days.
  private void seenAfterDays(int people) {
    List<Referral> waiting = new ArrayList<>();
    for (int person = 1; person <= people; person++) {
      waiting.add(house.asks("Person " + person));
    }
    for (Referral referral : waiting) {
      house.clock.passes(Duration.ofDays(1));
      house.assessed(referral);
    }
  }

  private String shown() {
    return house.as(
        Acting.HOUSE,
        () -> {
          wait.show();
          return house.window.presentWait().orElseThrow().words();
        });
  }
}
