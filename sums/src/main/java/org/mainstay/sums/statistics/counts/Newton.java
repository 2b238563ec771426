package org.mainstay.sums.statistics.counts;

import java.util.Optional;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;

/// The way uphill to the largest likelihood, each step halved until it leads up.
final class Newton {
  /// A step below this, in standard deviations, is the last.
  static final double SMALL_STEP = 1e-11;

  /// Beyond this, in standard deviations, a coefficient is on its way to no end.
  static final double FAR = 15;

  private static final int STEPS_MAX = 50;
  private static final int HALVINGS_MAX = 40;

  private final Arranged data;
  private final Workers workers;
  private int steps;

  Newton(Arranged data, Workers workers) {
    this.data = data;
    this.workers = workers;
  }

  /// The top, or nothing when there is none.
  Optional<Evaluation> top(Evaluation start) {
    Evaluation here = start;
    while (steps < STEPS_MAX) {
      Cholesky curvature = Cholesky.of(here.curvature(), data.x.length);
      if (curvature.rank() < data.x.length) {
        return Optional.empty();
      }
      double[] step = curvature.solve(here.slope());
      here = uphill(here, step);
      steps++;
      if (largest(here.coefficients()) > FAR) {
        return Optional.empty();
      }
      if (largest(step) < SMALL_STEP) {
        return Optional.of(here);
      }
    }
    return Optional.empty();
  }

  private Evaluation uphill(Evaluation from, double[] step) {
    double least = from.likelihood() - 1e-12 * Math.abs(from.likelihood());
    Evaluation next = from;
    double share = 1;
    for (int halving = 0; halving <= HALVINGS_MAX; halving++) {
      double[] to = from.coefficients().clone();
      for (int j = 0; j < to.length; j++) {
        to[j] += share * step[j];
      }
      next = Evaluation.at(to, data, workers);
      if (next.likelihood() >= least) {
        return next;
      }
      share /= 2;
    }
    return next;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  int steps() {
    return steps;
  }
}
