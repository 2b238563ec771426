package org.mainstay.sums.statistics.campaign;

import java.util.List;
import java.util.Optional;
import org.mainstay.sums.statistics.matrix.Cholesky;

/// The step that fits a series best, by Fisher's scoring of a quasi-likelihood.
///
/// Of a group beside others the fitted value is its share `p` of both: the residual `(1 − p)·group
/// − p·others` has the variance `N p (1 − p)` of people and `(1 − p)²·v_group + p²·v_others` of the
/// chance that was added.
///
/// @param change the step, in logarithms
/// @param variance of it, by people and added chance alone
/// @param dispersion the mean square of the residuals, each over its own variance
/// @param neighbours how residuals one period apart hang together, 0 to 0.8
record Step(double change, double variance, double dispersion, double neighbours) {
  static final int PARAMETERS = 3;

  private static final int CHANGE = 2;
  private static final int ROUNDS = 100;
  private static final double DONE = 1e-10;
  private static final double LONGEST = 2;
  private static final double NEIGHBOURS_MOST = 0.8;
  private static final double HALF = 0.5;

  /// What a period says at some value of the line: how it moves with it, how far the count is from
  /// it, and the variance of that.
  private record Said(double slope, double rest, double variance) {
    static Said of(Period period, double line) {
      if (period.others().isEmpty()) {
        double mean = Math.exp(line);
        return new Said(mean, period.group().number() - mean, mean + period.group().variance());
      }
      Noisy others = period.others().get();
      double p = 1 / (1 + Math.exp(-line));
      double people = Math.max(1, period.all()) * p * (1 - p);
      return new Said(
          people,
          (1 - p) * period.group().number() - p * others.number(),
          people + (1 - p) * (1 - p) * period.group().variance() + p * p * others.variance());
    }
  }

  /// The step that fits these periods best.
  ///
  /// @param sorted by time, with at least as many periods as coefficients and one more
  /// @return empty if no step fits best, as where somebody came on one side alone
  static Optional<Step> of(List<Period> sorted) {
    double[] line = begin(sorted);
    for (int round = 0; round < ROUNDS; round++) {
      var information = Cholesky.of(information(sorted, line), PARAMETERS);
      double[] by = information.solve(score(sorted, line));
      double longest = 0;
      for (int a = 0; a < PARAMETERS; a++) {
        if (information.why(a) != Cholesky.Why.KEPT || Double.isNaN(by[a])) {
          return Optional.empty();
        }
        by[a] = Math.clamp(by[a], -LONGEST, LONGEST);
        line[a] += by[a];
        longest = Math.max(longest, Math.abs(by[a]));
      }
      if (longest < DONE) {
        return Optional.of(found(sorted, line));
      }
    }
    return Optional.empty();
  }

  /// The standard error, widened by what the residuals show.
  double error() {
    double apart = (1 + neighbours) / (1 - neighbours);
    return Math.sqrt(variance * Math.max(1, dispersion) * apart);
  }

  private static double[] begin(List<Period> sorted) {
    double group = sorted.stream().mapToDouble(period -> period.group().number()).sum() + HALF;
    double all = sorted.stream().mapToDouble(Period::all).sum() + HALF;
    boolean alone = sorted.getFirst().others().isEmpty();
    double level = alone ? group / sorted.size() : group / Math.max(HALF, all - group);
    return new double[] {Math.log(level), 0, 0};
  }

  /// Time is counted from the middle, so that the line does not hang on where it begins.
  private static double[] row(List<Period> sorted, Period period) {
    double middle = (sorted.getFirst().time() + sorted.getLast().time()) / 2.0;
    return new double[] {1, period.time() - middle, period.after() ? 1 : 0};
  }

  private static Said said(List<Period> sorted, Period period, double[] line) {
    double[] row = row(sorted, period);
    return Said.of(period, row[0] * line[0] + row[1] * line[1] + row[2] * line[2]);
  }

  private static double[] information(List<Period> sorted, double[] line) {
    double[] sums = new double[PARAMETERS * PARAMETERS];
    for (Period period : sorted) {
      double[] row = row(sorted, period);
      Said said = said(sorted, period, line);
      double weight = said.slope() * said.slope() / said.variance();
      for (int a = 0; a < PARAMETERS; a++) {
        for (int b = 0; b < PARAMETERS; b++) {
          sums[a * PARAMETERS + b] += weight * row[a] * row[b];
        }
      }
    }
    return sums;
  }

  private static double[] score(List<Period> sorted, double[] line) {
    double[] sums = new double[PARAMETERS];
    for (Period period : sorted) {
      double[] row = row(sorted, period);
      Said said = said(sorted, period, line);
      for (int a = 0; a < PARAMETERS; a++) {
        sums[a] += said.slope() * said.rest() / said.variance() * row[a];
      }
    }
    return sums;
  }

  private static Step found(List<Period> sorted, double[] line) {
    double[] inverse = Cholesky.of(information(sorted, line), PARAMETERS).inverse();
    double squares = 0;
    double together = 0;
    double before = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Said said = said(sorted, sorted.get(i), line);
      double rest = said.rest() / Math.sqrt(said.variance());
      squares += rest * rest;
      if (i > 0 && sorted.get(i).time() == sorted.get(i - 1).time() + 1) {
        together += rest * before;
      }
      before = rest;
    }
    double r = squares == 0 ? 0 : together / squares;
    return new Step(
        line[CHANGE],
        inverse[CHANGE * PARAMETERS + CHANGE],
        squares / (sorted.size() - PARAMETERS),
        Math.clamp(r + (double) PARAMETERS / sorted.size(), 0, NEIGHBOURS_MOST));
  }
}
