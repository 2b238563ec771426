package org.mainstay.sums.statistics.counts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Design;
import org.mainstay.sums.statistics.design.Factor;

/// Invented days absent of staff in organisations; every organisation has events.
record InventedCounts(List<double[]> numbers, List<double[]> measured, List<int[]> places) {
  double[] days() {
    return numbers.get(0);
  }

  double[] time() {
    return numbers.get(1);
  }

  double[] weight() {
    return numbers.get(2);
  }

  double[][] x() {
    return measured.toArray(double[][]::new);
  }

  int[] organisation() {
    return places.get(0);
  }

  int[] region() {
    return places.get(1);
  }

  static InventedCounts made(
      double[] days, double[][] x, int[] organisation, int[] region, double[][] timeAndWeight) {
    return new InventedCounts(
        List.of(days, timeAndWeight[0], timeAndWeight[1]),
        List.of(x),
        List.of(organisation, region));
  }

  static InventedCounts of(long seed, int rows, int organisations, int columns) {
    var random = new SplittableRandom(seed);
    double[] days = new double[rows];
    double[][] x = new double[columns][rows];
    int[] organisation = new int[rows];
    int[] region = new int[rows];
    double[] time = new double[rows];
    double[] weight = new double[rows];
    for (int i = 0; i < rows; i++) {
      organisation[i] = i < organisations ? i : random.nextInt(organisations);
      region[i] = organisation[i] / 3;
      time[i] = 0.5 + random.nextInt(4) * 0.5;
      weight[i] = 0.5 + random.nextInt(3);
      double rate = 0.3 + 0.1 * (organisation[i] % 4);
      for (int j = 0; j < columns; j++) {
        x[j][i] = j % 2 == 0 ? random.nextDouble() * 2 : random.nextInt(2);
        rate += 0.2 * (j % 3 - 1) * x[j][i];
      }
      days[i] = i < organisations ? 1 : poisson(random, time[i] * Math.exp(rate));
    }
    return made(days, x, organisation, region, new double[][] {time, weight});
  }

  private static int poisson(SplittableRandom random, double mean) {
    double product = random.nextDouble();
    int count = 0;
    while (product > Math.exp(-mean)) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int j = 0; j < measured.size(); j++) {
      columns.add(Column.of("x" + (j + 1), measured.get(j)));
    }
    return columns;
  }

  Design design(int[] clusters, String name) {
    return Design.of(
        Column.of("days", days()),
        columns(),
        List.of(Factor.of("organisation", organisation())),
        Factor.of(name, clusters));
  }

  Design design() {
    return design(organisation(), "organisation");
  }

  InventedCounts ordered(int[] order) {
    return new InventedCounts(
        numbers.stream().map(c -> pick(c, order)).toList(),
        measured.stream().map(c -> pick(c, order)).toList(),
        places.stream().map(c -> Arrays.stream(order).map(i -> c[i]).toArray()).toList());
  }

  InventedCounts backwards() {
    return ordered(IntStream.range(0, days().length).map(i -> days().length - 1 - i).toArray());
  }

  private static double[] pick(double[] values, int[] order) {
    return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
  }
}
