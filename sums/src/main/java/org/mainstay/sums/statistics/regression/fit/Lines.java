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

  /// Adds the products of two stretches, number by number, times `times`.
  public static void addProducts(
      double times, double[] x, int from, double[] y, int start, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = Math.fma(times * x[from + i], y[start + i], into[i]);
    }
  }
}
