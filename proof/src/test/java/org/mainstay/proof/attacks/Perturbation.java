package org.mainstay.proof.attacks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The changes that cell keys make to a count: of greatest entropy with mean 0 and variance 3,
/// nothing beyond 5 either way, nothing below zero, and zeros kept (release book, 3.2).
///
/// @param least the lowest change
/// @param shares of each change from the lowest on
record Perturbation(int least, List<Double> shares) {
  private static final int MOST = 5;
  private static final double VARIANCE = 3;
  private static final int HALVINGS = 80;
  private static final double STEEPEST = 30;
  private static final List<Perturbation> BY_COUNT =
      IntStream.rangeClosed(0, MOST)
          .mapToObj(small -> small == 0 ? new Perturbation(0, List.of(1.0)) : solved(-small))
          .toList();

  /// The changes that may befall a count.
  static Perturbation of(long count) {
    return BY_COUNT.get((int) Math.min(count, MOST));
  }

  /// The share of a change.
  double share(long change) {
    long at = change - least;
    return at < 0 || at >= shares.size() ? 0 : shares.get((int) at);
  }

  /// The change that a share of the way through them meets.
  long at(double way) {
    double left = way;
    for (int i = 0; i < shares.size(); i++) {
      left -= shares.get(i);
      if (left < 0) {
        return (long) least + i;
      }
    }
    return least + shares.size() - 1L;
  }

  double moment(int power) {
    double sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      sum += shares.get(i) * Math.pow(least + i, power);
    }
    return sum;
  }

  /// The law is `exp(a·d + b·d²)`: `b` is found by halving so that the variance is right.
  private static Perturbation solved(int least) {
    double low = -STEEPEST;
    double high = STEEPEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (centred(least, middle).moment(2) < VARIANCE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return centred(least, low);
  }

  /// And for each `b`, `a` so that the mean is 0.
  private static Perturbation centred(int least, double bend) {
    double low = -STEEPEST * 2 * MOST;
    double high = -low;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (law(least, middle, bend).moment(1) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return law(least, low, bend);
  }

  private static Perturbation law(int least, double slope, double bend) {
    double highest =
        IntStream.rangeClosed(least, MOST)
            .mapToDouble(d -> slope * d + bend * d * d)
            .max()
            .orElseThrow();
    double[] weights =
        IntStream.rangeClosed(least, MOST)
            .mapToDouble(d -> Math.exp(slope * d + bend * d * d - highest))
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return new Perturbation(least, Arrays.stream(weights).mapToObj(w -> w / sum).toList());
  }
}
