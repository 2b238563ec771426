package org.mainstay.ui.chart.drawing;

import java.util.List;

/// What every chart refuses before it is drawn.
public final class Checked {
  private Checked() {}

  /// A number that can be drawn.
  public static void number(String what, double value) {
    if (!(Math.abs(value) <= Figures.MOST)) {
      throw new IllegalArgumentException(what + " must be a number up to 1e15, got " + value);
    }
  }

  /// A number that can be drawn, or NaN where there is none.
  public static void numberOrNone(String what, double value) {
    if (!Double.isNaN(value)) {
      number(what, value);
    }
  }

  /// A share of one, or NaN where there is none.
  public static void shareOrNone(String what, double value) {
    if (value < 0 || value > 1) {
      throw new IllegalArgumentException(what + " must be a share of 0..1, got " + value);
    }
  }

  /// A name that can be read.
  public static void name(String what, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(what + " must have a name");
    }
  }

  /// At least `least` and at most `most` of them, copied.
  public static <T> List<T> list(String what, List<T> list, int least, int most) {
    if (list.size() < least || list.size() > most) {
      throw new IllegalArgumentException(
          what + " must be " + least + ".." + most + ", got " + list.size());
    }
    return List.copyOf(list);
  }
}
