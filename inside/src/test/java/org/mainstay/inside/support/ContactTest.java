package org.mainstay.inside.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.people.PersonKey;
import org.mainstay.inside.referral.ReferralId;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.trail.WorkerId;

/// What counts as treatment, and until when an outcome is owed.
class ContactTest {
  private static final Instant STARTS = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void treatment_counts_when_the_person_was_seen_on_time_or_late() {
    for (Attended how : Attended.values()) {
      assertThat(contact(AppointmentType.TREATMENT, state(how)).isTreatment())
          .as(how.words())
          .isEqualTo(how == Attended.ON_TIME || how == Attended.LATE_BUT_SEEN);
    }
  }

  @Test
  void only_types_02_03_and_05_count_as_treatment() {
    for (AppointmentType type : AppointmentType.values()) {
      assertThat(contact(type, state(Attended.ON_TIME)).isTreatment())
          .as(type.words())
          .isEqualTo(type.isTreatment());
    }
    assertThat(contact(AppointmentType.FOLLOW_UP, state(Attended.ON_TIME)).isTreatment()).isFalse();
  }

  @Test
  void an_outcome_is_due_a_day_after_the_end() {
    assertThat(contact(AppointmentType.TREATMENT, new Contact.State.Booked()).outcomeDue())
        .isEqualTo(Instant.parse("2026-11-24T10:50:00Z"));
  }

  @Test
  void a_conversation_across_the_change_of_the_clocks_keeps_its_length() {
    var starts = London.at(LocalDate.of(2026, 3, 29), LocalTime.of(0, 30)).orElseThrow();
    var plan = plan(AppointmentType.TREATMENT).at(starts, 60);

    assertThat(London.time(plan.ends())).isEqualTo(LocalTime.of(2, 30));
  }

  @Test
  void a_contact_lasts_between_a_minute_and_eight_hours() {
    assertThatThrownBy(() -> plan(AppointmentType.TREATMENT).at(STARTS, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan(AppointmentType.TREATMENT).at(STARTS, 481))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_was_seen_in_a_contact_that_was_not_held() {
    assertThatThrownBy(() -> new Contact.State.NotHeld(Attended.ON_TIME))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Contact.State.Held(Attended.DID_NOT_ATTEND, 50))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Contact.State state(Attended how) {
    if (how == Attended.IN_FUTURE) {
      return new Contact.State.Booked();
    }
    return how.isSeen() ? new Contact.State.Held(how, 50) : new Contact.State.NotHeld(how);
  }

  private static Contact contact(AppointmentType type, Contact.State state) {
    var nobody = new UUID(0, 0);
    return new Contact(
        new ContactId(nobody), new ReferralId(nobody), new PersonKey(nobody), plan(type), state, 1);
  }

  private static Contact.Plan plan(AppointmentType type) {
    return new Contact.Plan(
        STARTS,
        50,
        new Contact.Manner(type, Medium.TELEPHONE, Mode.INDIVIDUAL),
        new WorkerId(new UUID(0, 1)),
        true);
  }
}
