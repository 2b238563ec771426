package org.mainstay.inside.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Identity;
import org.mainstay.proof.Confidence;
import org.mainstay.proof.Confidence.Asking;

/// Somebody sends their request again under the same code: what they say now counts.
class ChangedTest {
  private final Confidence rooms = new Confidence();

  @AfterEach
  void close() {
    rooms.close();
  }

  @Test
  void a_colleague_named_only_the_second_time_is_shut_out_from_then_on() {
    var referral = rooms.receive(new Asking());
    assertThat(finds(rooms.amina, referral)).isTrue();

    rooms.receiveAgain(new Asking().shuttingOut(rooms.amina));

    assertThat(finds(rooms.amina, referral)).isFalse();
    assertThat(finds(rooms.jo, referral)).isTrue();
  }

  @Test
  void nobody_is_let_in_again_by_not_being_named_the_second_time() {
    var referral = rooms.receive(new Asking().shuttingOut(rooms.amina));

    rooms.receiveAgain(new Asking());

    assertThat(finds(rooms.amina, referral)).isFalse();
  }

  @Test
  void the_way_to_reach_them_is_the_one_they_sent_last() {
    var referral = rooms.receive(new Asking().reached(Identity.Way.PHONE, true));

    rooms.receiveAgain(new Asking().reached(Identity.Way.HERE_ONLY, false));

    var contact =
        rooms.as(
            rooms.jo,
            () ->
                rooms
                    .people
                    .open(referral.person(), Purpose.CONTACT)
                    .orElseThrow()
                    .identity()
                    .openFor(Purpose.CONTACT)
                    .contact());
    assertThat(contact.way()).isEqualTo(Identity.Way.HERE_ONLY);
    assertThat(contact.voicemail()).isFalse();
  }

  @Test
  void that_it_changed_is_in_the_trail() {
    var referral = rooms.receive(new Asking());

    rooms.receiveAgain(new Asking().reached(Identity.Way.HERE_ONLY, false));

    assertThat(rooms.as(rooms.jo, () -> rooms.trail.of(referral.person().value())))
        .extracting(entry -> entry.event())
        .contains("received", "changed");
  }

  private boolean finds(Worker worker, Referral referral) {
    return rooms.as(
        worker,
        () ->
            rooms.people.open(referral.person(), Purpose.SUPPORT).isPresent()
                && rooms.referrals.find(referral.id()).isPresent());
  }
}
