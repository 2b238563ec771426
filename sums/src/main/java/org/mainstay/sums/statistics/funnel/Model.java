package org.mainstay.sums.statistics.funnel;

import java.util.Locale;

/// What a funnel is drawn from: its centre and how much units differ.
///
/// @param centre pooled proportion, rate or ratio of counts; 1 for a ratio to what was expected
/// @param phi of all units
/// @param phiAdjusted of the units kept, after extremes were pulled in or left out
/// @param tau2 how much units differ beyond chance, as a variance on the transformed scale
/// @param units with a figure on the transformed scale
/// @param kept of them for `phiAdjusted` and `tau2`
public record Model(
    Kind kind, double centre, double phi, double phiAdjusted, double tau2, int units, int kept) {

  /// Whether limits were widened.
  public boolean adjusted() {
    return tau2 > 0;
  }

  /// Limits widened by how much units differ, for a unit of some size.
  ///
  /// @param denominator in the units of the file
  public Limits overdispersed(double denominator) {
    double size = size(denominator);
    if (!(size > 0)) {
      return Limits.NONE;
    }
    return scale(kind).limits(compared(), size, tau2).times(shown());
  }

  /// Limits from chance alone, for a unit of some size.
  ///
  /// @param denominator in the units of the file
  public Limits exact(double denominator) {
    double size = size(denominator);
    if (!(size > 0)) {
      return Limits.NONE;
    }
    return switch (kind) {
      case PROPORTION -> ExactLimits.proportion(centre, size);
      case RATE, RATIO, RATIO_ROOT -> ExactLimits.poisson(size).times(shown());
      case COUNTS -> scale(kind).limits(centre, size, 0);
    };
  }

  /// What to say beside the funnel.
  public String words() {
    String spread = String.format(Locale.UK, "φ = %.2f, τ² = %.4g", phiAdjusted, tau2);
    return adjusted()
        ? "Services differ more than chance alone explains (" + spread + "): limits allow for it."
        : "Services differ no more than chance alone explains ("
            + spread
            + "): no adjustment was made.";
  }

  /// What a unit's numerator is compared with.
  double size(double denominator) {
    return switch (kind) {
      case PROPORTION, RATIO_ROOT, COUNTS -> denominator;
      case RATE -> centre * denominator;
      case RATIO -> roundedExpected(denominator);
    };
  }

  static Scale scale(Kind kind) {
    return switch (kind) {
      case PROPORTION -> Scale.ARCSINE;
      case RATE, RATIO -> Scale.LOG;
      case RATIO_ROOT -> Scale.ROOT;
      case COUNTS -> Scale.LOG_OF_COUNTS;
    };
  }

  /// The centre on the scale of comparison.
  double compared() {
    return kind == Kind.RATE ? 1 : centre;
  }

  private double shown() {
    return kind == Kind.RATE ? centre : 1;
  }

  /// The mortality indicator rounds expected deaths to two decimals before all else, as R does: to
  /// the nearer of the two hundredths, to the even one where both are as near.
  static double roundedExpected(double expected) {
    double below = Math.floor(expected * 100);
    double down = below / 100;
    double up = Math.ceil(expected * 100) / 100;
    boolean nearerDown = expected - down < up - expected;
    boolean asNear = expected - down == up - expected;
    return nearerDown || (asNear && below % 2 == 0) ? down : up;
  }
}
