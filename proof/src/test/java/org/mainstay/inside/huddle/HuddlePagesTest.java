package org.mainstay.inside.huddle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.referral.Referral;
import org.mainstay.letterbox.letter.Asked;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;

/// The huddle's pages: usable by keyboard alone, light, and quick.
class HuddlePagesTest {
  private static final int BOARD_BYTES_MAX = 120 * 1024;

  private final TestInside house = new TestInside();
  private final BoardPages boards =
      new BoardPages(
          house.board,
          house.places,
          house.days,
          house.cases,
          new BoardPages.Words(house.team, house.times));
  private final AllocatePages allocate =
      new AllocatePages(
          house.cases, house.allocations, house.suggests.suggesting, house.suggests.overrides);
  private final DecisionPages huddle =
      new DecisionPages(house.cases, house.decisions, house.team, house.times);
  private final DayPages dayPages =
      new DayPages(house.days, house.decisions, house.team, house.times);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_board_has_five_columns_with_counts_and_a_way_past_each() {
    house.asks("Robin");
    house.asks("Kim", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of());

    var page = drawn(house.as(house.sam, () -> boards.board("")));

    assertThat(page.select("h2").eachText())
        .containsExactly(
            "New (2)",
            "Talk about today (0)",
            "Being supported (0)",
            "Waiting on others (0)",
            "Ready to close (0)");
    assertThat(page.select("section a[href^=#]").eachText())
        .containsExactly(
            "Skip to Talk about today",
            "Skip to Being supported",
            "Skip to Waiting on others",
            "Skip to Ready to close");
    assertThat(page.text()).contains("1 concern is open.", "Concern open: reader");
    assertThat(page.text()).doesNotContain("Robin", "Kim");
  }

  @Test
  void every_card_has_a_select_and_a_button_that_say_which_case_they_move() {
    var referral = house.asks("Robin");

    for (String view : List.of("", "table")) {
      var page = drawn(house.as(house.sam, () -> boards.board(view)));
      var form = page.select("form[action$=/move]");
      assertThat(form).as(view).hasSize(1);
      assertThat(form.select("option").eachText())
          .containsExactly(
              "Talk about today", "Being supported", "Waiting on others", "Ready to close");
      assertThat(form.select("label").text()).isEqualTo("Move to: " + referral.alias());
      assertThat(form.select("button").text()).isEqualTo("Move " + referral.alias());
    }
  }

  @Test
  void allocating_takes_a_link_a_choice_and_a_button() {
    var referral = house.assessed(house.asks("Robin"));
    var board = drawn(house.as(house.lena, () -> boards.board("")));
    assertThat(board.select("a[href=/team/case/" + referral.id() + "/allocate]")).hasSize(1);

    var page = drawn(house.as(house.lena, () -> allocate.allocate(referral.id().value())));

    assertThat(page.select("input[type=radio]")).hasSize(4);
    assertThat(page.text())
        .contains("Amina Khan, peer worker")
        .contains("Helps with sleep and loneliness. Holds 0 open cases.");
    assertThat(page.select("button").eachText()).containsExactly("Allocate");
  }

  @Test
  void the_huddle_s_page_offers_to_resolve_a_concern_only_while_one_is_open() {
    var calm = house.asks("Robin");
    var worried =
        house.asks("Kim", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of());

    assertThat(decided(calm).text()).doesNotContain("Concern resolved");
    assertThat(decided(worried).text()).contains("Concern resolved");

    house.as(
        house.lena,
        () -> huddle.decide(worried.id().value(), "CONCERN_RESOLVED", "Safe, with a plan"));

    assertThat(decided(worried).select("h3").eachText()).containsExactly("Concern resolved");
    assertThat(house.as(house.lena, () -> house.concerns.openOf(worried.id()))).isEmpty();
  }

  @Test
  void closing_the_day_lists_what_is_open_with_links_and_then_says_who_closed_it() {
    var worried =
        house.asks("Kim", TestInside.asked(Map.of(), Map.of(), Asked.SafeNow.NO), List.of());

    var refused = drawn(house.as(house.lena, dayPages::close));
    assertThat(refused.text()).contains("The day cannot be closed yet: 1 thing");
    assertThat(refused.select("a[href=/team/case/" + worried.id() + "/concern]")).hasSize(1);

    house.as(
        house.lena,
        () -> huddle.decide(worried.id().value(), "CONCERN_RESOLVED", "Safe, with a plan"));
    house.as(house.lena, dayPages::close);

    var closed = drawn(house.as(house.sam, dayPages::day));
    assertThat(closed.text())
        .contains("The day was closed by Lena Frost", worried.alias() + ": Concern resolved");
    assertThat(drawn(house.as(house.sam, dayPages::close)).text())
        .contains("The day is already closed");
  }

  @Test
  void a_board_of_sixty_is_light() {
    for (int person = 0; person < 60; person++) {
      house.asks("Person " + person);
    }

    var html = Drawing.html(house.as(house.sam, () -> boards.board("")));

    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(BOARD_BYTES_MAX);
  }

  @Test
  void a_board_takes_no_more_queries_for_many_than_for_few() {
    house.asks("Robin");
    int few = queries();
    assertThat(few).isLessThan(14);
    for (int person = 0; person < 20; person++) {
      house.asks("Person " + person);
    }

    assertThat(queries()).isEqualTo(few);
  }

  private int queries() {
    int before = house.counted.statements();
    house.as(house.sam, () -> boards.board(""));
    return house.counted.statements() - before;
  }

  private Document decided(Referral referral) {
    return drawn(house.as(house.lena, () -> huddle.decisions(referral.id().value())));
  }

  private static Document drawn(Answer answer) {
    return Drawing.checked(answer);
  }
}
