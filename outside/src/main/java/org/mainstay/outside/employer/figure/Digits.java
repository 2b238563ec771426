package org.mainstay.outside.employer.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers with no more digits than they are good for.
///
/// What was divided shows a further decimal only where its range is narrow enough to fill it; the
/// ends of a range are rounded outwards, so that rounding promises nothing.
public final class Digits {
  private static final double TENTH = 0.1;
  private static final int SLACK = 9;

  private Digits() {}

  /// A whole number: 12,345.
  public static String whole(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// The decimals of a ratio: two if its range reaches less than a tenth to each side, else one.
  static int ofRatio(double low, double high) {
    return (high - low) / 2 < TENTH ? 2 : 1;
  }

  /// The decimals of a percentage: one if its range reaches less than a point to each side, else
  /// none.
  static int ofPercent(double low, double high) {
    return (high - low) / 2 < 1 ? 1 : 0;
  }

  static String nearest(double value, int decimals) {
    return rounded(value, decimals, RoundingMode.HALF_UP);
  }

  static String down(double value, int decimals) {
    return rounded(value, decimals, RoundingMode.FLOOR);
  }

  static String up(double value, int decimals) {
    return rounded(value, decimals, RoundingMode.CEILING);
  }

  /// What division leaves in the tenth decimal must not move the last digit that is shown.
  private static String rounded(double value, int decimals, RoundingMode mode) {
    return BigDecimal.valueOf(value)
        .setScale(SLACK, RoundingMode.HALF_EVEN)
        .setScale(decimals, mode)
        .toPlainString();
  }
}
