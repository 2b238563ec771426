package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.NotHere;
import org.mainstay.ui.Page;

/// The clock of a wish is stopped and goes on by hand, with a reason that the person reads.
class ClockPagesTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  private final ClockPages pages = new ClockPages(house.cases, house.own.wishes, house.trail);

  @BeforeEach
  void somebodyAsks() {
    house.posts(1, new OwnPage.CopyAsked());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void without_a_reason_nothing_is_done() {
    var refused = does(Map.of("act", "stop"));

    assertThat(((Page) refused).status()).isEqualTo(422);
    assertThat(Drawing.of(refused).text()).contains("Choose why");
    assertThat(told()).isEmpty();
  }

  @Test
  void it_stops_and_goes_on_with_the_days_added_and_the_person_reads_both() {
    assertThat(does(Map.of("act", "stop", "stop", "WHO"))).isInstanceOf(GoTo.class);
    house.clock.passes(Duration.ofDays(10));

    assertThat(does(Map.of("act", "resume", "resume", "WHO"))).isInstanceOf(GoTo.class);

    assertThat(told())
        .containsExactly(
            "You asked for a copy of your record."
                + " It waits: we need to be sure that it is you.",
            "You asked for a copy of your record."
                + " We go on with it. We answer by 12 December 2026.");
    assertThat(trail())
        .contains("stopped the clock of what they asked", "let the clock of what they asked go on");
  }

  @Test
  void two_months_more_are_given_once() {
    var more = Map.of("act", "extend", "extend", "HARD");

    assertThat(does(more)).isInstanceOf(GoTo.class);
    assertThat(((Page) does(more)).status()).isEqualTo(409);
    assertThat(told()).singleElement().asString().contains("We answer by 2 February 2027");
  }

  @Test
  void two_months_more_come_too_late_once_the_month_is_over() {
    house.clock.passes(Duration.ofDays(31));

    assertThat(((Page) does(Map.of("act", "extend", "extend", "HARD"))).status()).isEqualTo(409);
    assertThat(told()).isEmpty();
  }

  @Test
  void that_the_law_needs_a_record_is_not_said_here() {
    for (String act : List.of("stop", "resume", "extend")) {
      assertThat(((Page) does(Map.of("act", act, act, "LAW"))).status()).isEqualTo(422);
    }
  }

  @Test
  void what_nobody_asked_has_no_clock() {
    Answer answer = house.as(house.amina, () -> pages.clock(referral.id().value(), "erase"));

    assertThat(answer).isInstanceOf(NotHere.class);
  }

  private Answer does(Map<String, String> sent) {
    return house.as(house.amina, () -> pages.step(referral.id().value(), "copy", sent));
  }

  private List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .filter(words -> words.startsWith("You asked for"))
        .toList();
  }

  private List<String> trail() {
    return house.as(house.lena, () -> house.trail.whole(referral.person().value())).stream()
        .map(entry -> entry.event())
        .toList();
  }
}
