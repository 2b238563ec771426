package org.mainstay.sums.statistics.regression.gram;

import java.util.List;

/// The 24 rows of six organisations whose figures were worked out with R's `lm`, `sandwich`,
/// `clubSandwich`, `estimatr` and by brute force (statistics reference, section 5.11).
public final class WorkedExample {
  private static final int[] SIZES = {4, 3, 5, 4, 3, 5};

  private WorkedExample() {}

  /// Who took part.
  public static Column t() {
    return Column.of("t", 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0);
  }

  /// Age.
  public static Column x() {
    return Column.of(
        "x", 25, 31, 44, 52, 29, 38, 47, 22, 35, 41, 50, 58, 27, 33, 46, 55, 24, 36, 49, 30, 34, 45,
        53, 60);
  }

  /// Wellbeing.
  public static Column y() {
    return Column.of(
        "y", 22, 24, 21, 25, 19, 23, 20, 27, 24, 22, 25, 21, 18, 22, 21, 24, 26, 23, 20, 21, 25, 22,
        27, 24);
  }

  /// The organisation of each row.
  public static int[] organisations() {
    int[] codes = new int[24];
    int at = 0;
    for (int g = 0; g < SIZES.length; g++) {
      for (int i = 0; i < SIZES[g]; i++) {
        codes[at++] = g + 1;
      }
    }
    return codes;
  }

  /// y on t, with x held equal.
  public static GroupedRows rows() {
    return new GroupedRows(List.of(y()), List.of(t()), List.of(x()), organisations());
  }

  /// y on x, with t held equal: the other coefficient of the same regression.
  public static GroupedRows turned() {
    return new GroupedRows(List.of(y()), List.of(x()), List.of(t()), organisations());
  }

  /// y on t and x together.
  public static GroupedRows together() {
    return new GroupedRows(List.of(y()), List.of(t(), x()), List.of(), organisations());
  }
}
