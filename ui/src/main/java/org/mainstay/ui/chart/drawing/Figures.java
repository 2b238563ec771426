package org.mainstay.ui.chart.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers and days as British readers write them.
public final class Figures {
  /// Greater numbers are refused by every chart: nothing that is counted comes near.
  public static final double MOST = 1e15;

  private static final int DECIMALS_MAX = 12;
  private static final int DIGITS = 3;
  private static final double PLACE_MAX = 100_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private Figures() {}

  /// A number to three figures, whole numbers whole: 14.9, 0.0312, 12,345.
  public static String of(double value) {
    if (value == Math.rint(value)) {
      return to(0, value);
    }
    var rounded = new BigDecimal(value).round(new MathContext(DIGITS));
    int before = rounded.precision() - rounded.scale();
    return shorter(to(Math.clamp(DIGITS - before, 0, DECIMALS_MAX), value));
  }

  /// The decimals that show two figures of a margin; one margin that is nothing shows two.
  public static int decimals(double margin) {
    return margin > 0 ? (int) Math.clamp(1 - Math.floor(Math.log10(margin)), 0, DECIMALS_MAX) : 2;
  }

  /// A whole number: 12,345.
  public static String of(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  /// A number on a scale that is marked at every `step`.
  static String onScale(double value, double step) {
    return to((int) Math.clamp(-Math.floor(Math.log10(step) + 1e-9), 0, DECIMALS_MAX), value);
  }

  /// A share of one as per cent.
  public static String percent(double share) {
    return shorter(to(1, 100 * share)) + "%";
  }

  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// "1 point", "2 points".
  public static String counted(long count, String one) {
    return of(count) + " " + one + (count == 1 ? "" : "s");
  }

  /// A place on the paper; what is far outside stays just outside.
  public static String place(double value) {
    String words = String.format(Locale.ROOT, "%.1f", Math.clamp(value, -PLACE_MAX, PLACE_MAX));
    return words.equals("-0.0") ? "0.0" : words;
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  /// A number to so many decimals, with a true minus sign.
  public static String to(int decimals, double value) {
    String words = String.format(Locale.UK, "%,." + decimals + "f", Math.abs(value));
    boolean nothing = words.chars().allMatch(letter -> "0.,".indexOf(letter) >= 0);
    return value < 0 && !nothing ? "−" + words : words;
  }

  private static String shorter(String words) {
    return words.contains(".") ? words.replaceAll("\\.?0+$", "") : words;
  }
}
