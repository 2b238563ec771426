package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The slow way, to judge the fast one by: a column of 0 and 1 for each level of each factor, made
/// orthogonal one after the other, and plain normal equations for what is left of the columns.
///
/// Nothing here is shared with the code it judges.
final class Dummies {
  private final int rows;
  private final double[] root;
  private final List<double[]> basis = new ArrayList<>();
  private double[][] left = {};
  private double[] residual = {};
  private double[][] inverse = {};
  private double[] estimates = {};

  Dummies(int rows, double[] weights) {
    this.rows = rows;
    this.root = new double[rows];
    for (int i = 0; i < rows; i++) {
      root[i] = Math.sqrt(weights.length == 0 ? 1 : weights[i]);
    }
  }

  /// Takes a factor's dummies in; a constant is taken in by no factor at all.
  void absorb(int[] codes) {
    for (int level : new TreeSet<>(Arrays.stream(codes).boxed().toList())) {
      double[] dummy = new double[rows];
      for (int i = 0; i < rows; i++) {
        dummy[i] = codes[i] == level ? root[i] : 0;
      }
      double before = dot(dummy, dummy);
      sweep(dummy);
      double after = dot(dummy, dummy);
      if (after > 1e-12 * before) {
        double length = Math.sqrt(after);
        for (int i = 0; i < rows; i++) {
          dummy[i] /= length;
        }
        basis.add(dummy);
      }
    }
  }

  /// How many dummies say something new.
  int rank() {
    return basis.size();
  }

  private void sweep(double[] column) {
    for (int time = 0; time < 3; time++) {
      for (double[] direction : basis) {
        double along = dot(direction, column);
        for (int i = 0; i < rows; i++) {
          column[i] -= along * direction[i];
        }
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Regresses the outcome on the columns; answers the slopes.
  double[] slopes(double[] outcome, double[]... columns) {
    double[] y = scaled(outcome);
    sweep(y);
    left = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      left[j] = scaled(columns[j]);
      sweep(left[j]);
    }
    double[][] gram = new double[columns.length][columns.length];
    for (int a = 0; a < columns.length; a++) {
      for (int b = 0; b < columns.length; b++) {
        gram[a][b] = dot(left[a], left[b]);
      }
    }
    inverse = inverted(gram);
    estimates = new double[columns.length];
    for (int a = 0; a < columns.length; a++) {
      for (int b = 0; b < columns.length; b++) {
        estimates[a] += inverse[a][b] * dot(left[b], y);
      }
    }
    residual = y;
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < rows; i++) {
        residual[i] -= estimates[j] * left[j][i];
      }
    }
    return estimates;
  }

  private double[] scaled(double[] column) {
    double[] scaled = new double[rows];
    for (int i = 0; i < rows; i++) {
      scaled[i] = column[i] * root[i];
    }
    return scaled;
  }

  /// The errors with rows of one cluster hanging together, the variance times a factor.
  double[] errors(int[] clusters, double factor) {
    Map<Integer, double[]> scores = new LinkedHashMap<>();
    for (int i = 0; i < rows; i++) {
      double[] score = scores.computeIfAbsent(clusters[i], c -> new double[left.length]);
      for (int j = 0; j < left.length; j++) {
        score[j] += left[j][i] * residual[i];
      }
    }
    double[] errors = new double[left.length];
    for (double[] score : scores.values()) {
      for (int j = 0; j < left.length; j++) {
        double through = 0;
        for (int a = 0; a < left.length; a++) {
          through += inverse[j][a] * score[a];
        }
        errors[j] += factor * through * through;
      }
    }
    return Arrays.stream(errors).map(Math::sqrt).toArray();
  }

  /// Gauss and Jordan, the largest pivot first.
  private static double[][] inverted(double[][] matrix) {
    int size = matrix.length;
    double[][] work = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, size);
      work[i][size + i] = 1;
    }
    for (int p = 0; p < size; p++) {
      int best = p;
      for (int i = p; i < size; i++) {
        best = Math.abs(work[i][p]) > Math.abs(work[best][p]) ? i : best;
      }
      double[] swap = work[p];
      work[p] = work[best];
      work[best] = swap;
      double pivot = work[p][p];
      for (int k = 0; k < 2 * size; k++) {
        work[p][k] /= pivot;
      }
      for (int i = 0; i < size; i++) {
        double times = work[i][p];
        for (int k = 0; k < 2 * size && i != p; k++) {
          work[i][k] -= times * work[p][k];
        }
      }
    }
    double[][] inverse = new double[size][size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(work[i], size, inverse[i], 0, size);
    }
    return inverse;
  }

  /// How many different codes there are.
  static int levels(int[] codes) {
    return (int) Arrays.stream(codes).distinct().count();
  }
}
