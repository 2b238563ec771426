package org.mainstay.sums.statistics.regression.gram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
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

  /// All products and means are those of the definition, but for rounding of the size that the
  /// columns lie apart.
  static void exact(InventedTable table, ClusterGrams found, boolean weighted) {
    exact(table.rows(weighted), found);
  }

  static void exact(GroupedRows rows, ClusterGrams found) {
    var exact = new ExactLongWay(rows.groups(), rows.weights());
    List<Column> wide = new ArrayList<>(rows.covariates());
    wide.addAll(rows.outcomes());
    List<Column> treatments = rows.treatments();
    int c = wide.size();
    int m = treatments.size();
    for (int g = 0; g < found.clusters(); g++) {
      int code = found.code(g);
      for (int a = 0; a < c; a++) {
        for (int b = 0; b < c; b++) {
          close(exact, found.wide(g)[a * c + b], wide.get(a), wide.get(b), code);
        }
        for (int t = 0; t < m; t++) {
          close(exact, found.cross(g)[a * m + t], wide.get(a), treatments.get(t), code);
        }
      }
      for (int t = 0; t < m; t++) {
        close(exact, found.own(g)[t], treatments.get(t), treatments.get(t), code);
        for (int s = 0; found.joint() && s < m; s++) {
          close(exact, found.between(g)[t * m + s], treatments.get(t), treatments.get(s), code);
        }
      }
    }
  }

  private static void close(ExactLongWay exact, double found, Column a, Column b, int code) {
    double rounding = 1e-14 * exact.size(a, code) * exact.size(b, code);
    assertThat(found)
        .as("%s by %s in %d", a.name(), b.name(), code)
        .isCloseTo(exact.product(a, b, code), within(rounding + Double.MIN_VALUE));
  }

  /// Two sets of sums are the same but for this share of the largest number in each array.
  static void same(ClusterGrams found, ClusterGrams wanted, double share) {
    assertThat(found.covariates()).isEqualTo(wanted.covariates());
    assertThat(found.outcomes()).isEqualTo(wanted.outcomes());
    assertThat(found.treatments()).isEqualTo(wanted.treatments());
    assertThat(found.rows()).isEqualTo(wanted.rows());
    assertThat(found.organisations()).isEqualTo(wanted.organisations());
    assertThat(found.clusters()).isEqualTo(wanted.clusters());
    assertThat(found.joint()).isEqualTo(wanted.joint());
    assertThat(found.mass()).isCloseTo(wanted.mass(), within(share * wanted.mass()));
    for (int g = 0; g < wanted.clusters(); g++) {
      assertThat(found.code(g)).isEqualTo(wanted.code(g));
      assertThat(found.rows(g)).isEqualTo(wanted.rows(g));
      same(found.wide(g), wanted.wide(g), share);
      same(found.cross(g), wanted.cross(g), share);
      same(found.own(g), wanted.own(g), share);
      same(found.between(g), wanted.between(g), share);
    }
    int columns =
        wanted.covariates().size() + wanted.outcomes().size() + wanted.treatments().size();
    for (int j = 0; j < columns; j++) {
      double size = share * (1 + Math.abs(wanted.mean(j)));
      assertThat(found.mean(j)).isCloseTo(wanted.mean(j), within(size));
    }
  }

  private static void same(double[] found, double[] wanted, double share) {
    double largest = 1;
    double apart = 0;
    assertThat(found).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.length; i++) {
      largest = Math.max(largest, Math.abs(wanted[i]));
      apart = Math.max(apart, Math.abs(found[i] - wanted[i]));
    }
    assertThat(apart).isLessThanOrEqualTo(share * largest);
  }
}
