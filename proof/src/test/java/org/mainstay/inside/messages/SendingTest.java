package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.messages.Messenger.Handed;
import org.mainstay.inside.messages.Messenger.Standing;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.Identity.Way;

/// What comes of each answer of a carrier, and of none.
class SendingTest {
  private static final String NUMBER = "07700 900123";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final MessagesHouse house = new MessagesHouse();
  private final Referral referral = house.asks(Way.TEXT, NUMBER);
  private final Referral byMail = house.asks(Way.EMAIL, "wren@home.example");

  @AfterEach
  void close() {
    house.close();
  }

  private void queue(Referral whose) {
    house.queue(
        whose.person(), Wording.QUESTIONS_WAIT, "questions", Duration.ZERO, Duration.ofDays(4));
  }

  private UUID sent() {
    queue(referral);
    house.sending.round();
    return house.only(referral).id();
  }

  @Test
  void a_process_killed_before_the_carrier_heard_sends_it_after_asking() {
    queue(referral);
    killedWhileHandingOver(house, false);
    assertThat(house.only(referral).state()).isEqualTo(State.HANDING_OVER);

    house.sending.round();
    assertThat(house.texts.parcels).as("not before the attempt has settled").isEmpty();
    house.later(MessagesHouse.SETTLES);
    house.sending.round();

    assertThat(house.texts.parcels).hasSize(1);
    assertThat(house.only(referral).state()).isEqualTo(State.HANDED_OVER);
  }

  @Test
  void a_process_killed_after_the_carrier_heard_never_sends_it_again() {
    queue(referral);
    killedWhileHandingOver(house, true);

    house.later(MessagesHouse.SETTLES);
    house.sending.round();
    house.later(MessagesHouse.SETTLES);
    house.sending.round();

    assertThat(house.texts.parcels).hasSize(1);
    assertThat(house.only(referral).state()).isEqualTo(State.HANDED_OVER);
  }

  @Test
  void an_email_that_comes_back_days_later_is_shown_to_the_team_once() {
    queue(byMail);
    house.sending.round();
    var message = house.only(byMail).id();
    var bounces = new Bounces(house.rooms.inside, house.rooms.once);
    house.later(Duration.ofDays(2));

    bounces.cameBack(message, Why.NO_SUCH_ADDRESS);
    bounces.cameBack(message, Why.NOT_REACHED);
    bounces.cameBack(UUID.randomUUID(), Why.NOT_REACHED);

    assertThat(house.only(byMail).state()).isEqualTo(State.FAILED);
    assertThat(house.only(byMail).why()).isEqualTo(Why.NO_SUCH_ADDRESS);
  }

  @Test
  void without_asking_the_same_kill_would_send_it_twice() {
    var forgetful = new Carried(true);
    var careless = house.sending(new Messenger.Carriers(forgetful, house.emails));
    queue(referral);
    killedWhileHandingOver(house, true);
    assertThat(house.texts.parcels).hasSize(1);

    // A carrier that does not know the reference says that it never came.
    house.later(MessagesHouse.SETTLES);
    careless.round();

    assertThat(forgetful.parcels).hasSize(1);
    assertThat(forgetful.parcels.getFirst().reference())
        .isEqualTo(house.texts.parcels.getFirst().reference());
  }

  @Test
  void an_email_found_half_sent_is_repeated_under_the_same_id_and_only_so_often() {
    queue(byMail);
    for (int kill = 0; kill < 5; kill++) {
      killedWhileHandingOver(house, true);
      house.later(MessagesHouse.SETTLES);
    }
    house.sending.round();

    assertThat(house.emails.parcels).hasSize(3);
    assertThat(house.emails.parcels)
        .extracting(Messenger.Parcel::reference)
        .containsOnly(house.emails.parcels.getFirst().reference());
    assertThat(house.only(byMail).why()).isEqualTo(Why.NOT_KNOWN);
  }

  @Test
  void what_a_carrier_will_never_take_fails_and_the_team_rings() {
    house.texts.answers.add(new Handed.Refused(Why.REFUSED));
    sent();

    assertThat(house.only(referral).became())
        .isEqualTo("could not be delivered by text: the number or address is not right");
    assertThat(house.rooms.as(house.rooms.amina, house.list::due))
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.referral()).isEqualTo(referral.id());
              assertThat(reminder.words()).contains("ring instead");
            });
  }

  @Test
  void what_a_carrier_takes_later_is_tried_again_ever_more_slowly_and_given_up() {
    for (int refusal = 0; refusal < 20; refusal++) {
      house.texts.answers.add(new Handed.Later());
    }
    queue(referral);
    house.sending.round();
    house.sending.round();
    assertThat(house.only(referral).attempts()).isEqualTo(1);
    house.later(MINUTE);
    house.sending.round();
    assertThat(house.only(referral).attempts()).isEqualTo(2);
    house.later(MINUTE);
    house.sending.round();
    assertThat(house.only(referral).attempts()).as("two minutes after the second").isEqualTo(2);

    for (int hour = 0; hour < 48; hour++) {
      house.later(Duration.ofHours(1));
      house.sending.round();
    }
    assertThat(house.only(referral).why()).isEqualTo(Why.GAVE_UP);
    assertThat(house.only(referral).attempts()).isEqualTo(8);
  }

  @Test
  void the_carrier_is_asked_what_became_of_it_until_it_knows() {
    var id = sent();
    house.later(MINUTE);
    house.sending.round();
    assertThat(house.only(referral).state()).isEqualTo(State.HANDED_OVER);

    house.texts.standings.put(id, new Standing.NoAnswer());
    house.later(MINUTE);
    house.sending.round();
    house.texts.standings.put(id, new Standing.Delivered("ref"));
    house.later(MessagesHouse.SETTLES);
    house.sending.round();

    assertThat(house.only(referral).became()).isEqualTo("delivered by text");
  }

  @Test
  void a_bounce_becomes_a_failure_and_can_be_tried_again_as_a_new_message() {
    var id = sent();
    house.texts.standings.put(id, new Standing.Failed(Why.NO_SUCH_ADDRESS));
    house.later(MINUTE);
    house.sending.round();
    assertThat(house.only(referral).state()).isEqualTo(State.FAILED);

    assertThat(house.rooms.as(house.rooms.amina, () -> house.rooms.outbox.tryAgain(id))).isTrue();
    assertThat(house.rooms.as(house.rooms.amina, () -> house.rooms.outbox.tryAgain(id))).isFalse();
    house.sending.round();

    assertThat(house.texts.parcels)
        .extracting(Messenger.Parcel::reference)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void one_that_cannot_be_seen_to_holds_up_no_other() {
    var broken = house.asks(Way.TEXT, NUMBER);
    queue(broken);
    queue(referral);
    house.rooms.database.asAdmin(
        "update inside_people.detail set sealed = 'x' where what = 'identity' and person_key = '"
            + broken.person()
            + "'");

    house.sending.round();

    assertThat(house.texts.parcels).hasSize(1);
    assertThat(house.only(broken).state()).isEqualTo(State.WAITING);
  }

  @Test
  void somebody_who_was_shut_out_sees_none_of_it() {
    var hidden =
        house.rooms.asks(
            "Wren",
            org.mainstay.inside.TestInside.wellEnough(),
            List.of(house.rooms.sam.id().value()));
    queue(hidden);

    assertThat(house.rooms.as(house.rooms.sam, () -> house.list.latest(List.of(State.values()))))
        .isEmpty();
    assertThat(house.rooms.as(house.rooms.lena, () -> house.list.latest(List.of(State.values()))))
        .hasSize(1);
  }

  /// The carrier is reached, or not, and the process is killed before it can write that down.
  static void killedWhileHandingOver(MessagesHouse house, boolean reached) {
    var dying = new Dying(reached ? house.texts : new Carried(true));
    var dyingMail = new Dying(reached ? house.emails : new Carried(false));
    try {
      house.sending(new Messenger.Carriers(dying, dyingMail)).round();
    } catch (Killed ignored) {
      // As if the process had ended here.
    }
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private record Dying(Messenger carrier) implements Messenger {
    @Override
    public Handed handOver(Parcel parcel) {
      carrier.handOver(parcel);
      throw new Killed();
    }

    @Override
    public Standing ask(UUID reference) {
      return carrier.ask(reference);
    }

    @Override
    public boolean hearsOfArrival() {
      return carrier.hearsOfArrival();
    }

    @Override
    public boolean reachesPeople() {
      return true;
    }
  }
}
