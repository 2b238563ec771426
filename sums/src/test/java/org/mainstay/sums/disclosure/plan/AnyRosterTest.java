package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.sums.disclosure.frame.Directorate;
import org.mainstay.sums.disclosure.frame.Frame;
import org.mainstay.sums.disclosure.noise.Epsilon;

/// What holds of the plan of any workforce: 500 of them by chance, at four books.
class AnyRosterTest {
  private static final List<Epsilon> BOOKS =
      List.of(Epsilon.of(4, 5), Epsilon.of(1, 1), Epsilon.of(1, 5), Epsilon.of(2, 1));

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void its_plan_keeps_every_rule(long seed) {
    Frame frame = Rosters.any(seed);
    for (Epsilon book : BOOKS) {
      var maker = new PlanMaker(book, 2027);
      switch (maker.plan(frame)) {
        case Planned.Made(ReleasePlan plan) -> {
          follows(plan, frame, book);
          each(plan, frame, book);
          Frame shuffled = Rosters.shuffled(frame, new Random(seed));
          assertThat(maker.plan(shuffled)).isEqualTo(new Planned.Made(plan));
        }
        case Planned.TooFewStaff(var _, long staff) ->
            assertThat(staff).isEqualTo(frame.staff()).isLessThan(150);
        case Planned.MostlyNoise(var _, long staff, long needed) -> {
          assertThat(staff).isGreaterThanOrEqualTo(150).isLessThan(needed);
          assertThat(new RulesByHand(frame, book).tables()).isEmpty();
        }
        case Planned.PoolTooSmall none -> throw new AssertionError(none.words());
      }
    }
  }

  /// The plan is the one that the rules come to when they are followed in another way.
  private static void follows(ReleasePlan plan, Frame frame, Epsilon book) {
    List<RulesByHand.Table> wanted = new RulesByHand(frame, book).tables();
    assertThat(plan.tables().stream().map(table -> table.code() + table.cadence().periods()))
        .containsExactlyElementsOf(wanted.stream().map(t -> t.code() + t.periods()).toList());
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(
              plan.tables().get(i).cells().stream()
                  .filter(PlannedCell::noised)
                  .map(PlannedCell::staff))
          .as(wanted.get(i).code())
          .containsExactlyInAnyOrderElementsOf(wanted.get(i).cells().values());
    }
  }

  private static void each(ReleasePlan plan, Frame frame, Epsilon book) {
    int tables = plan.tables().size();
    assertThat(plan.spent()).as("to the last part").isEqualTo(book);
    assertThat(plan.tables()).extracting(PlannedTable::epsilon).containsOnly(book.over(tables));
    for (PlannedTable table : plan.tables()) {
      assertThat(table.cells().getFirst().staff()).isEqualTo(frame.staff());
      assertThat(table.measure()).isEqualTo(Measure.FIRST_CONTACT);
      sums(table);
      sizes(table, new RulesByHand(frame, book), tables);
      fixed(table);
    }
  }

  /// Every cell is the sum of its parts, and a person is under noise once.
  private static void sums(PlannedTable table) {
    List<PlannedCell> cells = table.cells();
    for (int n = 0; n < cells.size(); n++) {
      int cell = n;
      long[] parts =
          cells.stream().filter(p -> p.parent() == cell).mapToLong(PlannedCell::staff).toArray();
      assertThat(cells.get(n).noised()).isEqualTo(parts.length == 0);
      if (parts.length > 0) {
        assertThat(LongStream.of(parts).sum()).isEqualTo(cells.get(n).staff());
      }
    }
    assertThat(table.tree().cells()).isEqualTo(cells.size());
  }

  /// Each cell passes the rule, or carries the flag and passes half of it; the fixed ones alone are
  /// there whatever their size. No part of the organisation is below the floor.
  private static void sizes(PlannedTable table, RulesByHand rules, int tables) {
    int periods = table.cadence().periods();
    for (PlannedCell cell : table.cells()) {
      boolean plain = rules.holds(cell.staff(), tables, periods, true, false);
      assertThat(cell.wide()).as("%s of %s", cell, table.code()).isEqualTo(!plain);
      if (isFixed(cell)) {
        continue;
      }
      assertThat(rules.holds(cell.staff(), tables, periods, false, false)).isTrue();
      if (periods > 1 || cell.code().startsWith("division")) {
        assertThat(plain).isTrue();
      }
      if (cell.code().startsWith("d") || cell.code().equals("all")) {
        assertThat(cell.staff()).isGreaterThanOrEqualTo(150);
      }
    }
  }

  private static boolean isFixed(PlannedCell cell) {
    boolean rest = cell.code().contains("-not-stated") && !cell.code().contains("-or-not-stated");
    return rest || cell.code().equals("directorate-joined");
  }

  private static void fixed(PlannedTable table) {
    Set<String> codes = new HashSet<>();
    table.cells().forEach(cell -> codes.add(cell.code()));
    assertThat(codes.contains(table.code() + "-not-stated"))
        .isEqualTo(
            !table.code().equals("total") && !codes.contains("sex:women-other-or-not-stated"));
    assertThat(codes.contains("directorate-joined")).isEqualTo(table.code().equals("directorate"));
  }

  /// The test would be worth little if most rosters came to the same few tables.
  @Test
  void the_rosters_by_chance_come_to_many_different_plans() {
    Set<String> plans = new HashSet<>();
    var refused = new int[1];
    var divided = new int[1];
    var maker = PlanMaker.ofEmployers(2027);
    seeds()
        .forEach(
            seed -> {
              Frame frame = Rosters.any(seed);
              if (maker.plan(frame) instanceof Planned.Made(ReleasePlan plan)) {
                divided[0] += plan.canonical().contains("\"division:") ? 1 : 0;
                plans.add(PlanMakerTest.tables(maker, frame));
              } else {
                refused[0]++;
              }
            });
    assertThat(plans).hasSizeGreaterThan(30);
    assertThat(refused[0]).isBetween(50, 300);
    assertThat(divided[0]).as("plans with divisions").isGreaterThan(10);
    for (String table :
        List.of("sex", "age-in-three", "ethnic-group-in-two", "staff-group", "directorate")) {
      assertThat(plans).anyMatch(plan -> plan.contains(table));
    }
    assertThat(plans).anyMatch(plan -> plan.contains("total/4"));
    assertThat(plans).anyMatch(plan -> plan.contains("sex-by-ethnic-group/4"));
  }

  /// Staff who move within a cell change nothing that is published.
  @ParameterizedTest
  @CsvSource({"500", "3000", "50000"})
  void a_roster_decides_by_its_sums_alone(long staff) {
    Frame frame = Rosters.printed(staff);
    List<Directorate> undivided =
        frame.directorates().stream().map(d -> new Directorate(d.unit(), List.of())).toList();
    var other = new Frame(frame.population(), undivided, 0, frame.crossings());
    PlanMaker maker = PlanMaker.ofEmployers(2027);
    assertThat(maker.plan(other)).isEqualTo(maker.plan(frame));
  }

  /// The more staff in the same proportions, the more there is to read within a tier.
  @Test
  void within_a_tier_a_larger_employer_never_has_fewer_tables() {
    for (int[] tier : new int[][] {{150, 749}, {750, 2_999}, {3_000, 9_999}, {10_000, 60_000}}) {
      int before = 0;
      for (int staff : IntStream.iterate(tier[0], s -> s <= tier[1], s -> s + 83).toArray()) {
        int tables =
            PlanMakerTest.plan(PlanMaker.ofEmployers(2027), Rosters.printed(staff)).tables().size();
        assertThat(tables).as("%d staff", staff).isGreaterThanOrEqualTo(before);
        before = tables;
      }
    }
  }
}
