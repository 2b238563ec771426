package org.mainstay.sums.statistics.regression.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.mainstay.sums.statistics.regression.gram.Column;

/// Regressions by orthogonal columns: every column is made a right angle to the dummies of all
/// organisations and to the columns before it (Gram and Schmidt, twice), row by row and without any
/// sums of products of organisations.
final class OrthogonalDummies {
  private final int[] organisations;
  private final double[] roots;
  private final List<double[]> dummies = new ArrayList<>();

  /// @param weights one a row, or empty when all count the same
  OrthogonalDummies(int[] organisations, double[] weights) {
    this.organisations = organisations.clone();
    this.roots = new double[organisations.length];
    Arrays.setAll(roots, i -> weights.length == 0 ? 1 : Math.sqrt(weights[i]));
    var codes = new TreeSet<Integer>();
    Arrays.stream(organisations).forEach(codes::add);
    for (int code : codes) {
      double[] dummy = new double[roots.length];
      Arrays.setAll(dummy, i -> organisations[i] == code ? roots[i] : 0);
      dummies.add(unit(dummy));
    }
  }

  private static double[] unit(double[] v) {
    double length = Math.sqrt(product(v, v));
    return Arrays.stream(v).map(x -> x / length).toArray();
  }

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// What is left of a column, times the roots of the weights, after organisations and others.
  double[] left(Column column, List<Column> others) {
    var basis = new ArrayList<>(dummies);
    for (Column other : others) {
      basis.add(unit(against(other, basis)));
    }
    return against(column, basis);
  }

  private double[] against(Column column, List<double[]> basis) {
    double[] left = new double[roots.length];
    Arrays.setAll(left, i -> roots[i] * column.at(i));
    for (int round = 0; round < 2; round++) {
      for (double[] unit : basis) {
        double along = product(unit, left);
        for (int i = 0; i < left.length; i++) {
          left[i] -= along * unit[i];
        }
      }
    }
    return left;
  }

  /// The slope of `y` on `x` with others held equal.
  double slope(Column y, Column x, List<Column> others) {
    double[] rest = left(x, others);
    return product(rest, left(y, others)) / product(rest, rest);
  }

  /// The sums of products over the rows of each cluster, clusters in the order of their codes.
  static double[] byCluster(double[] a, double[] b, int[] clusters) {
    int[] codes = Arrays.stream(clusters).sorted().distinct().toArray();
    double[] sums = new double[codes.length];
    for (int i = 0; i < a.length; i++) {
      sums[Arrays.binarySearch(codes, clusters[i])] += a[i] * b[i];
    }
    return sums;
  }

  /// The score of each cluster at a slope.
  double[] scores(Column y, Column x, List<Column> others, double slope, int[] clusters) {
    double[] rest = left(x, others);
    double[] residual = left(y, others);
    for (int i = 0; i < residual.length; i++) {
      residual[i] -= slope * rest[i];
    }
    return byCluster(rest, residual, clusters);
  }

  /// The clustered error of the slope without any small-sample factor.
  double error(Column y, Column x, List<Column> others, int[] clusters) {
    double[] rest = left(x, others);
    double[] scores = scores(y, x, others, slope(y, x, others), clusters);
    return Math.sqrt(product(scores, scores)) / product(rest, rest);
  }

  /// The share of what varies inside organisations that these columns explain.
  double share(Column y, List<Column> columns) {
    double[] all = left(y, List.of());
    double[] rest = left(y, columns);
    return 1 - product(rest, rest) / product(all, all);
  }

  /// How many organisations there are.
  int levels() {
    return dummies.size();
  }

  int[] organisations() {
    return organisations;
  }
}
