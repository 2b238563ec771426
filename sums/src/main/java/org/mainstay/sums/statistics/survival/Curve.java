package org.mainstay.sums.statistics.survival;

import java.util.stream.IntStream;
import org.mainstay.sums.statistics.tail.Tails;

/// How many of a group still wait, day by day, with the uncertainty of each figure.
///
/// Kaplan–Meier on whole days: with `r` still waiting and `d` ending on day k, `S_k = S_{k−1} (1 −
/// d/r)`, and Greenwood's `v_k = v_{k−1} + d / (r (r − d))`, `SE = S √v`. Limits on the log scale,
/// `S · exp(± 1.96 √v)`, the upper at most 1. Once nobody is left, S is 0 and its error and limits
/// are not known. As `survfit` in R's survival.
public final class Curve {
  private final int[] atRisk;
  private final int[] ended;
  private final double[] survival;
  private final double[] greenwood;

  /// The curve at one day.
  ///
  /// @param atRisk still waiting at the beginning of the day; 0 after the last was seen
  /// @param ended on that day
  /// @param survival share still waiting after the day, 0 to 1; not a number where nobody was
  ///   followed at all
  /// @param se not a number where the share is 0
  /// @param lower95 not a number where the share is 0
  /// @param upper95 not a number where the share is 0
  public record Point(
      int day, int atRisk, int ended, double survival, double se, double lower95, double upper95) {}

  private Curve(int[] atRisk, int[] ended) {
    this.atRisk = atRisk;
    this.ended = ended;
    survival = new double[atRisk.length];
    greenwood = new double[atRisk.length];
    double share = atRisk[0] == 0 ? Double.NaN : 1;
    double sum = 0;
    for (int day = 0; day < atRisk.length; day++) {
      if (ended[day] > 0) {
        double r = atRisk[day];
        double d = ended[day];
        share *= 1 - d / r;
        sum += d / (r * (r - d));
      }
      survival[day] = share;
      greenwood[day] = sum;
    }
  }

  /// The curve of one group, all ends together.
  public static Curve of(DayCounts counts, int group) {
    int days = counts.shape().lastDay() + 1;
    var ended = new int[days];
    for (int day = 0; day < days; day++) {
      ended[day] = counts.ended(group, day);
    }
    return new Curve(counts.atRisk(group), ended);
  }

  /// The curves of all groups, in their order.
  ///
  /// @param threads 1 to 64, this one included
  public static Curve[] all(DayCounts counts, int threads) {
    if (threads < 1 || threads > DayCounts.THREADS_MAX) {
      throw new IllegalArgumentException("threads must be 1..64, got " + threads);
    }
    var curves = new Curve[counts.shape().groups()];
    var parts = new Runnable[threads];
    for (int i = 0; i < threads; i++) {
      int first = i;
      parts[i] =
          () -> {
            for (int group = first; group < curves.length; group += threads) {
              curves[group] = of(counts, group);
            }
          };
    }
    Together.run(parts);
    return curves;
  }

  /// People at the start.
  public int people() {
    return atRisk[0];
  }

  /// The last day of the counts.
  public int lastDay() {
    return atRisk.length - 1;
  }

  /// The days on which somebody left, by an end or unseen from then on.
  public int[] days() {
    return IntStream.range(0, atRisk.length)
        .filter(day -> atRisk[day] > (day == lastDay() ? 0 : atRisk[day + 1]))
        .toArray();
  }

  /// The curve at a day.
  ///
  /// @param day 0 to the last day
  public Point at(int day) {
    if (day < 0 || day > lastDay()) {
      throw new IllegalArgumentException("day must be 0.." + lastDay() + ", got " + day);
    }
    return new Point(
        day, atRisk[day], ended[day], survival[day], se(day), limit(day, -1), limit(day, 1));
  }

  /// The day by which a share of people have reached an end, with its limits.
  ///
  /// The smallest day with S ≤ 1 − share; where S is 1 − share along a flat stretch, the middle of
  /// that stretch. The limits are the days on which the curves of the limits cross. As
  /// `quantile.survfit` in R.
  ///
  /// @param share above 0, below 1: 0.5 for the median
  public Quantile quantile(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("a share must be between 0 and 1, got " + share);
    }
    var lower = new double[atRisk.length];
    var upper = new double[atRisk.length];
    for (int day = 0; day < atRisk.length; day++) {
      lower[day] = limit(day, -1);
      upper[day] = limit(day, 1);
    }
    int lastSeen = IntStream.of(days()).max().orElse(0);
    return new Quantile(
        share,
        Quantile.crossing(survival, share, lastSeen),
        Quantile.crossing(lower, share, lastSeen),
        Quantile.crossing(upper, share, lastSeen));
  }

  private double se(int day) {
    return survival[day] * Math.sqrt(greenwood[day]);
  }

  private double limit(int day, int side) {
    if (survival[day] == 0) {
      return Double.NaN;
    }
    double logged = Math.log(survival[day]) + side * Tails.Z95 * Math.sqrt(greenwood[day]);
    return Math.min(1, Math.exp(logged));
  }
}
