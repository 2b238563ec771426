package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.Contacts.Settled;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;

/// What may become of an appointment, and what the person learns of it.
class ContactsTest {
  private final TestInside house = new TestInside();
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_booked_appointment_is_in_the_person_s_own_page_without_saying_what_for() {
    booked(Duration.ofDays(1));

    assertThat(appointments())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.how()).isEqualTo("by telephone");
              assertThat(item.minutes()).isEqualTo(50);
              assertThat(item.cancelled()).isFalse();
            });
  }

  @Test
  void whoever_sends_the_form_again_as_no_answer_came_books_nothing_twice() {
    var first = booked(Duration.ofDays(1));

    var again = house.as(house.amina, () -> house.contacts.book(referral, first.plan()));

    assertThat(again).isEqualTo(new Settled.Done(first));
    assertThat(appointments()).hasSize(1);
  }

  @Test
  void nobody_is_to_meet_a_worker_whom_they_shut_out() {
    var with = booked(Duration.ofDays(1));
    house.posts(1, new OwnPage.Exclusion(List.of(house.amina.id().value()), ""));
    var fresh = house.fresh(referral);

    var booked =
        house.as(house.sam, () -> house.contacts.book(fresh, with.plan().at(tomorrow(), 30)));
    var moved = house.as(house.sam, () -> house.contacts.reschedule(with, tomorrow(), 30));

    assertThat(booked).isEqualTo(new Settled.Refused(Contacts.NOT_WITH_THEM));
    assertThat(moved).isEqualTo(new Settled.Refused(Contacts.NOT_WITH_THEM));
  }

  private Instant tomorrow() {
    return house.clock.instant().plus(Duration.ofHours(30));
  }

  @Test
  void a_moved_appointment_keeps_its_id_so_that_the_page_shows_the_new_time() {
    var contact = booked(Duration.ofDays(1));
    var later = contact.plan().starts().plus(Duration.ofDays(7));

    var moved = house.as(house.amina, () -> house.contacts.reschedule(contact, later, 30));

    assertThat(moved).isInstanceOf(Settled.Done.class);
    assertThat(appointments()).extracting(BoxItem.Appointment::id).containsOnly(contact.id() + "");
    assertThat(appointments()).extracting(BoxItem.Appointment::starts).contains(later);
  }

  @Test
  void a_booked_first_conversation_tells_the_person_once_and_moves_the_case_on() {
    var waiting = house.asks("Kim");
    var contact = firstConversation(waiting);

    assertThat(house.fresh(waiting).stage()).isEqualTo(Stage.ASSESSMENT_BOOKED);
    assertThat(house.mailbox(2))
        .filteredOn(BoxItem.Appointment.class::isInstance)
        .extracting(item -> ((BoxItem.Appointment) item).id())
        .containsExactly(contact.id().toString());
    assertThat(house.as(house.amina, () -> house.contacts.next(waiting.id()))).hasValue(contact);
  }

  @Test
  void somebody_whose_first_conversation_was_not_held_waits_for_contact_again() {
    var waiting = house.asks("Kim");
    var contact = firstConversation(waiting);

    outcome(contact, Attended.CANCELLED_BY_SERVICE);

    assertThat(house.fresh(waiting).stage()).isEqualTo(Stage.AWAITING_CONTACT);
  }

  @Test
  void a_contact_before_the_request_is_refused() {
    var before = plan(referral.requestReceivedAt().minusSeconds(1), AppointmentType.TREATMENT);

    var refused = house.as(house.amina, () -> house.contacts.book(referral, before));

    assertThat(refused).isInstanceOf(Settled.Refused.class);
    assertThat(((Settled.Refused) refused).because()).contains("before the request");
  }

  @Test
  void nothing_but_moving_and_cancelling_happens_to_an_appointment_that_is_to_come() {
    for (Attended attended : Attended.values()) {
      var contact = booked(Duration.ofDays(1));
      var settled = outcome(contact, attended);

      assertThat(settled.getClass())
          .as(attended.words())
          .isEqualTo(attended.isCancelled() ? Settled.Done.class : Settled.Refused.class);
    }
  }

  @Test
  void every_outcome_can_be_said_once_of_an_appointment_that_has_begun() {
    for (Attended attended : Attended.values()) {
      var contact = booked(Duration.ofDays(1));
      house.clock.passes(Duration.ofDays(1).plusMinutes(50));
      var settled = outcome(contact, attended);

      if (attended == Attended.IN_FUTURE) {
        assertThat(settled).isInstanceOf(Settled.Refused.class);
        continue;
      }
      var now = ((Settled.Done) settled).now();
      assertThat(now.attended()).isEqualTo(attended);
      for (Attended again : Attended.values()) {
        assertThat(outcome(now, again)).as(again.words()).isInstanceOf(Settled.Refused.class);
      }
      assertThat(
              house.as(
                  house.amina, () -> house.contacts.reschedule(now, house.clock.instant(), 50)))
          .isInstanceOf(Settled.Refused.class);
    }
  }

  @Test
  void two_workers_who_say_different_things_do_not_overwrite_each_other() {
    var contact = booked(Duration.ofHours(1));
    house.clock.passes(Duration.ofHours(2));

    assertThat(outcome(contact, Attended.ON_TIME)).isInstanceOf(Settled.Done.class);
    assertThat(outcome(contact, Attended.DID_NOT_ATTEND))
        .isInstanceOf(Settled.ChangedMeanwhile.class);
    assertThat(house.as(house.sam, () -> house.contacts.find(contact.id()).orElseThrow().isHeld()))
        .isTrue();
  }

  @Test
  void an_outcome_is_owed_from_the_end_of_an_appointment_on() {
    var contact = booked(Duration.ofHours(1));
    assertThat(owed()).isEmpty();

    house.clock.passes(Duration.ofHours(1).plusMinutes(50));
    assertThat(owed()).containsExactly(contact.id());

    outcome(contact, Attended.DID_NOT_ATTEND);
    assertThat(owed()).isEmpty();
  }

  @Test
  void the_first_contact_that_is_held_begins_support() {
    var allocated = house.assessed(house.asks("Kim"));
    house.as(
        house.lena,
        () -> house.allocations.allocate(allocated, new Holder.Named(house.amina.id()), ""));
    var now = house.fresh(allocated);
    assertThat(now.stage()).isEqualTo(Stage.ALLOCATED);

    house.as(
        house.amina,
        () ->
            house.contacts.happened(
                now, unplanned(AppointmentType.TREATMENT), "Rang up after a hard shift"));

    assertThat(house.fresh(now).stage()).isEqualTo(Stage.IN_SUPPORT);
    assertThat(house.as(house.amina, () -> house.notes.of(now.id()))).hasSize(1);
  }

  @Test
  void treatment_contacts_are_those_seen_or_unplanned_of_type_02_03_and_05() {
    for (AppointmentType type : AppointmentType.values()) {
      house.as(house.amina, () -> house.contacts.happened(referral, unplanned(type), ""));
    }
    var missed = booked(Duration.ofMinutes(1));
    house.clock.passes(Duration.ofHours(1));
    outcome(missed, Attended.DID_NOT_ATTEND);

    assertThat(house.as(house.amina, () -> house.contacts.treatmentContacts(referral.id())))
        .isEqualTo(3);
  }

  @Test
  void a_cancelled_appointment_is_shown_as_cancelled() {
    var contact = booked(Duration.ofDays(1));

    outcome(contact, Attended.CANCELLED_BY_SERVICE);

    assertThat(appointments()).extracting(BoxItem.Appointment::cancelled).contains(true);
  }

  private Contact booked(Duration in) {
    var plan = plan(house.clock.instant().plus(in), AppointmentType.TREATMENT);
    var settled = house.as(house.amina, () -> house.contacts.book(referral, plan));
    return ((Settled.Done) settled).now();
  }

  private Contact firstConversation(Referral waiting) {
    var plan = plan(house.clock.instant().plusSeconds(3600), AppointmentType.ASSESSMENT);
    return ((Settled.Done) house.as(house.amina, () -> house.contacts.book(waiting, plan))).now();
  }

  private Settled outcome(Contact contact, Attended attended) {
    return house.as(
        house.amina,
        () -> house.contacts.outcome(contact, new Contacts.Outcome(attended, 45, "We talked")));
  }

  private List<ContactId> owed() {
    return house.as(
        house.amina, () -> house.contacts.withoutOutcome().stream().map(Contact::id).toList());
  }

  private List<BoxItem.Appointment> appointments() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Appointment.class::isInstance)
        .map(BoxItem.Appointment.class::cast)
        .toList();
  }

  private Contact.Plan plan(Instant starts, AppointmentType type) {
    return new Contact.Plan(
        starts,
        50,
        new Contact.Manner(type, Medium.TELEPHONE, Mode.INDIVIDUAL),
        house.amina.id(),
        true);
  }

  private Contact.Plan unplanned(AppointmentType type) {
    return new Contact.Plan(
        house.clock.instant(),
        20,
        new Contact.Manner(type, Medium.TELEPHONE, Mode.INDIVIDUAL),
        house.amina.id(),
        false);
  }
}
