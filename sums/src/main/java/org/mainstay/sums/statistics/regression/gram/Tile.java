package org.mainstay.sums.statistics.regression.gram;

/// Sums of products of columns, four columns by four at a time.
///
/// Rows lie one after another, `stride` numbers each; `stride` is a multiple of four. Sixteen sums
/// stay in registers while the rows go by, in blocks that stay in the nearest cache.
final class Tile {
  static final int SIDE = 4;
  private static final int BLOCK = 128;

  private Tile() {}

  static int padded(int columns) {
    return (columns + SIDE - 1) / SIDE * SIDE;
  }

  /// Takes the means of four neighbouring columns away from the rows `from..to-1`, twice so that
  /// nothing of an offset stays, and gives each row the root of its weight.
  ///
  /// @param roots of the weights, empty when unweighted
  /// @param mass the sum of the weights
  /// @return the four means
  static double[] centred(
      double[] rows, int stride, int column, int from, int to, double[] roots, double mass) {
    double[] means = new double[SIDE];
    for (int round = 0; round < 2; round++) {
      double s0 = 0;
      double s1 = 0;
      double s2 = 0;
      double s3 = 0;
      int at = from * stride + column;
      for (int i = from; i < to; i++, at += stride) {
        double weight = roots.length == 0 ? 1 : roots[i - from] * roots[i - from];
        s0 = Math.fma(weight, rows[at], s0);
        s1 = Math.fma(weight, rows[at + 1], s1);
        s2 = Math.fma(weight, rows[at + 2], s2);
        s3 = Math.fma(weight, rows[at + 3], s3);
      }
      four(means, 0, s0 / mass, s1 / mass, s2 / mass, s3 / mass);
      boolean last = round == 1;
      at = from * stride + column;
      for (int i = from; i < to; i++, at += stride) {
        double root = last && roots.length > 0 ? roots[i - from] : 1;
        rows[at] = root * (rows[at] - s0 / mass);
        rows[at + 1] = root * (rows[at + 1] - s1 / mass);
        rows[at + 2] = root * (rows[at + 2] - s2 / mass);
        rows[at + 3] = root * (rows[at + 3] - s3 / mass);
      }
    }
    return means;
  }

  /// The sums of products of all columns over the rows `from..to-1`, both halves filled.
  static double[] products(double[] rows, int stride, int from, int to) {
    double[] sums = new double[stride * stride];
    for (int start = from; start < to; start += BLOCK) {
      int end = Math.min(to, start + BLOCK);
      for (int a = 0; a < stride; a += SIDE) {
        for (int b = a; b < stride; b += SIDE) {
          tile(rows, stride, start * stride, end * stride, a, b, sums);
        }
      }
    }
    for (int a = 0; a < stride; a++) {
      for (int b = 0; b < a; b++) {
        sums[a * stride + b] = sums[b * stride + a];
      }
    }
    return sums;
  }

  private static void tile(
      double[] rows, int stride, int from, int to, int a, int b, double[] sums) {
    double s00 = 0, s01 = 0, s02 = 0, s03 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0;
    double s20 = 0, s21 = 0, s22 = 0, s23 = 0, s30 = 0, s31 = 0, s32 = 0, s33 = 0;
    for (int at = from; at < to; at += stride) {
      double b0 = rows[at + b], b1 = rows[at + b + 1], b2 = rows[at + b + 2], b3 = rows[at + b + 3];
      double x = rows[at + a];
      s00 = Math.fma(x, b0, s00);
      s01 = Math.fma(x, b1, s01);
      s02 = Math.fma(x, b2, s02);
      s03 = Math.fma(x, b3, s03);
      x = rows[at + a + 1];
      s10 = Math.fma(x, b0, s10);
      s11 = Math.fma(x, b1, s11);
      s12 = Math.fma(x, b2, s12);
      s13 = Math.fma(x, b3, s13);
      x = rows[at + a + 2];
      s20 = Math.fma(x, b0, s20);
      s21 = Math.fma(x, b1, s21);
      s22 = Math.fma(x, b2, s22);
      s23 = Math.fma(x, b3, s23);
      x = rows[at + a + 3];
      s30 = Math.fma(x, b0, s30);
      s31 = Math.fma(x, b1, s31);
      s32 = Math.fma(x, b2, s32);
      s33 = Math.fma(x, b3, s33);
    }
    four(sums, a * stride + b, s00, s01, s02, s03);
    four(sums, (a + 1) * stride + b, s10, s11, s12, s13);
    four(sums, (a + 2) * stride + b, s20, s21, s22, s23);
    four(sums, (a + 3) * stride + b, s30, s31, s32, s33);
  }

  private static void four(double[] sums, int at, double a, double b, double c, double d) {
    sums[at] += a;
    sums[at + 1] += b;
    sums[at + 2] += c;
    sums[at + 3] += d;
  }
}
