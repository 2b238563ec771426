package org.mainstay.sums.statistics.regression;

/// How the uncertainty of an estimate is worked out.
public enum ErrorType {
  /// Clustered, without a small-sample factor.
  CR0,
  /// Clustered, with the factor `(n − 1)/(n − K) · G/(G − 1)`.
  CR1,
  /// The cluster jackknife, without the factor (G − 1)/G.
  CR3,
  /// The wild cluster bootstrap; its error and t are those of CR1.
  WILD
}
