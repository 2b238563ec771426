package org.mainstay.sums.statistics.control;

/// Which way a measure should go.
public enum Better {
  INCREASE,
  DECREASE,
  NEUTRAL
}
