package org.mainstay.sums.statistics.regression.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;

/// All treatments in one model for each outcome: covariates first, then treatments in declared
/// order, so that what the others already say is what is dropped.
///
/// `b = A⁻¹ A_Xy`, scores `G_Xy − G_XX b`, errors from `A⁻¹ (Σ s s′) A⁻¹`.
public final class TogetherFit {
  private final ClusterGrams sums;
  private final Totals totals;
  private final int k;
  private final double[] matrix;
  private final Cholesky cholesky;
  private final double[] inverse;
  private final double[][] slopes;
  private final double[][] squares;

  private TogetherFit(ClusterGrams sums, Workers workers) {
    if (!sums.joint()) {
      throw new IllegalArgumentException(
          "the products of treatments with each other were not summed");
    }
    this.sums = sums;
    this.totals = new Totals(sums);
    this.k = totals.p + totals.m;
    this.matrix = new double[k * k];
    for (int g = 0; g < sums.clusters(); g++) {
      into(g, 1, matrix);
    }
    double[] floor = new double[k];
    for (int j = 0; j < k; j++) {
      floor[j] = sums.floor(j < totals.p ? j : j + totals.q);
    }
    this.cholesky = Cholesky.of(matrix, k, floor);
    this.slopes = new double[totals.q][];
    for (int y = 0; y < totals.q; y++) {
      slopes[y] = outcomeConstant(y) ? new double[k] : cholesky.solve(right(y));
    }
    this.inverse = cholesky.inverse();
    this.squares = squares(workers);
  }

  /// Fits all outcomes.
  ///
  /// @throws IllegalArgumentException if the sums were not made for a joint model
  public static TogetherFit of(ClusterGrams sums, Workers workers) {
    return new TogetherFit(sums, workers);
  }

  private void into(int g, double times, double[] into) {
    int p = totals.p;
    int m = totals.m;
    double[] wide = sums.wide(g);
    double[] cross = sums.cross(g);
    double[] between = sums.between(g);
    for (int a = 0; a < p; a++) {
      Lines.add(times, wide, a * totals.c, into, a * k, p);
      Lines.add(times, cross, a * m, into, a * k + p, m);
      for (int t = 0; t < m; t++) {
        into[(p + t) * k + a] = into[a * k + p + t];
      }
    }
    for (int t = 0; t < m; t++) {
      Lines.add(times, between, t * m, into, (p + t) * k + p, m);
    }
  }

  private double[] right(int y) {
    double[] right = Arrays.copyOf(totals.withOutcome(y), k);
    System.arraycopy(totals.cross, (totals.p + y) * totals.m, right, totals.p, totals.m);
    return right;
  }

  /// `G_Xy − G_XX b` of one cluster and outcome.
  private double[] score(int g, int y) {
    int p = totals.p;
    int m = totals.m;
    double[] wide = sums.wide(g);
    double[] cross = sums.cross(g);
    double[] between = sums.between(g);
    double[] b = slopes[y];
    double[] score = new double[k];
    System.arraycopy(cross, (p + y) * m, score, p, m);
    for (int a = 0; a < p; a++) {
      double value = wide[a * totals.c + p + y];
      for (int j = 0; j < p; j++) {
        value -= wide[a * totals.c + j] * b[j];
      }
      for (int t = 0; t < m; t++) {
        value -= cross[a * m + t] * b[p + t];
      }
      score[a] = value;
      Lines.add(-b[a], cross, a * m, score, p, m);
    }
    for (int t = 0; t < m; t++) {
      Lines.add(-b[p + t], between, t * m, score, p, m);
    }
    return score;
  }

  private double[][] squares(Workers workers) {
    int q = totals.q;
    double[][] each = new double[sums.clusters() * q][];
    workers.run(
        each.length,
        i -> {
          double[] score = score(i / q, i % q);
          double[] moved = new double[k];
          Lines.addRows(score, 0, inverse, k, moved, 0);
          each[i] = moved;
        });
    double[][] all = new double[q][k];
    for (int i = 0; i < each.length; i++) {
      Lines.addProducts(1, each[i], 0, each[i], 0, all[i % q]);
    }
    return all;
  }

  /// The sums these fits came from.
  public ClusterGrams sums() {
    return sums;
  }

  /// True when the outcome does not vary inside any organisation.
  public boolean outcomeConstant(int y) {
    return totals.outcomeConstant(y);
  }

  /// Why a treatment has no estimate; empty when it has one.
  public Optional<Reason> reason(int t) {
    Cholesky.Why why = cholesky.why(totals.p + t);
    return why == Cholesky.Why.KEPT
        ? Optional.empty()
        : Optional.of(Totals.reason(sums, totals.c + t, why));
  }

  /// All columns that were left out, covariates first.
  public List<Dropped> dropped() {
    var all = new ArrayList<>(totals.dropped);
    for (int t = 0; t < totals.m; t++) {
      int at = t;
      reason(t).ifPresent(r -> all.add(new Dropped(sums.treatments().get(at), r)));
    }
    return all;
  }

  /// The slope of a treatment.
  public double slope(int t, int y) {
    return slopes[y][totals.p + t];
  }

  /// The slope of a covariate, 0 when it was dropped.
  public double covariateSlope(int j, int y) {
    return slopes[y][j];
  }

  /// CR0 of a treatment; times the root of the factor it is CR1.
  public double plainError(int t, int y) {
    return outcomeConstant(y) ? 0 : Math.sqrt(squares[y][totals.p + t]);
  }

  /// CR0 of a covariate.
  public double covariatePlainError(int j, int y) {
    return outcomeConstant(y) ? 0 : Math.sqrt(squares[y][j]);
  }

  /// The spread of a column inside organisations; see [OneAtATime#spreadWithin].
  public double spreadWithin(int column) {
    return totals.spreadWithin(sums, column);
  }

  /// For each treatment, how many clusters its estimates really rest on; see
  /// [OneAtATime#effectiveClusters]. What is left of a treatment after all others is `X A⁻¹ e_t /
  /// (A⁻¹)_tt`, so that `P_g` is a column of the inverse on both sides of `G_g`.
  public double[] effectiveClusters(Workers workers) {
    int m = totals.m;
    double[] columns = new double[k * m];
    for (int j = 0; j < k; j++) {
      System.arraycopy(inverse, j * k + totals.p, columns, j * m, m);
    }
    double[][] each = new double[sums.clusters()][];
    workers.run(each.length, g -> each[g] = own(g, columns));
    double[] sum = new double[m];
    double[] square = new double[m];
    for (double[] own : each) {
      Lines.add(1, own, 0, sum, 0, m);
      Lines.addProducts(1, own, 0, own, 0, square);
    }
    return Totals.effective(sum, square);
  }

  /// `c′ G_g c` for each treatment's column `c`: twice the upper triangle and the diagonal, without
  /// the columns that do not vary in this cluster.
  private double[] own(int g, double[] columns) {
    int m = totals.m;
    double[] part = new double[k * k];
    into(g, 1, part);
    int[] varying = IntStream.range(0, k).filter(j -> part[j * k + j] > 0).toArray();
    double[] moved = new double[m];
    double[] own = new double[m];
    for (int i = 0; i < varying.length; i++) {
      int j = varying[i];
      Arrays.fill(moved, 0);
      Lines.add(part[j * k + j] / 2, columns, j * m, moved, 0, m);
      Lines.addPicked(part, j * k, varying, i + 1, columns, moved);
      Lines.addProducts(2, moved, 0, columns, j * m, own);
    }
    return own;
  }

  /// What the small-sample factor is made of.
  public Freedom freedom(Convention convention) {
    int count = cholesky.rank();
    var organisations = new Convention.Factor(sums.organisations(), true);
    return new Freedom(
        sums.rows(),
        sums.clusters(),
        count,
        convention.parameters(count, List.of(organisations)),
        convention);
  }

  /// The treatments' slopes without each cluster in turn, as in [OneAtATime#withoutEach].
  public double[][] withoutEach(Workers workers) {
    double[][] all = new double[sums.clusters()][];
    workers.run(all.length, g -> all[g] = without(g));
    return all;
  }

  private double[] without(int g) {
    int m = totals.m;
    double[] rest = matrix.clone();
    double[] part = new double[k * k];
    into(g, 1, part);
    Lines.add(-1, part, 0, rest, 0, rest.length);
    double[] floor = new double[k];
    for (int j = 0; j < k; j++) {
      floor[j] = LeftOut.vanished(matrix[j * k + j]);
    }
    var left = Cholesky.of(rest, k, floor);
    double[] found = new double[totals.q * m];
    for (int y = 0; y < totals.q; y++) {
      double[] right = right(y);
      for (int j = 0; j < totals.p; j++) {
        right[j] -= sums.wide(g)[j * totals.c + totals.p + y];
      }
      Lines.add(-1, sums.cross(g), (totals.p + y) * m, right, totals.p, m);
      double[] solution = left.solve(right);
      for (int t = 0; t < m; t++) {
        boolean kept = left.why(totals.p + t) == Cholesky.Why.KEPT;
        found[y * m + t] = kept ? solution[totals.p + t] : Double.NaN;
      }
    }
    return found;
  }
}
