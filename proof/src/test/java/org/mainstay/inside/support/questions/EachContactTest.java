package org.mainstay.inside.support.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.assessment.Occasion;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Afterwards;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.ContactPages;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.sums.scales.Licences;
import org.mainstay.sums.scales.Scale;

/// A questionnaire is asked for before each appointment, once, and how it goes on is seen there.
class EachContactTest {
  private final TestInside house = new TestInside();
  private final EachContact each =
      new EachContact(house.inside, house.own.asks, house.referrals, Licences.none(), house.clock);
  private final AskPages pages =
      new AskPages(house.cases, house.own.asks, each, Licences.none(), house.clock);
  private final Referral referral = house.inSupport(house.asks("Robin"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void before_each_appointment_it_is_asked_once_and_until_the_appointment_begins() {
    chooses("phq9");
    books(Duration.ofDays(2));
    books(Duration.ofDays(9));

    round();
    round();
    assertThat(asked()).hasSize(1);
    assertThat(asked().getFirst().until()).isEqualTo(starts(Duration.ofDays(2)));

    house.clock.passes(Duration.ofDays(7));
    round();
    assertThat(asked()).hasSize(2);
  }

  @Test
  void nothing_is_asked_where_nobody_chose_it_or_somebody_stopped_it() {
    books(Duration.ofDays(2));
    round();
    assertThat(asked()).isEmpty();

    chooses("phq9");
    chooses("");
    round();
    assertThat(asked()).isEmpty();
    var refused = house.as(house.amina, () -> pages.askBeforeEach(id(), Map.of("each", "uwes9")));
    assertThat(Drawing.checked(refused).text()).contains("Choose a questionnaire, or none");
  }

  @Test
  void what_was_moved_is_asked_for_anew_and_what_was_filled_in_is_not() {
    chooses("phq9");
    var booked = books(Duration.ofDays(2));
    round();
    house.as(house.amina, () -> house.contacts.reschedule(booked, starts(Duration.ofDays(3)), 50));
    round();
    assertThat(asked()).hasSize(2);

    house.database.asAdmin("update inside_assessment.measure_ask set answered_at = now()");
    var again = house.as(house.amina, () -> house.contacts.of(referral.id()).getFirst());
    house.as(house.amina, () -> house.contacts.reschedule(again, starts(Duration.ofDays(2)), 50));
    round();
    assertThat(asked()).hasSize(2);
  }

  @Test
  void how_it_goes_on_stands_beside_the_form_with_reliable_change_in_words() {
    var booked = books(Duration.ofHours(1));
    filled(2);
    house.clock.passes(Duration.ofHours(2));
    var contacts =
        new ContactPages(
            house.cases,
            house.contacts,
            new Afterwards(house.measures, house.goals, house.flow.steps),
            house.flow.repeats,
            house.team,
            house.clock);
    var page = house.as(house.amina, () -> contacts.contact(id(), booked.id().value()));
    assertThat(Drawing.of(page).select("figure").text()).doesNotContain("since the first");

    filled(1);
    page = house.as(house.amina, () -> contacts.contact(id(), booked.id().value()));
    assertThat(Drawing.of(page).select("figure").text())
        .contains("PHQ-9 fell from 18 to 9")
        .contains("It fell by 9 since the first. That is a reliable change: 6 or more.");

    filled(2);
    page = house.as(house.amina, () -> contacts.contact(id(), booked.id().value()));
    assertThat(Drawing.of(page).select("figure").text()).contains("The same as at first.");
  }

  private void filled(int points) {
    var answers = new java.util.TreeMap<Integer, Integer>();
    for (int item = 1; item <= 9; item++) {
      answers.put(item, points);
    }
    house.as(
        house.amina,
        () -> house.measures.keep(referral, Scale.named("phq9").id(), answers, Occasion.CONTACT));
    // No two are filled in at the same moment.
    house.clock.passes(Duration.ofMinutes(1));
  }

  private java.util.UUID id() {
    return referral.id().value();
  }

  private void chooses(String scale) {
    house.as(house.amina, () -> pages.askBeforeEach(id(), Map.of("each", scale)));
  }

  private void round() {
    house.as(
        Acting.HOUSE,
        () -> {
          each.round();
          return "";
        });
  }

  private Instant starts(Duration from) {
    return house.clock.instant().plus(from);
  }

  private Contact books(Duration from) {
    var manner = new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL);
    var plan = new Contact.Plan(starts(from), 50, manner, house.amina.id(), true);
    house.as(house.amina, () -> house.contacts.book(referral, plan));
    return house.as(
        house.amina,
        () ->
            house.contacts.of(referral.id()).stream()
                .filter(one -> one.plan().starts().equals(starts(from)))
                .findFirst()
                .orElseThrow());
  }

  private List<BoxItem.ToFill> asked() {
    return house.mailbox(1).stream()
        .filter(BoxItem.ToFill.class::isInstance)
        .map(BoxItem.ToFill.class::cast)
        .toList();
  }
}
