package org.mainstay.sums.statistics.funnel;

import java.util.Arrays;

/// How much more units differ than chance alone would make them.
///
/// `φ = mean z²`; `τ² = 0` if `nφ < n − 1`, else `max(0, (nφ − (n − 1)) / (Σw − Σw²/Σw))`, `w =
/// 1/s²`, over the n units that are kept.
record Dispersion(double phi, double tau2, int kept) {
  /// The share at each end that is pulled in or left out.
  private static final double END = 0.1;

  private static final int TENTHS = 10;

  /// Every unit as it is.
  static double phi(double[] z) {
    return Arrays.stream(z).filter(Double::isFinite).map(each -> each * each).average().orElse(0);
  }

  /// Extreme z are pulled to the 10 % and 90 % quantiles (R's type 7).
  static Dispersion winsorised(double[] z, double[] variance) {
    double[] sorted = z.clone();
    Arrays.sort(sorted);
    double low = quantile(sorted, END);
    double high = quantile(sorted, 1 - END);
    double[] pulled = Arrays.stream(z).map(each -> Math.clamp(each, low, high)).toArray();
    return of(pulled, variance);
  }

  /// Units in the lowest and highest tenth are left out: those where ⌊10·rank/(n+1)⌋ is 0 or 9,
  /// equal z sharing their average rank.
  static Dispersion trimmed(double[] z, double[] variance) {
    var keptZ = new double[z.length];
    var keptVariance = new double[z.length];
    int kept = 0;
    for (int i = 0; i < z.length; i++) {
      double tenth = Math.floor(TENTHS * rank(z, z[i]) / (z.length + 1));
      if (tenth > 0 && tenth < TENTHS - 1 && Double.isFinite(z[i])) {
        keptZ[kept] = z[i];
        keptVariance[kept++] = variance[i];
      }
    }
    return of(Arrays.copyOf(keptZ, kept), Arrays.copyOf(keptVariance, kept));
  }

  private static Dispersion of(double[] z, double[] variance) {
    int n = z.length;
    double phi = phi(z);
    double w = 0;
    double w2 = 0;
    for (double each : variance) {
      w += 1 / each;
      w2 += 1 / (each * each);
    }
    boolean more = n > 1 && n * phi >= n - 1;
    double tau2 = more ? Math.max(0, (n * phi - (n - 1)) / (w - w2 / w)) : 0;
    return new Dispersion(phi, tau2, n);
  }

  private static double rank(double[] z, double of) {
    int below = 0;
    int same = 0;
    for (double each : z) {
      below += each < of ? 1 : 0;
      same += each == of ? 1 : 0;
    }
    return below + (same + 1) / 2.0;
  }

  private static double quantile(double[] sorted, double p) {
    double at = (sorted.length - 1) * p;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
