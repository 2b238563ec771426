package org.mainstay.sums.statistics.regression.fit;

/// What a regression had to spend: rows, clusters, parameters, and the factor that follows.
///
/// @param rows used
/// @param clusters G
/// @param slopes columns kept
/// @param parameters K, by the convention
/// @param convention what K counts
public record Freedom(int rows, int clusters, int slopes, int parameters, Convention convention) {

  /// True when there are more rows than parameters and at least two clusters.
  public boolean enough() {
    return rows > parameters && clusters >= 2;
  }

  /// The factor of CR1: `(n − 1)/(n − K) · G/(G − 1)`.
  public double factor() {
    return (rows - 1.0) / (rows - parameters) * clusters / (clusters - 1.0);
  }

  /// The degrees of freedom of the t distribution, `G − 1`.
  public int degrees() {
    return clusters - 1;
  }
}
