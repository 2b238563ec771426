package org.mainstay.sums.statistics.regression.designs;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.tail.Tails;

/// A campaign in one series: did its level jump, and did its slope turn, when the campaign began?
///
/// `y = a + b·time + level·after + slope·(time since the start)·after`, by least squares; errors by
/// Newey and West (neighbouring months hang together) or HC1. A series without a comparison cannot
/// tell the campaign from anything else that happened then.
///
/// @param before the level at the first point and the slope until the campaign
/// @param level the jump at the campaign's first point
/// @param slope the change of slope from then on
/// @param points used
/// @param lag how many neighbours hang together; 0 for HC1
public record InterruptedSeries(Before before, Term level, Term slope, int points, int lag) {
  private static final int PARAMETERS = 4;
  private static final double UPPER = 0.975;

  /// What was going on until the campaign.
  public record Before(Term start, Term slope) {}

  /// One coefficient.
  ///
  /// @param value the estimate
  /// @param error the standard error
  /// @param p two-sided, Student's t on points − 4
  /// @param low the lower limit of the 95 % interval
  /// @param high the upper limit
  public record Term(double value, double error, double p, double low, double high) {}

  /// By Newey and West with the usual number of neighbours, `⌊4 (n/100)^(2/9)⌋`.
  public static InterruptedSeries of(double[] series, int campaign) {
    int n = (int) Arrays.stream(series).filter(Double::isFinite).count();
    return of(series, campaign, (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9)));
  }

  /// With a given number of neighbours, 0 for HC1.
  ///
  /// @param series one number a period, in order; not a number where missing
  /// @param campaign the first period of the campaign, counted from 0
  /// @throws IllegalArgumentException unless at least two points lie on each side, and five in all
  public static InterruptedSeries of(double[] series, int campaign, int lag) {
    int[] used =
        IntStream.range(0, series.length).filter(i -> Double.isFinite(series[i])).toArray();
    long after = IntStream.of(used).filter(i -> i >= campaign).count();
    if (after < 2 || used.length - after < 2 || used.length <= PARAMETERS) {
      throw new IllegalArgumentException(
          "a campaign needs two points before and two after, and five in all: "
              + (used.length - after)
              + " before, "
              + after
              + " after");
    }
    if (lag < 0 || lag >= used.length) {
      throw new IllegalArgumentException("lag must be 0.." + (used.length - 1) + ", got " + lag);
    }
    double[][] rows = new double[used.length][];
    double[] outcome = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      int time = used[i];
      boolean since = time >= campaign;
      rows[i] = new double[] {1, time, since ? 1 : 0, since ? time - campaign : 0};
      outcome[i] = series[time];
    }
    return fitted(rows, outcome, lag);
  }

  private static InterruptedSeries fitted(double[][] rows, double[] outcome, int lag) {
    int n = rows.length;
    double[] products = new double[PARAMETERS * PARAMETERS];
    double[] right = new double[PARAMETERS];
    for (int i = 0; i < n; i++) {
      for (int a = 0; a < PARAMETERS; a++) {
        right[a] += rows[i][a] * outcome[i];
        for (int b = 0; b < PARAMETERS; b++) {
          products[a * PARAMETERS + b] += rows[i][a] * rows[i][b];
        }
      }
    }
    var cholesky = Cholesky.of(products, PARAMETERS);
    double[] b = cholesky.solve(right);
    double[][] scores = new double[n][PARAMETERS];
    for (int i = 0; i < n; i++) {
      double rest = outcome[i];
      for (int a = 0; a < PARAMETERS; a++) {
        rest -= b[a] * rows[i][a];
      }
      for (int a = 0; a < PARAMETERS; a++) {
        scores[i][a] = rest * rows[i][a];
      }
    }
    double[] inverse = cholesky.inverse();
    var terms = new Term[PARAMETERS];
    for (int a = 0; a < PARAMETERS; a++) {
      terms[a] = term(b[a], error(scores, inverse, a, lag), n - PARAMETERS);
    }
    return new InterruptedSeries(new Before(terms[0], terms[1]), terms[2], terms[3], n, lag);
  }

  /// The root of the variance of one coefficient: Bartlett's weights over the neighbours of its own
  /// part of the scores, times `n / (n − 4)`.
  private static double error(double[][] scores, double[] inverse, int coefficient, int lag) {
    int n = scores.length;
    double[] part = new double[n];
    for (int i = 0; i < n; i++) {
      for (int a = 0; a < PARAMETERS; a++) {
        part[i] += inverse[coefficient * PARAMETERS + a] * scores[i][a];
      }
    }
    double sum = 0;
    for (int l = 0; l <= lag; l++) {
      double weight = l == 0 ? 1 : 2 * (1 - l / (lag + 1.0));
      for (int i = l; i < n; i++) {
        sum += weight * part[i] * part[i - l];
      }
    }
    return Math.sqrt(Math.max(0, sum) * n / (n - PARAMETERS));
  }

  private static Term term(double value, double error, int degrees) {
    double half = Tails.studentQuantile(UPPER, degrees) * error;
    double p = error == 0 ? Double.NaN : Tails.studentTwoSided(value / error, degrees);
    return new Term(value, error, p, value - half, value + half);
  }
}
