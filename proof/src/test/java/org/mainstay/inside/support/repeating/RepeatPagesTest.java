package org.mainstay.inside.support.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.Contacts;
import org.mainstay.inside.support.London;
import org.mainstay.inside.support.codes.Attended;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Appointments that repeat are each of their own; what stands in their way is said before.
class RepeatPagesTest {
  private final TestInside house = new TestInside();
  private final RepeatPages pages = house.flow.repeatPages();

  @AfterEach
  void close() {
    house.close();
  }

  private Map<String, String> wish(LocalDate first, String weeks, String count) {
    var sent = new HashMap<>(London.boxes("day", first));
    sent.putAll(
        Map.of(
            "key", UUID.randomUUID().toString(),
            "time", "14:30",
            "minutes", "50",
            "type", "02",
            "medium", "02",
            "mode", "1",
            "worker", house.amina.id().toString()));
    sent.put("weeks", weeks);
    sent.put("count", count);
    return sent;
  }

  private Answer book(Referral referral, Map<String, String> sent) {
    return book(referral, sent, List.of(), "");
  }

  private Answer book(
      Referral referral, Map<String, String> sent, List<String> days, String looked) {
    return house.as(house.amina, () -> pages.book(referral.id().value(), sent, days, looked));
  }

  /// The days on which appointments are booked, earliest first.
  private List<LocalDate> booked(Referral referral) {
    return contacts(referral).stream()
        .filter(one -> one.state() instanceof Contact.State.Booked)
        .map(one -> London.day(one.plan().starts()))
        .toList();
  }

  private List<Contact> contacts(Referral referral) {
    return house.as(house.lena, () -> house.contacts.of(referral.id())).reversed();
  }

  @Test
  void six_weeks_in_a_row_are_booked_once_each_of_its_own() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = wish(LocalDate.of(2026, 11, 3), "1", "4");

    assertThat(book(referral, sent)).isInstanceOf(GoTo.class);
    assertThat(book(referral, sent)).as("the same form sent twice").isInstanceOf(GoTo.class);

    assertThat(booked(referral))
        .containsExactly(
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 11, 24));
    assertThat(house.mailbox(1)).filteredOn(BoxItem.Appointment.class::isInstance).hasSize(4);
    var first = contacts(referral).getFirst();
    house.as(
        house.amina,
        () ->
            house.contacts.outcome(
                first, new Contacts.Outcome(Attended.CANCELLED_BY_PERSON, 50, "")));
    assertThat(booked(referral)).hasSize(3);
  }

  @Test
  void a_time_stays_the_same_on_the_wall_when_the_clocks_change() {
    var referral = house.inSupport(house.asks("Robin"));

    book(referral, wish(LocalDate.of(2027, 3, 23), "1", "2"));

    assertThat(contacts(referral))
        .extracting(one -> London.time(one.plan().starts()).toString())
        .containsExactly("14:30", "14:30");
  }

  @Test
  void a_closed_day_is_shown_and_nothing_is_booked_before_somebody_chose() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = wish(LocalDate.of(2026, 12, 11), "2", "3");

    var page = Drawing.checked(book(referral, sent));

    assertThat(page.text())
        .contains("Nothing is booked yet", "Friday 25 December 2026 at 14:30")
        .contains("The hub is closed on this day.");
    assertThat(page.select("input[name=days][checked]").eachAttr("value"))
        .containsExactly("2026-12-11", "2027-01-08");
    assertThat(booked(referral)).isEmpty();

    assertThat(book(referral, sent, List.of("2026-12-11", "2027-01-08"), "yes"))
        .isInstanceOf(GoTo.class);
    assertThat(booked(referral))
        .containsExactly(LocalDate.of(2026, 12, 11), LocalDate.of(2027, 1, 8));
  }

  @Test
  void a_clash_with_another_appointment_of_the_worker_is_said() {
    var one = house.inSupport(house.asks("Robin"));
    var other = house.inSupport(house.asks("Kim"));
    book(one, wish(LocalDate.of(2026, 11, 10), "1", "2"));

    var page = Drawing.checked(book(other, wish(LocalDate.of(2026, 11, 3), "1", "2")));

    assertThat(page.text()).contains("Amina Khan has another appointment then, at 14:30.");
    assertThat(page.text()).doesNotContain(one.alias());
    assertThat(booked(other)).isEmpty();
  }

  @Test
  void one_and_all_that_follow_are_moved_together() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, wish(LocalDate.of(2026, 11, 3), "1", "3"));
    var second = contacts(referral).get(1);

    assertThat(move(referral, second, LocalDate.of(2026, 11, 12), "09:15"))
        .isInstanceOf(GoTo.class);

    assertThat(booked(referral))
        .containsExactly(
            LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 19));
    assertThat(contacts(referral))
        .extracting(one -> London.time(one.plan().starts()).toString())
        .containsExactly("14:30", "09:15", "09:15");
  }

  private Answer move(Referral referral, Contact from, LocalDate to, String time) {
    var sent = new HashMap<>(London.boxes("day", to));
    sent.put("time", time);
    sent.put("seen", seen(referral, from));
    return house.as(house.amina, () -> pages.move(referral.id().value(), from.id().value(), sent));
  }

  private String seen(Referral referral, Contact from) {
    var page =
        house.as(house.amina, () -> pages.following(referral.id().value(), from.id().value()));
    return Drawing.checked(page).select("input[name=seen]").attr("value");
  }

  @Test
  void a_move_onto_a_closed_day_is_looked_at_first() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, wish(LocalDate.of(2026, 12, 17), "1", "2"));
    var first = contacts(referral).getFirst();

    var page = Drawing.checked(move(referral, first, LocalDate.of(2026, 12, 18), "14:30"));

    assertThat(page.text())
        .contains("Nothing has moved yet", "25 December 2026: The hub is closed on this day.");
    assertThat(booked(referral).getFirst()).isEqualTo(LocalDate.of(2026, 12, 17));
  }

  @Test
  void one_and_all_that_follow_are_cancelled_together_and_the_earlier_stays() {
    var referral = house.inSupport(house.asks("Robin"));
    book(referral, wish(LocalDate.of(2026, 11, 3), "1", "3"));
    var second = contacts(referral).get(1);
    var sent = Map.of("attended", "2", "seen", seen(referral, second));

    assertThat(
            house.as(
                house.amina, () -> pages.cancel(referral.id().value(), second.id().value(), sent)))
        .isInstanceOf(GoTo.class);

    assertThat(booked(referral)).containsExactly(LocalDate.of(2026, 11, 3));
    assertThat(contacts(referral).getLast().attended()).isEqualTo(Attended.CANCELLED_BY_PERSON);
    var again =
        (Page)
            house.as(
                house.amina, () -> pages.cancel(referral.id().value(), second.id().value(), sent));
    assertThat(again.status()).isEqualTo(409);
  }

  @Test
  void what_needs_another_look_is_said_beside_its_field() {
    var referral = house.inSupport(house.asks("Robin"));
    var sent = wish(LocalDate.of(2026, 10, 1), "1", "40");

    var page = Drawing.checked(book(referral, sent));

    assertThat(page.select(".nhsuk-error-summary a").eachText())
        .containsExactly(
            "That time is over. Type one that is still to come",
            "Type how many times, from 2 to 26");
  }
}
