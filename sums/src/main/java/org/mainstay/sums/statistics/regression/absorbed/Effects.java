package org.mainstay.sums.statistics.regression.absorbed;

import java.util.Arrays;
import java.util.List;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Clusters;

/// Takes any number of absorbed effects away from a column, without a tolerance to choose: the
/// factor with the most levels by its means, the others through their own equations (a Schur
/// complement).
final class Effects {
  /// The most levels that all factors but the largest may have together.
  static final int LEVELS_MAX = 3000;

  private final Clusters largest;
  private final List<Clusters> others;
  private final double[] weights;
  private final int[] firstLevel;
  private final int levels;
  private final Cholesky equations;

  Effects(List<Clusters> factors, double[] weights) {
    int most = 0;
    for (int f = 1; f < factors.size(); f++) {
      most = factors.get(f).count() > factors.get(most).count() ? f : most;
    }
    this.largest = factors.get(most);
    this.others = factors.stream().filter(f -> f != largest).toList();
    this.weights = weights;
    this.firstLevel = new int[others.size() + 1];
    for (int f = 0; f < others.size(); f++) {
      firstLevel[f + 1] = firstLevel[f] + others.get(f).count();
    }
    this.levels = firstLevel[others.size()];
    if (levels > LEVELS_MAX) {
      throw new IllegalArgumentException(
          "the smaller effects have " + levels + " levels, more than " + LEVELS_MAX);
    }
    this.equations = Cholesky.of(products(), levels, floors());
  }

  private double[] floors() {
    double[] floors = new double[levels];
    Arrays.fill(floors, 1e-9 * Arrays.stream(weights).max().orElse(0));
    return floors;
  }

  private int level(int f, int row) {
    return firstLevel[f] + others.get(f).of(row);
  }

  /// Products of the small factors' levels after the largest factor's means are taken away.
  private double[] products() {
    double[] products = new double[levels * levels];
    double[] inside = new double[levels];
    for (int p = 0; p < largest.count(); p++) {
      double mass = 0;
      int[] met = new int[largest.size(p) * others.size()];
      int seen = 0;
      for (int at = largest.start(p); at < largest.start(p + 1); at++) {
        int row = largest.rowAt(at);
        mass += weights[row];
        for (int f = 0; f < others.size(); f++) {
          int level = level(f, row);
          if (inside[level] == 0) {
            met[seen++] = level;
          }
          inside[level] += weights[row];
          for (int g = 0; g < others.size(); g++) {
            products[level * levels + level(g, row)] += weights[row];
          }
        }
      }
      for (int a = 0; a < seen; a++) {
        for (int b = 0; b < seen; b++) {
          products[met[a] * levels + met[b]] -= inside[met[a]] * inside[met[b]] / mass;
        }
      }
      for (int a = 0; a < seen; a++) {
        inside[met[a]] = 0;
      }
    }
    return products;
  }

  /// Takes the largest factor's means away, twice so that nothing of an offset stays.
  double[] demeaned(double[] values) {
    double[] left = values.clone();
    for (int round = 0; round < 2; round++) {
      for (int p = 0; p < largest.count(); p++) {
        double sum = 0;
        double mass = 0;
        for (int at = largest.start(p); at < largest.start(p + 1); at++) {
          int row = largest.rowAt(at);
          sum += weights[row] * left[row];
          mass += weights[row];
        }
        for (int at = largest.start(p); at < largest.start(p + 1); at++) {
          left[largest.rowAt(at)] -= sum / mass;
        }
      }
    }
    return left;
  }

  /// Takes all effects away.
  double[] without(double[] values) {
    double[] left = demeaned(values);
    for (int round = 0; round < (levels > 0 ? 2 : 0); round++) {
      double[] right = new double[levels];
      for (int row = 0; row < left.length; row++) {
        for (int f = 0; f < others.size(); f++) {
          right[level(f, row)] += weights[row] * left[row];
        }
      }
      double[] effects = equations.solve(right);
      for (int row = 0; row < left.length; row++) {
        for (int f = 0; f < others.size(); f++) {
          left[row] -= effects[level(f, row)];
        }
      }
      left = demeaned(left);
    }
    return left;
  }
}
