package org.mainstay.inside.counting.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.Plans;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.team.Team;
import org.mainstay.inside.team.Worker;
import org.mainstay.proof.Visitor;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// What is published is agreed by a hub lead and a staff representative, two people, before the
/// year; everybody of the team can read it, and nobody else can agree.
class BookPagesTest {
  private final Reader lead = Reader.at(BooksHouse.HOUSE, "Ruth Adeyemi", Role.LEAD);
  private final Reader joan =
      Reader.at(BooksHouse.HOUSE, "Joan Whitfield", Role.STAFF_REPRESENTATIVE);

  private static String unique(String name) {
    return name + "-" + UUID.randomUUID();
  }

  @Test
  void both_agree_and_then_everybody_reads_at_the_front_what_that_promises() {
    String name = unique("ward");
    String path = BooksHouse.proposed(name);
    assertThat(lead.opens(BookPages.BOOKS).words())
        .contains(name + ", one employer Waits for a hub lead and a staff representative.");

    var first = lead.agrees(path);
    assertThat(first.words())
        .contains("Waits for a staff representative.")
        .containsPattern("Ruth Adeyemi agreed as hub lead on \\d+ \\w+ \\d{4} at \\d+:\\d\\d");
    assertThat(Reader.canAgree(first)).isFalse();
    assertThat(front()).doesNotContain(name);

    var second = joan.agrees(path);
    assertThat(second.words())
        .contains("Agreed by both. Nobody can change it any more.")
        .contains("Joan Whitfield agreed as staff representative");
    assertThat(Reader.canAgree(second)).isFalse();
    // e to the 0.8 is 2.2; a guess of 10 in 100 becomes 19.8 in 100.
    assertThat(front())
        .contains(name + ", April 2027 to March 2028")
        .contains("The next numbers come out on 15 July 2027.")
        .contains("about 20 in 100")
        .contains("2.2 times at most");
  }

  private static String front() {
    return new Visitor(BooksHouse.HOUSE.baseUrl()).get("/private/employers").words();
  }

  @Test
  void the_plan_is_read_in_words_with_every_cell_its_margin_and_its_hours() {
    var page = joan.opens(BooksHouse.proposed(unique("ward")));

    assertThat(page.words())
        .contains("What this promises to each person")
        .contains("What it cannot promise")
        .contains("Quarter 1: 15 July 2027 at 9:30.")
        .contains("The whole year: 15 April 2028 at 9:30.");
    assertThat(page.page().select("table")).hasSize(3);
    assertThat(page.page().select("table").get(1).text()).contains("men 2,400 give or take");
  }

  @Test
  void whoever_has_not_ticked_that_they_read_it_has_not_agreed() {
    String path = BooksHouse.proposed(unique("ward"));
    var page = lead.opens(path);
    var answer = lead.visitor().submit(page, page.form(path), java.util.Map.of());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words()).contains("Tick that you have read this plan");
    assertThat(answer.words()).contains("Waits for a hub lead and a staff representative.");
  }

  @Test
  void a_lead_cannot_agree_twice_nor_as_the_representative() {
    String path = BooksHouse.proposed(unique("ward"));
    var old = lead.opens(path);
    lead.agrees(path);

    var again = lead.agrees(old);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.words()).contains("Somebody agreed to this plan in that part already");
    assertThat(again.words()).contains("Waits for a staff representative.");

    var second = Reader.at(BooksHouse.HOUSE, "Martin Pell", Role.LEAD);
    assertThat(Reader.canAgree(second.opens(path))).isFalse();
    assertThat(second.sendsTo(path, second.opens(path)).words())
        .contains("Somebody agreed to this plan in that part already");
  }

  @Test
  void one_person_is_not_two_although_their_part_changes() {
    String path = BooksHouse.proposed(unique("ward"));
    lead.agrees(path);
    var team = BooksHouse.HOUSE.house().beans().getBean(Team.class);
    team.join(
        new Worker(lead.id(), "Ruth Adeyemi", Role.STAFF_REPRESENTATIVE, "Union", "speaking"));

    var answer = lead.agrees(path);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.words())
        .contains("Two different people agree to a plan: ask another for the other part");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"LEAD", "STAFF_REPRESENTATIVE"},
      mode = EnumSource.Mode.EXCLUDE)
  void the_rest_of_the_team_reads_and_cannot_agree(Role role) {
    String path = BooksHouse.proposed(unique("ward"));
    var other = Reader.at(BooksHouse.HOUSE, "Noor Rahman", role);

    var page = other.opens(path);
    assertThat(page.status()).isEqualTo(200);
    assertThat(Reader.canAgree(page)).isFalse();
    assertThat(other.sendsTo(path, page).status()).isEqualTo(404);
    assertThat(joan.opens(path).words())
        .contains("Waits for a hub lead and a staff representative.");
  }

  @Test
  void after_the_year_has_begun_nobody_agrees() {
    var year = TestPlans.plan(unique("ward"), TestPlans.everybody(Epsilon.of(2, 5)));
    var begun = TestPlans.frozen(new ReleasePlan(year.population(), 2026, year.tables()));
    String path = BooksHouse.proposed(begun);

    var page = lead.opens(path);
    assertThat(page.words()).contains("The year has begun, so nobody can agree to it now.");
    assertThat(Reader.canAgree(page)).isFalse();
    assertThat(lead.sendsTo(path, page).words())
        .contains("A plan is agreed before its contract year begins");
  }

  @Test
  void a_second_plan_for_the_same_staff_says_that_another_stands() {
    String name = unique("ward");
    String path = BooksHouse.proposed(name);
    lead.agrees(path);
    joan.agrees(path);
    String other =
        BooksHouse.proposed(
            TestPlans.frozen(TestPlans.plan(name, TestPlans.everybody(Epsilon.of(1, 10)))));

    assertThat(lead.opens(other).words())
        .contains("Another plan was agreed for the same staff and year.");
    assertThat(Reader.canAgree(lead.opens(other))).isFalse();
  }

  @Test
  void a_plan_that_was_never_proposed_is_not_there() {
    String nowhere = BookPages.BOOKS + "/" + "0".repeat(64);

    assertThat(lead.opens(nowhere).status()).isEqualTo(404);
    assertThat(lead.sendsTo(nowhere, lead.opens(BookPages.BOOKS)).status()).isEqualTo(404);
  }

  @Test
  void each_role_agrees_in_one_part_at_most() {
    assertThat(BookPages.partOf(Role.LEAD)).contains(Plans.Part.HUB_LEAD);
    assertThat(BookPages.partOf(Role.STAFF_REPRESENTATIVE))
        .contains(Plans.Part.STAFF_REPRESENTATIVE);
    for (Role role : List.of(Role.CLINICIAN, Role.ANALYST, Role.PEER_WORKER)) {
      assertThat(BookPages.partOf(role)).isEmpty();
    }
  }
}
