package org.mainstay.sums.statistics.regression.bootstrap;

/// The interval of all slopes that the bootstrap does not reject, with the same draws throughout.
///
/// Under the null `b₀` a draw's slope is `moved − b₀ step` and its sum of squared scores is `square
/// − 2 b₀ mixed + b₀² shift`.
final class Inversion {
  private static final int DOUBLINGS = 16;
  private static final int HALVINGS = 45;

  private final Draws draws;
  private final double[][] slopes;
  private final double[][] squares;
  private final double perRoot;

  Inversion(Draws draws, double[][] slopes, double[][] squares, double perRoot) {
    this.draws = draws;
    this.slopes = slopes;
    this.squares = squares;
    this.perRoot = perRoot;
  }

  double p(double null0, double slope, double error) {
    double seen = Math.abs(slope - null0) / error * (1 - 1e-10);
    int reached = 0;
    for (int b = 0; b < draws.count(); b++) {
      double square = squares[0][b] - null0 * (2 * squares[1][b] - null0 * squares[2][b]);
      double size = Math.abs(slopes[0][b] - null0 * slopes[1][b]);
      double bound = seen * perRoot * Math.sqrt(Math.max(0, square));
      reached += size < bound ? 0 : 1;
    }
    return draws.p(reached);
  }

  double[] limits(double slope, double error, double alpha) {
    return new double[] {limit(slope, -error, error, alpha), limit(slope, error, error, alpha)};
  }

  private double limit(double slope, double step, double error, double alpha) {
    double inside = 0;
    double outside = 1;
    int doublings = 0;
    while (p(slope + outside * step, slope, error) > alpha) {
      inside = outside;
      outside *= 2;
      if (++doublings > DOUBLINGS) {
        return step < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      }
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (p(slope + middle * step, slope, error) > alpha) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return slope + (inside + outside) / 2 * step;
  }
}
