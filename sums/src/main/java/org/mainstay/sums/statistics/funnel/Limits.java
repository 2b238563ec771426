package org.mainstay.sums.statistics.funnel;

/// Where a unit of one size is expected to lie; not a number where it has no size.
public record Limits(double lower95, double upper95, double lower998, double upper998) {
  static final Limits NONE = new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /// On which side a value lies strictly outside, and how far.
  public Flag flag(double value) {
    if (value < lower95) {
      return value < lower998 ? Flag.LOW_998 : Flag.LOW_95;
    }
    if (value > upper95) {
      return value > upper998 ? Flag.HIGH_998 : Flag.HIGH_95;
    }
    return Flag.NONE;
  }

  Limits times(double factor) {
    return new Limits(lower95 * factor, upper95 * factor, lower998 * factor, upper998 * factor);
  }
}
