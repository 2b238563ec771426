package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.noise.Chance;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.noise.NoiseLaw;

/// What all the numbers of a whole plan can tell about one person, worked out from the laws of its
/// noise and from drawing it, beside what the plan promises.
class OnePersonTest {
  private static final PlanMaker MAKER = PlanMaker.ofEmployers(2027);

  /// Each last cell that somebody could be in; all the cells above it are sums.
  private static List<Integer> lastCells(PlannedTable table) {
    var last = new ArrayList<Integer>();
    for (int n = 0; n < table.cells().size(); n++) {
      int cell = n;
      if (table.cells().stream().noneMatch(other -> other.parent() == cell)) {
        last.add(n);
      }
    }
    return last;
  }

  /// How often somebody in a last cell is counted in a cell with noise.
  private static int noises(PlannedTable table, int last) {
    int noises = 0;
    for (int n = last; n >= 0; n = table.cells().get(n).parent()) {
      noises += table.cells().get(n).noised() ? 1 : 0;
    }
    return noises;
  }

  static List<ReleasePlan> plans() {
    var plans = new ArrayList<ReleasePlan>();
    for (long staff : new long[] {150, 500, 1_500, 3_000, 9_999, 10_000, 50_000, 400_000}) {
      plans.add(PlanMakerTest.plan(MAKER, Rosters.printed(staff)));
    }
    for (long seed = 1_000; seed < 1_100; seed++) {
      if (MAKER.plan(Rosters.any(seed)) instanceof Planned.Made(ReleasePlan plan)) {
        plans.add(plan);
      }
    }
    return plans;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void wherever_somebody_is_counted_it_is_under_one_noise_in_each_table(ReleasePlan plan) {
    for (PlannedTable table : plan.tables()) {
      for (int last : lastCells(table)) {
        assertThat(noises(table, last)).as("%s, cell %d", table.code(), last).isEqualTo(1);
      }
    }
  }

  /// One more person lifts one number of each table by one; for numbers above the truth by any
  /// amount each is then `e^ε` likelier, and never more so.
  @ParameterizedTest
  @MethodSource("plans")
  void all_tables_together_change_the_odds_by_no_more_than_the_plan_promises(ReleasePlan plan) {
    double most = 1;
    for (PlannedTable table : plan.tables()) {
      NoiseLaw law = table.noise().law();
      double mostOfTable = 0;
      for (long x = -60; x <= 60; x++) {
        mostOfTable = Math.max(mostOfTable, law.at(x - 1) / law.at(x));
        mostOfTable = Math.max(mostOfTable, law.at(x + 1) / law.at(x));
      }
      most *= mostOfTable;
    }
    assertThat(most).isCloseTo(plan.guarantee().factor(), within(1e-9));
  }

  /// Each quarter is of other people, so that four quarters cost what one does: somebody is in one
  /// of them alone.
  @ParameterizedTest
  @MethodSource("plans")
  void the_periods_of_a_year_cost_what_the_table_costs(ReleasePlan plan) {
    for (PlannedTable table : plan.tables()) {
      Epsilon year = Epsilon.NONE;
      for (int period = 1; period <= table.cadence().periods(); period++) {
        year = year.plus(table.cost(period));
      }
      assertThat(year).isEqualTo(table.epsilon());
    }
  }

  /// Somebody who knows everything but one person's answer, and counts the evidence of all tables
  /// together, gains at most what is promised: drawn 40,000 times with and without the person.
  @ParameterizedTest
  @CsvSource({"500", "3000", "50000"})
  void whoever_reads_every_table_gains_no_more_than_is_promised(long staff) {
    ReleasePlan plan = PlanMakerTest.plan(MAKER, Rosters.printed(staff));
    var chance = new Chance(new Random(staff)::nextBytes);
    int turns = 40_000;
    int[] found = new int[81];
    int[] accused = new int[81];
    for (int turn = 0; turn < turns; turn++) {
      found[bin(evidence(plan, chance, 1))]++;
      accused[bin(evidence(plan, chance, 0))]++;
    }
    double best = 0;
    double gain = 0;
    for (int from = 80; from >= 0; from--) {
      gain += (found[from] - accused[from]) / (double) turns;
      best = Math.max(best, gain);
    }
    double promised = plan.guarantee().largestAdvantage();
    assertThat(best).isLessThan(promised + 4 / Math.sqrt(turns));
    assertThat(best).as("and there is something to gain").isGreaterThan(promised / 5);
  }

  /// The log of how much likelier the numbers are if the person is among those counted.
  private static double evidence(ReleasePlan plan, Chance chance, int person) {
    double evidence = 0;
    for (PlannedTable table : plan.tables()) {
      long seen = person + table.noise().draw(chance);
      long nearer = Math.abs(seen) - Math.abs(seen - 1);
      evidence += nearer * table.epsilon().nearest();
    }
    return evidence;
  }

  private static int bin(double evidence) {
    return (int) Math.round(40 + 40 * Math.clamp(evidence, -1, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {150, 3_000, 50_000})
  void both_books_together_stay_below_the_default_of_one(long staff) {
    ReleasePlan employer = PlanMakerTest.plan(MAKER, Rosters.printed(staff));
    ReleasePlan hub = PlanMakerTest.plan(PlanMaker.ofHub(2027), Rosters.printed(60_000));
    assertThat(employer.spent().plus(hub.spent())).isEqualTo(Epsilon.of(1, 1));
  }

  @Test
  void the_cells_of_a_divided_directorate_lie_below_it() {
    PlannedTable divided =
        plans().stream()
            .flatMap(plan -> plan.tables().stream())
            .filter(table -> table.cells().stream().anyMatch(c -> c.code().contains("--")))
            .findFirst()
            .orElseThrow();
    for (PlannedCell cell : divided.cells()) {
      if (cell.code().startsWith("division:")) {
        String above = cell.code().substring("division:".length(), cell.code().indexOf("--"));
        assertThat(divided.cells().get(cell.parent()).code()).isEqualTo("directorate:" + above);
      }
    }
  }
}
