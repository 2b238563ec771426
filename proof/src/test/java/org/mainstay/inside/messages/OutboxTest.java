package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.letterbox.letter.Identity.SafeContact;
import org.mainstay.letterbox.letter.Identity.Time;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;

/// Who is told, by which way and when: only as they said it is safe.
class OutboxTest {
  private static final String NUMBER = "07700 900123";
  private static final Duration DAY = Duration.ofDays(1);

  private final MessagesHouse house = new MessagesHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_message_of_the_team_is_told_by_the_way_that_was_chosen_and_says_nothing() {
    var referral = house.asks(Way.TEXT, NUMBER);
    house.writes(referral, "Sentinel-Heron: shall we talk on Tuesday?");

    house.sending.round();

    assertThat(house.texts.parcels)
        .singleElement()
        .satisfies(
            parcel -> {
              assertThat(parcel.address()).isEqualTo(NUMBER);
              assertThat(parcel.words())
                  .isEqualTo("You have a message. Go to the page you used before.");
            });
    assertThat(house.only(referral).state()).isEqualTo(State.HANDED_OVER);
    assertThat(house.rooms.database.column("select o::text from inside_messages.outbox o"))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain("900123", "Sentinel", "Wren"));
  }

  @Test
  void whoever_wants_a_call_or_only_their_page_is_sent_nothing_and_the_team_reads_why() {
    var rung = house.asks(Way.PHONE, NUMBER);
    var page = house.asks(Way.HERE_ONLY, "");
    house.writes(rung, "Hello");
    house.writes(page, "Hello");

    house.sending.round();

    assertThat(house.texts.parcels).isEmpty();
    assertThat(house.only(rung).became()).isEqualTo("not sent: they want to be rung");
    assertThat(house.only(page).why()).isEqualTo(Why.PAGE_ONLY);
  }

  @Test
  void a_work_address_is_used_only_after_a_yes() {
    var unasked = house.asks(Way.EMAIL, "wren@trust.nhs.uk");
    var agreed =
        house.asks(new SafeContact(Way.EMAIL, "wren@trust.nhs.uk", false, List.of(), "", true));
    var own = house.asks(Way.EMAIL, "wren@home.example");
    List.of(unasked, agreed, own).forEach(referral -> house.writes(referral, "Hello"));

    house.sending.round();

    assertThat(house.only(unasked).why()).isEqualTo(Why.WORK_ADDRESS);
    assertThat(house.only(agreed).state()).isEqualTo(State.HANDED_OVER);
    assertThat(house.only(own).state()).isEqualTo(State.HANDED_OVER);
  }

  @Test
  void nothing_goes_out_at_night_or_outside_of_the_safe_times() {
    // From Monday 9:00; this person is safe on weekday evenings.
    var evening = house.asks(Way.TEXT, NUMBER, Time.WEEKDAY_EVENING);
    house.writes(evening, "Hello");

    house.sending.round();
    assertThat(house.texts.parcels).isEmpty();
    house.later(Duration.ofHours(8));
    house.sending.round();
    assertThat(house.texts.parcels).hasSize(1);

    var anyTime = house.asks(Way.TEXT, NUMBER);
    house.later(Duration.ofHours(6));
    house.writes(anyTime, "Hello at 23:00");
    house.sending.round();
    assertThat(house.texts.parcels).hasSize(1);
    assertThat(
            house.rooms.database.column(
                "select event from inside_trail.leaf where why like '%something waits%'"))
        .as("nobody's record is opened at night for nothing")
        .hasSize(2);
    house.later(Duration.ofHours(9));
    house.sending.round();
    assertThat(house.texts.parcels).hasSize(2);
  }

  @Test
  void a_change_of_contact_takes_effect_at_once() {
    var referral = house.asks(Way.TEXT, NUMBER, Time.WEEKDAY_EVENING);
    house.writes(referral, "Hello");
    house.sending.round();

    house.changes(1, new SafeContact(Way.EMAIL, "new@home.example", false, List.of(), ""));
    house.later(Duration.ofHours(8));
    house.sending.round();

    assertThat(house.texts.parcels).isEmpty();
    assertThat(house.emails.parcels)
        .extracting(Messenger.Parcel::address)
        .containsExactly("new@home.example");
  }

  @Test
  void somebody_is_told_at_most_once_a_day_and_nothing_is_lost() {
    var referral = house.asks(Way.TEXT, NUMBER);
    house.writes(referral, "One");
    house.writes(referral, "Two");
    assertThat(house.of(referral)).hasSize(1);

    house.sending.round();
    house.writes(referral, "Three");
    house.later(Duration.ofHours(2));
    house.writes(referral, "Four");
    house.sending.round();
    assertThat(house.texts.parcels).hasSize(1);

    house.later(DAY);
    house.sending.round();
    house.sending.round();
    assertThat(house.texts.parcels).hasSize(2);
    assertThat(house.texts.parcels).extracting(Messenger.Parcel::reference).doesNotHaveDuplicates();
  }

  @Test
  void the_same_cause_never_queues_twice() {
    var referral = house.asks(Way.TEXT, NUMBER);
    for (int again = 0; again < 3; again++) {
      house.queue(referral.person(), Wording.QUESTIONS_WAIT, "questions/1", Duration.ZERO, DAY);
      house.sending.round();
    }

    assertThat(house.texts.parcels).hasSize(1);
  }

  @Test
  void what_was_done_together_rings_nobody_and_questions_say_that_questions_wait() {
    var referral = house.rooms.inSupport(house.asks(Way.TEXT, NUMBER));
    house.sending.round();
    assertThat(house.only(referral).state()).as("whose support it is").isEqualTo(State.HANDED_OVER);
    house.rooms.as(
        house.rooms.amina,
        () -> {
          house.rooms.goals.rate(house.rooms.goals.add(referral, "Walk home again"), 4);
          house.rooms.measures.keep(referral, "gad7", Map.of(1, 1, 2, 0), Occasion.CONTACT);
          return "";
        });
    assertThat(house.of(referral)).hasSize(1);

    var scale = Scale.named("gad7");
    var words =
        (org.mainstay.sums.scales.Wording.Allowed)
            Licences.none().wording(scale, LocalDate.of(2026, 11, 2));
    var until = house.rooms.clock.instant().plus(DAY);
    house.rooms.as(
        house.rooms.amina,
        () -> {
          house.rooms.own.asks.ask(referral, scale, words, until);
          return "";
        });

    assertThat(house.of(referral))
        .filteredOn(message -> message.state() == State.WAITING)
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.wording()).isEqualTo(Wording.QUESTIONS_WAIT);
              assertThat(message.times().expires()).isEqualTo(until);
            });
  }

  @Test
  void whoever_has_answered_already_is_not_told_that_questions_wait() {
    var referral = house.asks(Way.TEXT, NUMBER);
    for (String ask : List.of("answered", "open")) {
      house.queue(
          referral.person(), Wording.QUESTIONS_WAIT, "questions/" + ask, DAY, DAY.plus(DAY));
    }

    house.rooms.as(
        house.rooms.amina,
        () -> {
          house.rooms.measures.keep(referral, "gad7", Map.of(1, 1), Occasion.CONTACT, "answered");
          return "";
        });

    assertThat(house.of(referral))
        .extracting(OutboxMessage::state)
        .containsExactlyInAnyOrder(State.WITHDRAWN, State.WAITING);
  }

  @Test
  void what_is_too_late_is_never_sent() {
    var referral = house.asks(Way.TEXT, NUMBER);
    var weekends = house.asks(Way.TEXT, NUMBER, Time.WEEKEND);
    house.queue(referral.person(), Wording.QUESTIONS_WAIT, "questions/1", Duration.ZERO, DAY);
    house.queue(weekends.person(), Wording.QUESTIONS_WAIT, "questions/1", Duration.ZERO, DAY);
    house.later(Duration.ZERO);

    house.rooms.clock.passes(DAY);
    house.sending.round();

    assertThat(house.texts.parcels).isEmpty();
    assertThat(house.only(referral).why()).isEqualTo(Why.TOO_LATE);
    assertThat(house.only(weekends).state()).isEqualTo(State.NOT_SENT);
  }

  @Test
  void whoever_has_no_safe_time_before_it_is_too_late_is_sent_nothing() {
    var weekends = house.asks(Way.TEXT, NUMBER, Time.WEEKEND);
    house.queue(weekends.person(), Wording.COMING_UP, "reminder/1", Duration.ZERO, DAY);

    house.sending.round();

    assertThat(house.only(weekends).why()).isEqualTo(Why.NO_SAFE_TIME);
  }
}
