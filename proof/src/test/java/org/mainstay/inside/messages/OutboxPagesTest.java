package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.referral.NoSuchCase;
import org.mainstay.inside.referral.reaching.MessagePages;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.proof.Drawing;

/// The team sees what became of each message, and never where it went.
class OutboxPagesTest {
  private final MessagesHouse house = new MessagesHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_list_names_cases_by_alias_with_what_became_of_each() {
    var fine = house.asks(Way.TEXT, "07700 900123");
    var failed = house.asks(Way.TEXT, "07700 900124");
    house.writes(fine, "Hello");
    house.sending.round();
    house.texts.answers.add(new Handed.Refused(Why.REFUSED));
    house.writes(failed, "Hello");
    house.sending.round();

    var all = Drawing.checked(house.rooms.as(house.rooms.amina, () -> house.pages.messages("")));
    assertThat(all.text())
        .contains(fine.alias(), failed.alias(), "handed over by text")
        .doesNotContain("9001", "Wren");
    var some =
        Drawing.words(house.rooms.as(house.rooms.amina, () -> house.pages.messages("failed")));
    assertThat(some).contains(failed.alias()).doesNotContain(fine.alias());
  }

  @Test
  void one_that_failed_is_tried_again_or_seen_to_and_stands_on_the_case_until_then() {
    var referral = house.asks(Way.TEXT, "07700 900123");
    house.texts.answers.add(new Handed.Refused(Why.REFUSED));
    house.writes(referral, "Hello");
    house.sending.round();
    assertThat(casePage(referral.id().value()))
        .contains("How they were told", "could not be delivered", "Ring instead, if that is safe");

    change(house.only(referral).id(), "again");
    assertThat(house.only(referral).state()).isEqualTo(State.WAITING);
    house.texts.answers.add(new Handed.Refused(Why.REFUSED));
    house.sending.round();
    change(house.only(referral).id(), "back");

    assertThat(house.only(referral).state()).isEqualTo(State.WITHDRAWN);
    assertThat(casePage(referral.id().value())).doesNotContain("Ring instead");
    assertThat(house.rooms.as(house.rooms.amina, house.list::due)).isEmpty();
  }

  @Test
  void what_has_gone_on_meanwhile_is_said_and_not_overwritten() {
    var referral = house.asks(Way.TEXT, "07700 900123");
    house.writes(referral, "Hello");
    house.sending.round();

    var page =
        house.rooms.as(
            house.rooms.amina, () -> house.pages.change(house.only(referral).id(), "back"));

    assertThat(Drawing.words(page)).contains("has gone on meanwhile");
    assertThatThrownBy(() -> change(UUID.randomUUID(), "everything"))
        .isInstanceOf(NoSuchCase.class);
  }

  @Test
  void each_text_is_shown_as_a_locked_phone_shows_it() {
    var page = Drawing.checked(house.rooms.as(house.rooms.lena, house.pages::looks));

    assertThat(page.select(".nhsuk-card")).hasSize(Wording.values().length + 1);
    assertThat(page.select(".nhsuk-card").text()).contains("Your page, now You have a message.");
  }

  private String casePage(UUID id) {
    var page =
        new MessagePages(
            house.rooms.cases,
            house.rooms.messages,
            house.rooms.team,
            house.rooms.times,
            house.list);
    return Drawing.words(house.rooms.as(house.rooms.amina, () -> page.messages(id)));
  }

  private void change(UUID id, String what) {
    assertThat(Drawing.path(house.rooms.as(house.rooms.amina, () -> house.pages.change(id, what))))
        .isEqualTo("/team/messages");
  }
}
