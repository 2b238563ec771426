package org.mainstay.inside.support.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Erasures;
import org.mainstay.inside.people.LastWords;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.letterbox.mailbox.Mailbox;

/// A copy of the record is whole but for others, and what is erased never opens again.
class RightsTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  private final RecordCopy copy = TestCopy.of(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_wish_stands_on_the_board_with_the_day_by_which_it_is_answered() {
    house.posts(1, new OwnPage.CopyAsked());
    house.posts(1, new OwnPage.CopyAsked());

    assertThat(due())
        .containsExactly("They asked for a copy of their record: answer by 2 December 2026");
    house.clock.passes(Duration.ofDays(30));
    assertThat(house.as(house.lena, () -> house.own.wishes.due()))
        .singleElement()
        .matches(Reminders.Reminder::isForToday);
  }

  @Test
  void an_answered_wish_is_off_the_board_and_the_person_reads_of_it() {
    house.posts(1, new OwnPage.CopyAsked());

    house.as(
        house.lena,
        () -> {
          house.own.wishes.settle(referral, Wish.What.COPY, "Here it is.");
          return "";
        });

    assertThat(due()).isEmpty();
    assertThat(house.mailbox(1))
        .filteredOn(BoxItem.Answered.class::isInstance)
        .extracting(item -> ((BoxItem.Answered) item).words())
        .containsExactly("Here it is.");
  }

  @Test
  void the_copy_has_everything_that_was_written_and_hides_the_words_that_are_named() {
    house.writes(1, "My sister Jo told me to write.");
    house.as(
        house.amina,
        () -> {
          house.notes.write(referral, "Spoke of JO and of sleep.");
          return "";
        });

    var parts = house.opened(house.lena, referral, opened -> copy.of(opened));
    var whole = String.join("\n", parts.stream().flatMap(part -> part.lines().stream()).toList());
    assertThat(whole)
        .contains("Robin Sentinel", "My sister Jo told me", "Spoke of JO", "Amina Khan");

    var bare =
        String.join(
            "\n",
            parts.stream().flatMap(part -> part.without(List.of("Jo")).lines().stream()).toList());
    assertThat(bare).contains("My sister " + RecordCopy.LEFT_OUT).doesNotContain("JO", "Jo ");
  }

  @Test
  void one_person_alone_erases_nobody() {
    assertThatThrownBy(() -> order("the person asked for it", true))
        .hasMessageContaining("MAINSTAY-PEOPLE-001");
  }

  @Test
  void whoever_is_erased_is_gone_for_everybody_and_their_keys_are_destroyed() {
    house.writes(1, "Words that go");

    erase();

    for (var worker : List.of(house.amina.id(), house.lena.id(), Acting.HOUSE)) {
      assertThat(house.as(worker, () -> house.referrals.find(referral.id()))).isEmpty();
      assertThat(house.as(worker, () -> house.people.open(referral.person(), Purpose.SUPPORT)))
          .isEmpty();
    }
    assertThat(house.database.column("select count(*)::text from inside_people.keyset"))
        .containsExactly("0");
    assertThat(house.database.column("select count(*)::text from inside_people.detail"))
        .containsExactly("0");
    assertThat(
            house.database.column(
                "select opened_month::text || ' ' || last_copy_gone_on::text"
                    + " from inside_people.stub"))
        .containsExactly("2026-11-01 2026-12-07");
  }

  @Test
  void the_page_says_that_it_is_done_and_goes_away_after_thirty_days() {
    house.writes(1, "Words that go");

    erase();

    assertThat(house.mailbox(1)).singleElement().isInstanceOf(BoxItem.Erased.class);
    assertThat(closed()).isZero();
    house.clock.passes(Duration.ofDays(30));
    assertThat(closed()).isEqualTo(1);
    assertThat(house.mailbox(1)).isEmpty();
  }

  @Test
  void a_letter_that_comes_after_the_erasure_stops_nothing() {
    erase();

    house.writes(1, "Too late");

    house.inSupport(house.asks("Kim"));
    assertThat(house.mailbox(2)).isNotEmpty();
  }

  private void erase() {
    house.as(
        house.lena,
        () -> {
          house.people.erase(referral.person(), order("the person asked for it", false));
          return "";
        });
  }

  private Erasures.Order order(String because, boolean alone) {
    return new Erasures.Order(
        alone ? house.lena.id() : house.amina.id(), house.lena.id(), because, "It is done.");
  }

  private int closed() {
    return house.as(
        Acting.HOUSE,
        () ->
            new Erasures(house.inside, new Mailbox(house.inside), house.clock)
                .closeOld(new LastWords(30)));
  }

  private List<String> due() {
    return house.as(house.lena, () -> house.own.wishes.due()).stream()
        .map(Reminders.Reminder::words)
        .toList();
  }
}
