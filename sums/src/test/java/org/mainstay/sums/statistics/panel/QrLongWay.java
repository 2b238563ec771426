package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Least squares on everything at once, to judge by: a column for each level of each factor, then
/// the columns themselves, made triangular by Householder's reflections.
///
/// Nothing is taken out beforehand, and errors are the whole sandwich over all coefficients.
/// Nothing here is shared with the code it judges.
final class QrLongWay {
  private static final double NOTHING_LEFT = 1e-10;

  private final int rows;
  private final double[] root;
  private final List<double[]> all = new ArrayList<>();
  private final List<double[]> triangle = new ArrayList<>();
  private final List<Integer> kept = new ArrayList<>();
  private final double[] residual;
  private final double[] estimates;
  private final int dummies;

  private QrLongWay(List<int[]> factors, List<double[]> columns, double[] y, double[] weights) {
    this.rows = y.length;
    this.root = IntStream.range(0, rows).mapToDouble(i -> root(weights, i)).toArray();
    factors.forEach(this::levels);
    if (factors.isEmpty()) {
      all.add(root.clone());
    }
    this.dummies = all.size();
    columns.forEach(column -> all.add(scaled(column)));
    double[] outcome = scaled(y);
    List<double[]> reflections = new ArrayList<>();
    for (int j = 0; j < all.size(); j++) {
      reflect(j, reflections);
    }
    reflections.forEach(v -> mirror(v, outcome));
    this.estimates = solved(outcome);
    this.residual = scaled(y);
    for (int k = 0; k < kept.size(); k++) {
      double[] column = all.get(kept.get(k));
      for (int i = 0; i < rows; i++) {
        residual[i] -= estimates[k] * column[i];
      }
    }
  }

  /// With no factor a constant is taken in; without weights the array is empty.
  static QrLongWay of(List<int[]> factors, List<double[]> columns, double[] y, double[] weights) {
    return new QrLongWay(factors, columns, y, weights);
  }

  /// How many levels of the factors say something new.
  static int rank(List<int[]> factors) {
    return factors.isEmpty()
        ? 1
        : of(factors, List.of(), new double[factors.getFirst().length], new double[0]).kept.size();
  }

  private static double root(double[] weights, int row) {
    return weights.length == 0 ? 1 : Math.sqrt(weights[row]);
  }

  private void levels(int[] codes) {
    for (int code : Arrays.stream(codes).sorted().distinct().toArray()) {
      all.add(IntStream.range(0, rows).mapToDouble(i -> codes[i] == code ? root[i] : 0).toArray());
    }
  }

  private double[] scaled(double[] column) {
    return IntStream.range(0, rows).mapToDouble(i -> column[i] * root[i]).toArray();
  }

  private void reflect(int j, List<double[]> reflections) {
    double[] column = all.get(j).clone();
    double whole = length(column, 0);
    reflections.forEach(v -> mirror(v, column));
    int k = kept.size();
    double left = k < rows ? length(column, k) : 0;
    if (!(left > NOTHING_LEFT * whole)) {
      return;
    }
    double[] v = new double[rows];
    System.arraycopy(column, k, v, k, rows - k);
    v[k] += column[k] < 0 ? -left : left;
    double size = length(v, k);
    for (int i = k; i < rows; i++) {
      v[i] /= size;
    }
    mirror(v, column);
    reflections.add(v);
    triangle.add(Arrays.copyOf(column, k + 1));
    kept.add(j);
  }

  private static double length(double[] column, int from) {
    return Math.sqrt(Arrays.stream(column, from, column.length).map(x -> x * x).sum());
  }

  private static void mirror(double[] v, double[] column) {
    double along = 0;
    for (int i = 0; i < v.length; i++) {
      along += v[i] * column[i];
    }
    for (int i = 0; i < v.length; i++) {
      column[i] -= 2 * along * v[i];
    }
  }

  /// Back substitution: column `k` of the triangle has `k + 1` numbers.
  private double[] solved(double[] right) {
    double[] x = Arrays.copyOf(right, kept.size());
    for (int k = x.length - 1; k >= 0; k--) {
      x[k] /= triangle.get(k)[k];
      for (int i = 0; i < k; i++) {
        x[i] -= triangle.get(k)[i] * x[k];
      }
    }
    return x;
  }

  /// Forward substitution with the transposed triangle.
  private double[] forward(double[] right) {
    double[] x = right.clone();
    for (int k = 0; k < x.length; k++) {
      for (int i = 0; i < k; i++) {
        x[k] -= triangle.get(k)[i] * x[i];
      }
      x[k] /= triangle.get(k)[k];
    }
    return x;
  }

  /// How many of the levels said something new.
  int dummyRank() {
    return (int) kept.stream().filter(j -> j < dummies).count();
  }

  /// The columns kept, by their places among the columns given.
  int[] keptColumns() {
    return kept.stream().filter(j -> j >= dummies).mapToInt(j -> j - dummies).toArray();
  }

  /// The slopes of the columns kept.
  double[] slopes() {
    return Arrays.copyOfRange(estimates, dummyRank(), estimates.length);
  }

  /// The errors of those slopes with rows of one cluster hanging together, the variance times a
  /// factor.
  double[] errors(int[] clusters, double factor) {
    Map<Integer, double[]> scores = new TreeMap<>();
    for (int i = 0; i < rows; i++) {
      double[] score = scores.computeIfAbsent(clusters[i], c -> new double[kept.size()]);
      for (int k = 0; k < score.length; k++) {
        score[k] += all.get(kept.get(k))[i] * residual[i];
      }
    }
    double[] variances = new double[kept.size()];
    for (double[] score : scores.values()) {
      double[] through = solved(forward(score));
      for (int k = 0; k < variances.length; k++) {
        variances[k] += factor * through[k] * through[k];
      }
    }
    return Arrays.stream(variances, dummyRank(), variances.length).map(Math::sqrt).toArray();
  }

  /// The errors with each row by itself.
  double[] errors(double factor) {
    return errors(IntStream.range(0, rows).toArray(), factor);
  }
}
