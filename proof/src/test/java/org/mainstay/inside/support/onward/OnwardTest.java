package org.mainstay.inside.support.onward;

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
import org.mainstay.inside.huddle.Column;
import org.mainstay.inside.huddle.Days;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.inside.support.onward.OnwardReferrals.Kept;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.window.directory.Upkeep;
import org.mainstay.proof.Drawing;

/// Whoever is referred on is followed until somebody has answered.
class OnwardTest {
  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void somebody_referred_on_stands_under_waiting_on_others_until_there_is_an_answer() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = sent(referral, OnwardReason.NEW_REFERRAL);

    assertThat(card().column()).isEqualTo(Column.WAITING);
    assertThat(card().badges()).containsExactly("Referred on, ask again on 16 November 2026");
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.IN_SUPPORT);

    hears(sent, OnwardState.ACCEPTED);

    assertThat(card().column()).isEqualTo(Column.SUPPORTED);
    assertThat(card().badges()).isEmpty();
  }

  @Test
  void a_case_that_is_handed_over_is_referred_on_and_a_no_brings_it_back_to_the_huddle() {
    var referral = house.assessed(house.asks("Robin"));
    var sent = sent(referral, OnwardReason.TRANSFER);
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.REFERRED_ON);

    hears(sent, OnwardState.DECLINED);

    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.HUDDLE);
    assertThat(happened())
        .containsSubsequence(
            "We have asked another service to help you. We keep asking until they answer.",
            "The service we asked cannot take this on. We are still here, and look for another way with you.");
  }

  @Test
  void the_day_does_not_close_over_one_that_is_to_be_asked_about() {
    var sent = sent(house.inSupport(house.asks("Robin")), OnwardReason.OPINION);
    house.clock.passes(Duration.ofDays(14));

    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Open.class);
    assertThat(card().badges()).containsExactly("Referred on, no answer: ask again today");

    hears(sent, OnwardState.SENT);

    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Done.class);
  }

  @Test
  void a_case_does_not_end_over_an_unanswered_one_without_a_reason() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = sent(referral, OnwardReason.OPINION);

    assertThat(end(referral, "")).isEqualTo(new Moved.Refused(Endings.UNANSWERED));
    assertThat(end(referral, "They moved away")).isInstanceOf(Moved.Done.class);

    assertThat(house.as(house.sam, () -> house.onward.steps(sent.id())).getLast().note())
        .satisfies(
            note ->
                assertThat(
                        house.<String>opened(
                            house.sam,
                            referral,
                            opened ->
                                opened
                                    .words(note)
                                    .openFor(org.mainstay.inside.people.Purpose.SUPPORT)))
                    .isEqualTo("They moved away"));
    assertThat(house.as(house.sam, house.onward::unanswered)).isEmpty();
  }

  @Test
  void only_what_may_follow_is_kept() {
    var sent = sent(house.inSupport(house.asks("Robin")), OnwardReason.OPINION);
    for (OnwardState before : OnwardState.values()) {
      for (OnwardState after : OnwardState.values()) {
        var seen =
            new OnwardReferral(
                sent.id(),
                sent.referral(),
                sent.person(),
                sent.organisation(),
                sent.reason(),
                sent.sentOn(),
                new OnwardReferral.Standing(before, today(), today()),
                99);
        var kept = hears(seen, after);
        assertThat(kept)
            .as(before + " to " + after)
            .isInstanceOf(
                before.next().contains(after) ? Kept.ChangedMeanwhile.class : Kept.Refused.class);
      }
    }
  }

  @Test
  void what_is_typed_is_sealed_and_whoever_was_shut_out_finds_nothing() {
    var referral = house.asks("Robin", TestInside.wellEnough(), List.of(house.sam.id().value()));
    var sent = sent(house.inSupport(referral), OnwardReason.OPINION);

    assertThat(house.as(house.sam, () -> house.onward.find(sent.id()))).isEmpty();
    assertThat(house.as(house.sam, house.onward::unanswered)).isEmpty();
    assertThat(house.as(house.sam, () -> house.onward.steps(sent.id()))).isEmpty();
    for (String column : List.of("organisation::text from inside_support.onward")) {
      assertThat(house.database.column("select " + column))
          .isNotEmpty()
          .noneMatch(row -> row.contains("Sentinel") || row.contains("53656e74696e656c"));
    }
  }

  @Test
  void the_pages_keep_it_and_say_what_needs_another_look() {
    var referral = house.inSupport(house.asks("Robin"));
    var directory = new Upkeep(house.inside);
    var pages = new OnwardPages(house.cases, house.onward, house.team, directory, house.clock);
    var id = referral.id().value();
    assertThat(Drawing.checked(house.as(house.amina, () -> pages.send(id, Map.of()))).text())
        .contains("Type to whom", "Choose why they are referred on", "Type the day it was sent");
    var form = new HashMap<>(days());
    form.put("organisation", "Debt advice");
    form.put("reason", "04");

    house.as(house.amina, () -> pages.send(id, form));

    var list = Drawing.checked(house.as(house.amina, () -> pages.list(id)));
    assertThat(list.select("table").text())
        .contains("Debt advice", "Sent, since 2 November 2026", "16 November 2026");
    var sent = house.as(house.amina, () -> house.onward.of(referral.id())).getFirst();
    var news = new HashMap<>(days());
    news.put("state", "ACCEPTED");
    news.put("note", "They ring on Monday");
    assertThat(
            Drawing.checked(house.as(house.amina, () -> pages.hears(id, sent.id().value(), news)))
                .text())
        .contains("Somebody changed this meanwhile");
    news.put("version", "1");
    house.as(house.amina, () -> pages.hears(id, sent.id().value(), news));
    var one = Drawing.checked(house.as(house.amina, () -> pages.one(id, sent.id().value())));
    assertThat(one.text()).contains("Accepted, since 2 November 2026", "They ring on Monday");
    assertThat(one.select("input[name=state]").eachAttr("value"))
        .containsExactly("ATTENDED", "DECLINED");
  }

  private static Map<String, String> days() {
    return Map.of(
        "on-day",
        "2",
        "on-month",
        "11",
        "on-year",
        "2026",
        "again-day",
        "16",
        "again-month",
        "11",
        "again-year",
        "2026");
  }

  private OnwardReferral sent(Referral referral, OnwardReason reason) {
    var wish = new OnwardReferrals.Wish("Sentinel-Place", reason, today(), today().plusDays(14));
    var kept = house.as(house.amina, () -> house.onward.send(referral, wish));
    return ((Kept.Done) kept).now();
  }

  private Kept hears(OnwardReferral seen, OnwardState state) {
    var news = new OnwardReferrals.News(state, today(), today().plusDays(14), "");
    return house.as(house.amina, () -> house.onward.hears(seen, news));
  }

  private Moved end(Referral referral, String regardless) {
    var wish = new Endings.Wish(today(), DischargeReason.COMPLETED, "Sleeps", regardless);
    return house.opened(
        house.amina, referral, opened -> house.endings.end(opened, house.fresh(referral), wish));
  }

  private Board.Card card() {
    return cards(house.amina).getFirst();
  }

  private List<Board.Card> cards(Worker worker) {
    return house.as(worker, house.board::cards);
  }

  private LocalDate today() {
    return LocalDate.now(house.clock);
  }

  private List<String> happened() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }
}
