package org.mainstay.sums.statistics.regression.absorbed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Clusters;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.fit.Freedom;
import org.mainstay.sums.statistics.regression.fit.Reason;
import org.mainstay.sums.statistics.regression.gram.Column;

/// One outcome on several columns with any absorbed effects, row by row: errors clustered anywhere,
/// or robust to unequal spread alone (HC1).
public final class AbsorbedFit {
  private final List<Column> regressors;
  private final int rows;
  private final int[] used;
  private final List<Clusters> factors;
  private final double[] weights;
  private final double[][] columns;
  private final double[] residuals;
  private final Cholesky cholesky;
  private final double[] slopes;

  private AbsorbedFit(
      Column outcome, List<Column> regressors, List<int[]> factorCodes, double[] allWeights) {
    this.regressors = List.copyOf(regressors);
    this.rows = outcome.rows();
    this.used = used(outcome, regressors, allWeights);
    this.factors = factorCodes.stream().map(codes -> Clusters.of(picked(codes))).toList();
    this.weights = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      weights[i] = allWeights.length == 0 ? 1 : allWeights[used[i]];
    }
    var effects = new Effects(factors, weights);
    int k = regressors.size();
    this.columns = new double[k][];
    double[] floors = new double[k];
    for (int j = 0; j < k; j++) {
      double[] values = picked(regressors.get(j));
      double[] inside = effects.demeaned(values);
      columns[j] = effects.without(values);
      floors[j] = Math.max(rounding(values), Cholesky.TOLERANCE * product(inside, inside));
    }
    this.residuals = effects.without(picked(outcome));
    double[] right = new double[k];
    double[] products = new double[k * k];
    for (int j = 0; j < k; j++) {
      right[j] = product(columns[j], residuals);
      for (int i = 0; i < k; i++) {
        products[j * k + i] = product(columns[j], columns[i]);
      }
    }
    this.cholesky = Cholesky.of(products, k, floors);
    this.slopes = cholesky.solve(right);
    for (int j = 0; j < k; j++) {
      for (int i = 0; i < used.length; i++) {
        residuals[i] = Math.fma(-slopes[j], columns[j][i], residuals[i]);
      }
    }
  }

  /// The sum of squares that rounding alone can leave of a column.
  private double rounding(double[] values) {
    double each = 16 * Math.ulp(1.0) * Arrays.stream(values).map(Math::abs).max().orElse(0);
    return Arrays.stream(weights).sum() * each * each;
  }

  /// Fits the rows that have all answers.
  ///
  /// @param regressors in declared order
  /// @param factors the absorbed effects, each a code for every row; at least one
  /// @param weights one a row, or empty
  public static AbsorbedFit of(
      Column outcome, List<Column> regressors, List<int[]> factors, double[] weights) {
    if (factors.isEmpty()) {
      throw new IllegalArgumentException("no absorbed effect was named");
    }
    regressors.forEach(c -> sameRows(c.name(), c.rows(), outcome.rows()));
    if (weights.length > 0) {
      sameRows("the column of weights", weights.length, outcome.rows());
    }
    return new AbsorbedFit(outcome, regressors, factors, weights);
  }

  private static void sameRows(String what, int rows, int expected) {
    if (rows != expected) {
      throw new IllegalArgumentException(
          what + " has " + rows + " rows but the outcome has " + expected);
    }
  }

  private static int[] used(Column outcome, List<Column> regressors, double[] weights) {
    return IntStream.range(0, outcome.rows())
        .filter(i -> weights.length == 0 || weights[i] > 0)
        .filter(i -> !Double.isNaN(outcome.at(i)))
        .filter(i -> regressors.stream().noneMatch(c -> Double.isNaN(c.at(i))))
        .toArray();
  }

  private int[] picked(int[] codes) {
    sameRows("a column of codes", codes.length, rows);
    return IntStream.of(used).map(i -> codes[i]).toArray();
  }

  private double[] picked(Column column) {
    return IntStream.of(used).mapToDouble(column::at).toArray();
  }

  private double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = Math.fma(weights[i] * a[i], b[i], sum);
    }
    return sum;
  }

  /// How many rows had all answers.
  public int rows() {
    return used.length;
  }

  /// The slope of a column, 0 when it was dropped.
  public double slope(int j) {
    return slopes[j];
  }

  /// The columns left out, in declared order.
  public List<Dropped> dropped() {
    var all = new ArrayList<Dropped>();
    for (int j : cholesky.dropped()) {
      boolean constant = cholesky.why(j) == Cholesky.Why.CONSTANT;
      all.add(
          new Dropped(
              regressors.get(j).name(), constant ? Reason.NO_VARIATION_WITHIN : Reason.COLLINEAR));
    }
    return all;
  }

  /// What is left of each used row's outcome.
  public double[] residuals() {
    return residuals.clone();
  }

  /// What the factor of clustered errors is made of.
  ///
  /// @param clusters the cluster of every row
  public Freedom freedom(Convention convention, int[] clusters) {
    var sorted = Clusters.of(picked(clusters));
    List<Convention.Factor> counted =
        factors.stream().map(f -> new Convention.Factor(f.count(), f.nestedIn(sorted))).toList();
    int slopeCount = cholesky.rank();
    return new Freedom(
        used.length,
        sorted.count(),
        slopeCount,
        convention.parameters(slopeCount, counted),
        convention);
  }

  /// CR0 errors of all columns; times the root of the factor they are CR1.
  ///
  /// @param clusters the cluster of every row
  public double[] clusteredErrors(int[] clusters) {
    return errors(Clusters.of(picked(clusters)));
  }

  /// HC1 errors: each row its own, times `n / (n − K)` with every absorbed level counted.
  public double[] robustErrors() {
    var each = Clusters.of(IntStream.range(0, used.length).toArray());
    double root = Math.sqrt((double) used.length / robustDegrees());
    return Arrays.stream(errors(each)).map(error -> root * error).toArray();
  }

  /// The degrees of freedom of HC1's t, `n − K`.
  public int robustDegrees() {
    List<Convention.Factor> all =
        factors.stream().map(f -> new Convention.Factor(f.count(), false)).toList();
    return used.length - Convention.AREG.parameters(cholesky.rank(), all);
  }

  private double[] errors(Clusters clusters) {
    int k = columns.length;
    double[] inverse = cholesky.inverse();
    double[] squares = new double[k];
    double[] score = new double[k];
    for (int g = 0; g < clusters.count(); g++) {
      Arrays.fill(score, 0);
      for (int at = clusters.start(g); at < clusters.start(g + 1); at++) {
        int i = clusters.rowAt(at);
        for (int j = 0; j < k; j++) {
          score[j] = Math.fma(weights[i] * residuals[i], columns[j][i], score[j]);
        }
      }
      for (int j = 0; j < k; j++) {
        double moved = 0;
        for (int i = 0; i < k; i++) {
          moved = Math.fma(inverse[j * k + i], score[i], moved);
        }
        squares[j] += moved * moved;
      }
    }
    return Arrays.stream(squares).map(Math::sqrt).toArray();
  }
}
