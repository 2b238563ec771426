package org.mainstay.sums.statistics.counts;

import java.util.Optional;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;

/// The way uphill to the largest likelihood, each step halved until it leads up.
final class Newton {
  /// A step below this, in standard deviations, is the last.
  static final double SMALL_STEP = 1e-11;

  /// A step that changes what is foretold of no row by more than this, as a logarithm, is the last
  /// too: with columns that say nearly the same, rounding keeps steps larger than that.
  static final double NOTHING_TOLD = 1e-9;

  /// Beyond this, in standard deviations, a coefficient is on its way to no end, if what it
  /// foretells differs as far inside the groups.
  static final double FAR = 15;

  /// The reach of longer steps is not looked at.
  private static final double NEAR = 1e-2;

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
      if (largest(here.coefficients()) > FAR && spread(here.coefficients()) > FAR) {
        return Optional.empty();
      }
      double longest = largest(step);
      if (longest < SMALL_STEP || (longest < NEAR && reach(step) < NOTHING_TOLD)) {
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

  /// The standard deviation of what is foretold about its mean in each group, which is 0.
  private double spread(double[] coefficients) {
    double squares = 0;
    for (int i = 0; i < data.rows(); i++) {
      double told = foretold(coefficients, i);
      squares += told * told;
    }
    return Math.sqrt(squares / data.rows());
  }

  /// How far a step changes what is foretold of the row that it changes most.
  private double reach(double[] step) {
    double reach = 0;
    for (int i = 0; i < data.rows(); i++) {
      reach = Math.max(reach, Math.abs(foretold(step, i)));
    }
    return reach;
  }

  private double foretold(double[] coefficients, int row) {
    double sum = 0;
    for (int j = 0; j < coefficients.length; j++) {
      sum += coefficients[j] * data.x[j][row];
    }
    return sum;
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
