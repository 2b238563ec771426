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
    sum(v, new int[columns], columns, bounds, count, sums);
  }

  /// As `sum`, of columns that begin further on.
  ///
  /// @param at where each column's first row is
  public static void sum(
      double[][] v, int[] at, int columns, int[] bounds, int count, double[][] sums) {
    int last = columns - 1;
    for (int a = 0; a < columns; a += BESIDE) {
      int b = Math.min(a + 1, last);
      int c = Math.min(a + 2, last);
      int d = Math.min(a + 3, last);
      double[][] from = {v[a], v[b], v[c], v[d]};
      double[][] to = {sums[a], sums[b], sums[c], sums[d]};
      sumFour(from, new int[] {at[a], at[b], at[c], at[d]}, bounds, count, to);
    }
  }

  private static void sumFour(double[][] v, int[] at, int[] bounds, int count, double[][] sums) {
    int atA = at[0];
    int atB = at[1];
    int atC = at[2];
    int atD = at[3];
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
        sumA += a[atA + i];
        sumB += b[atB + i];
        sumC += c[atC + i];
        sumD += d[atD + i];
      }
      sums[0][s] = sumA;
      sums[1][s] = sumB;
      sums[2][s] = sumC;
      sums[3][s] = sumD;
    }
  }

  /// Takes `means[column][stretch]` from each row of each column.
  ///
  /// @param at where each column's first row is
  /// @param into as many columns as are worked on, from their first row on; may be `from`
  public static void subtract(
      double[][] from, int[] at, double[][] into, int[] bounds, int count, double[][] means) {
    int a = 0;
    for (; a + BESIDE <= at.length; a += BESIDE) {
      subtractFour(from, at, into, a, bounds, count, means);
    }
    for (; a < at.length; a++) {
      double[] column = from[a];
      double[] rest = into[a];
      int start = at[a];
      for (int s = 0; s < count; s++) {
        double mean = means[a][s];
        for (int i = bounds[s]; i < bounds[s + 1]; i++) {
          rest[i] = column[start + i] - mean;
        }
      }
    }
  }

  private static void subtractFour(
      double[][] from,
      int[] at,
      double[][] into,
      int first,
      int[] bounds,
      int count,
      double[][] means) {
    double[] a = from[first];
    double[] b = from[first + 1];
    double[] c = from[first + 2];
    double[] d = from[first + 3];
    double[] restA = into[first];
    double[] restB = into[first + 1];
    double[] restC = into[first + 2];
    double[] restD = into[first + 3];
    int atA = at[first];
    int atB = at[first + 1];
    int atC = at[first + 2];
    int atD = at[first + 3];
    for (int s = 0; s < count; s++) {
      double meanA = means[first][s];
      double meanB = means[first + 1][s];
      double meanC = means[first + 2][s];
      double meanD = means[first + 3][s];
      for (int i = bounds[s]; i < bounds[s + 1]; i++) {
        restA[i] = a[atA + i] - meanA;
        restB[i] = b[atB + i] - meanB;
        restC[i] = c[atC + i] - meanC;
        restD[i] = d[atD + i] - meanD;
      }
    }
  }
}
