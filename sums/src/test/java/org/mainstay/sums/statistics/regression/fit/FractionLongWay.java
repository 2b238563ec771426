package org.mainstay.sums.statistics.regression.fit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.mainstay.sums.statistics.regression.gram.Column;

/// A regression on whole numbers in exact fractions: dummies for every organisation, the normal
/// equations by elimination without any rounding.
final class FractionLongWay {
  /// A fraction with a denominator above 0.
  record Fraction(BigInteger above, BigInteger below) {
    static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
      return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    private static Fraction of(BigInteger above, BigInteger below) {
      BigInteger common = above.gcd(below);
      BigInteger by = below.signum() < 0 ? common.negate() : common;
      return new Fraction(above.divide(by), below.divide(by));
    }

    Fraction plus(Fraction other) {
      return of(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    Fraction times(Fraction other) {
      return of(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
      return plus(new Fraction(other.above.negate(), other.below));
    }

    Fraction over(Fraction other) {
      return of(above.multiply(other.below), below.multiply(other.above));
    }

    double number() {
      return new BigDecimal(above).divide(new BigDecimal(below), new MathContext(40)).doubleValue();
    }
  }

  private final Fraction[][] x;
  private final Fraction[] weights;
  private final int[] organisations;
  private final Fraction[] y;
  final Fraction[] slopes;

  FractionLongWay(Column outcome, List<Column> columns, int[] organisations, double[] weights) {
    int n = organisations.length;
    int[] codes = Arrays.stream(organisations).sorted().distinct().toArray();
    int k = columns.size() + codes.length;
    this.organisations = organisations.clone();
    this.weights = new Fraction[n];
    this.y = new Fraction[n];
    this.x = new Fraction[n][k];
    for (int i = 0; i < n; i++) {
      this.weights[i] = Fraction.of(weights.length == 0 ? 1 : (long) weights[i]);
      y[i] = Fraction.of((long) outcome.at(i));
      for (int j = 0; j < k; j++) {
        boolean dummy = j >= columns.size();
        x[i][j] =
            dummy
                ? Fraction.of(codes[j - columns.size()] == organisations[i] ? 1 : 0)
                : Fraction.of((long) columns.get(j).at(i));
      }
    }
    this.slopes = solved(right());
  }

  private Fraction[] right() {
    var right = new Fraction[x[0].length];
    for (int j = 0; j < right.length; j++) {
      right[j] = Fraction.ZERO;
      for (int i = 0; i < y.length; i++) {
        right[j] = right[j].plus(weights[i].times(x[i][j]).times(y[i]));
      }
    }
    return right;
  }

  private Fraction[] solved(Fraction[] right) {
    int k = right.length;
    var rows = new Fraction[k][k + 1];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        rows[a][b] = Fraction.ZERO;
        for (int i = 0; i < y.length; i++) {
          rows[a][b] = rows[a][b].plus(weights[i].times(x[i][a]).times(x[i][b]));
        }
      }
      rows[a][k] = right[a];
    }
    for (int c = 0; c < k; c++) {
      Fraction pivot = rows[c][c];
      for (int b = c; b <= k; b++) {
        rows[c][b] = rows[c][b].over(pivot);
      }
      for (int a = 0; a < k; a++) {
        Fraction factor = rows[a][c];
        for (int b = c; a != c && b <= k; b++) {
          rows[a][b] = rows[a][b].minus(factor.times(rows[c][b]));
        }
      }
    }
    return Arrays.stream(rows).map(row -> row[k]).toArray(Fraction[]::new);
  }

  /// The squared error of the first slope, clustered by organisation, without a factor.
  Fraction squaredError() {
    Fraction sum = Fraction.ZERO;
    for (int code : Arrays.stream(organisations).distinct().toArray()) {
      var score = new Fraction[slopes.length];
      Arrays.fill(score, Fraction.ZERO);
      for (int i = 0; i < y.length; i++) {
        if (organisations[i] == code) {
          Fraction residual = y[i];
          for (int j = 0; j < slopes.length; j++) {
            residual = residual.minus(slopes[j].times(x[i][j]));
          }
          for (int j = 0; j < slopes.length; j++) {
            score[j] = score[j].plus(weights[i].times(residual).times(x[i][j]));
          }
        }
      }
      Fraction moved = solved(score)[0];
      sum = sum.plus(moved.times(moved));
    }
    return sum;
  }
}
