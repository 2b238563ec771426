package org.mainstay.inside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.team.Worker;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// Every open case is on the board, and nobody moves it over somebody else.
class BoardTest {
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

  private List<Board.Card> cards(Worker worker) {
    return house.as(worker, house.board::cards);
  }

  private boolean move(Referral referral, Column to, int seen) {
    return house.as(house.sam, () -> house.places.move(house.fresh(referral), to, seen));
  }

  private long opened(Referral referral) {
    return house.as(
        house.lena,
        () ->
            house.trail.of(referral.person().value()).stream()
                .filter(entry -> entry.event().equals("opened"))
                .count());
  }
}
