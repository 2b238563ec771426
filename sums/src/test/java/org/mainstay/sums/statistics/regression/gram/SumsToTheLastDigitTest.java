package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.sums.statistics.matrix.Workers;

/// The sums of many shapes of table, against exact arithmetic of 80 digits.
class SumsToTheLastDigitTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 0", "0, 1, 0, 1", "1, 1, 1, 0", "2, 1, 2, 0", "3, 1, 1, 1", "1, 3, 0, 2",
    "4, 1, 4, 0", "3, 2, 3, 2", "5, 4, 2, 1", "7, 1, 1, 0", "8, 1, 5, 0", "0, 4, 3, 3"
  })
  void any_number_of_columns(int covariates, int outcomes, int yesOrNo, int numbers) {
    var table =
        new InventedTable(100 + covariates, 9, 1, 17, 4)
            .numbers(covariates, outcomes, 5, 10)
            .treatments(yesOrNo, numbers);
    for (boolean weighted : new boolean[] {false, true}) {
      ExactLongWay.exact(table, table.sums(weighted, false), weighted);
      ExactLongWay.exact(table, table.sums(weighted, true), weighted);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 63, 64, 65, 127, 128, 129, 255, 256, 257})
  void an_organisation_of_any_size(int size) {
    var table = new InventedTable(size, size, 6).numbers(1, 1, -3, 8).treatments(3, 1);

    ExactLongWay.exact(table, table.sums(false, true), false);
    ExactLongWay.exact(table, table.sums(true, true), true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40})
  void any_number_of_organisations(int count) {
    var table =
        new InventedTable(count, InventedTable.uneven(count, 12))
            .numbers(2, 1, 1, 1)
            .treatments(2, 0);
    var found = table.sums(true, true);

    assertThat(found.organisations()).isEqualTo(count);
    ExactLongWay.exact(table, found, true);
  }

  @ParameterizedTest
  @CsvSource({"0, 1e-150", "0, 1e150", "1e9, 1", "-1e12, 0.5", "1e-8, 1e-12", "3e5, 1e-5"})
  void tiny_huge_and_far_off_numbers(double offset, double size) {
    var table = new InventedTable(7, 20, 33, 8).numbers(2, 2, offset, size).treatments(1, 1);
    var exact = new ExactLongWay(table.organisations, new double[0]);
    var found = table.sums(false, false);
    List<Column> wide = table.wide();
    for (int g = 0; g < 3; g++) {
      for (int a = 0; a < 4; a++) {
        double own = exact.product(wide.get(a), wide.get(a), found.code(g));
        for (int b = 0; b < 4; b++) {
          double other = exact.product(wide.get(b), wide.get(b), found.code(g));
          double wanted = exact.product(wide.get(a), wide.get(b), found.code(g));
          assertThat(found.wide(g)[a * 4 + b])
              .isCloseTo(wanted, within(1e-13 * Math.sqrt(own) * Math.sqrt(other)));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1e-9, 1", "1, 1e9", "1e-6, 1e6", "1e-100, 1e-90", "1e90, 1e100"})
  void light_and_heavy_weights_side_by_side(double lightest, double heaviest) {
    var table = new InventedTable(8, 15, 22).numbers(1, 1, 2, 5).treatments(1, 1);
    for (int i = 0; i < table.weights.length; i++) {
      double share = (i * 17 % 37) / 36.0;
      table.weights[i] = lightest * Math.pow(heaviest / lightest, share);
    }

    ExactLongWay.exact(table, table.sums(true, true), true);
  }

  @Test
  void many_rows_in_one_task_and_in_several() {
    var table = new InventedTable(9, 5000, 3000, 1200).numbers(1, 1, 0, 1).treatments(1, 0);
    var rows = table.rows(false);
    var one = Passes.over(rows, true, false, new Workers(1)).getFirst().sums();
    var three = Passes.over(rows, true, false, new Workers(3)).getFirst().sums();
    var exact = new ExactLongWay(table.organisations, new double[0]);
    for (int g = 0; g < 3; g++) {
      double wanted = exact.product(table.outcomes.get(0), table.treatments.get(0), one.code(g));

      assertThat(one.cross(g)[1]).isCloseTo(wanted, within(1e-10));
      assertThat(three.wide(g)).containsExactly(one.wide(g));
      assertThat(three.cross(g)).containsExactly(one.cross(g));
      assertThat(three.own(g)).containsExactly(one.own(g));
      assertThat(three.between(g)).containsExactly(one.between(g));
    }
  }

  /// `yes · no / all`, and both counts less their products over all: whole numbers over n.
  @ParameterizedTest
  @CsvSource({"10, 3, 2, 1", "64, 64, 30, 30", "65, 1, 64, 0", "130, 70, 90, 50", "7, 0, 3, 0"})
  void yes_and_no_are_counted(int n, int first, int second, int both) {
    double[] a = new double[n];
    double[] b = new double[n];
    Arrays.fill(a, 0, first, 1);
    Arrays.fill(b, first - both, first - both + second, 1);
    var rows =
        new GroupedRows(
            List.of(Column.of("y", new double[n])),
            List.of(Column.of("a", a), Column.of("b", b)),
            List.of(),
            new int[n]);
    var found = InventedTable.sums(rows, true);

    assertThat(found.own(0)[0]).isCloseTo((double) first * (n - first) / n, within(1e-13));
    assertThat(found.own(0)[1]).isCloseTo((double) second * (n - second) / n, within(1e-13));
    assertThat(found.between(0)[1]).isCloseTo(both - (double) first * second / n, within(1e-13));
    assertThat(found.between(0)[2]).isEqualTo(found.between(0)[1]);
    assertThat(found.mean(1)).isEqualTo((double) first / n);
    assertThat(found.mean(2)).isEqualTo((double) second / n);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_yes_or_no_and_the_same_told_as_a_number_have_the_same_sums(boolean weighted) {
    var table = new InventedTable(10, 30, 41, 5).numbers(2, 1, 4, 2).treatments(2, 0);
    GroupedRows plain = table.rows(weighted);
    List<Column> doubled =
        table.treatments.stream()
            .map(
                t ->
                    Column.of(
                        t.name(),
                        IntStream.range(0, t.rows()).mapToDouble(i -> 2 * t.at(i)).toArray()))
            .toList();
    var yes = InventedTable.sums(plain, true);
    var number = InventedTable.sums(plain.with(table.outcomes, doubled, table.covariates), true);
    for (int g = 0; g < 3; g++) {
      for (int i = 0; i < 6; i++) {
        assertThat(number.cross(g)[i]).isCloseTo(2 * yes.cross(g)[i], within(1e-12));
      }
      for (int i = 0; i < 4; i++) {
        assertThat(number.between(g)[i]).isCloseTo(4 * yes.between(g)[i], within(1e-12));
      }
      for (int t = 0; t < 2; t++) {
        assertThat(number.own(g)[t]).isCloseTo(4 * yes.own(g)[t], within(1e-12));
      }
    }
  }

  @Test
  void means_over_all_rows_are_those_of_the_rows() {
    var table = new InventedTable(12, 4, 19, 2, 7).numbers(2, 1, 10, 3).treatments(1, 1);
    for (boolean weighted : new boolean[] {false, true}) {
      var found = table.sums(weighted, false);
      List<Column> columns = table.rows(weighted).columns();
      double mass = weighted ? Arrays.stream(table.weights).sum() : 32;

      assertThat(found.mass()).isCloseTo(mass, within(1e-12));
      for (int j = 0; j < columns.size(); j++) {
        double sum = 0;
        for (int i = 0; i < 32; i++) {
          sum += (weighted ? table.weights[i] : 1) * columns.get(j).at(i);
        }
        assertThat(found.mean(j)).isCloseTo(sum / mass, within(1e-13));
      }
    }
  }
}
