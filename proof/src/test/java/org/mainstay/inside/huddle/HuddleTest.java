package org.mainstay.inside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.support.Contact;
import org.mainstay.inside.support.codes.AppointmentType;
import org.mainstay.inside.support.codes.Medium;
import org.mainstay.inside.support.codes.Mode;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// The board, who takes whom on, and a day that does not close over what nobody owns.
class HuddleTest {
  private static final Asked NOT_SAFE = TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO);

  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_new_request_stands_in_the_first_column_under_its_alias() {
    var referral = house.asks("Robin");

    assertThat(cards(house.sam))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.column()).isEqualTo(Column.NEW);
              assertThat(card.referral().alias()).isEqualTo(referral.alias());
              assertThat(card.holder()).isEqualTo("the whole team");
              assertThat(card.badges()).isEmpty();
            });
  }

  @Test
  void a_concern_comes_first_and_names_its_reader() {
    house.asks("Robin");
    house.clock.passes(Duration.ofDays(3));
    var worried = house.asks("Kim", NOT_SAFE, List.of());

    assertThat(cards(house.sam).getFirst().referral().id()).isEqualTo(worried.id());
    assertThat(cards(house.sam).getFirst().badges())
        .singleElement()
        .asString()
        .startsWith("Concern open: reader ");
  }

  @Test
  void a_moved_card_stays_until_its_case_moves_on() {
    var referral = house.asks("Robin");
    assertThat(move(referral, Column.WAITING, 0)).isTrue();
    assertThat(cards(house.sam).getFirst().column()).isEqualTo(Column.WAITING);

    house.assessed(house.fresh(referral));

    assertThat(cards(house.sam).getFirst().column()).isEqualTo(Column.TODAY);
  }

  @Test
  void two_who_move_the_same_card_do_not_overwrite_each_other() {
    var referral = house.asks("Robin");

    assertThat(move(referral, Column.TODAY, 0)).isTrue();
    assertThat(move(referral, Column.CLOSING, 0)).isFalse();
    assertThat(cards(house.sam).getFirst().column()).isEqualTo(Column.TODAY);
    assertThat(move(referral, Column.CLOSING, 1)).isTrue();
  }

  @Test
  void an_allocation_names_the_worker_to_the_person_and_keeps_its_reason() {
    var referral = house.assessed(house.asks("Robin"));

    var moved = allocate(referral, house.amina, "Both love the sea");

    assertThat(moved).isInstanceOf(Moved.Done.class);
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.ALLOCATED);
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.Named(house.amina.id()));
    assertThat(happened()).contains("Amina Khan, peer worker, will support you");
    assertThat(house.as(house.sam, () -> house.decisions.of(house.days.today())))
        .extracting(Decision::what)
        .containsExactly(Decision.What.ALLOCATED);
  }

  @Test
  void without_a_typed_reason_what_the_worker_helps_with_is_the_reason() {
    var referral = house.assessed(house.asks("Robin"));

    allocate(referral, house.amina, " ");

    var because =
        house.opened(
            house.sam,
            referral,
            opened ->
                opened
                    .words(house.decisions.of(referral.id()).getFirst().because())
                    .openFor(org.mainstay.inside.people.Purpose.HUDDLE));
    assertThat(because).isEqualTo("Amina Khan: Helps with sleep and loneliness");
  }

  @Test
  void a_change_meanwhile_is_shown_and_the_typed_reason_is_kept() {
    var seen = house.assessed(house.asks("Robin"));
    allocate(seen, house.amina, "First");
    var pages = new AllocatePages(house.cases, house.allocations);

    var answer =
        house.as(
            house.lena,
            () ->
                pages.decide(
                    seen.id().value(),
                    house.sam.id().toString(),
                    "Typed with care",
                    seen.version() + ""));

    assertThat(answer).isInstanceOf(Page.class);
    var page = (Page) answer;
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.title()).isEqualTo("Somebody changed this meanwhile");
    var view = (AllocateView) page.main();
    assertThat(view.because()).isEqualTo("Typed with care");
    assertThat(view.version()).isEqualTo(house.fresh(seen).version());
    assertThat(house.fresh(seen).holder()).isEqualTo(new Holder.Named(house.amina.id()));
  }

  @Test
  void whom_the_person_shut_out_is_not_offered_and_not_taken() {
    var referral = house.assessed(excluding(house.sam));

    var offered = house.as(house.lena, () -> house.allocations.candidatesFor(referral.person()));

    assertThat(offered)
        .extracting(one -> one.worker().name())
        .containsExactly("Amina Khan", "Lena Frost");
    assertThat(allocate(referral, house.sam, "Because")).isInstanceOf(Moved.Refused.class);
  }

  @Test
  void for_a_worker_who_was_shut_out_the_case_does_not_exist() {
    var referral = excluding(house.sam);
    house.asks("Kim");

    assertThat(cards(house.lena)).hasSize(2);
    assertThat(cards(house.sam)).hasSize(1);
    assertThat(house.as(house.sam, () -> house.referrals.find(referral.id()))).isEmpty();
    assertThat(house.as(house.sam, () -> house.decisions.of(referral.id()))).isEmpty();
    assertThat(house.as(house.sam, () -> house.contacts.of(referral.id()))).isEmpty();
    assertThat(house.as(house.sam, () -> house.trail.of(referral.person().value()))).isEmpty();
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
    house.as(house.amina, () -> house.contacts.book(referral, inAnHour()));
    assertThat(house.as(house.lena, house.days::open)).isEmpty();

    house.clock.passes(Duration.ofHours(2));

    assertThat(house.as(house.lena, house.days::open))
        .extracting(Agenda.Point::words)
        .containsExactly("Appointment without outcome: Monday 2 November 2026 at 10:00");
  }

  @Test
  void whoever_was_shut_out_cannot_close_the_day_over_what_they_cannot_see() {
    house.asks("Robin", NOT_SAFE, List.of(house.sam.id().value()));

    assertThat(house.as(house.sam, house.days::open)).isEmpty();
    assertThat(house.as(house.sam, house.days::close))
        .isInstanceOf(Days.Closing.BySomebodyElse.class);
    assertThat(house.as(house.lena, house.days::close)).isInstanceOf(Days.Closing.Open.class);
  }

  @Test
  void a_new_day_opens_by_itself_and_what_was_not_decided_is_still_there() {
    house.asks("Robin");
    house.as(house.lena, house.days::close);

    house.clock.passes(Duration.ofDays(1));

    assertThat(house.as(house.lena, () -> house.days.closed(house.days.today()))).isEmpty();
    assertThat(cards(house.lena)).hasSize(1);
  }

  @Test
  void the_board_opens_no_record_and_showing_names_opens_each() {
    var referral = house.asks("Robin");
    var pages =
        new BoardPages(
            house.board,
            house.places,
            house.days,
            house.cases,
            new BoardPages.Words(house.team, house.times));

    house.as(house.sam, () -> pages.board(""));
    assertThat(opened(referral)).isZero();

    var shown = (Page) house.as(house.sam, () -> pages.names(""));
    assertThat(((BoardView) shown.main()).columns().getFirst().cards())
        .extracting(BoardView.CardView::name)
        .containsExactly("Robin");
    assertThat(opened(referral)).isEqualTo(1);
  }

  @Test
  void a_card_moves_by_its_form_and_a_stale_form_says_so() {
    var referral = house.asks("Robin");
    var seen = cards(house.sam).getFirst().seen();
    var pages =
        new BoardPages(
            house.board,
            house.places,
            house.days,
            house.cases,
            new BoardPages.Words(house.team, house.times));
    UUID id = referral.id().value();

    assertThat(house.as(house.sam, () -> pages.move(id, "TODAY", seen, "")))
        .isEqualTo(new GoTo("/team#case-" + id));
    var stale = (Page) house.as(house.lena, () -> pages.move(id, "CLOSING", seen, ""));
    assertThat(stale.status()).isEqualTo(409);
  }

  private Referral excluding(Worker worker) {
    return house.asks("Robin", TestInside.wellEnough(), List.of(worker.id().value()));
  }

  private List<Board.Card> cards(Worker worker) {
    return house.as(worker, house.board::cards);
  }

  private boolean move(Referral referral, Column to, int seen) {
    return house.as(house.sam, () -> house.places.move(house.fresh(referral), to, seen));
  }

  private Moved allocate(Referral referral, Worker worker, String because) {
    return house.as(
        house.lena,
        () ->
            house.allocations.allocate(
                house.fresh(referral), new Holder.Named(worker.id()), because));
  }

  private long opened(Referral referral) {
    return house.as(
        house.lena,
        () ->
            house.trail.of(referral.person().value()).stream()
                .filter(entry -> entry.event().equals("opened"))
                .count());
  }

  private List<String> happened() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }

  private Contact.Plan inAnHour() {
    return new Contact.Plan(
        house.clock.instant().plus(Duration.ofHours(1)),
        50,
        new Contact.Manner(AppointmentType.TREATMENT, Medium.TELEPHONE, Mode.INDIVIDUAL),
        house.amina.id(),
        true);
  }
}
