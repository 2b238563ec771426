package org.mainstay.inside.huddle.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.ContactAttempts;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders.Reminder;
import org.mainstay.inside.safety.Reason;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.letterbox.letter.Identity.Way;
import org.mainstay.letterbox.mailbox.BoxItem;

/// Whoever did not come is not lost, and is called on the same day if a concern is open.
class MissedRemindersTest {
  private final TestInside house = new TestInside();
  private final ContactAttempts attempts =
      new ContactAttempts(house.inside, house.people, house.clock);
  private final MissedReminders reminders =
      new MissedReminders(house.contacts, attempts, house.concerns, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  private Referral didNotCome() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, Attended.DID_NOT_ATTEND);
    return referral;
  }

  private void book(Referral referral, Attended attended) {
    var plan =
        new Contact.Plan(
            house.clock.instant().plus(Duration.ofHours(1)),
            50,
            new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
            house.amina.id(),
            true);
    var booked = house.as(house.amina, () -> house.contacts.book(referral, plan));
    house.clock.passes(Duration.ofHours(2));
    house.as(
        house.amina,
        () ->
            house.contacts.outcome(
                ((Settled.Done) booked).now(), new Contacts.Outcome(attended, 0, "")));
  }

  private List<Reminder> due() {
    return house.as(house.lena, reminders::due);
  }

  @Test
  void whoever_did_not_come_is_on_the_board_until_somebody_has_tried_to_reach_them() {
    var referral = didNotCome();

    assertThat(due()).extracting(Reminder::words).containsExactly("Did not come: get in touch");
    assertThat(due()).noneMatch(Reminder::isForToday);

    house.opened(
        house.amina,
        referral,
        opened -> attempts.keep(referral, opened, Way.HERE_ONLY, ContactAttempts.Result.SENT, ""));
    assertThat(due()).isEmpty();
  }

  @Test
  void with_an_open_concern_the_day_stays_open_until_they_are_called() {
    var referral = didNotCome();
    house.as(
        house.sam,
        () -> house.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));

    assertThat(due())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.words()).isEqualTo("Did not come, concern open: call today");
              assertThat(reminder.isForToday()).isTrue();
            });
  }

  @Test
  void whoever_came_too_late_to_be_seen_gets_another_time_and_is_told() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, Attended.LATE_NOT_SEEN);

    assertThat(due())
        .extracting(Reminder::words)
        .containsExactly("Came too late to be seen: book another time");
    assertThat(house.mailbox(1))
        .filteredOn(BoxItem.Happened.class::isInstance)
        .last()
        .satisfies(
            item ->
                assertThat(((BoxItem.Happened) item).words())
                    .contains("We will get in touch about another time"));

    book(referral, Attended.LATE_BUT_SEEN);
    assertThat(due()).as("seen, though late").isEmpty();
  }

  @Test
  void whoever_came_too_late_with_an_open_concern_is_called_on_the_same_day() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, Attended.LATE_NOT_SEEN);
    house.as(
        house.sam,
        () -> house.concerns.open(referral.id(), referral.person(), Set.of(Reason.WORKER_WORRY)));

    assertThat(due())
        .singleElement()
        .satisfies(
            reminder -> {
              assertThat(reminder.words())
                  .isEqualTo("Came too late to be seen, concern open: call today");
              assertThat(reminder.isForToday()).isTrue();
            });
  }

  @Test
  void whoever_called_off_before_or_has_a_new_appointment_is_not_missed() {
    var off = house.inSupport(house.asks("Kim"));
    book(off, Attended.CANCELLED_BY_PERSON);
    var again = didNotCome();
    book(again, Attended.ON_TIME);

    assertThat(due()).isEmpty();
  }
}
