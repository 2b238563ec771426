package org.mainstay.sums.statistics.counts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The slow way, to judge the fast one by: Poisson regression with a column of 0 and 1 for each
/// level, by Newton on all coefficients at once and plain normal equations.
///
/// Nothing here is shared with the code it judges.
final class CountDummies {
  private final double[][] x;
  private final double[] counts;
  private final double[] exposure;
  private final double[] weight;
  private double[] coefficients;
  private double[][] inverse = {};

  /// The columns first, then a dummy for each of `groups` levels numbered from 0.
  CountDummies(
      double[] counts, double[][] columns, int[] group, double[] exposure, double[] weight) {
    int groups = Arrays.stream(group).max().orElseThrow() + 1;
    this.counts = counts;
    this.exposure = exposure;
    this.weight = weight;
    this.x = new double[counts.length][columns.length + groups];
    this.coefficients = new double[columns.length + groups];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        x[i][j] = columns[j][i];
      }
      x[i][columns.length + group[i]] = 1;
    }
    for (int g = 0; g < groups; g++) {
      double events = 0;
      double rows = 0;
      for (int i = 0; i < counts.length; i++) {
        events += group[i] == g ? weight[i] * counts[i] : 0;
        rows += group[i] == g ? weight[i] * exposure[i] : 0;
      }
      coefficients[columns.length + g] = Math.log(events / rows);
    }
  }

  /// Newton from the groups' own rates, a fixed number of steps.
  double[] fitted(int steps) {
    for (int step = 0; step < steps; step++) {
      double[] slope = new double[coefficients.length];
      double[][] curvature = new double[coefficients.length][coefficients.length];
      for (int i = 0; i < counts.length; i++) {
        double expected = expected(i);
        for (int a = 0; a < slope.length; a++) {
          slope[a] += weight[i] * x[i][a] * (counts[i] - expected);
          for (int b = 0; b < slope.length; b++) {
            curvature[a][b] += weight[i] * expected * x[i][a] * x[i][b];
          }
        }
      }
      inverse = inverted(curvature);
      for (int a = 0; a < slope.length; a++) {
        for (int b = 0; b < slope.length; b++) {
          coefficients[a] += inverse[a][b] * slope[b];
        }
      }
    }
    return coefficients;
  }

  private double expected(int row) {
    double sum = 0;
    for (int a = 0; a < coefficients.length; a++) {
      sum += coefficients[a] * x[row][a];
    }
    return exposure[row] * Math.exp(sum);
  }

  /// The errors with rows of one cluster hanging together, the variance times a factor.
  double[] errors(int[] clusters, double factor) {
    Map<Integer, double[]> scores = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      double[] score = scores.computeIfAbsent(clusters[i], c -> new double[coefficients.length]);
      double rest = weight[i] * (counts[i] - expected(i));
      for (int a = 0; a < score.length; a++) {
        score[a] += x[i][a] * rest;
      }
    }
    double[] errors = new double[coefficients.length];
    for (double[] score : scores.values()) {
      for (int a = 0; a < errors.length; a++) {
        double through = 0;
        for (int b = 0; b < errors.length; b++) {
          through += inverse[a][b] * score[b];
        }
        errors[a] += factor * through * through;
      }
    }
    return Arrays.stream(errors).map(Math::sqrt).toArray();
  }

  private static double[][] inverted(double[][] matrix) {
    int size = matrix.length;
    double[][] work = new double[size][2 * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, size);
      work[i][size + i] = 1;
    }
    for (int p = 0; p < size; p++) {
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
}
