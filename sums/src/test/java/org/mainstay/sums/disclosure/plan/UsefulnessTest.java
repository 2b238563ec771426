package org.mainstay.sums.disclosure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.disclosure.consistency.CellTree;
import org.mainstay.sums.disclosure.consistency.Reconciliation;
import org.mainstay.sums.disclosure.noise.Chance;

/// Whether a planned book is worth reading: what is published of a tenth of the staff beside the
/// truth, drawn many times, and beside the errors printed in the release book (section 6).
class UsefulnessTest {
  private static final int DRAWS = 2_000;

  /// The truth for the test: a tenth of each last cell, and what that adds up to.
  private static long[] truth(PlannedTable table) {
    long[] truth = new long[table.cells().size()];
    for (int n = truth.length - 1; n >= 0; n--) {
      PlannedCell cell = table.cells().get(n);
      truth[n] += cell.noised() ? Math.round(cell.staff() / 10.0) : 0;
      if (cell.parent() >= 0) {
        truth[cell.parent()] += truth[n];
      }
    }
    return truth;
  }

  private static List<long[]> published(List<PlannedTable> tables, Chance chance) {
    List<CellTree> trees = tables.stream().map(PlannedTable::tree).toList();
    List<long[]> noisy = new ArrayList<>();
    for (PlannedTable table : tables) {
      long[] numbers = truth(table);
      for (int n = 0; n < numbers.length; n++) {
        numbers[n] += table.cells().get(n).noised() ? table.noise().draw(chance) : 0;
      }
      noisy.add(numbers);
    }
    Reconciliation book = Reconciliation.of(trees, noisy);
    List<long[]> published = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      published.add(book.published(i));
    }
    return published;
  }

  /// Printed for a book of 0.8: 1.4 % of 300 users with three or four tables. A plan has a cell for
  /// those not stated besides, so that a table of `k` cells has the noise of `k + 1`; and numbers
  /// are whole, so that half a person may be added.
  @ParameterizedTest
  @CsvSource({"2999, 0.014, 4", "3000, 0.014, 2"})
  void the_total_is_as_near_as_is_printed(long staff, double printed, int cells) {
    double users = staff / 10.0;
    double allowed = printed * Math.sqrt((cells + 1.0) / cells) + 0.5 / users + 0.004;
    assertThat(median(staff)).isLessThan(allowed);
  }

  /// Printed for a book of 0.8 and one table: 2.4 % of 50 users; a small book has no third cell.
  @Test
  void the_total_of_a_small_book_is_as_near_as_is_printed() {
    assertThat(median(500)).isLessThan(1.25 * 0.024);
  }

  @ParameterizedTest
  @CsvSource({"150, 0.15", "500, 0.05", "9999, 0.01", "50000, 0.002"})
  void the_larger_the_employer_the_nearer_the_total(long staff, double most) {
    assertThat(median(staff)).isLessThan(most);
  }

  private static double median(long staff) {
    List<PlannedTable> tables = annual(staff);
    var chance = new Chance(new Random(staff)::nextBytes);
    double whole = truth(tables.getFirst())[0];
    double[] errors = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      errors[draw] = Math.abs(published(tables, chance).getFirst()[0] - whole) / whole;
    }
    Arrays.sort(errors);
    return errors[DRAWS / 2];
  }

  /// The size rule's own promise: 19 in 20 numbers of a plain cell lie within a fifth of the truth
  /// where a tenth of the staff come, of a wide cell within two fifths.
  @ParameterizedTest
  @ValueSource(longs = {500, 1_500, 2_999, 3_000, 9_999, 10_000})
  void a_plain_cell_is_within_a_fifth_and_a_wide_one_within_two(long staff) {
    List<PlannedTable> tables = annual(staff);
    var chance = new Chance(new Random(staff)::nextBytes);
    int[][] within = new int[tables.size()][];
    for (int i = 0; i < within.length; i++) {
      within[i] = new int[tables.get(i).cells().size()];
    }
    for (int draw = 0; draw < DRAWS; draw++) {
      List<long[]> published = published(tables, chance);
      for (int i = 0; i < within.length; i++) {
        long[] truth = truth(tables.get(i));
        for (int n = 0; n < truth.length; n++) {
          double allowed = tables.get(i).cells().get(n).wide() ? 0.4 : 0.2;
          long error = Math.abs(published.get(i)[n] - truth[n]);
          within[i][n] += error <= allowed * truth[n] + 0.5 ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < within.length; i++) {
      for (int n = 0; n < within[i].length; n++) {
        if (tables.get(i).cells().get(n).staff() > 0) {
          assertThat(within[i][n] / (double) DRAWS)
              .as("%s of %s", tables.get(i).cells().get(n), tables.get(i).code())
              .isGreaterThan(0.935);
        }
      }
    }
  }

  private static List<PlannedTable> annual(long staff) {
    return PlanMakerTest.plan(PlanMaker.ofEmployers(2027), Rosters.printed(staff)).tables().stream()
        .filter(table -> staff >= 50_000 || table.cadence() == Cadence.ANNUAL)
        .toList();
  }
}
