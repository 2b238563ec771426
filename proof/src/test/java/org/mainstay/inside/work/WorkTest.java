package org.mainstay.inside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// Work is asked about at the start, at the end, and 13, 26 and 52 weeks later.
class WorkTest {
  private final TestInside house = new TestInside();
  private final WorkPages pages = house.work.pages();
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_nobody_asked_is_shown_as_not_known() {
    assertThat(lines())
        .containsExactly(
            "At the start of support Not known. Nobody has asked yet.",
            "At the end of support Not known. Nobody has asked yet.",
            "13 weeks after the end To be asked when support has ended",
            "26 weeks after the end To be asked when support has ended",
            "52 weeks after the end To be asked when support has ended");
  }

  @Test
  void what_they_say_at_the_start_is_kept_and_said_again_it_is_put_right() {
    keep("START", Map.of("status", "01", "sickness", "Y", "hours", "01"));
    assertThat(lines())
        .contains(
            "At the start of support Off sick: employed, 30 hours or more a week."
                + " 2 November 2026");

    keep("START", Map.of("status", "02"));

    assertThat(lines())
        .contains(
            "At the start of support Not employed: unemployed, and looking for work."
                + " 2 November 2026");
    assertThat(house.database.column("select status_code from inside_work.employment_status"))
        .containsExactlyInAnyOrder("01", "02");
  }

  @Test
  void not_known_is_an_answer_and_shown_as_such() {
    keep("END", Map.of("status", "ZZ"));

    assertThat(lines()).contains("At the end of support Not known. 2 November 2026");
  }

  @Test
  void somebody_who_is_employed_is_asked_two_things_more() {
    var page = Drawing.checked(posted("START", Map.of("status", "01")));

    assertThat(page.text()).contains("Choose whether they are off sick", "Choose how many hours");
    assertThat(house.database.column("select id::text from inside_work.employment_status"))
        .isEmpty();
  }

  @Test
  void a_follow_up_is_refused_before_it_is_due() {
    assertThat(Drawing.checked(posted("WEEKS_13", Map.of("status", "02"))).text())
        .contains("Support has not ended yet");
    ended(DischargeReason.COMPLETED);

    assertThat(Drawing.checked(posted("WEEKS_13", Map.of("status", "02"))).text())
        .contains("This follow-up is due on 1 February 2027");
  }

  @Test
  void a_follow_up_that_is_due_is_on_the_board_until_it_is_made() {
    ended(DischargeReason.COMPLETED);
    house.clock.passes(Duration.ofDays(90));
    assertThat(afterwards()).isEmpty();

    house.clock.passes(Duration.ofDays(1));

    assertThat(afterwards())
        .containsExactly(
            new Board.Afterwards(
                referral.alias(),
                "Follow-up due, 13 weeks after the end: ask about work",
                "/team/case/" + referral.id() + "/work"));
    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Done.class);
    keep("WEEKS_13", Map.of("status", "ZZ"));
    assertThat(afterwards()).isEmpty();
  }

  @Test
  void of_two_that_are_due_the_later_is_asked_and_the_earlier_stays_not_known() {
    ended(DischargeReason.COMPLETED);
    house.clock.passes(Duration.ofDays(26 * 7));

    assertThat(afterwards())
        .extracting(Board.Afterwards::words)
        .containsExactly("Follow-up due, 26 weeks after the end: ask about work");
    assertThat(lines()).contains("13 weeks after the end Not known. It was due on 1 February 2027");

    house.clock.passes(Duration.ofDays(26 * 7));
    assertThat(afterwards())
        .extracting(Board.Afterwards::words)
        .containsExactly("Follow-up due, 52 weeks after the end: ask about work");

    house.clock.passes(Duration.ofDays(8 * 7));
    assertThat(afterwards()).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_somebody_who_died() {
    ended(DischargeReason.DIED);
    house.clock.passes(Duration.ofDays(92));

    assertThat(afterwards()).isEmpty();
  }

  @Test
  void whoever_was_shut_out_is_reminded_of_nothing() {
    var hidden =
        house.inSupport(
            house.asks("Kim", TestInside.wellEnough(), List.of(house.sam.id().value())));
    ended(hidden, DischargeReason.COMPLETED);
    house.clock.passes(Duration.ofDays(92));

    assertThat(house.as(house.sam, () -> house.board.now().afterwards())).isEmpty();
    assertThat(afterwards()).hasSize(1);
    assertThat(house.as(house.sam, () -> house.employment.of(hidden.id()))).isEmpty();
  }

  private void keep(String at, Map<String, String> said) {
    assertThat(posted(at, said)).isEqualTo(new GoTo("/team/case/" + referral.id() + "/work"));
  }

  private Answer posted(String at, Map<String, String> said) {
    var today = LocalDate.now(house.clock);
    var form = new HashMap<>(said);
    form.put("at", at);
    form.put("on-day", today.getDayOfMonth() + "");
    form.put("on-month", today.getMonthValue() + "");
    form.put("on-year", today.getYear() + "");
    return house.as(house.amina, () -> pages.keep(referral.id().value(), form));
  }

  private List<String> lines() {
    var page = Drawing.checked(house.as(house.amina, () -> pages.work(referral.id().value())));
    return page.select("tbody tr").eachText();
  }

  private List<Board.Afterwards> afterwards() {
    return house.as(house.amina, () -> house.board.now().afterwards());
  }

  private void ended(DischargeReason reason) {
    ended(referral, reason);
  }

  private void ended(Referral whose, DischargeReason reason) {
    var wish = new Endings.Wish(LocalDate.now(house.clock), reason, "As agreed");
    var moved =
        house.opened(
            house.amina, whose, opened -> house.endings.end(opened, house.fresh(whose), wish));
    assertThat(moved).isInstanceOf(Moved.Done.class);
  }
}
