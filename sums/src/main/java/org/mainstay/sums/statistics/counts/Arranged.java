package org.mainstay.sums.statistics.counts;

import java.util.Arrays;
import java.util.List;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Clusters;

/// The rows used, copied group by group, with columns of mean 0 and standard deviation 1.
final class Arranged {
  final double[] counts;
  final double[] exposure;
  final double[] weight;
  final int[] starts;
  double[][] x;
  private double[] deviation;
  private final int[] rows;

  Arranged(CountDesign asked, Chosen chosen) {
    this.rows = chosen.rows();
    Clusters groups = chosen.groups();
    this.starts = new int[groups.count() + 1];
    for (int g = 0; g < starts.length; g++) {
      starts[g] = groups.start(g);
    }
    this.counts = picked(asked.design().outcome().values());
    this.exposure = ones(asked.exposure());
    this.weight = ones(asked.design().weights());
    int[] columns = chosen.columns();
    this.x = new double[columns.length][];
    this.deviation = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      x[j] = picked(asked.design().columns().get(columns[j]).values());
      deviation[j] = standardise(x[j]);
    }
  }

  private double[] picked(double[] values) {
    double[] picked = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = values[rows[i]];
    }
    return picked;
  }

  private double[] ones(List<Column> columns) {
    if (!columns.isEmpty()) {
      return picked(columns.getFirst().values());
    }
    double[] ones = new double[rows.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// Leaves a column without any deviation at 0; answers what it was divided by.
  private static double standardise(double[] column) {
    double sum = 0;
    for (double value : column) {
      sum += value;
    }
    double mean = sum / column.length;
    double squares = 0;
    for (int i = 0; i < column.length; i++) {
      column[i] -= mean;
      squares += column[i] * column[i];
    }
    double deviation = Math.sqrt(squares / column.length);
    boolean flat = !(deviation > 1e-13 * Math.abs(mean));
    for (int i = 0; i < column.length; i++) {
      column[i] = flat ? 0 : column[i] / deviation;
    }
    return flat ? 1 : deviation;
  }

  /// Keeps these columns alone.
  void keep(int[] columns) {
    double[][] kept = new double[columns.length][];
    double[] by = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      kept[j] = x[columns[j]];
      by[j] = deviation[columns[j]];
    }
    x = kept;
    deviation = by;
  }

  /// What a column was divided by.
  double deviation(int column) {
    return deviation[column];
  }

  int rows() {
    return rows.length;
  }

  int groups() {
    return starts.length - 1;
  }

  /// The numbers of the clusters of the rows.
  int[] clusters(int[] codes) {
    Clusters clusters = Clusters.of(Arrays.stream(rows).map(row -> codes[row]).toArray());
    int[] numbers = new int[rows.length];
    Arrays.setAll(numbers, clusters::of);
    return numbers;
  }
}
