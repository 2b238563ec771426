package org.mainstay.inside.support.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Stubs;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Records go when their time is over and two people agree, and for no other reason.
class RetentionTest {
  private static final Duration LONG = Duration.ofDays(100);

  private final OldRecords old = new OldRecords();
  private final TestInside house = old.house;
  private final Worker ruth = old.ruth;
  private final Retention retention = old.retention;
  private final RetentionPages pages = old.pages;

  @AfterEach
  void close() {
    old.close();
  }

  @Test
  void who_only_asked_is_due_after_its_time_and_not_a_day_before() {
    var only = old.onlyAsked();
    house.clock.passes(Duration.ofDays(89));
    assertThat(old.due()).isEmpty();

    house.clock.passes(Duration.ofDays(1));

    assertThat(old.due()).containsExactly(only.alias());
  }

  @Test
  void looking_changes_nothing() {
    old.onlyAsked();
    house.clock.passes(LONG);
    var before = old.everything();

    assertThat(Drawing.of(house.as(house.lena, pages::retention)).text()).contains("Due today: 1.");

    assertThat(old.everything()).isEqualTo(before);
  }

  @Test
  void two_people_erase_it_and_a_stub_says_why() {
    old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();

    assertThat(old.agrees(ruth, round)).isInstanceOf(GoTo.class);

    assertThat(old.keys()).isEqualTo("0");
    assertThat(house.database.column("select because from inside_people.stub"))
        .containsExactly(
            "its time was over: Only asked, 90 days after the day we last heard of them");
    assertThat(house.database.column("select person_key::text from inside_support.due_record"))
        .isEmpty();
    assertThat(house.database.column("select erased::text from inside_support.due_round"))
        .containsExactly("1");
    assertThat(house.mailbox(1))
        .singleElement()
        .isInstanceOfSatisfying(
            BoxItem.Erased.class,
            item -> assertThat(item.words()).contains("the time for which we keep it is over"));
  }

  @Test
  void what_was_erased_for_its_age_is_erased_again_in_an_older_copy() {
    old.onlyAsked();
    house.clock.passes(LONG);
    old.agrees(ruth, old.proposed());
    List<Stubs.Stub> stubs = house.as(Acting.HOUSE, () -> new Stubs(house.inside).all());

    try (var older = new TestInside()) {
      older.asks("Robin Sentinel");

      assertThat(older.as(Acting.HOUSE, () -> new Stubs(older.inside).eraseAgain(stubs)))
          .isEqualTo(1);
      assertThat(older.database.column("select '' from inside_people.keyset")).isEmpty();
    }
  }

  @Test
  void who_proposed_it_cannot_agree_says_the_page_and_the_database() {
    old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();

    assertThat(((Page) old.agrees(house.lena, round)).status()).isEqualTo(409);
    assertThatThrownBy(
            () -> house.as(house.lena, () -> retention.carryOut(retention.find(round).get())))
        .hasMessageContaining("violates check constraint");
    assertThat(old.keys()).isEqualTo("2");
  }

  @Test
  void a_hold_that_was_set_since_leaves_it_out() {
    var only = old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();
    old.holds(only);

    old.agrees(ruth, round);

    old.isLeftOut(round, "The law needs this record for now");
  }

  @Test
  void what_is_held_is_not_proposed() {
    old.holds(old.onlyAsked());
    house.clock.passes(LONG);

    assertThat(old.due()).isEmpty();
  }

  @Test
  void who_came_back_since_is_left_out() {
    old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();
    house.writes(1, "I am back");

    old.agrees(ruth, round);

    old.isLeftOut(round, "It is not due any more");
  }

  @Test
  void what_is_not_as_it_was_seen_is_left_out() {
    var only = old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();
    house.database.asAdmin(
        "update inside_referral.referral set version = version + 1 where referral_id = '%s'"
            .formatted(only.id()));

    old.agrees(ruth, round);

    old.isLeftOut(round, "It is not as it was when it was proposed");
  }

  @Test
  void a_concern_or_a_wish_keeps_a_record() {
    var only = old.onlyAsked();
    house.posts(1, new OwnPage.CopyAsked());
    house.clock.passes(LONG);
    assertThat(old.due()).isEmpty();
    var other = old.onlyAsked();
    house.as(
        house.lena,
        () -> house.concerns.open(other.id(), other.person(), Set.of(Reason.WORKER_WORRY)));
    house.clock.passes(LONG);

    assertThat(old.due()).doesNotContain(only.alias(), other.alias());
  }

  @Test
  void by_a_class_that_nobody_confirmed_nothing_is_due_and_the_page_says_so() {
    old.onlyAsked();
    house.clock.passes(Duration.ofDays(40_000));
    var unsigned = old.retention("");

    assertThat(house.as(house.lena, () -> unsigned.now())).isEmpty();
    assertThat(house.as(house.lena, () -> unsigned.propose().isEmpty())).isTrue();
    var page = new RetentionPages(unsigned, house.referrals, house.team, house.clock);
    assertThat(Drawing.of(house.as(house.lena, page::retention)).text())
        .contains("Nobody has confirmed this")
        .doesNotContain("Propose to erase");
  }

  @Test
  void a_day_of_confirming_that_is_still_to_come_does_not_count() {
    old.onlyAsked();
    house.clock.passes(LONG);

    assertThat(house.as(house.lena, () -> old.retention("2030-01-01").now())).isEmpty();
  }

  @Test
  void who_was_supported_is_kept_twenty_years_and_who_died_ten_after_it() {
    var supported = old.ended(DischargeReason.COMPLETED);
    var died = old.ended(DischargeReason.DIED);
    house.clock.passes(Duration.ofDays(365 * 10 + 10));
    assertThat(old.due()).containsExactly(died.alias());

    house.clock.passes(Duration.ofDays(365 * 10 + 10));

    assertThat(old.due()).containsExactlyInAnyOrder(died.alias(), supported.alias());
  }

  @Test
  void a_list_that_changed_since_it_was_looked_at_is_shown_again() {
    old.onlyAsked();
    house.clock.passes(LONG);

    var refused = house.as(house.lena, () -> pages.propose("another"));

    assertThat(Drawing.of(refused).text()).contains("The list is another one now");
    assertThat(house.database.column("select '' from inside_support.due_round")).isEmpty();
  }

  @Test
  void whom_somebody_shut_out_neither_sees_their_record_there_nor_erases_it() {
    var only = old.onlyAsked();
    house.posts(1, new OwnPage.Exclusion(List.of(ruth.id().value()), ""));
    house.clock.passes(LONG);
    var round = old.proposed();

    assertThat(Drawing.of(house.as(ruth, pages::retention)).text()).doesNotContain(only.alias());
    old.agrees(ruth, round);
    assertThat(old.keys()).isEqualTo("2");
  }

  @Test
  void a_round_that_was_dropped_erases_nothing_ever() {
    old.onlyAsked();
    house.clock.passes(LONG);
    var round = old.proposed();
    house.as(ruth, () -> pages.decide(round, "drop", ""));

    assertThat(((Page) old.agrees(ruth, round)).status()).isEqualTo(409);
    assertThat(old.keys()).isEqualTo("2");
  }
}
