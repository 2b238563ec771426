package org.mainstay.inside.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
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
