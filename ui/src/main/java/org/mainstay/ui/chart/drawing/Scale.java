package org.mainstay.ui.chart.drawing;

/// Where a number stands on the paper.
///
/// @param from where `low` stands, and `to` where `high` stands
/// @param tenfold whether every tenfold is as wide as every other
public record Scale(double low, double high, double from, double to, boolean tenfold) {
  public Scale {
    if (!(low < high)) {
      throw new IllegalArgumentException("a scale rises, got " + low + ".." + high);
    }
  }

  public static Scale even(Ticks ticks, double from, double to) {
    return new Scale(ticks.low(), ticks.high(), from, to, false);
  }

  public double at(double value) {
    double part =
        tenfold ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return from + (to - from) * part;
  }

  public boolean holds(double value) {
    return value >= low && value <= high;
  }
}
