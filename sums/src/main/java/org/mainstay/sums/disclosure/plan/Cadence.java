package org.mainstay.sums.disclosure.plan;

/// How often in a contract year a table is published. Each person is in one period alone, so both
/// cost the same; a year shown in quarters is half as exact at its end.
public enum Cadence {
  ANNUAL(1),
  QUARTERLY(4);

  private final int periods;

  Cadence(int periods) {
    this.periods = periods;
  }

  /// How many periods the year has.
  public int periods() {
    return periods;
  }
}
