package org.mainstay.proof.attacks;

import java.util.Arrays;

/// How well a score tells those who came from those who did not.
final class Advantage {
  private Advantage() {}

  /// The greatest difference, over all thresholds, between the share of those who came that is
  /// above and the share of the others that is above: 1 if a threshold tells them all apart.
  static double of(double[] came, double[] others) {
    double[] all = Arrays.copyOf(came, came.length + others.length);
    System.arraycopy(others, 0, all, came.length, others.length);
    double best = 0;
    for (double threshold : Arrays.stream(all).distinct().toArray()) {
      best = Math.max(best, above(came, threshold) - above(others, threshold));
    }
    return best;
  }

  private static double above(double[] scores, double threshold) {
    return (double) Arrays.stream(scores).filter(score -> score >= threshold).count()
        / scores.length;
  }
}
