package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The sums of each organisation against R 4.2.2 `cov.wt`, by golden.R beside golden.csv.
class SumsGoldenTest {
  private static final int ROWS = 120;
  private static final List<String> WIDE = List.of("age", "score");
  private static final List<String> TREATMENTS = List.of("yoga", "group", "hours");

  private static Column column(String name, IntToDoubleFunction of) {
    double[] values = new double[ROWS];
    Arrays.setAll(values, of);
    return Column.of(name, values);
  }

  private static GroupedRows rows(boolean weighted) {
    int[] organisations =
        IntStream.range(0, ROWS).map(i -> 100 + 10 * ((i * i + i) % 13 % 5)).toArray();
    double[] weights = new double[weighted ? ROWS : 0];
    Arrays.setAll(weights, i -> 0.5 + i * 7 % 9 / 4.0);
    return new GroupedRows(
        List.of(column("score", i -> i * 17 % 29 / 3.0 - 4)),
        List.of(
            column("yoga", i -> i * 13 % 7 < 3 ? 1 : 0),
            column("group", i -> i * 11 % 5 == 1 ? 1 : 0),
            column("hours", i -> i * 19 % 23 / 4.0)),
        List.of(column("age", i -> 18 + i * 31 % 47)),
        organisations,
        organisations,
        weights);
  }

  private static double product(ClusterGrams sums, int g, String first, String second) {
    int a = WIDE.indexOf(first);
    int b = WIDE.indexOf(second);
    int t = TREATMENTS.indexOf(first);
    int s = TREATMENTS.indexOf(second);
    if (a >= 0 && b >= 0) {
      return sums.wide(g)[a * 2 + b];
    }
    if (a >= 0) {
      return sums.cross(g)[a * 3 + s];
    }
    return b >= 0 ? sums.cross(g)[b * 3 + t] : sums.between(g)[t * 3 + s];
  }

  private static int at(ClusterGrams sums, int code) {
    return IntStream.range(0, sums.clusters())
        .filter(g -> sums.code(g) == code)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "weighted {0}, organisation {1}: {2} by {3}")
  @CsvFileSource(resources = "golden.csv", numLinesToSkip = 1)
  void products_means_and_weights_are_those_of_r(
      boolean weighted,
      int code,
      String first,
      String second,
      int rows,
      double mass,
      double mean,
      double product) {
    GroupedRows study = rows(weighted);
    ClusterGrams sums = InventedTable.sums(study, true);
    int g = at(sums, code);
    int[] here = IntStream.range(0, ROWS).filter(i -> study.groups()[i] == code).toArray();
    ClusterGrams only = InventedTable.sums(InventedTable.picked(study, here), false);
    int column = WIDE.contains(first) ? WIDE.indexOf(first) : 2 + TREATMENTS.indexOf(first);

    assertThat(sums.rows(g)).isEqualTo(rows);
    assertThat(product(sums, g, first, second)).isCloseTo(product, within(1e-10));
    assertThat(only.mass()).isCloseTo(mass, within(1e-12));
    assertThat(only.mean(column)).isCloseTo(mean, within(1e-12));
    if (first.equals(second) && TREATMENTS.contains(first)) {
      assertThat(sums.own(g)[TREATMENTS.indexOf(first)]).isCloseTo(product, within(1e-10));
    }
  }
}
