package org.mainstay.proof.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.hatch.TestHatch;
import org.mainstay.hatch.TestPlans;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.DueReleases;
import org.mainstay.hatch.contribution.Course;
import org.mainstay.hatch.contribution.FirstContact;
import org.mainstay.hatch.contribution.Taken;
import org.mainstay.hatch.noticeboard.Release;
import org.mainstay.hatch.roster.Roster;
import org.mainstay.hatch.roster.Rosters;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.noise.RandomBytes;
import org.mainstay.sums.disclosure.plan.Focus;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlanMaker;
import org.mainstay.sums.disclosure.plan.Planned;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An employer plays with its roster to single somebody out. The noise is the same in all worlds,
/// so that whatever differs would be told.
class RosterGamesTest {
  private static final int TARGET = 7_000;
  private static final int OTHERS = 40;
  private static final List<Course.Outcome> OUTCOMES = List.of(Course.Outcome.values());

  /// With these bytes every draw comes out alike: 0 or 1, by the fraction.
  private static final RandomBytes STILL = bytes -> Arrays.fill(bytes, (byte) 1);

  private static final String TRAP = "directorate:unit-2";

  /// A world after its year: what was told, table by table.
  private static SortedMap<String, List<Long>> world(Frame frame, Consumer<TestHatch> plays) {
    try (var house = new TestHatch()) {
      BookPlan plan = house.agreed(TestPlans.frozen(made(frame)));
      house.quarter(1);
      for (int person = 0; person < OTHERS; person++) {
        comes(house, person, person % 3 == 0 ? "sex:men" : "sex:women", "directorate:unit-1");
      }
      plays.accept(house);
      house.quarter(5);
      var due = new DueReleases(house.hatch, house.plans, house.releases(STILL), house.calendar);
      assertThat(due.make()).isNotEmpty().allMatch(DueReleases.Outcome.Made.class::isInstance);
      assertThat(house.plans.agreed("ward", TestHatch.YEAR)).contains(plan);
      return told(house);
    }
  }

  private static SortedMap<String, List<Long>> told(TestHatch house) {
    var told = new TreeMap<String, List<Long>>();
    for (var pinned : house.board.of("ward", TestHatch.YEAR)) {
      for (Release.Table table : pinned.release().tables()) {
        told.put(
            table.code() + " " + pinned.release().heading().period(),
            table.cells().stream().map(Release.Cell::people).toList());
      }
    }
    return told;
  }

  private static ReleasePlan made(Frame frame) {
    return switch (PlanMaker.ofEmployers(TestHatch.YEAR).plan(frame, Focus.WHO_COMES)) {
      case Planned.Made(var plan) -> plan;
      case Planned.TooFewStaff _, Planned.PoolTooSmall _, Planned.MostlyNoise _ ->
          throw new AssertionError();
    };
  }

  private static Taken comes(TestHatch house, int person, String sex, String unit) {
    return house.contributions.take(
        new FirstContact(
            TestHatch.key(person),
            TestHatch.YEAR,
            "ward",
            Set.of(sex, unit, "age:25-34", "ethnic:white", "staff-group:nursing")));
  }

  private static void comes(TestHatch house) {
    comes(house, TARGET, "sex:men", TRAP);
  }

  private static void brings(TestHatch house, Frame frame) {
    new Rosters(
            house.hatch,
            new TransactionTemplate(new JdbcTransactionManager(house.database.hatch())),
            house.clock)
        .bring(List.of(new Roster("The Ward", TestHatch.YEAR, frame)));
  }

  /// One alone in a unit, one with 400 who do not exist, everybody else moved away.
  @Test
  void a_roster_that_is_handed_in_during_the_year_changes_nothing_before_the_next() {
    Frame honest = Rostered.of("ward", 900, 800);
    var without = world(honest, RosterGamesTest::comes);

    var with =
        world(
            honest,
            house -> {
              brings(house, Rostered.of("ward", 1_699, 1));
              comes(house);
              brings(house, Rostered.of("ward", 1_299, 401));
              house.clock.passes(Duration.ofDays(40));
              brings(house, Rostered.of("ward", 1, 1_699));
            });

    assertThat(with).isEqualTo(without);
  }

  @Test
  void whoever_is_moved_every_month_is_counted_as_if_they_had_stayed() {
    Frame honest = Rostered.of("ward", 900, 800);
    var stayed = world(honest, RosterGamesTest::comes);

    var moved =
        world(
            honest,
            house -> {
              comes(house);
              for (int month = 1; month < 12; month++) {
                house.clock.passes(Duration.ofDays(28));
                String unit = month % 2 == 0 ? TRAP : "directorate:unit-1";
                assertThat(comes(house, TARGET, "sex:women", unit))
                    .isEqualTo(new Taken.Refused(Taken.Refusal.COUNTED_ALREADY));
              }
            });

    assertThat(moved).isEqualTo(stayed);
  }

  /// A unit of the target and 400 who do not exist is large enough to be shown: what protects there
  /// is the noise, as one person is one in one cell.
  @ParameterizedTest
  @ValueSource(longs = {1, 60, 401, 800})
  void in_the_next_frame_one_person_is_at_most_one_in_one_cell_of_each_table(long trap) {
    Frame trapped = Rostered.of("ward", 2_000, trap);
    var without = world(trapped, house -> {});
    var with = world(trapped, RosterGamesTest::comes);

    assertThat(differences(without, with))
        .isNotEmpty()
        .allSatisfy((table, moved) -> assertThat(moved).as(table).isEqualTo(List.of(1L)));
  }

  @Test
  void somebody_who_was_planted_twice_is_found_by_the_same_comparison() {
    Frame trapped = Rostered.of("ward", 2_000, 401);
    var without = world(trapped, house -> {});
    var twice =
        world(
            trapped,
            house -> {
              comes(house);
              comes(house, TARGET + 1, "sex:men", TRAP);
            });

    assertThat(differences(without, twice).values())
        .anySatisfy(moved -> assertThat(moved).isEqualTo(List.of(2L)));
  }

  @Test
  void a_unit_of_one_is_never_a_cell() {
    for (long size : List.of(1L, 5L, 30L, 149L)) {
      assertThat(made(Rostered.of("ward", 4_000, size)).tables())
          .flatExtracting(PlannedTable::cells)
          .filteredOn(cell -> cell.code().startsWith("directorate:unit"))
          .allMatch(cell -> cell.staff() >= 150);
    }
  }

  /// How the parts of each table moved, where they did.
  private static SortedMap<String, List<Long>> differences(
      SortedMap<String, List<Long>> without, SortedMap<String, List<Long>> with) {
    assertThat(with.keySet()).isEqualTo(without.keySet());
    var moved = new TreeMap<String, List<Long>>();
    with.forEach(
        (table, cells) -> {
          var before = without.getOrDefault(table, List.of());
          var parts = new ArrayList<Long>();
          for (int n = cells.size() == 1 ? 0 : 1; n < cells.size(); n++) {
            long by = cells.get(n) - before.get(n);
            if (by != 0) {
              parts.add(by);
            }
          }
          if (!parts.isEmpty()) {
            moved.put(table, parts);
          }
        });
    return moved;
  }

  @Test
  void recovered_or_not_moves_one_person_between_two_cells_of_one_table() {
    var better = ended(Course.Outcome.BETTER);
    var worse = ended(Course.Outcome.NOT_BETTER);

    assertThat(differences(worse, better)).containsOnlyKeys("outcome year");
    assertThat(differences(worse, better)).containsEntry("outcome year", List.of(1L, -1L));
  }

  private static SortedMap<String, List<Long>> ended(Course.Outcome outcome) {
    try (var house = new TestHatch()) {
      house.agreed(TestPlans.employer("ward"));
      house.quarter(1);
      for (int person = 0; person < OTHERS; person++) {
        house.comes(person, "ward", "sex:men");
        var course = OUTCOMES.get(person % 3);
        house.contributions.take(TestHatch.key(person), TestHatch.YEAR, course);
      }
      house.comes(TARGET, "ward", "sex:women");
      house.contributions.take(TestHatch.key(TARGET), TestHatch.YEAR, outcome);
      house.quarter(5);
      new DueReleases(house.hatch, house.plans, house.releases(STILL), house.calendar).make();
      return told(house);
    }
  }

  /// To have got better or not counts twice in a table's epsilon, which then is within the book's.
  @ParameterizedTest
  @ValueSource(longs = {3_000, 5_000, 12_000, 40_000})
  void an_outcome_table_spends_at_most_half_of_its_book(long staff) {
    Frame frame = Rostered.of("ward", staff / 2, staff / 2);
    for (Focus focus : List.of(Focus.WHO_COMES, Focus.HOW_IT_GOES)) {
      if (PlanMaker.ofEmployers(TestHatch.YEAR).plan(frame, focus)
          instanceof Planned.Made(var plan)) {
        Epsilon outcomes =
            plan.tables().stream()
                .filter(table -> table.measure() == Measure.OUTCOME)
                .map(PlannedTable::epsilon)
                .reduce(Epsilon.NONE, Epsilon::plus);
        assertThat(outcomes.plus(outcomes)).isLessThanOrEqualTo(plan.spent());
      }
    }
  }
}
