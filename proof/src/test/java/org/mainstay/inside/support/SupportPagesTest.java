package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.ending.EndingPages;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// A worker's way through a case: book, hold, keep what it left behind, end.
class SupportPagesTest {
  private final TestInside house = new TestInside();
  private final CasePages casePages =
      new CasePages(
          house.cases,
          new CasePages.Contents(
              house.contacts,
              house.notes,
              house.measures,
              house.goals,
              house.messages,
              house.reminders),
          house.team,
          house.trail,
          house.clock);
  private final ContactPages contactPages =
      new ContactPages(
          house.cases,
          house.contacts,
          new Afterwards(house.measures, house.goals, house.flow.steps),
          house.flow.repeats,
          house.team,
          house.clock);
  private final EndingPages endingPages =
      new EndingPages(house.cases, house.endings, house.meets.tasks, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_fresh_case_says_what_is_not_there_yet() {
    var referral = house.asks("Robin");

    var page = Drawing.checked(summary(referral));

    assertThat(page.text())
        .contains("They like to be called Robin")
        .contains("Nothing is due now", "None is booked", "No goals yet", "No notes yet");
    assertThat(page.select("nav a").eachText()).contains("Notes", "Huddle", "Who looked");
  }

  @Test
  void an_appointment_is_booked_moved_held_and_its_measures_and_goals_are_on_the_summary() {
    var referral = house.inSupport(house.asks("Robin"));
    var goal = house.as(house.amina, () -> house.goals.add(referral, "Sleep through"));
    assertThat(book(referral, bookingAt("10:00"))).isInstanceOf(GoTo.class);
    var contact = only(referral);
    assertThat(Drawing.checked(contacts(referral)).text()).contains("Still to come");

    house.as(
        house.amina,
        () ->
            contactPages.move(
                referral.id().value(),
                contact.id().value(),
                Map.of(
                    "day-day", "2",
                    "day-month", "11",
                    "day-year", "2026",
                    "time", "11.30",
                    "version", "1")));
    house.clock.passes(Duration.ofHours(3));
    assertThat(Drawing.checked(one(referral, contact)).select("fieldset")).hasSizeGreaterThan(16);

    var kept = outcome(referral, contact, "2", Map.of("goal-" + goal.value(), "4"));

    assertThat(kept).isEqualTo(new GoTo("/team/case/" + referral.id() + "/contacts"));
    var page = Drawing.checked(summary(referral));
    assertThat(page.text())
        .contains("Sleep through 4 of 10 on 2 November 2026")
        .contains("PHQ-9 was 8")
        .contains("We talked about nights");
    assertThat(page.select("svg title").eachText()).contains("PHQ-9 was 8");
  }

  @Test
  void the_step_of_a_case_says_which_questionnaires_belong_to_a_contact() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(
        house.amina,
        () ->
            house.flow.steps.begin(
                referral, house.flow.steps.place("work/advice").orElseThrow(), "Work first"));
    book(referral, bookingAt("10:00"));
    house.clock.passes(Duration.ofHours(2));

    assertThat(Drawing.checked(one(referral, only(referral))).text())
        .contains("Did they come?")
        .doesNotContain("PHQ-9");
  }

  @Test
  void an_answer_about_safety_leads_to_the_concern_at_once() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, bookingAt("10:00"));
    house.clock.passes(Duration.ofHours(2));

    var kept = outcome(referral, only(referral), "1", Map.of("phq9-9", "1"));

    assertThat(kept).isEqualTo(new GoTo("/team/case/" + referral.id() + "/concern"));
    assertThat(house.as(house.amina, () -> house.concerns.openOf(referral.id()))).isPresent();
  }

  @Test
  void what_was_typed_stays_when_somebody_was_faster() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, bookingAt("10:00"));
    house.clock.passes(Duration.ofHours(2));

    var answer = (Page) outcome(referral, only(referral), "7", Map.of());

    assertThat(answer.status()).isEqualTo(409);
    assertThat(Drawing.checked(answer).select("textarea").text())
        .isEqualTo("We talked about nights");
    assertThat(only(referral).isHeld()).isFalse();
  }

  @Test
  void a_booking_that_needs_another_look_says_what_beside_each_field() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = bookingAt("half ten");
    sent.put("minutes", "0");
    sent.put("day-day", "31");

    var page = Drawing.checked(book(referral, sent));

    assertThat(page.select(".nhsuk-error-summary a").eachText())
        .containsExactly(
            "Type the day, such as 23 11 2026",
            "Type the time, such as 14:30",
            "Type how many minutes, from 1 to 480");
    assertThat(page.select(".nhsuk-error-summary a").eachAttr("href"))
        .allSatisfy(href -> assertThat(page.select(href)).hasSize(1));
  }

  @Test
  void a_note_is_kept_and_an_empty_one_is_not() {
    var referral = house.asks("Robin");
    var id = referral.id().value();

    assertThat(((Page) house.as(house.sam, () -> casePages.keepNote(id, " "))).status())
        .isEqualTo(422);
    house.as(house.sam, () -> casePages.keepNote(id, "First line\nSecond <b>line</b>"));

    var page = Drawing.checked(house.as(house.sam, () -> casePages.notes(id)));
    assertThat(page.text()).contains("Sam Carter, mental health clinician");
    assertThat(page.select("p").eachText()).contains("First line", "Second <b>line</b>");
  }

  @Test
  void everybody_who_looked_is_listed_with_their_reason() {
    var referral = house.asks("Robin");
    house.as(house.sam, () -> casePages.summary(referral.id().value()));

    var page = Drawing.checked(house.as(house.lena, () -> casePages.looked(referral.id().value())));

    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("Sam Carter") && row.contains("to support you"))
        .anyMatch(row -> row.contains("Lena Frost") && row.contains("who opened your record"))
        .anyMatch(row -> row.contains("the hub itself"));
  }

  @Test
  void support_ends_only_after_a_last_look() {
    var referral = house.inSupport(house.asks("Robin"));
    assertThat(Drawing.checked(ending(referral)).text())
        .contains("Not enough measures", "Not taken on", "Taken on");

    var check = end(referral, "check", "46");
    assertThat(Drawing.checked(check).text())
        .contains("Check before you end support", "Completed, agreed by both");
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.IN_SUPPORT);

    assertThat(end(referral, "end", "46")).isInstanceOf(GoTo.class);
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.DISCHARGED);
    assertThat(Drawing.checked(ending(referral)).text())
        .contains("How it ended", "Sleeps through again");
  }

  @Test
  void an_open_concern_stops_the_ending_with_words() {
    var referral =
        house.inSupport(
            house.asks("Robin", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of()));

    assertThat(Drawing.checked(end(referral, "end", "46")).text())
        .contains("An open concern needs a huddle decision first.");
  }

  private Answer summary(Referral referral) {
    return house.as(house.amina, () -> casePages.summary(referral.id().value()));
  }

  private Answer contacts(Referral referral) {
    return house.as(house.amina, () -> contactPages.contacts(referral.id().value()));
  }

  private Answer one(Referral referral, Contact contact) {
    return house.as(
        house.amina, () -> contactPages.contact(referral.id().value(), contact.id().value()));
  }

  private Answer book(Referral referral, Map<String, String> sent) {
    return house.as(house.amina, () -> contactPages.book(referral.id().value(), sent));
  }

  private Answer outcome(
      Referral referral, Contact contact, String version, Map<String, String> further) {
    var sent = new HashMap<String, String>();
    for (int item = 1; item <= 8; item++) {
      sent.put("phq9-" + item, "1");
    }
    sent.put("phq9-9", "0");
    sent.putAll(
        Map.of(
            "attended", "5",
            "minutes", "45",
            "done", "We talked about nights",
            "version", version));
    sent.putAll(further);
    return house.as(
        house.amina, () -> contactPages.outcome(referral.id().value(), contact.id().value(), sent));
  }

  private Answer ending(Referral referral) {
    return house.as(house.amina, () -> endingPages.ending(referral.id().value()));
  }

  private Answer end(Referral referral, String step, String reason) {
    var sent =
        Map.of(
            "step", step,
            "reason", reason,
            "day-day", "2",
            "day-month", "11",
            "day-year", "2026",
            "achieved", "Sleeps through again",
            "version", house.fresh(referral).version() + "");
    return house.as(house.amina, () -> endingPages.end(referral.id().value(), sent));
  }

  private Contact only(Referral referral) {
    return house.as(house.amina, () -> house.contacts.of(referral.id()).getFirst());
  }

  private Map<String, String> bookingAt(String time) {
    return new HashMap<>(
        Map.of(
            "day-day", "2",
            "day-month", "11",
            "day-year", "2026",
            "time", time,
            "minutes", "50",
            "type", "02",
            "medium", "02",
            "mode", "1",
            "worker", house.amina.id().toString()));
  }
}
