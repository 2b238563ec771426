package org.mainstay.inside.support.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mainstay.inside.TestInside;
import org.mainstay.inside.people.CopiedPart.Chapter;
import org.mainstay.inside.people.Purpose;
import org.mainstay.inside.referral.Referral;
import org.mainstay.inside.support.rights.Holds;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Worker;
import org.mainstay.inside.trail.Acting;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.letterbox.letter.OwnPage;
import org.mainstay.letterbox.mailbox.BoxItem;
import org.mainstay.proof.Drawing;
import org.mainstay.ui.Answer;
import org.mainstay.ui.GoTo;
import org.mainstay.ui.Page;

/// What others demand is given part by part, by two people, and the person reads of it when they
/// may.
class DemandsTest {
  private static final Map<String, String> LETTER =
      Map.of(
          "body", "POLICE",
          "basis", "CRIME",
          "demanded-day", "1",
          "demanded-month", "11",
          "demanded-year", "2026",
          "words", "Sergeant Gray wants the dates",
          "part-APPOINTMENTS", "yes",
          "part-NOTES", "yes",
          "telling", "yes");

  private final TestInside house = new TestInside();
  private final Worker ruth =
      new Worker(new WorkerId(new UUID(0, 9)), "Ruth Vale", Role.LEAD, "Hub", "the law");
  private final Referral referral = house.inSupport(house.asks("Robin Sentinel"));
  private final Demands demands = new Demands(house.inside, house.people, house.trail, house.clock);
  private final DemandPages pages =
      new DemandPages(house.cases, house.referrals, demands, house.team, house.clock);

  DemandsTest() {
    house.as(
        Acting.HOUSE,
        () -> {
          house.team.join(ruth);
          return "";
        });
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothing_is_given_before_somebody_signed_it_off() {
    keeps(LETTER);

    assertThat(((Page) does(ruth, "GIVE", Chapter.NOTES)).status()).isEqualTo(409);
    assertThat((boolean) house.as(ruth, () -> demands.give(demand(), part(Chapter.NOTES))))
        .isFalse();
    assertThat(given()).isEmpty();
  }

  @Test
  void who_signed_a_part_off_cannot_give_it_out_says_the_page_and_the_database() {
    keeps(LETTER);
    does(house.lena, "SIGN", Chapter.NOTES);

    assertThat(((Page) does(house.lena, "GIVE", Chapter.NOTES)).status()).isEqualTo(409);
    assertThatThrownBy(
            () -> house.as(house.lena, () -> demands.give(demand(), part(Chapter.NOTES))))
        .hasMessageContaining("violates check constraint");
    assertThat(given()).isEmpty();
  }

  @Test
  void each_part_is_given_for_itself_and_the_person_is_told_which() {
    keeps(LETTER);
    does(house.lena, "SIGN", Chapter.APPOINTMENTS);
    does(house.lena, "REFUSE", Chapter.NOTES);

    assertThat(does(ruth, "GIVE", Chapter.APPOINTMENTS)).isInstanceOf(GoTo.class);

    assertThat(given()).containsExactly("APPOINTMENTS");
    assertThat(told())
        .containsExactly(
            "The police was given a part of your record: “Appointments”. Why: to prevent or find"
                + " out a serious crime. Ask us about it at any time.");
    assertThat(copied())
        .singleElement()
        .asString()
        .contains(
            "Sergeant Gray wants the dates",
            "“Appointments”: given on",
            "“Notes that we wrote”: we said no.");
    assertThat(Drawing.of(house.as(ruth, pages::register)).text())
        .contains(referral.alias(), "The police, 1 November 2026", "Given: “Appointments”");
  }

  @Test
  void what_the_person_may_not_know_is_not_in_their_copy_until_somebody_says_so() {
    keeps(with(Map.of("telling", "no", "because", "It is going on")));
    does(house.lena, "SIGN", Chapter.APPOINTMENTS);
    does(ruth, "GIVE", Chapter.APPOINTMENTS);
    assertThat(told()).isEmpty();
    assertThat(copied()).isEmpty();
    assertThat(trail()).noneMatch(line -> line.contains("police") || line.contains("Appointments"));

    house.as(ruth, () -> pages.answer(referral.id().value(), demand().id(), "TELL", ""));

    assertThat(told()).singleElement().asString().contains("The police was given");
    assertThat(copied()).hasSize(1);
  }

  @Test
  void the_trail_says_the_same_whether_the_person_may_know_or_not() {
    keeps(LETTER);
    keeps(with(Map.of("telling", "no", "because", "It is going on")));

    assertThat(trail()).filteredOn(line -> line.contains("register")).hasSize(2);
    assertThat(Set.copyOf(trail().stream().filter(line -> line.contains("register")).toList()))
        .hasSize(1);
  }

  @Test
  void that_they_may_not_know_needs_a_reason_and_typed_words_come_back() {
    var refused = house.as(house.lena, () -> keep(with(Map.of("telling", "no"))));

    assertThat(Drawing.of(refused).text())
        .contains("Write why the person may not know yet", "Sergeant Gray wants the dates");
    assertThat(house.database.column("select '' from inside_support.demand")).isEmpty();
  }

  @Test
  void what_was_said_of_a_demand_is_neither_changed_nor_deleted() {
    keeps(LETTER);
    does(house.lena, "REFUSE", Chapter.NOTES);

    for (String change :
        List.of(
            "update inside_support.demand set basis = 'CONSENT'",
            "update inside_support.demand_part set refused_by = null, refused_at = null")) {
      assertThatThrownBy(() -> house.as(house.lena, () -> house.inside.sql(change).update()))
          .hasMessageContaining("not changed afterwards");
    }
    assertThatThrownBy(
            () ->
                house.as(
                    house.lena,
                    () -> house.inside.sql("delete from inside_support.demand_part").update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_record_is_not_erased_while_somebody_demands_parts_of_it() {
    keeps(LETTER);
    var holds = new Holds(house.inside, house.concerns, house.own.legalHolds);
    assertThat(house.as(house.lena, () -> holds.of(referral.person())))
        .contains("Others demanded parts of this record: first those who lead say what is given");

    does(house.lena, "REFUSE", Chapter.NOTES);
    does(house.lena, "REFUSE", Chapter.APPOINTMENTS);

    assertThat(house.as(house.lena, () -> holds.of(referral.person()))).isEmpty();
  }

  @Test
  void whom_the_person_shut_out_finds_nothing_in_the_register() {
    keeps(LETTER);
    house.posts(1, new OwnPage.Exclusion(List.of(ruth.id().value()), ""));

    assertThat(Drawing.of(house.as(ruth, pages::register)).text())
        .contains("There is nothing that you may see")
        .doesNotContain(referral.alias());
  }

  private static Map<String, String> with(Map<String, String> other) {
    var sent = new HashMap<>(LETTER);
    sent.putAll(other);
    return sent;
  }

  private void keeps(Map<String, String> sent) {
    assertThat(house.as(house.lena, () -> keep(sent))).isInstanceOf(GoTo.class);
  }

  private Answer keep(Map<String, String> sent) {
    return pages.keep(referral.id().value(), sent);
  }

  private Answer does(Worker worker, String act, Chapter chapter) {
    return house.as(
        worker, () -> pages.answer(referral.id().value(), demand().id(), act, chapter.name()));
  }

  private Demand demand() {
    return demands.of(referral.person()).getFirst();
  }

  private Demand.Part part(Chapter chapter) {
    return demand().parts().stream()
        .filter(one -> one.chapter() == chapter)
        .findFirst()
        .orElseThrow();
  }

  private List<String> given() {
    return house.database.column(
        "select chapter from inside_support.demand_part where given_by is not null");
  }

  private List<String> told() {
    return house.mailbox(1).stream()
        .filter(BoxItem.Happened.class::isInstance)
        .map(item -> ((BoxItem.Happened) item).words())
        .filter(words -> words.contains("was given"))
        .toList();
  }

  private List<String> copied() {
    return house.as(
        house.lena,
        () ->
            new CopiedDemands(demands)
                .of(house.people.open(referral.person(), Purpose.COPY).orElseThrow())
                .get(Chapter.DEMANDED));
  }

  private List<String> trail() {
    return house.as(house.lena, () -> house.trail.whole(referral.person().value())).stream()
        .map(entry -> entry.event() + " " + entry.why())
        .toList();
  }
}
