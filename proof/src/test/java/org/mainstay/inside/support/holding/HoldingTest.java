package org.mainstay.inside.support.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.Stubs;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.referral.Reminders;
import org.mainstay.inside.support.rights.Wish;
import org.mainstay.inside.trail.Acting;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.proof.Drawing;

/// As long as the law needs a record nobody erases it, by whatever way.
class HoldingTest {
  private final HeldRecord held = new HeldRecord();
  private final TestInside house = held.house;
  private final Referral referral = held.referral;
  private final Holding holding = held.holding;
  private final HoldPages pages =
      new HoldPages(house.cases, house.referrals, holding, house.team, house.clock);

  @AfterEach
  void close() {
    held.close();
  }

  @Test
  void who_asked_for_a_hold_cannot_agree_to_it_says_the_database() {
    held.asks();

    assertThatThrownBy(() -> house.as(house.lena, () -> holding.set(held.hold())))
        .hasMessageContaining("violates check constraint");
  }

  @Test
  void who_asked_to_lift_it_cannot_lift_it_says_the_database() {
    held.sets();
    house.as(house.lena, () -> holding.askToLift(held.hold()));

    assertThatThrownBy(() -> house.as(house.lena, () -> holding.lift(held.hold())))
        .hasMessageContaining("violates check constraint");
  }

  @Test
  void a_held_record_is_not_erased_by_the_house() {
    held.sets();

    assertThatThrownBy(held::erases).hasMessageContaining("MAINSTAY-PEOPLE-002");
    assertThat(held.keys()).isEqualTo("2");
  }

  @Test
  void the_database_lets_nobody_take_a_held_record_apart() {
    held.sets();

    for (String table : List.of("keyset", "detail")) {
      assertThatThrownBy(
              () ->
                  house.as(
                      house.amina,
                      () -> house.inside.sql("delete from inside_people." + table).update()))
          .hasMessageContaining("a hold stands");
    }
    assertThatThrownBy(() -> house.as(house.amina, () -> stub()))
        .hasMessageContaining("a hold stands");
  }

  @Test
  void whom_the_person_shut_out_gets_no_stub_past_a_hold_either() {
    held.sets();
    house.posts(1, new OwnPage.Exclusion(List.of(house.sam.id().value()), ""));

    assertThatThrownBy(() -> house.as(house.sam, () -> stub()))
        .hasMessageContaining("a hold stands");
  }

  @Test
  void what_was_said_of_a_hold_is_neither_changed_nor_deleted() {
    held.sets();

    assertThatThrownBy(
            () ->
                house.as(
                    house.lena,
                    () ->
                        house
                            .inside
                            .sql("update inside_people.hold set demanded_on = '2020-01-01'")
                            .update()))
        .hasMessageContaining("not changed afterwards");
    assertThatThrownBy(
            () ->
                house.as(
                    house.lena, () -> house.inside.sql("delete from inside_people.hold").update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_clock_of_the_wish_stops_and_goes_on_and_somebody_looks_again() {
    house.as(
        house.amina,
        () -> {
          house.own.wishes.prepared(wish());
          return "";
        });
    held.sets();
    assertThat(due()).singleElement().asString().contains("the clock stands still");
    assertThat(held.told())
        .anyMatch(it -> it.contains("the law needs us to keep your record for now"));
    assertThat(String.join(" ", held.told())).doesNotContain("police", "Lena", "Ruth", "an order");
    house.clock.passes(Duration.ofDays(40));

    held.lifts();

    assertThat(due())
        .containsExactly("They asked that their record be erased: answer by 11 January 2027");
    assertThat(house.as(house.lena, () -> wish().preparedBy())).isEmpty();
    held.erases();
    assertThat(held.keys()).isEqualTo("0");
  }

  @Test
  void an_erasure_that_was_done_after_the_backup_is_done_again_past_an_old_hold() {
    held.sets();
    var day = LocalDate.of(2026, 11, 1);
    var stub =
        new Stubs.Stub(
            referral.person().value(),
            day,
            day,
            day.plusDays(35),
            house.amina.id().value(),
            house.lena.id().value(),
            "the person asked for it",
            "",
            List.of());

    assertThatThrownBy(
            () -> house.as(house.lena, () -> new Stubs(house.inside).eraseAgain(List.of(stub))))
        .hasMessageContaining("a hold stands");
    assertThat(house.as(Acting.HOUSE, () -> new Stubs(house.inside).eraseAgain(List.of(stub))))
        .isEqualTo(1);
    assertThat(held.keys()).isEqualTo("0");
  }

  @Test
  void the_pages_show_it_to_who_leads_and_give_typed_words_back() {
    var refused =
        house.as(
            house.lena,
            () -> pages.ask(referral.id().value(), Map.of("reason", "a letter of the coroner")));
    assertThat(Drawing.of(refused).text()).contains("Choose who needs the record");
    assertThat(Drawing.of(refused).text()).contains("a letter of the coroner");

    held.sets();

    assertThat(Drawing.of(house.as(held.ruth, pages::holds)).text())
        .contains(referral.alias(), "The police", "Lena Frost and Ruth Vale said");
    assertThat(Drawing.of(house.as(held.ruth, () -> pages.hold(referral.id().value()))).text())
        .contains("an order of Tuesday");
  }

  private Wish wish() {
    return house.own.wishes.openOf(referral.person(), Wish.What.ERASE).orElseThrow();
  }

  private int stub() {
    return house
        .inside
        .sql(
            """
            insert into inside_people.stub
                   (person_key, opened_month, erased_on, last_copy_gone_on, prepared_by, erased_by,
                    because)
            values (:person, '2026-11-01', '2026-11-02', '2026-12-07', :one, :other, 'so')
            """)
        .param("person", referral.person().value())
        .param("one", new UUID(0, 1))
        .param("other", new UUID(0, 2))
        .update();
  }

  private List<String> due() {
    return house.as(house.lena, () -> house.own.wishes.due()).stream()
        .map(Reminders.Reminder::words)
        .toList();
  }
}
