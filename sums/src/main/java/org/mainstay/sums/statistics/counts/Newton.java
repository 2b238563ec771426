package org.mainstay.sums.statistics.counts;

import java.util.Optional;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;

/// The way uphill to the largest likelihood, each step halved until it leads up.
final class Newton {
  /// A step below this, in standard deviations, is the last.
  static final double SMALL_STEP = 1e-11;

  /// A step below this, in standard errors, that is not much smaller than the one before is
  /// rounding: columns that say nearly the same never take smaller ones.
  static final double ROUNDING = 1e-8;

  /// Beyond this, in standard deviations, a coefficient is on its way to no end, if what it
  /// foretells differs as far inside the groups.
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
    double before = Double.POSITIVE_INFINITY;
    while (steps < STEPS_MAX) {
      Cholesky curvature = Cholesky.of(here.curvature(), data.x.length);
      if (curvature.rank() < data.x.length) {
        return Optional.empty();
      }
      double[] step = curvature.solve(here.slope());
      double errors = inErrors(step, here.slope());
      here = uphill(here, step);
      steps++;
      if (largest(here.coefficients()) > FAR && spread(here.coefficients()) > FAR) {
        return Optional.empty();
      }
      if (largest(step) < SMALL_STEP || (errors < ROUNDING && errors > before / 10)) {
        return Optional.of(here);
      }
      before = errors;
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

  /// `√(slope′ H⁻¹ slope)`, which no coefficient's step passes in its own standard errors.
  private static double inErrors(double[] step, double[] slope) {
    double square = 0;
    for (int j = 0; j < step.length; j++) {
      square += step[j] * slope[j];
    }
    return Math.sqrt(Math.max(0, square));
  }

  /// The standard deviation of `x′b` about its mean in each group, which is 0.
  private double spread(double[] coefficients) {
    double squares = 0;
    for (int i = 0; i < data.rows(); i++) {
      double foretold = 0;
      for (int j = 0; j < coefficients.length; j++) {
        foretold += coefficients[j] * data.x[j][i];
      }
      squares += foretold * foretold;
    }
    return Math.sqrt(squares / data.rows());
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
