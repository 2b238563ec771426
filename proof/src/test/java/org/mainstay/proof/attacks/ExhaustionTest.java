package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Period;
import org.mainstay.hatch.book.Plans;
import org.mainstay.hatch.book.Population;
import org.mainstay.hatch.book.Refusal;
import org.mainstay.hatch.book.Released;
import org.mainstay.hatch.ledger.Caps;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Everything that may be told of a year was told, and an employer tries to be told more.
class ExhaustionTest {
  private static final Released NOT_AGREED =
      new Released.Refused(Refusal.NOT_AGREED.code(), Refusal.NOT_AGREED.words());
  private static final Epsilon ALL = Epsilon.of(1, 1);

  private final TestHatch house = new TestHatch();
  private final BookPlan own = house.agreed(TestPlans.employer("ward"));
  private final BookPlan hub = house.agreed(TestPlans.hub(Epsilon.of(1, 5), "ward", "trust"));
  private final List<Released> told = new ArrayList<>();

  @BeforeEach
  void everything_is_told() {
    house.quarter(1);
    house.comes(1, "ward", "sex:men");
    house.quarter(5);
    for (int quarter = 1; quarter <= 4; quarter++) {
      told.add(house.releases(TestHatch.seeded(quarter)).release(own, Period.quarter(quarter)));
      told.add(house.releases(TestHatch.seeded(quarter)).release(hub, Period.quarter(quarter)));
    }
    told.add(house.releases(TestHatch.seeded(5)).release(own, Period.YEAR));
    assertThat(told).allMatch(Released.Pinned.class::isInstance);
    assertThat(spent()).isEqualTo(ALL);
  }

  /// Whatever was tried, exactly as much is spent as before, and every release is as it was.
  @AfterEach
  void nothing_more_was_told_and_nothing_is_forgotten() {
    assertThat(spent()).isEqualTo(ALL);
    assertThat(spent()).isLessThanOrEqualTo(Caps.USUAL.year());
    var again = new ArrayList<Released>();
    for (int quarter = 1; quarter <= 4; quarter++) {
      again.add(release(own, Period.quarter(quarter)));
      again.add(release(hub, Period.quarter(quarter)));
    }
    again.add(release(own, Period.YEAR));
    assertThat(again).isEqualTo(told);
    house.close();
  }

  private Epsilon spent() {
    return house.ledger.spent("ward").getOrDefault(TestHatch.YEAR, Epsilon.NONE);
  }

  private Released release(BookPlan plan, Period period) {
    return house.releases(TestHatch.seeded(99)).release(plan, period);
  }

  private void backBeforeTheYear() {
    house.clock.passes(
        Duration.between(house.clock.instant(), Instant.parse("2027-03-02T09:00:00Z")));
  }

  private void isRefused(BookPlan plan, Refusal agreement) {
    String hash = house.plans.propose(plan);
    assertThat(house.plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1)))
        .isEqualTo(new Plans.Agreed.Refused(agreement));
    assertThat(release(plan, Period.YEAR)).isEqualTo(NOT_AGREED);
  }

  private static PlannedTable wanted() {
    return TestPlans.flat("age", Measure.FIRST_CONTACT, Epsilon.of(1, 10), "under-25");
  }

  private static BookPlan withAnotherTable(BookPlan plan) {
    var tables = new ArrayList<>(plan.plan().tables());
    tables.add(wanted());
    return TestPlans.frozen(new ReleasePlan("ward", TestHatch.YEAR, tables));
  }

  @Test
  void another_plan_or_another_table_is_refused_after_the_year() {
    isRefused(TestPlans.frozen(TestPlans.plan("ward", wanted())), Refusal.YEAR_HAS_BEGUN);
    isRefused(withAnotherTable(own), Refusal.YEAR_HAS_BEGUN);
  }

  @Test
  void a_clock_that_is_set_back_before_the_year_makes_no_room_for_another_plan() {
    backBeforeTheYear();
    var other = withAnotherTable(own);
    String hash = house.plans.propose(other);
    assertThat(house.plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1)))
        .isEqualTo(new Plans.Agreed.Refused(Refusal.ANOTHER_PLAN));
    house.quarter(5);
    assertThat(release(other, Period.YEAR)).isEqualTo(NOT_AGREED);
  }

  @Test
  void an_employer_under_another_name_is_the_same_employer() {
    backBeforeTheYear();
    var renamed =
        new BookPlan(
            own.plan(), Population.employer("ward", "Renamed"), own.hours(), own.margins());
    String hash = house.plans.propose(renamed);
    assertThat(house.plans.agree(hash, Plans.Part.HUB_LEAD, new UUID(0, 1)))
        .isEqualTo(new Plans.Agreed.Refused(Refusal.ANOTHER_PLAN));
    house.quarter(5);
  }

  /// A book of another code that has the same staff in it, agreed to with the clock set back.
  @Test
  void a_pool_with_the_same_staff_in_it_finds_nothing_left_to_spend() {
    backBeforeTheYear();
    var covers = new TreeSet<>(Set.of("ward", "mill", "vale"));
    var pool = new Population("pool", "A pool", Population.Kind.POOL, covers);
    var plan =
        new org.mainstay.hatch.book.Freezing(house.calendar, 2_000)
            .frozen(TestPlans.plan("pool", wanted()), pool);
    house.agreed(plan);
    assertThat(house.plans.agreed("pool", TestHatch.YEAR)).contains(plan);
    house.quarter(5);

    assertThat(release(plan, Period.YEAR))
        .isEqualTo(
            new Released.Refused(Caps.Refusal.YEAR_SPENT.code(), Caps.Refusal.YEAR_SPENT.words()));
    assertThat(house.ledger.spent("mill")).isEmpty();
  }

  @Test
  void a_roster_that_is_brought_again_changes_neither_plan_nor_account() {
    var rosters =
        new Rosters(
            house.hatch,
            new TransactionTemplate(new JdbcTransactionManager(house.database.hatch())),
            house.clock);
    for (String name : List.of("Ward", "Ward", "The Ward made anew")) {
      rosters.bring(List.of(new Roster(name, TestHatch.YEAR, Rostered.of("ward", 900, 300))));
      assertThat(house.plans.agreed("ward", TestHatch.YEAR)).contains(own);
      assertThat(spent()).isEqualTo(ALL);
    }
  }

  @Test
  void a_clock_that_runs_into_the_next_year_and_back_refills_nothing() {
    house.clock.passes(
        Duration.between(house.clock.instant(), Instant.parse("2028-03-02T09:00:00Z")));
    var next = house.agreed(TestPlans.frozen(new ReleasePlan("ward", 2028, own.plan().tables())));
    house.clock.passes(Duration.ofDays(500));
    assertThat(release(next, Period.YEAR)).isInstanceOf(Released.Pinned.class);
    var ahead = house.ledger.spent("ward").get(2028);
    assertThat(ahead).isEqualTo(Epsilon.of(2, 5));

    backBeforeTheYear();
    isRefused(withAnotherTable(own), Refusal.ANOTHER_PLAN);
    assertThat(house.ledger.spent("ward")).containsEntry(2028, ahead).containsEntry(2027, ALL);
    house.quarter(5);
  }

  @Test
  void nobody_takes_an_employer_a_plan_or_a_debit_away() {
    for (String table :
        List.of("hatch_ledger.debit", "hatch_book.agreed_plan", "hatch_noticeboard.plan")) {
      for (var side :
          List.of(house.database.hatch(), house.database.inside(), house.database.outside())) {
        var client = org.springframework.jdbc.core.simple.JdbcClient.create(side);
        assertThatThrownBy(() -> client.sql("delete from " + table).update())
            .hasStackTraceContaining("permission denied");
      }
    }
  }

  /// What the test after each attack would see if one had worked.
  @Test
  void a_planted_debit_that_is_forgotten_is_seen_and_nothing_more_is_told() {
    var kept = house.database.column("select json_agg(d)::text from hatch_ledger.debit d");
    house.database.asAdmin("delete from hatch_ledger.debit");
    assertThat(spent()).isNotEqualTo(ALL);

    backBeforeTheYear();
    var other = house.agreed(TestPlans.employer("vale"));
    house.quarter(5);
    assertThat(release(other, Period.YEAR))
        .isEqualTo(
            new Released.Refused(Caps.Refusal.FORGOTTEN.code(), Caps.Refusal.FORGOTTEN.words()));

    house.database.asAdmin(
        "insert into hatch_ledger.debit select * from json_populate_recordset(null::hatch_ledger.debit, '"
            + kept.getFirst()
            + "')");
  }
}
