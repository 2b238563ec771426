package org.mainstay.sums.disclosure.consistency;

/// The numbers nearest to a tree's noisy ones whose parts add up, each as sure as its noise allows.
///
/// Least squares on a tree (Hay and others, "Boosting the accuracy of differentially private
/// histograms through consistency"): upwards each cell joins what it was given with what its parts
/// add up to, downwards each family shares out what is left over by how unsure its members are. The
/// order of every sum is fixed, so that the same numbers give the same bits.
final class LeastSquares {
  private final CellTree tree;
  private final double[] joined;
  private final double[] variances;

  LeastSquares(CellTree tree, long[] noisy) {
    int cells = tree.cells();
    if (noisy.length != cells) {
      throw new IllegalArgumentException(
          "a tree of " + cells + " cells has as many numbers, got " + noisy.length);
    }
    this.tree = tree;
    this.joined = new double[cells];
    this.variances = new double[cells];
    for (int n = cells - 1; n >= 0; n--) {
      join(n, noisy[n]);
    }
  }

  private void join(int cell, long own) {
    int[] parts = tree.children(cell);
    if (parts.length == 0) {
      joined[cell] = own;
      variances[cell] = tree.variance(cell);
      return;
    }
    double sum = 0;
    double variance = 0;
    for (int part : parts) {
      sum += joined[part];
      variance += variances[part];
    }
    if (!tree.measured(cell)) {
      joined[cell] = sum;
      variances[cell] = variance;
      return;
    }
    double ownWeight = 1 / tree.variance(cell);
    double sumWeight = 1 / variance;
    variances[cell] = 1 / (ownWeight + sumWeight);
    joined[cell] = variances[cell] * (own * ownWeight + sum * sumWeight);
  }

  /// What the tree alone says of the sum of all.
  double total() {
    return joined[0];
  }

  /// How unsure that is.
  double variance() {
    return variances[0];
  }

  /// All cells when the sum of all is held at a number.
  double[] heldAt(double total) {
    double[] held = joined.clone();
    held[0] = total;
    for (int n = 0; n < held.length; n++) {
      int[] parts = tree.children(n);
      double sum = 0;
      double variance = 0;
      for (int part : parts) {
        sum += joined[part];
        variance += variances[part];
      }
      for (int part : parts) {
        held[part] = joined[part] + variances[part] / variance * (held[n] - sum);
      }
    }
    return held;
  }
}
