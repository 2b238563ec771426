package org.mainstay.sums.statistics.regression.absorbed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Least squares by orthogonal columns, as an oracle where dummies say the same thing twice: a
/// dummy for every level of every factor, each made orthogonal to those before it and left out when
/// nothing of it remains (Gram and Schmidt, each step twice).
public final class QrLongWay {
  private static final double NOTHING = 1e-9;

  /// How many dummies told something new.
  public final int effects;

  /// Slopes of the columns, 0 where a column told nothing new.
  public final double[] slopes;

  /// True for the columns that told something new.
  public final boolean[] kept;

  /// What is left of the outcome, row by row, without the weights.
  public final double[] residuals;

  /// What the effects leave of each column, row by row, times the root of the weight.
  private final List<double[]> inside = new ArrayList<>();

  private final double[] roots;
  private final List<double[]> basis = new ArrayList<>();
  private final List<Integer> basisColumn = new ArrayList<>();

  /// Fits `y` on columns in their order, all levels of the factors taken away first.
  public QrLongWay(double[] y, List<double[]> columns, List<int[]> factors, double[] weights) {
    this.roots =
        IntStream.range(0, y.length)
            .mapToDouble(i -> weights.length == 0 ? 1 : Math.sqrt(weights[i]))
            .toArray();
    List<double[]> levels = new ArrayList<>();
    for (int[] factor : factors) {
      var codes = new TreeSet<Integer>();
      IntStream.of(factor).forEach(codes::add);
      for (int code : codes) {
        double[] dummy = IntStream.of(factor).mapToDouble(c -> c == code ? 1 : 0).toArray();
        add(rooted(dummy), levels);
      }
    }
    this.effects = levels.size();
    this.kept = new boolean[columns.size()];
    for (int j = 0; j < kept.length; j++) {
      double[] column = rooted(columns.get(j));
      double all = length(column);
      double[] left = without(column, levels);
      inside.add(left);
      double[] fresh = without(left, basis);
      kept[j] = length(left) > NOTHING * all && length(fresh) > 1e-5 * length(left);
      if (kept[j]) {
        basis.add(scaled(fresh, 1 / length(fresh)));
        basisColumn.add(j);
      }
    }
    double[] left = without(rooted(y), levels);
    this.slopes = slopes(left);
    this.residuals = without(left, basis);
    for (int i = 0; i < y.length; i++) {
      residuals[i] /= roots[i];
    }
  }

  /// The error of each column without any small-sample factor, clustered by these codes.
  public double[] clustered(int[] clusters) {
    double[] squares = new double[kept.length];
    for (int code : IntStream.of(clusters).distinct().sorted().toArray()) {
      double[] only = new double[clusters.length];
      for (int i = 0; i < only.length; i++) {
        only[i] = clusters[i] == code ? residuals[i] * roots[i] : 0;
      }
      double[] moved = slopes(only);
      for (int j = 0; j < squares.length; j++) {
        squares[j] += moved[j] * moved[j];
      }
    }
    return Arrays.stream(squares).map(Math::sqrt).toArray();
  }

  /// Coefficients of the kept columns by going backwards through the triangle.
  private double[] slopes(double[] left) {
    double[] found = new double[kept.length];
    double[] rest = left.clone();
    for (int k = basis.size() - 1; k >= 0; k--) {
      int column = basisColumn.get(k);
      double[] direction = basis.get(k);
      found[column] = product(direction, rest) / product(direction, inside.get(column));
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= found[column] * inside.get(column)[i];
      }
    }
    return found;
  }

  private static void add(double[] column, List<double[]> to) {
    double[] left = without(column, to);
    if (length(left) > NOTHING * length(column)) {
      to.add(scaled(left, 1 / length(left)));
    }
  }

  private static double[] without(double[] column, List<double[]> directions) {
    double[] left = column.clone();
    for (int round = 0; round < 2; round++) {
      for (double[] direction : directions) {
        double part = product(direction, left);
        for (int i = 0; i < left.length; i++) {
          left[i] -= part * direction[i];
        }
      }
    }
    return left;
  }

  private double[] rooted(double[] values) {
    return IntStream.range(0, values.length).mapToDouble(i -> values[i] * roots[i]).toArray();
  }

  private static double[] scaled(double[] values, double by) {
    return Arrays.stream(values).map(v -> v * by).toArray();
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double length(double[] a) {
    return Math.sqrt(product(a, a));
  }
}
