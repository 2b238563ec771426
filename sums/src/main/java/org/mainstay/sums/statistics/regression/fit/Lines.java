package org.mainstay.sums.statistics.regression.fit;

/// Sums over stretches of numbers, short enough that the compiler does several at once.
public final class Lines {
  private Lines() {}

  /// Adds `times` a stretch of `x` to a stretch of `into`.
  public static void add(double times, double[] x, int from, double[] into, int at, int n) {
    for (int i = 0; i < n; i++) {
      into[at + i] = Math.fma(times, x[from + i], into[at + i]);
    }
  }

  /// Adds rows of a matrix, each times its own number: `into += Σ_r times[first + r] · row r`, four
  /// rows at a time.
  ///
  /// @param times numbers, of which `rows` are used from `first` on
  /// @param x the rows, one after another, each as wide as `into` is used
  /// @param into is added to from `at` on
  public static void addRows(
      double[] times, int first, double[] x, int rows, double[] into, int at) {
    int n = rows == 0 ? 0 : x.length / rows;
    int r = 0;
    for (; r + 3 < rows; r += 4) {
      double t0 = times[first + r];
      double t1 = times[first + r + 1];
      double t2 = times[first + r + 2];
      double t3 = times[first + r + 3];
      int x0 = r * n;
      int x1 = x0 + n;
      int x2 = x1 + n;
      int x3 = x2 + n;
      for (int i = 0; i < n; i++) {
        double value = Math.fma(t0, x[x0 + i], into[at + i]);
        value = Math.fma(t1, x[x1 + i], value);
        value = Math.fma(t2, x[x2 + i], value);
        into[at + i] = Math.fma(t3, x[x3 + i], value);
      }
    }
    for (; r < rows; r++) {
      add(times[first + r], x, r * n, into, at, n);
    }
  }

  /// Adds some rows of a matrix, each times its own number, four rows at a time.
  ///
  /// @param times one number for each row of the matrix, from `first` on
  /// @param picked the rows, of which those from the place `from` on are added
  /// @param x the matrix, each row as wide as `into`
  static void addPicked(
      double[] times, int first, int[] picked, int from, double[] x, double[] into) {
    int n = into.length;
    int i = from;
    for (; i + 3 < picked.length; i += 4) {
      double t0 = times[first + picked[i]];
      double t1 = times[first + picked[i + 1]];
      double t2 = times[first + picked[i + 2]];
      double t3 = times[first + picked[i + 3]];
      int x0 = picked[i] * n;
      int x1 = picked[i + 1] * n;
      int x2 = picked[i + 2] * n;
      int x3 = picked[i + 3] * n;
      for (int c = 0; c < n; c++) {
        double value = Math.fma(t0, x[x0 + c], into[c]);
        value = Math.fma(t1, x[x1 + c], value);
        value = Math.fma(t2, x[x2 + c], value);
        into[c] = Math.fma(t3, x[x3 + c], value);
      }
    }
    for (; i < picked.length; i++) {
      add(times[first + picked[i]], x, picked[i] * n, into, 0, n);
    }
  }

  /// Adds the products of two stretches, number by number, times `times`.
  public static void addProducts(
      double times, double[] x, int from, double[] y, int start, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = Math.fma(times * x[from + i], y[start + i], into[i]);
    }
  }
}
