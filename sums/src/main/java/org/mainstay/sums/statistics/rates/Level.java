package org.mainstay.sums.statistics.rates;

import org.mainstay.sums.statistics.tail.Tails;

/// How sure an interval is: 95 % or 99.8 %, as public-health statistics in England print them.
public enum Level {
  P95(Tails.Z95, 0.025),
  P998(Tails.Z998, 0.001);

  private final double z;
  private final double tail;

  Level(double z, double tail) {
    this.z = z;
    this.tail = tail;
  }

  double z() {
    return z;
  }

  /// The probability beyond each end.
  double tail() {
    return tail;
  }
}
