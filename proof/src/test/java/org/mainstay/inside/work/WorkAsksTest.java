package org.mainstay.inside.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.huddle.Board;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.work.employment.SupportState;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;

/// Everybody is asked about work on their own page, at every moment, without anybody thinking of
/// it.
class WorkAsksTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void somebody_in_support_is_asked_once_and_answers_on_their_page() {
    round();
    round();

    assertThat(asked()).hasSize(1);
    says(1, "01", "Y", "01");

    assertThat(records()).containsOnlyKeys(AskedAt.START);
    assertThat(said(AskedAt.START).state()).isEqualTo(WorkState.OFF_SICK);
    assertThat(of(BoxItem.Answered.class))
        .extracting(BoxItem.Answered::words)
        .containsExactly("You told us how work is for you.");
    round();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void whoever_has_answered_is_not_told_any_more_that_the_question_waits() {
    round();
    assertThat(told()).containsExactly("WAITING");

    says(1, "01", "Y", "01");

    assertThat(told()).containsExactly("WITHDRAWN");
  }

  private List<String> told() {
    return house.database.column(
        "select state from inside_messages.outbox where cause like 'questions/%'");
  }

  @Test
  void whoever_does_not_answer_is_told_three_times_and_then_left_in_peace() {
    for (int week = 0; week < 6; week++) {
      round();
      house.clock.passes(Duration.ofDays(7));
    }

    assertThat(asked()).hasSize(3);
    assertThat(asked()).extracting(BoxItem.WorkAsked::id).containsOnly(asked().getFirst().id());
    assertThat(house.database.column("select cause from inside_messages.outbox order by cause"))
        .filteredOn(cause -> cause.startsWith("questions/" + asked().getFirst().id()))
        .hasSize(3);
  }

  @Test
  void thirteen_weeks_after_the_end_they_are_asked_and_a_late_answer_keeps_its_day() {
    ended();
    house.clock.passes(Duration.ofDays(13 * 7));
    round();
    assertThat(afterwards())
        .containsExactly(
            "Follow-up due, 13 weeks after the end: asked on their page, no answer yet");
    house.clock.passes(Duration.ofDays(40));

    says(lastAsk(), "01", "N", "02");

    assertThat(afterwards()).isEmpty();
    assertThat(said(AskedAt.WEEKS_13).on()).isEqualTo(LocalDate.of(2027, 3, 13));
    assertThat(lines())
        .contains(
            "13 weeks after the end In work: employed, 16 to 29 hours a week."
                + " 13 March 2027. Late: it was due on 1 February 2027");
  }

  @Test
  void what_does_not_fit_together_is_kept_and_not_known() {
    round();

    says(1, "08", "Y", "");

    assertThat(said(AskedAt.START).state()).isEqualTo(WorkState.UNKNOWN);
    assertThat(said(AskedAt.START).isContradictory()).isTrue();
    assertThat(lines().getFirst()).contains("what they said does not fit together");
  }

  @Test
  void nobody_answers_for_somebody_else() {
    house.inSupport(house.asks("Kim"));
    round();

    house.posts(2, new OwnPage.WorkSaid(asked().getFirst().id(), "01", "N", "01"));
    house.posts(1, new OwnPage.WorkSaid("no question", "01", "N", "01"));

    assertThat(records()).isEmpty();
  }

  @Test
  void what_a_worker_hears_by_call_ends_the_question_on_the_page() {
    round();
    house.as(
        house.amina,
        () ->
            house.employment.keep(
                referral,
                EmploymentRecord.withoutJob(
                    AskedAt.START, LocalDate.now(house.clock), EmploymentStatus.STUDENT)));

    assertThat(of(BoxItem.Answered.class)).hasSize(1);
    house.clock.passes(Duration.ofDays(8));
    round();
    assertThat(asked()).hasSize(1);
  }

  @Test
  void a_worker_asks_on_the_page_and_not_for_a_moment_that_is_still_to_come() {
    var pages = house.work.pages();
    house.as(house.amina, () -> pages.ask(referral.id().value(), Map.of("moment", "START")));

    assertThat(asked()).hasSize(1);
    assertThat(lines().getFirst()).contains("told 1 of 3 times, no answer yet");
    var refused =
        Drawing.checked(
            house.as(
                house.amina, () -> pages.ask(referral.id().value(), Map.of("moment", "WEEKS_26"))));
    assertThat(refused.text()).contains("Support has not ended yet");
  }

  @Test
  void a_follow_up_that_was_answered_moves_employment_support_on() {
    house.as(
        house.amina,
        () -> {
          TestSupport.to(house, referral, SupportState.OFFERED);
          TestSupport.to(house, referral, SupportState.TAKEN_UP);
          return TestSupport.to(house, referral, SupportState.ENDED);
        });
    ended();
    house.clock.passes(Duration.ofDays(26 * 7));
    round();

    says(lastAsk(), "01", "N", "01");

    assertThat(house.as(house.amina, () -> house.work.episodes.of(referral.id())).state())
        .isEqualTo(SupportState.WEEKS_26);
  }

  @Test
  void no_family_of_somebody_who_died_is_asked() {
    ended(DischargeReason.DIED);
    house.clock.passes(Duration.ofDays(92));
    round();

    assertThat(asked()).isEmpty();
  }

  private void round() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.work.asking.round();
          return "";
        });
  }

  private int lastAsk() {
    return asked().size();
  }

  private void says(int ask, String status, String sickness, String hours) {
    house.posts(1, new OwnPage.WorkSaid(asked().get(ask - 1).id(), status, sickness, hours));
  }

  private List<BoxItem.WorkAsked> asked() {
    return of(BoxItem.WorkAsked.class);
  }

  private <T extends BoxItem> List<T> of(Class<T> kind) {
    return house.mailbox(1).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Map<AskedAt, EmploymentRecord> records() {
    return house.as(house.amina, () -> house.employment.of(referral.id()));
  }

  private EmploymentRecord said(AskedAt at) {
    return Objects.requireNonNull(records().get(at), at.words());
  }

  private List<String> lines() {
    var pages = house.work.pages();
    var page = Drawing.checked(house.as(house.amina, () -> pages.work(referral.id().value())));
    return page.select("tbody tr").eachText();
  }

  private List<String> afterwards() {
    return house.as(house.amina, () -> house.board.now().afterwards()).stream()
        .map(Board.Afterwards::words)
        .toList();
  }

  private void ended() {
    ended(DischargeReason.COMPLETED);
  }

  private void ended(DischargeReason reason) {
    var wish = new Endings.Wish(LocalDate.now(house.clock), reason, "As agreed");
    house.opened(
        house.amina, referral, opened -> house.endings.end(opened, house.fresh(referral), wish));
  }
}
