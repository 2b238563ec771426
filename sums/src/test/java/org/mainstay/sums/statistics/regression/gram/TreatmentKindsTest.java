package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// Treatments of every kind side by side, yes or no and numbers, rare and common, with people
/// missing in between: against exact arithmetic.
class TreatmentKindsTest {
  private static final int ROWS = 150;

  private final InventedTable table = new InventedTable(3, 64, 40, 1, 30, 15).numbers(1, 1, 3, 7);

  private Column column(String name, IntToDoubleFunction of) {
    double[] values = new double[ROWS];
    Arrays.setAll(values, of);
    return Column.of(name, values);
  }

  private GroupedRows rows(boolean weighted, Column... treatments) {
    return table.rows(weighted).with(table.outcomes, List.of(treatments), table.covariates);
  }

  private void exact(Column... treatments) {
    for (boolean weighted : new boolean[] {false, true}) {
      GroupedRows rows = rows(weighted, treatments);
      ExactLongWay.exact(rows, InventedTable.sums(rows, false));
      ExactLongWay.exact(rows, InventedTable.sums(rows, true));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 75, 148, 149, 150})
  void rare_and_common(int every) {
    exact(
        column("rare", i -> i % every == 0 ? 1 : 0),
        column("common", i -> i % every == 0 ? 0 : 1),
        column("number", i -> i % every));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 8, 13, 18, 23})
  void everybody_or_nobody_of_one_organisation(int code) {
    exact(
        column("all here", i -> table.organisations[i] == code ? 1 : i % 2),
        column("none here", i -> table.organisations[i] == code ? 0 : i % 2),
        column("only here", i -> table.organisations[i] == code ? i % 2 : 0),
        column("the same here", i -> table.organisations[i] == code ? 0.7 : i % 5));
  }

  @Test
  void nobody_anywhere_and_everybody_everywhere_leave_exactly_nothing() {
    for (boolean weighted : new boolean[] {false, true}) {
      GroupedRows rows = rows(weighted, column("no", i -> 0), column("yes", i -> 1));
      ClusterGrams found = InventedTable.sums(rows, true);
      for (int g = 0; g < found.clusters(); g++) {
        assertThat(found.own(g)).containsOnly(0);
        assertThat(found.cross(g)).containsOnly(0);
      }
      assertThat(found.mean(2)).isZero();
      assertThat(found.mean(3)).isCloseTo(1, within(1e-15));
    }
  }

  @Test
  void no_with_a_sign_is_no() {
    Column plain = column("plain", i -> i % 3 == 0 ? 1 : 0);
    Column signed = column("signed", i -> i % 3 == 0 ? 1 : -0.0);
    ClusterGrams found = InventedTable.sums(rows(true, plain, signed), true);
    for (int g = 0; g < found.clusters(); g++) {
      assertThat(found.own(g)[1]).isEqualTo(found.own(g)[0]);
      assertThat(found.cross(g)[1]).isEqualTo(found.cross(g)[0]);
    }
    exact(plain, signed);
  }

  /// Somebody who took part and somebody who did not are two sides of one question.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void yes_and_no_turned_round_change_the_sign_alone(boolean weighted) {
    Column yes = column("yes", i -> i * i % 5 < 2 ? 1 : 0);
    Column no = column("no", i -> i * i % 5 < 2 ? 0 : 1);
    ClusterGrams found = InventedTable.sums(rows(weighted, yes, no), true);
    for (int g = 0; g < found.clusters(); g++) {
      assertThat(found.own(g)[1]).isCloseTo(found.own(g)[0], within(1e-12));
      assertThat(found.between(g)[1]).isCloseTo(-found.own(g)[0], within(1e-12));
      for (int a = 0; a < 2; a++) {
        assertThat(found.cross(g)[2 * a + 1]).isCloseTo(-found.cross(g)[2 * a], within(1e-11));
      }
    }
    assertThat(found.mean(2) + found.mean(3)).isCloseTo(1, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"2", "5", "70", "90"})
  void many_programmes_at_once(int programmes) {
    var random = new SplittableRandom(programmes);
    var treatments = new ArrayList<Column>();
    for (int t = 0; t < programmes; t++) {
      double share = random.nextDouble();
      treatments.add(column("programme " + t, i -> random.nextDouble() < share ? 1 : 0));
    }
    GroupedRows rows = rows(false, treatments.toArray(Column[]::new));
    ClusterGrams found = InventedTable.sums(rows, true);
    var exact = new ExactLongWay(table.organisations, new double[0]);
    for (int t = 0; t < programmes; t += 1 + programmes / 9) {
      for (int s = 0; s < programmes; s++) {
        double wanted = exact.product(treatments.get(t), treatments.get(s), 8);
        assertThat(found.between(1)[t * programmes + s]).isCloseTo(wanted, within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0.02, false", "0.2, true", "0.6, false"})
  void people_missing_in_between_are_skipped_and_the_rest_counted_where_they_stand(
      double gaps, boolean weighted) {
    var random = new SplittableRandom(9);
    Column gappy = column("gappy", i -> random.nextDouble() < gaps ? Double.NaN : i % 2);
    Column full = column("full", i -> i % 3 == 1 ? 1 : 0);
    GroupedRows study = rows(weighted, gappy, full);
    var longWay = new GapsLongWay(study, 0, 0, true, false);
    var found = Passes.over(study, true, false, new Workers(1)).getFirst();

    assertThat(found.sums().rows()).isEqualTo(longWay.used.size()).isLessThan(ROWS);
    ExactLongWay.exact(InventedTable.picked(study, longWay.rows()), found.sums());
  }

  /// What is explained, what is held equal and what may have helped are summed alike.
  @Test
  void a_column_has_the_same_sums_whatever_part_it_plays() {
    Column x = table.covariates.get(0);
    Column y = table.outcomes.get(0);
    Column t = column("t", i -> i % 7);
    ClusterGrams one =
        InventedTable.sums(table.rows(true).with(List.of(y), List.of(t), List.of(x)), false);
    ClusterGrams other =
        InventedTable.sums(table.rows(true).with(List.of(t), List.of(x), List.of(y)), false);
    for (int g = 0; g < one.clusters(); g++) {
      double size = 1e-12 * (1 + one.wide(g)[0] + one.wide(g)[3] + one.own(g)[0]);
      assertThat(other.own(g)[0]).as("x").isCloseTo(one.wide(g)[0], within(size));
      assertThat(other.wide(g)[0]).as("y").isCloseTo(one.wide(g)[3], within(size));
      assertThat(other.wide(g)[3]).as("t").isCloseTo(one.own(g)[0], within(size));
      assertThat(other.cross(g)[0]).as("y by x").isCloseTo(one.wide(g)[1], within(size));
      assertThat(other.cross(g)[1]).as("t by x").isCloseTo(one.cross(g)[0], within(size));
      assertThat(other.wide(g)[1]).as("y by t").isCloseTo(one.cross(g)[1], within(size));
    }
  }
}
