package org.mainstay.sums.statistics.survival;

/// `u′ V⁻ u` with a generalised inverse, and the rank of V.
///
/// Elimination with the largest remaining diagonal first. What is left of a diagonal below 1e-10 of
/// itself is nothing but rounding: that row depends on the others and is left out, as a
/// pseudo-inverse does for every u that V can produce.
record QuadraticForm(double value, int rank) {
  private static final double NOTHING_LEFT = 1e-10;

  /// @param u is overwritten
  /// @param v symmetric, no negative eigenvalue; is overwritten
  static QuadraticForm of(double[] u, double[][] v) {
    var least = new double[u.length];
    for (int i = 0; i < u.length; i++) {
      least[i] = NOTHING_LEFT * v[i][i];
    }
    var done = new boolean[u.length];
    double value = 0;
    int rank = 0;
    for (int pivot = next(v, least, done); pivot >= 0; pivot = next(v, least, done)) {
      done[pivot] = true;
      rank++;
      value += u[pivot] * u[pivot] / v[pivot][pivot];
      for (int i = 0; i < u.length; i++) {
        if (!done[i]) {
          double factor = v[i][pivot] / v[pivot][pivot];
          u[i] -= factor * u[pivot];
          for (int j = 0; j < u.length; j++) {
            v[i][j] -= factor * v[pivot][j];
          }
        }
      }
    }
    return new QuadraticForm(value, rank);
  }

  private static int next(double[][] v, double[] least, boolean[] done) {
    int best = -1;
    for (int i = 0; i < least.length; i++) {
      if (!done[i] && v[i][i] > least[i] && (best < 0 || v[i][i] > v[best][best])) {
        best = i;
      }
    }
    return best;
  }
}
