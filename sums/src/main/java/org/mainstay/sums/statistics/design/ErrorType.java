package org.mainstay.sums.statistics.design;

/// The kind of error that stands beside an estimate.
public enum ErrorType {
  /// Rows of one cluster may hang together in any way.
  CR1,
  /// Rows do not hang together, but some scatter more than others.
  HC1
}
