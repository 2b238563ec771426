package org.mainstay.sums.statistics.regression.fit;

import java.util.Arrays;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;

/// The slopes of all regressions when one cluster is left out.
///
/// As the absorbed effect is nested, taking the cluster's sums away is the regression without it.
final class LeftOut {
  private final ClusterGrams sums;
  private final Totals totals;

  LeftOut(ClusterGrams sums, Totals totals) {
    this.sums = sums;
    this.totals = totals;
  }

  double[] without(int g) {
    int p = totals.p;
    int q = totals.q;
    int m = totals.m;
    int c = totals.c;
    double[] wide = totals.wide.clone();
    Lines.add(-1, sums.wide(g), 0, wide, 0, wide.length);
    double[] cross = totals.cross.clone();
    Lines.add(-1, sums.cross(g), 0, cross, 0, cross.length);
    double[] floor = new double[p];
    for (int j = 0; j < p; j++) {
      floor[j] = vanished(totals.wide[j * c + j]);
    }
    var cholesky = Cholesky.of(totals.block(wide), p, floor);
    double[] halfT = cholesky.half(cross, m);
    double[] right = new double[p * q];
    for (int j = 0; j < p; j++) {
      System.arraycopy(wide, j * c + p, right, j * q, q);
    }
    double[] halfY = cholesky.half(right, q);
    double[] left = totals.own.clone();
    Lines.add(-1, sums.own(g), 0, left, 0, m);
    double[] own = left.clone();
    double[] mixed = Arrays.copyOfRange(cross, p * m, c * m);
    for (int k = 0; k < cholesky.rank(); k++) {
      Lines.addProducts(-1, halfT, k * m, halfT, k * m, left);
      for (int y = 0; y < q; y++) {
        Lines.add(-halfY[k * q + y], halfT, k * m, mixed, y * m, m);
      }
    }
    double[] slopes = new double[q * m];
    for (int t = 0; t < m; t++) {
      boolean gone =
          !(own[t] > vanished(totals.own[t])) || !(left[t] >= Cholesky.TOLERANCE * own[t]);
      for (int y = 0; y < q; y++) {
        slopes[y * m + t] = gone ? Double.NaN : mixed[y * m + t] / left[t];
      }
    }
    return slopes;
  }

  /// What rounding can leave of a sum of squares when all of it is taken away.
  static double vanished(double square) {
    return 1e-12 * square;
  }
}
