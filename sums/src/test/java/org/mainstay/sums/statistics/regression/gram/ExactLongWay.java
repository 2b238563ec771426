package org.mainstay.sums.statistics.regression.gram;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Means and products of differences from the mean with 80 digits, from raw sums: `Σwab − Σwa Σwb /
/// Σw`, a formula that the product cannot use with its 16 digits.
final class ExactLongWay {
  private static final MathContext DIGITS = new MathContext(80);

  private final int[] organisations;
  private final double[] weights;
  private final Map<Key, BigDecimal> known = new HashMap<>();

  /// A sum of products that was worked out already.
  private record Key(int code, List<Column> columns) {}

  /// @param weights one a row, or empty when all count the same
  ExactLongWay(int[] organisations, double[] weights) {
    this.organisations = organisations.clone();
    this.weights = weights.clone();
  }

  private BigDecimal weight(int row) {
    return weights.length == 0 ? BigDecimal.ONE : new BigDecimal(weights[row]);
  }

  /// The sum of the weights of one organisation.
  double mass(int code) {
    return sum(code, new Column[0]).doubleValue();
  }

  private BigDecimal sum(int code, Column... columns) {
    return known.computeIfAbsent(new Key(code, List.of(columns)), this::sum);
  }

  private BigDecimal sum(Key key) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < organisations.length; i++) {
      int row = i;
      boolean nothing = key.columns.stream().anyMatch(c -> c.at(row) == 0);
      if (organisations[i] == key.code && !nothing) {
        BigDecimal term = weight(i);
        for (Column column : key.columns) {
          term = term.multiply(new BigDecimal(column.at(i)));
        }
        sum = sum.add(term);
      }
    }
    return sum;
  }

  /// The mean of a column in one organisation.
  double mean(Column column, int code) {
    return sum(code, column).divide(sum(code), DIGITS).doubleValue();
  }

  /// `Σ w (a − mean a)(b − mean b)` in one organisation.
  double product(Column a, Column b, int code) {
    BigDecimal means = sum(code, a).multiply(sum(code, b)).divide(sum(code), DIGITS);
    return sum(code, a, b).subtract(means).doubleValue();
  }

  /// `√(Σ w a² )`: what the size of a column lets one expect of rounding.
  double size(Column column, int code) {
    return Math.sqrt(sum(code, column, column).doubleValue());
  }
}
