package org.mainstay.inside.work.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.work.TestSupport;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;

/// Employment support is offered to everybody, taken up or declined, and planned in their words.
class EmploymentSupportTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));
  private final SupportPages pages = house.work.support();
  private final SheetPages sheets = house.work.sheetPages();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void it_is_offered_to_everybody_in_support_once_and_they_are_told() {
    var waiting = house.asks("Kim");
    offers();
    offers();

    assertThat(state(referral)).isEqualTo(SupportState.OFFERED);
    assertThat(state(waiting)).isEqualTo(SupportState.NOT_OFFERED);
    assertThat(
            house.mailbox(1).stream()
                .filter(item -> item instanceof BoxItem.Happened)
                .map(item -> ((BoxItem.Happened) item).words())
                .filter(words -> words.startsWith("We can also help with work")))
        .hasSize(1);
    assertThat(page().text())
        .contains("Offered to everybody when support begins", "the hub itself");
  }

  @Test
  void declining_needs_their_reason_and_can_be_taken_back_later() {
    moves("OFFERED", "", "");

    assertThat(Drawing.checked(posted("DECLINED", "", "")).text()).contains("Write why");
    moves("DECLINED", "", "I would rather get well first");
    assertThat(page().text()).contains("I would rather get well first");
    moves("TAKEN_UP", "Y", "");

    assertThat(page().text()).contains("Taken up, since 2 November 2026", "Y: Yes, it suits them");
  }

  @Test
  void whoever_it_does_not_suit_has_a_code_and_a_reason() {
    assertThat(Drawing.checked(posted("NOT_NOW", "Y", "Has retired")).text())
        .contains("choose “No” or “Not applicable”");
    moves("NOT_NOW", "NA", "Has retired");

    assertThat(page().text())
        .contains("Not now, for a reason", "NA: Not applicable", "Has retired");
    assertThat(house.database.column("select suitability_code from inside_work.employment_support"))
        .containsExactly("NA");
  }

  @Test
  void what_is_not_a_step_is_refused_with_a_sentence() {
    assertThat(Drawing.checked(posted("ENDED", "", "")).text())
        .contains("That cannot come after “Not offered yet”");
  }

  @Test
  void two_who_change_it_at_once_do_not_overwrite_each_other() {
    moves("OFFERED", "", "");
    var late = Map.of("version", "0", "to", "NOT_NOW", "suitability", "N", "because", "My words");
    var answer = house.as(house.sam, () -> pages.moves(referral.id().value(), late));

    assertThat(Drawing.checked(answer).text())
        .contains("Somebody changed this meanwhile", "My words");
    assertThat(state(referral)).isEqualTo(SupportState.OFFERED);
  }

  @Test
  void a_profile_and_a_plan_are_written_in_their_words_sealed_and_each_version_is_kept() {
    moves("OFFERED", "", "");
    moves("TAKEN_UP", "Y", "");
    var refused = plan(0, Map.of("goals", "Back by spring", "agreed", "yes"));
    assertThat(Drawing.checked(refused).text()).contains("Write the vocational profile first");
    profile(0, "Calm with people");
    profile(1, "Calm with people, and quick");
    assertThat(Drawing.checked(plan(0, Map.of("goals", "Back by spring"))).text())
        .contains("Tick it once you have agreed the plan with them", "Back by spring");
    assertThat(plan(0, Map.of("goals", "Back by spring", "agreed", "yes")))
        .isInstanceOf(GoTo.class);

    assertThat(state(referral)).isEqualTo(SupportState.PLAN_AGREED);
    var profile =
        Drawing.checked(house.as(house.amina, () -> sheets.profile(referral.id().value())));
    assertThat(profile.text()).contains("Version 2", "Calm with people, and quick");
    assertThat(house.database.column("select encode(words, 'escape') from inside_work.work_sheet"))
        .hasSize(3)
        .noneMatch(words -> words.contains("Calm") || words.contains("spring"));
  }

  @Test
  void a_version_written_meanwhile_is_not_overwritten() {
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, referral);
          return "";
        });
    var late = plan(0, Map.of("goals", "My other goal", "agreed", "yes"));

    assertThat(Drawing.checked(late).text())
        .contains("Somebody wrote another version meanwhile", "My other goal");
  }

  @Test
  void a_step_has_a_day_and_somebody_who_does_it_and_is_done() {
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, referral);
          return "";
        });
    var step = new HashMap<>(Map.of("what", "Write the CV", "doer", "TOGETHER"));
    step.putAll(Map.of("due-day", "9", "due-month", "11", "due-year", "2026"));
    house.as(house.amina, () -> sheets.addStep(referral.id().value(), step));
    assertThat(planPage().text()).contains("Write the CV We do it together, by 9 November 2026");
    house.clock.passes(Duration.ofDays(8));
    assertThat(planPage().text()).contains("Overdue");

    var id = planPage().select("input[name=step]").val();
    house.as(house.amina, () -> sheets.doneStep(referral.id().value(), id));

    assertThat(planPage().text()).contains("Done on 10 November 2026");
  }

  @Test
  void whoever_is_shut_out_sees_nothing_of_it() {
    var hidden =
        house.inSupport(
            house.asks("Kim", TestInside.wellEnough(), List.of(house.sam.id().value())));
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, hidden);
          return "";
        });

    assertThat(house.as(house.sam, () -> house.work.episodes.of(hidden.id()).version())).isZero();
    assertThat(house.as(house.sam, () -> house.work.sheets.of(hidden.id(), Sheet.PROFILE)))
        .isEmpty();
  }

  @Test
  void employment_support_that_was_left_open_after_the_end_is_on_the_board() {
    house.as(
        house.amina,
        () -> {
          TestSupport.planned(house, referral);
          return "";
        });
    var wish = new Endings.Wish(LocalDate.now(house.clock), DischargeReason.COMPLETED, "As agreed");
    house.opened(
        house.amina, referral, opened -> house.endings.end(opened, house.fresh(referral), wish));

    assertThat(house.as(house.amina, house.work.offering::due))
        .extracting(Reminders.Reminder::words)
        .containsExactly("Support has ended, employment support has not: go on, or end it");
  }

  private void offers() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.work.offering.round();
          return "";
        });
  }

  private void moves(String to, String suitability, String because) {
    assertThat(posted(to, suitability, because)).isInstanceOf(GoTo.class);
  }

  private Answer posted(String to, String suitability, String because) {
    return house.as(
        house.amina,
        () ->
            pages.moves(
                referral.id().value(),
                Map.of(
                    "version", house.work.episodes.of(referral.id()).version() + "",
                    "to", to,
                    "suitability", suitability,
                    "because", because)));
  }

  private Answer plan(int version, Map<String, String> typed) {
    var sent = new HashMap<>(typed);
    sent.put("version", version + "");
    return house.as(house.amina, () -> sheets.keepPlan(referral.id().value(), sent));
  }

  private void profile(int version, String goodAt) {
    var sent = Map.of("version", version + "", "good-at", goodAt);
    assertThat(house.as(house.amina, () -> sheets.keepProfile(referral.id().value(), sent)))
        .isInstanceOf(GoTo.class);
  }

  private Document page() {
    return Drawing.checked(house.as(house.amina, () -> pages.support(referral.id().value())));
  }

  private Document planPage() {
    return Drawing.checked(house.as(house.amina, () -> sheets.plan(referral.id().value())));
  }

  private SupportState state(Referral whose) {
    return house.as(house.amina, () -> house.work.episodes.of(whose.id())).state();
  }
}
