package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.support.rights.WishClock.Reason;
import org.mainstay.inside.support.rights.WishClock.Step;
import org.mainstay.inside.support.rights.WishClock.What;

/// The day by which a wish is answered, worked out by hand on a calendar.
class WishClockTest {
  @Test
  void a_wish_of_the_last_of_january_is_answered_by_the_last_of_february() {
    assertThat(due("2027-01-31")).isEqualTo("2027-02-28");
    assertThat(due("2028-01-31")).isEqualTo("2028-02-29");
  }

  @Test
  void an_extension_counts_three_months_from_the_day_it_was_asked() {
    assertThat(due("2027-01-31", step(What.EXTENDED, Reason.HARD, "2027-02-10")))
        .isEqualTo("2027-04-30");
  }

  @Test
  void a_stop_across_the_end_of_a_month_adds_its_days() {
    assertThat(
            due(
                "2027-01-31",
                step(What.STOPPED, Reason.WHO, "2027-02-20"),
                step(What.RESUMED, Reason.WHO, "2027-03-05")))
        .isEqualTo("2027-03-13");
  }

  @Test
  void two_reasons_at_once_stop_it_once() {
    assertThat(
            due(
                "2027-03-01",
                step(What.STOPPED, Reason.WHO, "2027-03-05"),
                step(What.STOPPED, Reason.LAW, "2027-03-07"),
                step(What.RESUMED, Reason.WHO, "2027-03-10"),
                step(What.RESUMED, Reason.LAW, "2027-03-15")))
        .isEqualTo("2027-04-11");
  }

  @Test
  void it_stands_still_until_the_last_reason_is_over() {
    var clock =
        clock(
            "2027-03-01",
            step(What.STOPPED, Reason.WHO, "2027-03-05"),
            step(What.STOPPED, Reason.LAW, "2027-03-07"),
            step(What.RESUMED, Reason.WHO, "2027-03-10"));

    assertThat(clock.stopped()).containsExactly(Reason.LAW);
  }

  private static String due(String askedOn, Step... steps) {
    return clock(askedOn, steps).dueOn().toString();
  }

  private static WishClock clock(String askedOn, Step... steps) {
    return new WishClock(LocalDate.parse(askedOn), List.of(steps));
  }

  private static Step step(What what, Reason reason, String on) {
    return new Step(what, reason, LocalDate.parse(on));
  }
}
