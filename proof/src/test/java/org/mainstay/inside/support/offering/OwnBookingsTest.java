package org.mainstay.inside.support.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.support.ownpage.News;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;

/// People book, move and cancel by themselves; a time is given once.
class OwnBookingsTest {
  private final TestInside house = new TestInside();
  private final Referral first = house.inSupport(house.asks("Robin"));
  private final Referral second = house.inSupport(house.asks("Kim"));
  private final Instant ten = house.clock.instant().plus(Duration.ofDays(2));
  private final Instant twelve = ten.plus(Duration.ofHours(2));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_offered_time_is_on_the_person_s_page_and_says_never_what_for() {
    offered(first, ten, twelve);

    var offer = offer(1);
    assertThat(offer.slots()).extracting(BoxItem.Slot::starts).containsExactly(ten, twelve);
    assertThat(offer.how()).isEqualTo("by video");
    assertThat(offer.moves()).isEmpty();
  }

  @Test
  void whoever_chooses_a_time_has_it_and_the_worker_hears_of_it() {
    offered(first, ten, twelve);

    chooses(1, ten);

    assertThat(booked(first)).extracting(one -> one.plan().starts()).containsExactly(ten);
    assertThat(said(1)).contains("Your appointment is booked for");
    assertThat(offer(1).slots()).extracting(BoxItem.Slot::starts).containsExactly(twelve);
    assertThat(offer(1).moves()).isEqualTo(booked(first).getFirst().id().toString());
    assertThat(reminders()).contains("They chose a time for an appointment");
  }

  @Test
  void the_second_to_choose_the_same_time_is_told_what_is_left() {
    offered(first, ten, twelve);
    offered(second, ten, twelve);
    var seen = offer(2);

    chooses(1, ten);
    assertThat(offer(2).slots()).extracting(BoxItem.Slot::starts).containsExactly(twelve);
    house.posts(2, new OwnPage.Booking(seen.id(), seen.slots().getFirst().id()));

    assertThat(booked(second)).isEmpty();
    assertThat(said(2)).contains("Somebody else took", "You can choose one of the other times.");
    chooses(2, twelve);
    assertThat(booked(second)).hasSize(1);
  }

  @Test
  void another_time_of_the_same_offer_moves_the_appointment() {
    offered(first, ten, twelve);
    chooses(1, ten);
    var id = booked(first).getFirst().id();

    chooses(1, twelve);

    assertThat(booked(first)).extracting(Contact::id).containsExactly(id);
    assertThat(booked(first).getFirst().plan().starts()).isEqualTo(twelve);
    assertThat(offer(1).slots()).extracting(BoxItem.Slot::starts).containsExactly(ten);
    assertThat(reminders()).contains("They moved an appointment");
  }

  @Test
  void a_cancelled_appointment_has_its_code_and_its_time_and_is_free_for_others() {
    offered(first, ten);
    offered(second, ten);
    chooses(1, ten);
    assertThat(offer(2).slots()).isEmpty();
    var contact = booked(first).getFirst();

    house.posts(1, new OwnPage.Cancelling(contact.id().toString()));

    assertThat(house.as(house.amina, () -> house.contacts.find(contact.id())).orElseThrow())
        .extracting(Contact::attended)
        .isEqualTo(Attended.CANCELLED_BY_PERSON);
    assertThat(house.database.column("select cancelled_at::text from inside_support.contact"))
        .singleElement()
        .asString()
        .startsWith("2026-11-02 09:00:00");
    assertThat(said(1)).contains("You cancelled the appointment");
    assertThat(offer(2).slots()).hasSize(1);
    assertThat(reminders()).contains("They cancelled an appointment");
  }

  @Test
  void nobody_books_or_cancels_for_somebody_else() {
    offered(first, ten);
    var foreign = offer(1);
    house.posts(2, new OwnPage.Booking(foreign.id(), foreign.slots().getFirst().id()));
    assertThat(booked(second)).isEmpty();

    chooses(1, ten);
    house.posts(2, new OwnPage.Cancelling(booked(first).getFirst().id().toString()));
    assertThat(booked(first)).hasSize(1);
    assertThat(said(2)).contains("We could not cancel that appointment.");
  }

  @Test
  void a_letter_without_sense_stops_nobody_else_s() {
    house.posts(1, new OwnPage.Booking("x", "y"));
    house.posts(1, new OwnPage.Cancelling(UUID.randomUUID().toString()));

    assertThat(said(1)).contains("We could not book that time.");
  }

  @Test
  void a_time_with_somebody_whom_they_shut_out_since_is_not_booked() {
    offered(first, ten);
    var seen = offer(1);
    house.posts(1, new OwnPage.Exclusion(List.of(house.amina.id().value()), ""));

    house.posts(1, new OwnPage.Booking(seen.id(), seen.slots().getFirst().id()));

    assertThat(house.as(house.sam, () -> house.contacts.of(first.id()))).isEmpty();
    assertThat(said(1)).contains("We could not book that time. Please write to us.");
  }

  @Test
  void what_was_offered_ends_and_can_be_taken_back() {
    var offer = offered(first, ten);
    var seen = offer(1);
    house.as(
        house.amina,
        () -> {
          house.own.offers.withdraw(offer);
          return "";
        });
    assertThat(offer(1).slots()).isEmpty();

    house.posts(1, new OwnPage.Booking(seen.id(), seen.slots().getFirst().id()));

    assertThat(booked(first)).isEmpty();
    assertThat(said(1)).contains("These times are not open any more.");
  }

  @Test
  void looking_at_their_page_takes_the_news_off_the_board() {
    offered(first, ten);
    chooses(1, ten);
    assertThat(house.as(house.amina, () -> house.own.news.of(first.id())))
        .singleElement()
        .satisfies(item -> assertThat(item.isSeen()).isFalse());

    house.as(
        house.amina,
        () -> {
          house.own.news.seen(first.id());
          return "";
        });

    assertThat(reminders()).doesNotContain(News.What.BOOKED.words());
  }

  private Offer offered(Referral referral, Instant... starts) {
    var manner =
        new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEMEDICINE, Mode.INDIVIDUAL);
    var terms =
        new Offer.Terms(
            house.amina.id(), manner, 50, house.clock.instant().plus(Duration.ofDays(1)));
    return house.as(house.amina, () -> house.own.offers.make(referral, terms, List.of(starts)));
  }

  private void chooses(int number, Instant starts) {
    var offer = offer(number);
    var slot =
        offer.slots().stream().filter(one -> one.starts().equals(starts)).findFirst().orElseThrow();
    house.clock.passes(Duration.ofMillis(1));
    house.posts(number, new OwnPage.Booking(offer.id(), slot.id()));
  }

  private BoxItem.Offer offer(int number) {
    return house.mailbox(number).stream()
        .filter(BoxItem.Offer.class::isInstance)
        .map(BoxItem.Offer.class::cast)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private String said(int number) {
    return String.join(
        " ",
        house.mailbox(number).stream()
            .filter(BoxItem.Happened.class::isInstance)
            .map(item -> ((BoxItem.Happened) item).words())
            .toList());
  }

  private List<Contact> booked(Referral referral) {
    return house.as(house.amina, () -> house.contacts.of(referral.id())).stream()
        .filter(one -> one.state() instanceof Contact.State.Booked)
        .toList();
  }

  private List<String> reminders() {
    return house.as(house.amina, () -> house.own.news.due()).stream()
        .map(Reminders.Reminder::words)
        .toList();
  }
}
