package org.mainstay.sums.statistics.panel;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.sums.statistics.design.Column;
import org.mainstay.sums.statistics.design.Dropped;
import org.mainstay.sums.statistics.matrix.Cholesky;

/// The slopes, from the first reading alone: the small factors are eliminated (a Schur complement)
/// and what is left of the columns is solved.
///
/// `Γ = A_FF⁻ A_FV`, `S = A_VV − A_VF Γ`, `b = S_XX⁻¹ S_Xy`.
final class Solution {
  /// A column whose deviations are smaller than this share of itself is made of rounding.
  private static final double ROUNDING = 1e-26;

  private final FirstPass sums;
  private final int size;
  private final Cholesky small;
  private final double[][] gamma;
  private final Cholesky slopes;
  private final double[] estimates;
  private final boolean constantOutcome;

  Solution(FirstPass sums, int smallLevels) {
    this.sums = sums;
    this.size = sums.columnCount();
    this.small = Cholesky.of(sums.counts().symmetric(), smallLevels);
    this.gamma = new double[size][];
    for (int d = 0; d < size; d++) {
      gamma[d] = small.solve(sums.effects(d));
    }
    double[] left = schur();
    int columns = size - 1;
    double[] matrix = new double[columns * columns];
    double[] right = new double[columns];
    double[] floor = new double[columns];
    for (int a = 0; a < columns; a++) {
      right[a] = left[a + 1];
      floor[a] = floor(a + 1);
      System.arraycopy(left, (a + 1) * size + 1, matrix, a * columns, columns);
    }
    this.slopes = Cholesky.of(matrix, columns, floor);
    this.constantOutcome = !(left[0] > floor(0));
    this.estimates = constantOutcome ? new double[columns] : slopes.solve(right);
  }

  private double[] schur() {
    double[] left = sums.columns().clone();
    for (int a = 0; a < size; a++) {
      double[] effects = sums.effects(a);
      for (int b = 0; b < size; b++) {
        double explained = 0;
        for (int f = 0; f < effects.length; f++) {
          explained += effects[f] * gamma[b][f];
        }
        left[a * size + b] -= explained;
      }
    }
    return left;
  }

  private double floor(int column) {
    return Math.max(Cholesky.TOLERANCE * within(column), roundingFloor(column));
  }

  private double within(int column) {
    return sums.columns()[column * size + column];
  }

  private double roundingFloor(int column) {
    return ROUNDING * sums.raw(column);
  }

  /// The kept columns' places among the declared ones.
  int[] kept() {
    return slopes.kept();
  }

  /// The columns that got no estimate, in declared order.
  List<Dropped> dropped(List<Column> columns) {
    List<Dropped> dropped = new ArrayList<>();
    for (int j : slopes.dropped()) {
      dropped.add(new Dropped(columns.get(j).name(), why(j)));
    }
    return dropped;
  }

  private Dropped.Why why(int column) {
    if (slopes.why(column) == Cholesky.Why.COLLINEAR) {
      return Dropped.Why.COLLINEAR;
    }
    return within(column + 1) > roundingFloor(column + 1)
        ? Dropped.Why.ABSORBED
        : Dropped.Why.CONSTANT_WITHIN;
  }

  /// The slope of a declared column, 0 where it was dropped.
  double estimate(int column) {
    return estimates[column];
  }

  /// True when the outcome does not vary once the effects are taken out.
  boolean constantOutcome() {
    return constantOutcome;
  }

  /// The effects of the small levels on a column, the outcome being column 0.
  double[] effects(int column) {
    return gamma[column];
  }

  /// What is taken from a column when nothing is taken out group by group.
  double shift(int column) {
    return sums.shift()[column];
  }

  /// Levels of a small factor that say nothing new, the factor's levels being these.
  int redundant(int offset, int levels) {
    int redundant = 0;
    for (int level : small.dropped()) {
      if (level >= offset && level < offset + levels) {
        redundant++;
      }
    }
    return redundant;
  }

  /// The variance of each kept column's slope before the small-sample factor: `S⁻¹ M S⁻¹`.
  ///
  /// @param meat sums of products of the kept columns' scores
  double[] variances(double[] meat) {
    int[] kept = slopes.kept();
    double[] inverse = slopes.inverse();
    int declared = size - 1;
    double[] variances = new double[kept.length];
    for (int j = 0; j < kept.length; j++) {
      double sum = 0;
      for (int a = 0; a < kept.length; a++) {
        for (int b = 0; b < kept.length; b++) {
          sum +=
              inverse[kept[j] * declared + kept[a]]
                  * meat[a * kept.length + b]
                  * inverse[kept[j] * declared + kept[b]];
        }
      }
      variances[j] = sum;
    }
    return variances;
  }
}
