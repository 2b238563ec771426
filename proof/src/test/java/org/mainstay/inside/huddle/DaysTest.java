package org.mainstay.inside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.letter.OwnPage;

/// A day does not close over what nobody owns, and the next one opens by itself.
class DaysTest {
  private static final Asked NOT_SAFE = TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO);

  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_day_does_not_close_over_a_concern_that_nobody_owns() {
    var referral = house.asks("Robin", NOT_SAFE, List.of());

    var closing = house.as(house.lena, house.days::close);

    assertThat(closing)
        .isEqualTo(
            new Days.Closing.Open(
                List.of(
                    new Agenda.Point(
                        referral.alias(),
                        "Concern open that nobody owns",
                        "/team/case/" + referral.id() + "/concern"))));
    assertThat(house.as(house.lena, () -> house.days.closed(house.days.today()))).isEmpty();
  }

  @Test
  void the_day_closes_once_every_concern_has_an_owner() {
    var referral = house.asks("Robin", NOT_SAFE, List.of());
    house.as(
        house.sam,
        () -> {
          var concern = house.concerns.openOf(referral.id()).orElseThrow();
          house.concerns.own(
              concern.id(), house.sam.id(), "Ring at 10", house.days.today().plusDays(1));
          return "";
        });

    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Done.class);
    assertThat(house.as(house.sam, house.days::close))
        .isInstanceOfSatisfying(
            Days.Closing.Already.class,
            already -> assertThat(already.before().by()).isEqualTo(house.lena.id()));
  }

  @Test
  void the_day_does_not_close_over_a_new_answer_in_a_concern_that_is_owned() {
    var referral = house.asks("Robin", NOT_SAFE, List.of());
    house.as(
        house.sam,
        () -> {
          var concern = house.concerns.openOf(referral.id()).orElseThrow();
          house.concerns.own(
              concern.id(), house.sam.id(), "Ring at 10", house.days.today().plusDays(1));
          return "";
        });
    house.clock.passes(Duration.ofMinutes(5));
    house.posts(1, new OwnPage.Filled("", Map.of(), Asked.SafeNow.NOT_SURE));

    assertThat(house.as(house.lena, house.days::close))
        .isInstanceOfSatisfying(
            Days.Closing.Open.class,
            open ->
                assertThat(open.points())
                    .extracting(Agenda.Point::words)
                    .containsExactly("Concern with something new that nobody has read"));
  }

  @Test
  void the_day_does_not_close_over_an_unread_message() {
    house.asks("Robin");
    house.writes(1, "Could we talk earlier?");

    assertThat(house.as(house.lena, house.days::close))
        .isInstanceOfSatisfying(
            Days.Closing.Open.class,
            open ->
                assertThat(open.points())
                    .extracting(Agenda.Point::words)
                    .containsExactly("Message that nobody has read"));
  }

  @Test
  void the_day_does_not_close_over_an_appointment_without_outcome() {
    var referral = house.inSupport(house.asks("Robin"));
    house.as(house.amina, () -> house.contacts.book(referral, inAnHour(AppointmentType.TREATMENT)));
    assertThat(house.as(house.lena, house.days::open)).isEmpty();

    house.clock.passes(Duration.ofHours(2));

    assertThat(house.as(house.lena, house.days::open))
        .extracting(Agenda.Point::words)
        .containsExactly("Appointment without outcome: Monday 2 November 2026 at 10:00");
  }

  @Test
  void the_day_does_not_close_over_a_first_conversation_without_outcome() {
    var referral = house.asks("Robin");
    house.as(house.lena, () -> house.contacts.book(referral, inAnHour(AppointmentType.ASSESSMENT)));
    house.clock.passes(Duration.ofHours(2));

    assertThat(house.as(house.lena, house.days::open))
        .extracting(Agenda.Point::words)
        .containsExactly("First conversation without outcome: Monday 2 November 2026 at 10:00");
  }

  @Test
  void to_whoever_was_shut_out_the_day_looks_closed_and_to_nobody_else() {
    house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));

    assertThat(house.as(house.sam, house.days::open)).isEmpty();
    assertThat(house.as(house.sam, house.days::close)).isInstanceOf(Days.Closing.Done.class);

    assertThat(house.as(house.sam, this::closed))
        .hasValueSatisfying(closed -> assertThat(closed.by()).isEqualTo(house.sam.id()));
    assertThat(house.as(house.amina, this::closed)).isEmpty();
    assertThat(house.as(Acting.HOUSE, this::closed)).isEmpty();
    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Open.class);
  }

  @Test
  void what_was_closed_for_them_stays_so_once_somebody_closes_it_for_all() {
    var referral = house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    house.as(house.sam, house.days::close);
    house.clock.passes(Duration.ofHours(1));
    house.as(
        house.lena,
        () -> {
          var concern = house.concerns.openOf(referral.id()).orElseThrow();
          house.concerns.own(
              concern.id(), house.lena.id(), "Ring at 10", house.days.today().plusDays(1));
          return "";
        });
    house.as(house.lena, house.days::close);

    assertThat(house.as(house.sam, this::closed).orElseThrow().by()).isEqualTo(house.sam.id());
    assertThat(house.as(house.amina, this::closed).orElseThrow().by()).isEqualTo(house.lena.id());
    assertThat(house.as(Acting.HOUSE, this::closed).orElseThrow().by()).isEqualTo(house.lena.id());
  }

  @Test
  void a_try_that_fails_over_a_case_closes_the_day_for_whoever_was_shut_out_of_it() {
    house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));

    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Open.class);

    assertThat(house.as(house.sam, this::closed).orElseThrow().by()).isEqualTo(house.lena.id());
    assertThat(house.as(house.lena, this::closed)).isEmpty();
  }

  @Test
  void nobody_reads_for_whom_else_the_day_looks_closed() {
    house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));
    house.as(house.sam, house.days::close);

    assertThat(house.as(house.sam, this::rows)).isEqualTo(1);
    assertThat(house.as(house.lena, this::rows)).isZero();
  }

  @Test
  void a_new_day_opens_by_itself_and_what_was_not_decided_is_still_there() {
    house.asks("Robin");
    house.as(house.lena, house.days::close);

    house.clock.passes(Duration.ofDays(1));

    assertThat(house.as(house.lena, () -> house.days.closed(house.days.today()))).isEmpty();
    assertThat(cards(house.lena)).hasSize(1);
  }

  private Optional<Days.Closed> closed() {
    return house.days.closed(house.days.today());
  }

  private int rows() {
    return house
        .inside
        .sql("select count(*) from inside_huddle.closed_for")
        .query(Integer.class)
        .single();
  }

  private List<Board.Card> cards(Worker worker) {
    return house.as(worker, house.board::cards);
  }

  private Contact.Plan inAnHour(AppointmentType type) {
    return new Contact.Plan(
        house.clock.instant().plus(Duration.ofHours(1)),
        50,
        new Contact.Manner(type, Medium.TELEPHONE, Mode.INDIVIDUAL),
        house.amina.id(),
        true);
  }
}
