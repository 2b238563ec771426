package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The long way round, as an oracle: explicit dummies for every level, residuals row by row, and a
/// solver that shares nothing with the product's.
public final class LongWay {
  /// Slopes of the named columns, then of the dummies.
  public final double[] slopes;

  /// Residuals, times nothing.
  public final double[] residuals;

  private final double[][] x;
  private final double[] weights;
  private final double[][] inverse;

  /// Fits `y` on columns and dummies of all levels of the factors; of each factor but the first one
  /// level is left out.
  public LongWay(double[] y, List<double[]> columns, List<int[]> factors, double[] weights) {
    List<double[]> all = withDummies(columns, factors);
    int k = all.size();
    this.weights = weights.length == 0 ? ones(y.length) : weights;
    this.x = new double[y.length][k];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < k; j++) {
        x[i][j] = all.get(j)[i];
      }
    }
    double[][] products = new double[k][k];
    double[] right = new double[k];
    for (int i = 0; i < y.length; i++) {
      for (int a = 0; a < k; a++) {
        right[a] += this.weights[i] * x[i][a] * y[i];
        for (int b = 0; b < k; b++) {
          products[a][b] += this.weights[i] * x[i][a] * x[i][b];
        }
      }
    }
    this.inverse = inverse(products);
    this.slopes = times(inverse, right);
    this.residuals = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      residuals[i] = y[i];
      for (int j = 0; j < k; j++) {
        residuals[i] -= slopes[j] * x[i][j];
      }
    }
  }

  private static List<double[]> withDummies(List<double[]> columns, List<int[]> factors) {
    var all = new ArrayList<>(columns);
    boolean first = true;
    for (int[] factor : factors) {
      var levels = new TreeSet<Integer>();
      Arrays.stream(factor).forEach(levels::add);
      if (!first) {
        levels.pollFirst();
      }
      first = false;
      for (int level : levels) {
        all.add(Arrays.stream(factor).mapToDouble(l -> l == level ? 1 : 0).toArray());
      }
    }
    return all;
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// The error of one slope without any small-sample factor, clustered by these codes.
  public double clustered(int slope, int[] clusters) {
    var codes = new TreeSet<Integer>();
    Arrays.stream(clusters).forEach(codes::add);
    double variance = 0;
    for (int code : codes) {
      double[] score = new double[slopes.length];
      for (int i = 0; i < residuals.length; i++) {
        if (clusters[i] == code) {
          for (int j = 0; j < score.length; j++) {
            score[j] += weights[i] * residuals[i] * x[i][j];
          }
        }
      }
      double moved = times(inverse, score)[slope];
      variance += moved * moved;
    }
    return Math.sqrt(variance);
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  /// Gauss and Jordan with the largest pivot of each column.
  static double[][] inverse(double[][] matrix) {
    int k = matrix.length;
    double[][] work = new double[k][2 * k];
    for (int i = 0; i < k; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, k);
      work[i][k + i] = 1;
    }
    for (int c = 0; c < k; c++) {
      int best = c;
      for (int i = c + 1; i < k; i++) {
        best = Math.abs(work[i][c]) > Math.abs(work[best][c]) ? i : best;
      }
      double[] swap = work[c];
      work[c] = work[best];
      work[best] = swap;
      double pivot = work[c][c];
      for (int j = 0; j < 2 * k; j++) {
        work[c][j] /= pivot;
      }
      for (int i = 0; i < k; i++) {
        double factor = i == c ? 0 : work[i][c];
        for (int j = 0; j < 2 * k && factor != 0; j++) {
          work[i][j] -= factor * work[c][j];
        }
      }
    }
    double[][] inverse = new double[k][];
    for (int i = 0; i < k; i++) {
      inverse[i] = Arrays.copyOfRange(work[i], k, 2 * k);
    }
    return inverse;
  }
}
