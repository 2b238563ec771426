package org.mainstay.sums.statistics.survival;

import org.mainstay.sums.statistics.tail.Tails;

/// How many of a group have reached each of several rival ends: back at work, left, died.
///
/// Aalen–Johansen: `F_j(k) = Σ_{l≤k} S_{l−1} d_jl / r_l`, with S the share without any end. One
/// minus Kaplan–Meier, with rivals taken for people lost sight of, would say too much. Errors by
/// the delta method with multinomial ends on each day, which equal the infinitesimal jackknife of
/// R's `survfit(Surv(days, factor(end)) ~ 1)`.
public final class Incidence {
  private final int group;
  private final DayCounts counts;
  private final double[][] share;
  private final double[][] variance;
  private final int[] atRisk;

  /// One end at one day.
  ///
  /// @param share who have reached this end by the day, 0 to 1; not a number where nobody was
  ///   followed
  /// @param lower95 on the log scale; not a number where the share is 0
  /// @param upper95 on the log scale, at most 1; not a number where the share is 0
  public record Point(int day, int end, double share, double se, double lower95, double upper95) {}

  /// How well people were followed up to a day; the three add up to all.
  ///
  /// @param ended reached any end by that day
  /// @param stillFollowed without an end, and known about until that day or longer
  /// @param unknown lost sight of before that day
  public record Followed(int day, int ended, int stillFollowed, int unknown) {}

  private Incidence(DayCounts counts, int group) {
    this.counts = counts;
    this.group = group;
    atRisk = counts.atRisk(group);
    int ends = counts.shape().ends();
    share = new double[ends][atRisk.length];
    variance = new double[ends][atRisk.length];
    double none = atRisk[0] == 0 ? Double.NaN : 1;
    double noneVariance = 0;
    var covariance = new double[ends];
    for (int day = 0; day < atRisk.length; day++) {
      double r = Math.max(1, atRisk[day]);
      double any = counts.ended(group, day) / r;
      for (int j = 0; j < ends; j++) {
        double h = counts.count(group, day, j + 1) / r;
        double before = day == 0 ? none - 1 : share[j][day - 1];
        double spread = day == 0 ? 0 : variance[j][day - 1];
        share[j][day] = before + none * h;
        variance[j][day] =
            spread + 2 * h * covariance[j] + h * h * noneVariance + none * none * h * (1 - h) / r;
        covariance[j] =
            (1 - any) * (covariance[j] + h * noneVariance) - none * none * h * (1 - any) / r;
      }
      noneVariance = noneVariance * (1 - any) * (1 - any) + none * none * any * (1 - any) / r;
      none *= 1 - any;
    }
  }

  public static Incidence of(DayCounts counts, int group) {
    return new Incidence(counts, group);
  }

  /// An end at a day.
  ///
  /// @param day 0 to the last day
  /// @param end 1 to ends
  public Point at(int day, int end) {
    refuseOutside(day);
    if (end < 1 || end > share.length) {
      throw new IllegalArgumentException("end must be 1.." + share.length + ", got " + end);
    }
    double reached = share[end - 1][day];
    double se = Math.sqrt(variance[end - 1][day]);
    if (reached == 0) {
      return new Point(day, end, reached, se, Double.NaN, Double.NaN);
    }
    double factor = Math.exp(Tails.Z95 * se / reached);
    return new Point(day, end, reached, se, reached / factor, Math.min(1, reached * factor));
  }

  /// How many are known about at a day.
  ///
  /// @param day 0 to the last day
  public Followed followed(int day) {
    refuseOutside(day);
    int ended = 0;
    int lost = 0;
    for (int k = 0; k <= day; k++) {
      ended += counts.ended(group, k);
      lost += k < day ? counts.count(group, k, DayCounts.STILL_WAITING) : 0;
    }
    return new Followed(day, ended, atRisk[0] - ended - lost, lost);
  }

  private void refuseOutside(int day) {
    if (day < 0 || day >= atRisk.length) {
      throw new IllegalArgumentException("day must be 0.." + (atRisk.length - 1) + ", got " + day);
    }
  }
}
