package org.mainstay.sums.statistics.matrix;

/// Sums over stretches of rows that belong together, and their means taken out.
///
/// Stretch `s` runs from `bounds[s]` to before `bounds[s + 1]`. Four columns go side by side, as a
/// person's dozen rows are too few to keep a processor busy one column at a time.
public final class Segments {
  private static final int BESIDE = 4;

  private Segments() {}

  /// The sum of each stretch of each column, into `sums[column][stretch]`.
  public static void sum(double[][] v, int columns, int[] bounds, int count, double[][] sums) {
    int last = columns - 1;
    for (int a = 0; a < columns; a += BESIDE) {
      int b = Math.min(a + 1, last);
      int c = Math.min(a + 2, last);
      int d = Math.min(a + 3, last);
      double[][] from = {v[a], v[b], v[c], v[d]};
      double[][] to = {sums[a], sums[b], sums[c], sums[d]};
      sumFour(from, bounds, count, to);
    }
  }

  private static void sumFour(double[][] v, int[] bounds, int count, double[][] sums) {
    double[] a = v[0];
    double[] b = v[1];
    double[] c = v[2];
    double[] d = v[3];
    for (int s = 0; s < count; s++) {
      double sumA = 0;
      double sumB = 0;
      double sumC = 0;
      double sumD = 0;
      for (int i = bounds[s]; i < bounds[s + 1]; i++) {
        sumA += a[i];
        sumB += b[i];
        sumC += c[i];
        sumD += d[i];
      }
      sums[0][s] = sumA;
      sums[1][s] = sumB;
      sums[2][s] = sumC;
      sums[3][s] = sumD;
    }
  }

  /// Takes `means[column][stretch]` from each row of each column.
  public static void subtract(
      double[][] v, int columns, int[] bounds, int count, double[][] means) {
    int a = 0;
    for (; a + BESIDE <= columns; a += BESIDE) {
      subtractFour(v, a, bounds, count, means);
    }
    for (; a < columns; a++) {
      double[] column = v[a];
      for (int s = 0; s < count; s++) {
        double mean = means[a][s];
        for (int i = bounds[s]; i < bounds[s + 1]; i++) {
          column[i] -= mean;
        }
      }
    }
  }

  private static void subtractFour(
      double[][] v, int at, int[] bounds, int count, double[][] means) {
    double[] a = v[at];
    double[] b = v[at + 1];
    double[] c = v[at + 2];
    double[] d = v[at + 3];
    for (int s = 0; s < count; s++) {
      double meanA = means[at][s];
      double meanB = means[at + 1][s];
      double meanC = means[at + 2][s];
      double meanD = means[at + 3][s];
      for (int i = bounds[s]; i < bounds[s + 1]; i++) {
        a[i] -= meanA;
        b[i] -= meanB;
        c[i] -= meanC;
        d[i] -= meanD;
      }
    }
  }
}
