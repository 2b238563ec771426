package org.mainstay.sums.statistics.regression.bootstrap;

import java.util.Arrays;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.fit.Lines;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;

/// The wild cluster bootstrap with the null imposed, from the sums of clusters alone.
///
/// To test `b = b₀`: `a_g = P_g(t,y) − b₀ P_g(t,t)`, `q_g = c_g,y − b₀ h_g,t`; for a draw `v` `b* =
/// Σ v a / S_tt`, `d* = A_ZZ⁻¹ Σ v q`, `s*_g = v a − h′d* − P_g(t,t) b*` and `t* = b* / (√c √Σ s*²
/// / S_tt)`. All are linear in `b₀`, so an interval needs no new pass. Draws `v = (1,…,1)` give
/// back the ordinary t (Roodman, MacKinnon, Nielsen and Webb 2019).
public final class WildBootstrap {
  private final OneAtATime fit;
  private final Draws draws;
  private final double factor;
  private final Workers workers;
  private final int clusters;
  private final double[][] signs;

  /// Bootstraps the regressions of one fit.
  ///
  /// @param factor of CR1, used in the t of the data and of every draw
  public WildBootstrap(OneAtATime fit, Draws draws, double factor, Workers workers) {
    this.fit = fit;
    this.draws = draws;
    this.factor = factor;
    this.workers = workers;
    this.clusters = fit.sums().clusters();
    this.signs = new double[clusters][];
    for (int g = 0; g < clusters; g++) {
      signs[g] = draws.of(fit.sums().code(g));
    }
  }

  /// Runs all treatments and outcomes that have an estimate.
  ///
  /// @param alpha 1 less the level of the intervals, or 0 for no intervals (much quicker)
  /// @return by treatment, then outcome; without an estimate a [Wild] that says so
  public Wild[][] run(double alpha) {
    int m = fit.sums().treatments().size();
    int q = fit.sums().outcomes().size();
    var projected = new double[q][][];
    workers.run(q, y -> projected[y] = fit.outcomeConstant(y) ? new double[0][] : outcomeRests(y));
    var all = new Wild[m][q];
    workers.run(
        m,
        t -> {
          boolean estimable = fit.reason(t).isEmpty();
          var treatment = estimable ? new OneTreatment(t, alpha) : null;
          for (int y = 0; y < q; y++) {
            all[t][y] =
                treatment == null || fit.outcomeConstant(y)
                    ? Wild.none()
                    : treatment.with(y, projected[y]);
          }
        });
    return all;
  }

  /// As many blanks as there are outcomes.
  public static Wild[] none(int outcomes) {
    var none = new Wild[outcomes];
    Arrays.fill(none, Wild.none());
    return none;
  }

  private double[][] outcomeRests(int y) {
    double[][] rests = new double[clusters][];
    for (int g = 0; g < clusters; g++) {
      rests[g] = fit.outcomeRest(g, y);
    }
    return projected(rests);
  }

  /// `A_ZZ⁻¹ Σ_g v_g rest_g`, covariate by covariate, a number for each draw.
  private double[][] projected(double[][] rests) {
    int p = fit.sums().covariates().size();
    double[][] sums = new double[p][draws.count()];
    for (int g = 0; g < clusters; g++) {
      for (int j = 0; j < p; j++) {
        Lines.add(rests[g][j], signs[g], 0, sums[j], 0, draws.count());
      }
    }
    double[][] solved = new double[p][draws.count()];
    double[] unit = new double[p];
    for (int j = 0; j < p; j++) {
      unit[j] = 1;
      double[] column = fit.solved(unit);
      unit[j] = 0;
      for (int i = 0; i < p; i++) {
        Lines.add(column[i], sums[j], 0, solved[i], 0, draws.count());
      }
    }
    return solved;
  }

  /// What one treatment shares among its outcomes.
  private final class OneTreatment {
    private final int t;
    private final double alpha;
    private final double[][] rests;
    private final double[] own;
    private final double[] step;
    private final double[][] shift;
    private final double[] shiftSquare;

    OneTreatment(int t, double alpha) {
      this.t = t;
      this.alpha = alpha;
      this.rests = new double[clusters][];
      this.own = new double[clusters];
      for (int g = 0; g < clusters; g++) {
        rests[g] = fit.treatmentRest(g, t);
        own[g] = fit.own(g, t);
      }
      int count = draws.count();
      this.step = new double[alpha > 0 ? count : 0];
      this.shift = new double[alpha > 0 ? clusters : 0][count];
      this.shiftSquare = new double[step.length];
      if (alpha > 0) {
        weighted(own, step);
        Scores.of(signs, own, own, step, rests, projected(rests)).into(shift);
        for (double[] line : shift) {
          Lines.addProducts(1, line, 0, line, 0, shiftSquare);
        }
      }
    }

    /// `Σ_g v_g a_g / S_tt` for each draw.
    private void weighted(double[] scores, double[] into) {
      for (int g = 0; g < clusters; g++) {
        Lines.add(scores[g] / fit.left(t), signs[g], 0, into, 0, into.length);
      }
    }

    Wild with(int y, double[][] projected) {
      int count = draws.count();
      double[] scores = new double[clusters];
      for (int g = 0; g < clusters; g++) {
        scores[g] = fit.mixed(g, t, y);
      }
      double[] moved = new double[count];
      weighted(scores, moved);
      double[] square = new double[count];
      double[] mixed = new double[step.length];
      Scores.of(signs, scores, own, moved, rests, projected).squares(square, shift, mixed);
      double error = Math.sqrt(factor) * fit.plainError(t, y);
      double perRoot = Math.sqrt(factor) / fit.left(t);
      double[] stars = new double[count];
      for (int b = 0; b < count; b++) {
        stars[b] = moved[b] / (perRoot * Math.sqrt(square[b]));
      }
      double seen = fit.slope(t, y) / error;
      double p = draws.p(Wild.reached(stars, seen));
      if (alpha == 0) {
        return new Wild(seen, p, Double.NaN, Double.NaN, stars);
      }
      var line =
          new Inversion(
              draws,
              new double[][] {moved, step},
              new double[][] {square, mixed, shiftSquare},
              perRoot);
      double[] limits = line.limits(fit.slope(t, y), error, alpha);
      return new Wild(seen, p, limits[0], limits[1], stars);
    }
  }
}
