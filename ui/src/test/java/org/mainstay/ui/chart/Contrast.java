package org.mainstay.ui.chart;

/// How strongly two colours differ, as WCAG 2.2 reckons it.
public final class Contrast {
  private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

  private Contrast() {}

  public static double between(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    double sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum +=
          WEIGHTS[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
