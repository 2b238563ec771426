package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What sums must do when rows, units, codes or weights change: laws of means and products.
class SumsUnderChangeTest {
  private static InventedTable table(long seed) {
    return new InventedTable(seed, 14, 3, 25, 1, 9).numbers(2, 2, 6, 4).treatments(2, 1);
  }

  private static Column changed(Column column, DoubleUnaryOperator how) {
    return Column.of(
        column.name(),
        IntStream.range(0, column.rows()).mapToDouble(column::at).map(how).toArray());
  }

  private static List<Column> changed(List<Column> columns, DoubleUnaryOperator how) {
    return columns.stream().map(c -> changed(c, how)).toList();
  }

  private static int[] order(long seed, int n) {
    var random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, n).toArray();
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true", "4, true"})
  void rows_may_come_in_any_order(long seed, boolean weighted) {
    GroupedRows rows = table(seed).rows(weighted);
    GroupedRows mixed = InventedTable.picked(rows, order(seed, rows.rows()));

    ExactLongWay.same(InventedTable.sums(mixed, true), InventedTable.sums(rows, true), 1e-13);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void rows_counted_twice_are_rows_of_weight_two(long seed) {
    var table = table(seed);
    int n = table.organisations.length;
    Arrays.setAll(table.weights, i -> i % 3 == 0 ? 2 : 1);
    int[] twice =
        IntStream.range(0, n)
            .flatMap(i -> i % 3 == 0 ? IntStream.of(i, i) : IntStream.of(i))
            .toArray();
    var weighted = table.sums(true, true);
    var repeated = InventedTable.sums(InventedTable.picked(table.rows(false), twice), true);

    assertThat(weighted.mass()).isEqualTo(repeated.mass());
    assertThat(weighted.rows()).isEqualTo(n).isLessThan(repeated.rows());
    for (int g = 0; g < weighted.clusters(); g++) {
      assertThat(weighted.wide(g)).containsExactly(repeated.wide(g), within(1e-11));
      assertThat(weighted.cross(g)).containsExactly(repeated.cross(g), within(1e-12));
      assertThat(weighted.own(g)).containsExactly(repeated.own(g), within(1e-12));
      assertThat(weighted.between(g)).containsExactly(repeated.between(g), within(1e-12));
    }
  }

  @Test
  void weights_of_one_are_no_weights() {
    var table = table(21);
    Arrays.fill(table.weights, 1);

    ExactLongWay.same(table.sums(true, true), table.sums(false, true), 1e-14);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-6, 0.5, 3, 1e6})
  void weights_in_another_unit_multiply_all_products(double times) {
    var table = table(22);
    var before = table.sums(true, true);
    Arrays.setAll(table.weights, i -> times * table.weights[i]);
    var after = table.sums(true, true);

    assertThat(after.mass()).isCloseTo(times * before.mass(), within(1e-12 * times * 52));
    for (int g = 0; g < before.clusters(); g++) {
      double[] wanted = Arrays.stream(before.wide(g)).map(v -> times * v).toArray();
      double[] own = Arrays.stream(before.own(g)).map(v -> times * v).toArray();
      assertThat(after.wide(g)).containsExactly(wanted, within(1e-11 * times));
      assertThat(after.own(g)).containsExactly(own, within(1e-11 * times));
    }
    for (int j = 0; j < 7; j++) {
      assertThat(after.mean(j)).isCloseTo(before.mean(j), within(1e-13));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1000, -0.5, 64, 1e6})
  void a_number_added_to_everybody_moves_the_mean_alone(double offset) {
    var table = table(23);
    GroupedRows rows = table.rows(false);
    var before = InventedTable.sums(rows, false);
    var after =
        InventedTable.sums(
            rows.with(
                changed(rows.outcomes(), v -> v + offset),
                rows.treatments(),
                changed(rows.covariates(), v -> v + offset)),
            false);
    double rounding = 1e-14 * Math.abs(offset) * 100 + 1e-12;
    for (int g = 0; g < before.clusters(); g++) {
      assertThat(after.wide(g)).containsExactly(before.wide(g), within(rounding));
      assertThat(after.cross(g)).containsExactly(before.cross(g), within(rounding));
    }
    for (int j = 0; j < 4; j++) {
      assertThat(after.mean(j)).isCloseTo(before.mean(j) + offset, within(rounding));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, 0.25, 1024})
  void another_unit_multiplies_once_for_each_column(double times) {
    var table = table(24);
    GroupedRows rows = table.rows(true);
    var before = InventedTable.sums(rows, false);
    var after =
        InventedTable.sums(
            rows.with(
                changed(rows.outcomes(), v -> v * times), rows.treatments(), rows.covariates()),
            false);
    for (int g = 0; g < before.clusters(); g++) {
      for (int a = 0; a < 4; a++) {
        for (int b = 0; b < 4; b++) {
          double power = Math.pow(times, (a >= 2 ? 1 : 0) + (b >= 2 ? 1 : 0));
          assertThat(after.wide(g)[a * 4 + b]).isEqualTo(power * before.wide(g)[a * 4 + b]);
        }
      }
      for (int t = 0; t < 3; t++) {
        assertThat(after.cross(g)[2 * 3 + t]).isEqualTo(times * before.cross(g)[2 * 3 + t]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_sum_of_columns_has_the_sum_of_their_products(boolean weighted) {
    var table = table(25);
    GroupedRows rows = table.rows(weighted);
    Column first = rows.covariates().get(0);
    Column second = rows.covariates().get(1);
    double[] both = new double[rows.rows()];
    Arrays.setAll(both, i -> first.at(i) + second.at(i));
    var covariates = new ArrayList<>(rows.covariates());
    covariates.add(Column.of("both", both));
    var found = InventedTable.sums(rows.with(rows.outcomes(), rows.treatments(), covariates), true);
    for (int g = 0; g < found.clusters(); g++) {
      for (int b = 0; b < 5; b++) {
        assertThat(found.wide(g)[2 * 5 + b])
            .isCloseTo(found.wide(g)[b] + found.wide(g)[5 + b], within(1e-11));
      }
      for (int t = 0; t < 3; t++) {
        assertThat(found.cross(g)[2 * 3 + t])
            .isCloseTo(found.cross(g)[t] + found.cross(g)[3 + t], within(1e-11));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"31, false", "32, true", "33, false", "34, true"})
  void products_are_symmetric_and_no_larger_than_their_squares_allow(long seed, boolean weighted) {
    var found = table(seed).sums(weighted, true);
    for (int g = 0; g < found.clusters(); g++) {
      double[] wide = found.wide(g);
      double[] own = found.own(g);
      for (int a = 0; a < 4; a++) {
        assertThat(wide[a * 5]).isNotNegative();
        for (int b = 0; b < 4; b++) {
          assertThat(wide[a * 4 + b]).isEqualTo(wide[b * 4 + a]);
          assertThat(Math.abs(wide[a * 4 + b]))
              .isLessThanOrEqualTo(Math.sqrt(wide[a * 5] * wide[b * 5]) + 1e-12);
        }
        for (int t = 0; t < 3; t++) {
          assertThat(Math.abs(found.cross(g)[a * 3 + t]))
              .isLessThanOrEqualTo(Math.sqrt(wide[a * 5] * own[t]) + 1e-12);
        }
      }
      for (int t = 0; t < 3; t++) {
        assertThat(found.between(g)[t * 4]).isEqualTo(own[t]);
        assertThat(found.between(g)[t * 3 + (t + 1) % 3])
            .isEqualTo(found.between(g)[(t + 1) % 3 * 3 + t]);
      }
    }
  }

  @Test
  void a_row_alone_in_its_organisation_leaves_nothing_but_its_mean() {
    var table = table(41);
    var found = table.sums(true, true);
    int alone = IntStream.range(0, 5).filter(g -> found.rows(g) == 1).findFirst().orElseThrow();

    assertThat(found.wide(alone)).containsOnly(0);
    assertThat(found.cross(alone)).containsOnly(0);
    assertThat(found.own(alone)).containsOnly(0);
    assertThat(found.between(alone)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {-2_000_000_000, -1, 0, 7, 2_000_000_000})
  void any_whole_number_is_a_code(int code) {
    var table = table(42);
    int[] codes = table.organisations.clone();
    Arrays.setAll(codes, i -> codes[i] == 3 ? code : codes[i]);
    var found =
        InventedTable.sums(
            new GroupedRows(table.outcomes, table.treatments, table.covariates, codes), true);
    int at = IntStream.range(0, 5).filter(g -> found.code(g) == code).findFirst().orElseThrow();
    var before = table.sums(false, true);

    assertThat(at).isEqualTo(code == 2_000_000_000 ? 4 : 0);
    assertThat(found.rows(at)).isEqualTo(14);
    assertThat(found.wide(at)).containsExactly(before.wide(0));
    assertThat(found.between(at)).containsExactly(before.between(0));
  }

  @Test
  void another_column_changes_nothing_of_those_before() {
    var table = table(43);
    GroupedRows rows = table.rows(true);
    var more = new ArrayList<>(rows.treatments());
    more.add(Column.of("last", table.weights));
    var before = InventedTable.sums(rows, false);
    var after = InventedTable.sums(rows.with(rows.outcomes(), more, rows.covariates()), false);
    for (int g = 0; g < 5; g++) {
      assertThat(after.wide(g)).containsExactly(before.wide(g));
      for (int a = 0; a < 4; a++) {
        for (int t = 0; t < 3; t++) {
          assertThat(after.cross(g)[a * 4 + t]).isEqualTo(before.cross(g)[a * 3 + t]);
        }
      }
    }
  }
}
