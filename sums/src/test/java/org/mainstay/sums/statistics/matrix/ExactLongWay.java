package org.mainstay.sums.statistics.matrix;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Symmetric systems solved in exact fractions of whole numbers, to judge rounding by: Gauss and
/// Jordan, column after column, and a column is left out when exactly nothing of it is left.
///
/// Nothing here is shared with the code it judges.
public final class ExactLongWay {
  private final Fraction[][] work;
  private final Fraction[] shares;
  private final boolean[] kept;
  private final int size;

  /// A fraction in lowest terms, the denominator above 0.
  public record Fraction(BigInteger over, BigInteger under) {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
      BigInteger common = over.gcd(under);
      if (under.signum() < 0) {
        common = common.negate();
      }
      over = over.divide(common);
      under = under.divide(common);
    }

    public static Fraction of(long whole) {
      return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long over, long under) {
      return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /// Exactly what the number is in binary.
    public static Fraction of(double number) {
      var exact = new BigDecimal(number);
      return exact.scale() > 0
          ? new Fraction(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
          : new Fraction(exact.toBigIntegerExact(), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
      return new Fraction(
          over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
      return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
      return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction by(Fraction other) {
      return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public boolean isZero() {
      return over.signum() == 0;
    }

    public double number() {
      return new BigDecimal(over).divide(new BigDecimal(under), new MathContext(60)).doubleValue();
    }
  }

  private ExactLongWay(Fraction[][] matrix) {
    this.size = matrix.length;
    this.work = new Fraction[size][2 * size];
    this.shares = new Fraction[size];
    this.kept = new boolean[size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(work[i], Fraction.ZERO);
      System.arraycopy(matrix[i], 0, work[i], 0, size);
      work[i][size + i] = Fraction.ONE;
    }
    for (int j = 0; j < size; j++) {
      Fraction own = matrix[j][j];
      shares[j] = own.isZero() ? Fraction.ZERO : work[j][j].by(own);
      kept[j] = !shares[j].isZero();
      if (kept[j]) {
        eliminate(j);
      }
    }
  }

  /// Solves a symmetric matrix without negative squares.
  public static ExactLongWay of(Fraction[][] matrix) {
    return new ExactLongWay(matrix);
  }

  /// As it stands in binary, row by row.
  public static ExactLongWay of(double[] matrix, int size) {
    var exact = new Fraction[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        exact[i][j] = Fraction.of(matrix[i * size + j]);
      }
    }
    return of(exact);
  }

  private void eliminate(int p) {
    Fraction pivot = work[p][p];
    for (int k = 0; k < 2 * size; k++) {
      work[p][k] = work[p][k].by(pivot);
    }
    for (int i = 0; i < size; i++) {
      Fraction times = work[i][p];
      if (i == p || times.isZero()) {
        continue;
      }
      for (int k = 0; k < 2 * size; k++) {
        work[i][k] = work[i][k].minus(times.times(work[p][k]));
      }
    }
  }

  /// The columns of which something was left.
  public int[] kept() {
    return IntStream.range(0, size).filter(j -> kept[j]).toArray();
  }

  /// The share of its own square that was left of a column after the kept ones before it.
  public double share(int column) {
    return shares[column].number();
  }

  /// The element of the inverse, 0 where a column is not kept.
  public Fraction inverse(int row, int column) {
    return kept[row] && kept[column] ? work[row][size + column] : Fraction.ZERO;
  }

  /// The solution, 0 where a column is not kept.
  public Fraction[] solve(Fraction[] right) {
    var solution = new Fraction[size];
    for (int i = 0; i < size; i++) {
      solution[i] = Fraction.ZERO;
      for (int j = 0; j < size; j++) {
        solution[i] = solution[i].plus(inverse(i, j).times(right[j]));
      }
    }
    return solution;
  }

  /// The solution for numbers as they stand in binary.
  public double[] solve(double[] right) {
    Fraction[] exact = Arrays.stream(right).mapToObj(Fraction::of).toArray(Fraction[]::new);
    return Arrays.stream(solve(exact)).mapToDouble(Fraction::number).toArray();
  }
}
