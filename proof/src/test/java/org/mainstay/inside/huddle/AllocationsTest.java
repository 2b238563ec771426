package org.mainstay.inside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Holder;
import org.mainstay.inside.referral.Moved;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Stage;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.ui.Page;

/// Who takes whom on: people decide, the reason stays, the shut out see nothing.
class AllocationsTest {
  private final TestInside house = new TestInside();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void an_allocation_names_the_worker_to_the_person_and_keeps_its_reason() {
    var referral = house.assessed(house.asks("Robin"));

    var moved = allocate(referral, house.amina, "Both love the sea");

    assertThat(moved).isInstanceOf(Moved.Done.class);
    assertThat(house.fresh(referral).stage()).isEqualTo(Stage.ALLOCATED);
    assertThat(house.fresh(referral).holder()).isEqualTo(new Holder.Named(house.amina.id()));
    assertThat(happened()).contains("Amina Khan, peer worker, will support you.");
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
    var pages =
        new AllocatePages(
            house.cases, house.allocations, house.suggests.suggesting, house.suggests.overrides);

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

  private Referral excluding(Worker worker) {
    return house.asks("Robin", TestInside.wellEnough(), List.of(worker.id().value()));
  }

  private List<Board.Card> cards(Worker worker) {
    return house.as(worker, house.board::cards);
  }

  private Moved allocate(Referral referral, Worker worker, String because) {
    return house.as(
        house.lena,
        () ->
            house.allocations.allocate(
                house.fresh(referral), new Holder.Named(worker.id()), because));
  }

  private List<String> happened() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .toList();
  }
}
