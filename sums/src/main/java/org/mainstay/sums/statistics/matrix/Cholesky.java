package org.mainstay.sums.statistics.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A symmetric matrix of sums of products made ready for solving, without the columns that say
/// nothing new.
///
/// The columns are taken in the order in which they were declared. Column `j` is kept when what is
/// left of it after the kept columns before it is at least 1e-10 of its own sum of squares; else it
/// is dropped, and every solution holds 0 for it. Columns are scaled to one before factoring; when
/// a pivot lies below 1e-8 each solution is refined once.
public final class Cholesky {
  /// The least share of its own sum of squares that a column must add.
  public static final double TOLERANCE = 1e-10;

  /// Below this share a solution is refined.
  public static final double REFINED_BELOW = 1e-8;

  private final int size;
  private final int[] kept;
  private final Why[] why;
  private final double[] scale;
  private final double[] factor;
  private final double[] whole;
  private final double smallestPivot;

  /// Why a column is in or out.
  public enum Why {
    /// It adds something.
    KEPT,
    /// It does not vary at all.
    CONSTANT,
    /// The columns before it already say the same.
    COLLINEAR
  }

  private Cholesky(double[] matrix, int size, double[] floor) {
    this.size = size;
    this.why = new Why[size];
    this.scale = new double[size];
    double[] rows = new double[size * size];
    int[] taken = new int[size];
    int rank = 0;
    double smallest = 1;
    for (int j = 0; j < size; j++) {
      double square = matrix[j * size + j];
      if (!(square > floor[j])) {
        why[j] = Why.CONSTANT;
        continue;
      }
      scale[j] = 1 / Math.sqrt(square);
      double pivot = row(matrix, j, taken, rank, rows);
      if (!(pivot >= TOLERANCE)) {
        why[j] = Why.COLLINEAR;
        scale[j] = 0;
        continue;
      }
      why[j] = Why.KEPT;
      smallest = Math.min(smallest, pivot);
      rows[rank * size + rank] = Math.sqrt(pivot);
      taken[rank++] = j;
    }
    this.kept = Arrays.copyOf(taken, rank);
    this.factor = rows;
    this.smallestPivot = smallest;
    this.whole = smallest < REFINED_BELOW ? keptOf(matrix) : new double[0];
  }

  /// Factors a symmetric matrix, row by row; a column whose diagonal is not above 0 is constant.
  public static Cholesky of(double[] matrix, int size) {
    return of(matrix, size, new double[size]);
  }

  /// As `of`, with the sum of squares of each column that counts as none.
  ///
  /// @param floor for each column: at or below it the column is constant but for rounding
  public static Cholesky of(double[] matrix, int size, double[] floor) {
    if (matrix.length != size * size || floor.length != size) {
      throw new IllegalArgumentException(
          "a matrix of %d columns has %d numbers and %d floors, got %d and %d"
              .formatted(size, size * size, size, matrix.length, floor.length));
    }
    return new Cholesky(matrix, size, floor);
  }

  private double row(double[] matrix, int j, int[] taken, int rank, double[] rows) {
    double pivot = 1;
    for (int k = 0; k < rank; k++) {
      double value = matrix[j * size + taken[k]] * scale[j] * scale[taken[k]];
      for (int m = 0; m < k; m++) {
        value -= rows[rank * size + m] * rows[k * size + m];
      }
      value /= rows[k * size + k];
      rows[rank * size + k] = value;
      pivot -= value * value;
    }
    return pivot;
  }

  private double[] keptOf(double[] matrix) {
    int rank = kept.length;
    double[] copy = new double[rank * rank];
    for (int a = 0; a < rank; a++) {
      for (int b = 0; b < rank; b++) {
        copy[a * rank + b] = matrix[kept[a] * size + kept[b]];
      }
    }
    return copy;
  }

  /// How many columns there were.
  public int size() {
    return size;
  }

  /// How many columns were kept.
  public int rank() {
    return kept.length;
  }

  /// The kept columns in declared order.
  public int[] kept() {
    return kept.clone();
  }

  /// The dropped columns in declared order.
  public int[] dropped() {
    return IntStream.range(0, size).filter(j -> why[j] != Why.KEPT).toArray();
  }

  /// Why the column is in or out.
  public Why why(int column) {
    return why[column];
  }

  /// The least share of its own sum of squares that a kept column added, 1 without columns.
  public double smallestPivot() {
    return smallestPivot;
  }

  /// The solution `x` of `A x = right`, 0 at dropped columns.
  public double[] solve(double[] right) {
    int rank = kept.length;
    double[] found = new double[rank];
    for (int k = 0; k < rank; k++) {
      found[k] = right[kept[k]] * scale[kept[k]];
    }
    both(found);
    for (int k = 0; k < rank; k++) {
      found[k] *= scale[kept[k]];
    }
    if (whole.length > 0) {
      double[] rest = new double[rank];
      for (int k = 0; k < rank; k++) {
        rest[k] = rest(k, right[kept[k]], found) * scale[kept[k]];
      }
      both(rest);
      for (int k = 0; k < rank; k++) {
        found[k] += rest[k] * scale[kept[k]];
      }
    }
    double[] solution = new double[size];
    for (int k = 0; k < rank; k++) {
      solution[kept[k]] = found[k];
    }
    return solution;
  }

  /// `wanted - A[k]′ found` with the roundings of products and sums carried along, as the rest is
  /// far smaller than either.
  private double rest(int k, double wanted, double[] found) {
    double sum = wanted;
    double carried = 0;
    for (int b = 0; b < found.length; b++) {
      double times = -whole[k * found.length + b];
      double product = times * found[b];
      double next = sum + product;
      double part = next - sum;
      carried += (sum - (next - part)) + (product - part) + Math.fma(times, found[b], -product);
      sum = next;
    }
    return sum + carried;
  }

  private void both(double[] x) {
    int rank = kept.length;
    for (int k = 0; k < rank; k++) {
      double value = x[k];
      for (int m = 0; m < k; m++) {
        value -= factor[k * size + m] * x[m];
      }
      x[k] = value / factor[k * size + k];
    }
    for (int k = rank - 1; k >= 0; k--) {
      double value = x[k];
      for (int m = k + 1; m < rank; m++) {
        value -= factor[m * size + k] * x[m];
      }
      x[k] = value / factor[k * size + k];
    }
  }

  /// Half a solution for many right sides at once: `L⁻¹ right`, so that products of two halves are
  /// `a′ A⁻¹ b`.
  ///
  /// @param right one row for each column of the matrix, `width` numbers a row
  /// @return one row for each kept column
  public double[] half(double[] right, int width) {
    int rank = kept.length;
    double[] x = new double[rank * width];
    for (int k = 0; k < rank; k++) {
      int from = kept[k] * width;
      int row = k * width;
      double by = scale[kept[k]];
      for (int c = 0; c < width; c++) {
        x[row + c] = right[from + c] * by;
      }
      for (int m = 0; m < k; m++) {
        double times = factor[k * size + m];
        int other = m * width;
        for (int c = 0; c < width; c++) {
          x[row + c] -= times * x[other + c];
        }
      }
      double over = 1 / factor[k * size + k];
      for (int c = 0; c < width; c++) {
        x[row + c] *= over;
      }
    }
    return x;
  }

  /// The inverse, row by row, with 0 in the rows and columns of what was dropped.
  public double[] inverse() {
    double[] inverse = new double[size * size];
    double[] unit = new double[size];
    for (int j : kept) {
      unit[j] = 1;
      double[] column = solve(unit);
      unit[j] = 0;
      for (int i = 0; i < size; i++) {
        inverse[i * size + j] = column[i];
      }
    }
    return inverse;
  }
}
