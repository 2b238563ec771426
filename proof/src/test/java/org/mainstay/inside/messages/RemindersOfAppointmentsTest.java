package org.mainstay.inside.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.DischargeReason;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ending.Endings;
import org.mainstay.letterbox.letter.Identity.Way;

/// Who is reminded of an appointment, and when, and who no longer is.
class RemindersOfAppointmentsTest {
  private static final String NUMBER = "07700 900123";
  private static final Duration DAY = Duration.ofDays(1);

  private final MessagesHouse house = new MessagesHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_appointment_is_reminded_of_on_the_day_before_and_after_it_was_moved_on_the_new_day() {
    var referral = house.rooms.inSupport(house.asks(Way.TEXT, NUMBER));
    var contact = booked(referral, Duration.ofDays(3));
    house.sending.round();
    assertThat(reminders()).isZero();

    var moved = contact.plan().starts().plus(DAY);
    house.rooms.as(house.rooms.amina, () -> house.rooms.contacts.reschedule(contact, moved, 50));
    house.later(Duration.ofDays(2).plusHours(1));
    house.sending.round();
    assertThat(reminders()).as("the day before the first time").isZero();
    house.later(DAY);
    house.sending.round();
    house.sending.round();
    assertThat(reminders()).isEqualTo(1);
  }

  @Test
  void nobody_is_reminded_of_what_was_called_off_or_has_ended() {
    var called = house.rooms.inSupport(house.asks(Way.TEXT, NUMBER));
    var contact = booked(called, Duration.ofDays(3));
    house.rooms.as(
        house.rooms.amina,
        () ->
            house.rooms.contacts.outcome(
                contact, new Contacts.Outcome(Attended.CANCELLED_BY_PERSON, 0, "")));
    var ended = house.rooms.inSupport(house.asks(Way.TEXT, NUMBER));
    house.queue(ended.person(), Wording.QUESTIONS_WAIT, "questions/1", DAY, DAY.multipliedBy(3));
    house.rooms.opened(
        house.rooms.amina,
        ended,
        open ->
            house.rooms.endings.end(
                open,
                ended,
                new Endings.Wish(house.rooms.times.today(), DischargeReason.DIED, "")));

    house.later(Duration.ofDays(2).plusHours(2));
    house.sending.round();

    assertThat(reminders()).isZero();
    assertThat(house.of(ended)).allMatch(message -> message.state() == State.WITHDRAWN);
  }

  private long reminders() {
    return house.texts.parcels.stream()
        .filter(parcel -> parcel.words().equals(house.rooms.words.of(Wording.COMING_UP)))
        .count();
  }

  private Contact booked(Referral referral, Duration ahead) {
    Instant starts = house.rooms.clock.instant().plus(ahead);
    var plan =
        new Contact.Plan(
            starts,
            50,
            new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
            house.rooms.amina.id(),
            true);
    return ((Settled.Done)
            house.rooms.as(house.rooms.amina, () -> house.rooms.contacts.book(referral, plan)))
        .now();
  }
}
