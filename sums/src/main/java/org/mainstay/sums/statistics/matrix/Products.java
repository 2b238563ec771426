package org.mainstay.sums.statistics.matrix;

/// Sums of products of columns, four columns by four at a time so that they stay in registers.
public final class Products {
  private static final int TILE = 4;

  private Products() {}

  /// Adds `Σ v[a][i] · v[b][i]` for all `a <= b` to the upper triangle of a square matrix.
  ///
  /// @param columns how many of the columns of `v`
  /// @param length how many rows of each, from the first
  /// @param matrix `columns` squared, row by row
  public static void add(double[][] v, int columns, int length, double[] matrix) {
    double[] tile = new double[TILE * TILE];
    for (int a = 0; a < columns; a += TILE) {
      for (int b = a; b < columns; b += TILE) {
        tile(v, columns - 1, a, b, length, tile);
        for (int i = a; i < Math.min(a + TILE, columns); i++) {
          for (int j = Math.max(b, i); j < Math.min(b + TILE, columns); j++) {
            matrix[i * columns + j] += tile[(i - a) * TILE + j - b];
          }
        }
      }
    }
  }

  /// Sixteen sums at once; beyond the last column the last one is taken again and not used.
  private static void tile(double[][] v, int last, int a, int b, int length, double[] out) {
    double[] b0 = v[b];
    double[] b1 = v[Math.min(b + 1, last)];
    double[] b2 = v[Math.min(b + 2, last)];
    double[] b3 = v[Math.min(b + 3, last)];
    half(v[a], v[Math.min(a + 1, last)], new double[][] {b0, b1, b2, b3}, length, out, 0);
    if (a + 2 <= last) {
      half(
          v[a + 2],
          v[Math.min(a + 3, last)],
          new double[][] {b0, b1, b2, b3},
          length,
          out,
          2 * TILE);
    }
  }

  private static void half(double[] x, double[] y, double[][] b, int length, double[] out, int at) {
    double[] b0 = b[0];
    double[] b1 = b[1];
    double[] b2 = b[2];
    double[] b3 = b[3];
    double x0 = 0;
    double x1 = 0;
    double x2 = 0;
    double x3 = 0;
    double y0 = 0;
    double y1 = 0;
    double y2 = 0;
    double y3 = 0;
    for (int i = 0; i < length; i++) {
      double p = x[i];
      double q = y[i];
      x0 = Math.fma(p, b0[i], x0);
      x1 = Math.fma(p, b1[i], x1);
      x2 = Math.fma(p, b2[i], x2);
      x3 = Math.fma(p, b3[i], x3);
      y0 = Math.fma(q, b0[i], y0);
      y1 = Math.fma(q, b1[i], y1);
      y2 = Math.fma(q, b2[i], y2);
      y3 = Math.fma(q, b3[i], y3);
    }
    out[at] = x0;
    out[at + 1] = x1;
    out[at + 2] = x2;
    out[at + 3] = x3;
    out[at + 4] = y0;
    out[at + 5] = y1;
    out[at + 6] = y2;
    out[at + 7] = y3;
  }

  /// Copies the upper triangle of a square matrix into the lower one.
  public static void mirror(double[] matrix, int size) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        matrix[i * size + j] = matrix[j * size + i];
      }
    }
  }
}
