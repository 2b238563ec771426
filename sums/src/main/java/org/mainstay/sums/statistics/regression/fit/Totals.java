package org.mainstay.sums.statistics.regression.fit;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;

/// The sums of all clusters, added in their order, and the covariates made ready for solving.
final class Totals {
  final int p;
  final int q;
  final int m;
  final int c;
  final double[] wide;
  final double[] cross;
  final double[] own;
  final Cholesky covariates;
  final List<Dropped> dropped;
  private final boolean[] outcomeConstant;

  Totals(ClusterGrams sums) {
    p = sums.covariates().size();
    q = sums.outcomes().size();
    m = sums.treatments().size();
    c = p + q;
    wide = new double[c * c];
    cross = new double[c * m];
    own = new double[m];
    for (int g = 0; g < sums.clusters(); g++) {
      Lines.add(1, sums.wide(g), 0, wide, 0, wide.length);
      Lines.add(1, sums.cross(g), 0, cross, 0, cross.length);
      Lines.add(1, sums.own(g), 0, own, 0, own.length);
    }
    double[] floor = new double[p];
    for (int j = 0; j < p; j++) {
      floor[j] = sums.floor(j);
    }
    covariates = Cholesky.of(block(wide), p, floor);
    outcomeConstant = outcomeConstant(sums);
    dropped = new ArrayList<>();
    for (int j : covariates.dropped()) {
      dropped.add(new Dropped(sums.covariates().get(j), reason(sums, j, covariates.why(j))));
    }
  }

  private boolean[] outcomeConstant(ClusterGrams sums) {
    boolean[] constant = new boolean[q];
    for (int y = 0; y < q; y++) {
      constant[y] = !(ofOutcome(y) > sums.floor(p + y));
    }
    return constant;
  }

  /// True when the outcome does not vary inside any organisation.
  boolean outcomeConstant(int y) {
    return outcomeConstant[y];
  }

  /// The covariates' own block of a wide matrix.
  double[] block(double[] all) {
    double[] block = new double[p * p];
    for (int j = 0; j < p; j++) {
      System.arraycopy(all, j * c, block, j * p, p);
    }
    return block;
  }

  /// The covariates' products with one outcome.
  double[] withOutcome(int y) {
    double[] column = new double[p];
    for (int j = 0; j < p; j++) {
      column[j] = wide[j * c + p + y];
    }
    return column;
  }

  /// The covariates' products with one treatment.
  double[] withTreatment(int t) {
    double[] column = new double[p];
    for (int j = 0; j < p; j++) {
      column[j] = cross[j * m + t];
    }
    return column;
  }

  /// The sum of squares of an outcome inside organisations.
  double ofOutcome(int y) {
    return wide[(p + y) * c + p + y];
  }

  /// The spread of a column inside organisations; see [OneAtATime#spreadWithin].
  double spreadWithin(ClusterGrams sums, int column) {
    double square = column < c ? wide[column * c + column] : own[column - c];
    int rows = sums.rows();
    return Math.sqrt(square / (sums.mass() * (rows - sums.organisations()) / rows));
  }

  static double[] effective(double[] sum, double[] squares) {
    double[] effective = new double[sum.length];
    for (int t = 0; t < sum.length; t++) {
      effective[t] = sum[t] * sum[t] / squares[t];
    }
    return effective;
  }

  static Reason reason(ClusterGrams sums, int column, Cholesky.Why why) {
    return switch (why) {
      case KEPT -> throw new IllegalArgumentException("column " + column + " was kept");
      case COLLINEAR -> Reason.COLLINEAR;
      case CONSTANT -> sums.sameEverywhere(column) ? Reason.CONSTANT : Reason.NO_VARIATION_WITHIN;
    };
  }
}
