package org.mainstay.sums.statistics.counts;

import java.util.Arrays;
import java.util.List;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.matrix.Clusters;

/// The rows used, copied group by group, with columns of mean 0 in each group and standard
/// deviation 1 about it.
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

  /// Measures a column from its mean in each group, as the groups' effects take up all else; leaves
  /// one that does not vary there at 0; answers what it was divided by.
  private double standardise(double[] column) {
    double[] means = new double[groups()];
    double[] left = new double[groups()];
    double sum = 0;
    double squares = 0;
    for (int g = 0; g < means.length; g++) {
      double size = starts[g + 1] - starts[g];
      double all = 0;
      for (int i = starts[g]; i < starts[g + 1]; i++) {
        all += column[i];
      }
      means[g] = all / size;
      double rounding = 0;
      for (int i = starts[g]; i < starts[g + 1]; i++) {
        column[i] -= means[g];
        rounding += column[i];
        squares += column[i] * column[i];
      }
      left[g] = rounding / size;
      squares -= rounding * left[g];
      sum += all;
    }
    double mean = sum / column.length;
    double inside = Math.sqrt(Math.max(0, squares) / column.length);
    double whole = Math.hypot(inside, between(means, mean) / Math.sqrt(column.length));
    boolean flat = !(whole > 1e-13 * Math.abs(mean)) || !(inside > 1e-10 * whole);
    for (int g = 0; g < left.length; g++) {
      for (int i = starts[g]; i < starts[g + 1]; i++) {
        column[i] = flat ? 0 : (column[i] - left[g]) / inside;
      }
    }
    return flat ? 1 : inside;
  }

  private double between(double[] means, double mean) {
    double squares = 0;
    for (int g = 0; g < means.length; g++) {
      squares += (starts[g + 1] - starts[g]) * (means[g] - mean) * (means[g] - mean);
    }
    return Math.sqrt(squares);
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
