package org.mainstay.hatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mainstay.hatch.book.BookPlan;
import org.mainstay.hatch.book.Freezing;
import org.mainstay.hatch.book.Population;
import org.mainstay.inside.TestClock;
import org.mainstay.sums.disclosure.noise.Epsilon;
import org.mainstay.sums.disclosure.plan.Cadence;
import org.mainstay.sums.disclosure.plan.Measure;
import org.mainstay.sums.disclosure.plan.PlannedCell;
import org.mainstay.sums.disclosure.plan.PlannedTable;
import org.mainstay.sums.disclosure.plan.ReleasePlan;

/// Plans as a hub would agree to them.
public final class TestPlans {
  private static final Freezing FREEZING =
      new Freezing(TestHatch.calendar(new TestClock(Instant.EPOCH)), 2_000);

  private TestPlans() {}

  /// A plan of one employer with its hours, and with margins of fewer draws than a real one's.
  public static BookPlan frozen(ReleasePlan plan) {
    return FREEZING.frozen(plan, Population.employer(plan.population(), plan.population()));
  }

  /// An employer's book: the total each quarter, sex and outcome at the year's end; 4/5 in all.
  public static BookPlan employer(String population) {
    return employer(population, TestHatch.YEAR);
  }

  /// The same for another contract year.
  public static BookPlan employer(String population, int year) {
    return frozen(
        plan(
            population,
            year,
            everybody(Epsilon.of(2, 5)),
            flat("sex", Measure.FIRST_CONTACT, Epsilon.of(1, 5), "men", "women"),
            flat(
                "outcome",
                Measure.OUTCOME,
                Epsilon.of(1, 5),
                "better",
                "not-better",
                "not-measured")));
  }

  /// The hub's own book: the total each quarter over several populations.
  public static BookPlan hub(Epsilon epsilon, String... populations) {
    var about =
        new Population("hub", "The hub", Population.Kind.HUB, new TreeSet<>(Set.of(populations)));
    return FREEZING.frozen(plan("hub", everybody(epsilon)), about);
  }

  public static ReleasePlan plan(String population, PlannedTable... tables) {
    return plan(population, TestHatch.YEAR, tables);
  }

  private static ReleasePlan plan(String population, int year, PlannedTable... tables) {
    return new ReleasePlan(population, year, List.of(tables));
  }

  public static PlannedTable everybody(Epsilon epsilon) {
    return new PlannedTable(
        "everybody",
        Measure.FIRST_CONTACT,
        Cadence.QUARTERLY,
        List.of(new PlannedCell("all:everybody", "Everybody", -1, 5000, true, false)),
        epsilon);
  }

  /// A flat table by the year, with a cell for what is not stated.
  public static PlannedTable flat(
      String code, Measure measure, Epsilon epsilon, String... categories) {
    var cells = new ArrayList<PlannedCell>();
    cells.add(new PlannedCell(code + ":all", "Everybody", -1, 5000, false, false));
    for (String category : categories) {
      cells.add(cell(code + ":" + category, category));
    }
    cells.add(new PlannedCell(code + ":not-stated-or-other", "Not \"stated\"", 0, 200, true, true));
    return new PlannedTable(code, measure, Cadence.ANNUAL, cells, epsilon);
  }

  private static PlannedCell cell(String code, String label) {
    return new PlannedCell(code, label, 0, 2400, true, false, code);
  }
}
