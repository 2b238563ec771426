package org.mainstay.inside.support.pauses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.huddle.Column;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.huddle.meeting.Section;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.support.London;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Nobody is lost in a pause: it has a day to look again, and ends when the person writes.
class PausesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private final TestInside house = new TestInside();
  private final PausePages pages = house.flow.pausePages();

  @AfterEach
  void close() {
    house.close();
  }

  private Answer pauses(Referral referral, String reason, LocalDate from, LocalDate review) {
    var sent = new HashMap<>(London.boxes("from", from));
    sent.putAll(London.boxes("review", review));
    sent.putAll(Map.of("reason", reason, "note", "In Wales with her sister"));
    return house.as(house.amina, () -> pages.begin(id(referral), sent));
  }

  private Referral paused() {
    var referral = house.inSupport(house.asks("Robin"));
    assertThat(pauses(referral, "AWAY", TODAY, TODAY.plusDays(14))).isInstanceOf(GoTo.class);
    return referral;
  }

  private static UUID id(Referral referral) {
    return referral.id().value();
  }

  private Answer page(Referral referral) {
    return house.as(house.amina, () -> pages.pause(id(referral)));
  }

  private Board.Card card() {
    return house.as(house.lena, house.board::cards).getFirst();
  }

  private List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  private PauseState state(Referral referral) {
    return house.as(house.lena, () -> house.flow.pauses.of(referral.id()).getFirst().state());
  }

  @Test
  void a_paused_case_stays_on_the_board_with_its_day_and_the_person_is_told() {
    var referral = paused();

    assertThat(card().column()).isEqualTo(Column.WAITING);
    assertThat(card().badges()).containsExactly("Paused, look again on 16 November 2026");
    assertThat(told().getLast())
        .isEqualTo(
            "Your support pauses from 2 November 2026. We look again on 16 November 2026."
                + " If you write to us before, we go on.");
    assertThat(Drawing.checked(page(referral)).text())
        .contains("In Wales with her sister", "Look again on");
    assertThat(pauses(referral, "AWAY", TODAY, TODAY.plusDays(14)))
        .as("the same form sent twice")
        .isInstanceOf(GoTo.class);
  }

  @Test
  void on_its_day_it_is_on_the_agenda_and_keeps_the_day_open_until_somebody_looks() {
    var referral = paused();
    assertThat(house.meets.begins(house, house.lena, "morning").isOpen()).isTrue();
    house.clock.passes(Duration.ofDays(14));

    var huddle = house.meets.begins(house, house.lena, "morning");
    assertThat(house.as(house.lena, () -> house.meets.items.of(huddle.id())))
        .anyMatch(item -> item.section() == Section.PAUSES && item.referral().equals(referral.id()))
        .noneMatch(item -> item.section() == Section.DUE);
    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Open.class);

    ends(referral, "They are back");

    assertThat(state(referral)).isEqualTo(PauseState.REVIEWED);
    assertThat(told().getLast()).isEqualTo("The pause is over: your support goes on from today.");
    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Done.class);
  }

  private Answer ends(Referral referral, String because) {
    var version = Drawing.of(page(referral)).select("input[name=version]").attr("value");
    return house.as(
        house.amina, () -> pages.end(id(referral), Map.of("because", because, "version", version)));
  }

  @Test
  void before_its_day_somebody_ends_it_by_hand() {
    var referral = paused();
    house.clock.passes(Duration.ofDays(3));

    ends(referral, "They rang");

    assertThat(state(referral)).isEqualTo(PauseState.STOPPED);
    assertThat(card().column()).isEqualTo(Column.SUPPORTED);
    assertThat(Drawing.checked(page(referral)).text())
        .contains("They rang", "ended before its day");
  }

  @Test
  void whoever_writes_is_not_paused_any_more() {
    var referral = paused();

    house.writes(1, "I am back early");

    assertThat(state(referral)).isEqualTo(PauseState.PERSON_WROTE);
    assertThat(told().getLast()).startsWith("You wrote to us, so the pause is over.");
  }

  @Test
  void somebody_else_who_writes_ends_nobody_s_pause() {
    var referral = paused();
    house.asks("Kim");

    house.writes(2, "Hello");

    assertThat(state(referral)).isEqualTo(PauseState.RUNNING);
  }

  @Test
  void it_goes_on_until_another_day_at_most_as_long_as_the_handbook_says() {
    var referral = paused();
    house.clock.passes(Duration.ofDays(14));

    assertThat(Drawing.words(goesOn(referral, TODAY.plusDays(14 + 43))))
        .contains("after 42 days at most: on 28 December 2026 or before");
    assertThat(goesOn(referral, TODAY.plusDays(28))).isInstanceOf(GoTo.class);

    assertThat(state(referral)).isEqualTo(PauseState.RUNNING);
    assertThat(card().badges()).containsExactly("Paused, look again on 30 November 2026");
  }

  private Answer goesOn(Referral referral, LocalDate review) {
    var sent = new HashMap<>(London.boxes("review", review));
    sent.put("why", "Still ill");
    sent.put("version", Drawing.of(page(referral)).select("input[name=version]").attr("value"));
    return house.as(house.amina, () -> pages.goOn(id(referral), sent));
  }

  @Test
  void an_open_concern_without_a_review_date_forbids_a_pause_in_plain_words() {
    var referral = house.inSupport(house.asks("Robin"));
    var concern =
        house.as(
            house.sam,
            () ->
                house.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));

    assertThat(Drawing.words(pauses(referral, "ILL", TODAY, TODAY.plusDays(7))))
        .contains("A concern is open, and it has no review date of its own.");

    house.as(
        house.sam,
        () -> {
          house.concerns.own(concern, house.sam.id(), "Rings on Friday", TODAY.plusDays(4));
          return "";
        });
    assertThat(pauses(referral, "ILL", TODAY, TODAY.plusDays(7))).isInstanceOf(GoTo.class);
  }

  @Test
  void a_concern_that_opens_in_a_pause_is_for_today() {
    var referral = paused();
    house.as(
        house.sam,
        () -> house.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));

    assertThat(card().badges())
        .contains("Paused, and a concern has no review date: name one, or end the pause");
  }

  @Test
  void dates_that_cannot_be_are_said_beside_their_field_and_what_was_typed_stays() {
    var referral = house.inSupport(house.asks("Robin"));

    var before = pauses(referral, "AWAY", TODAY.minusDays(1), TODAY.plusDays(3));
    assertThat(Drawing.checked(before).select(".nhsuk-error-summary").text())
        .contains("before the request, which came on 2 November 2026");
    assertThat(Drawing.of(before).select("textarea").text()).contains("In Wales");
    assertThat(Drawing.words(pauses(referral, "AWAY", TODAY, TODAY)))
        .contains("The day to look again comes after today");
    assertThat(Drawing.words(pauses(referral, "", TODAY, TODAY.plusDays(3))))
        .contains("Choose why support pauses");
  }

  @Test
  void who_ends_what_somebody_else_ended_is_told() {
    var referral = paused();
    var answer =
        (Page)
            house.as(
                house.amina,
                () -> pages.end(id(referral), Map.of("because", "Mine", "version", "7")));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(Drawing.words(answer)).contains("Somebody changed this meanwhile", "Mine");
  }
}
