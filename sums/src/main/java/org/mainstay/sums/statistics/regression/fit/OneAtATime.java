package org.mainstay.sums.statistics.regression.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.sums.statistics.matrix.Cholesky;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.gram.ClusterGrams;

/// Every treatment with every outcome, one treatment at a time, all covariates held equal.
///
/// By partialling out (Frisch, Waugh, Lovell): with `γ = A_ZZ⁻¹ A_Zt` and `δ = A_ZZ⁻¹ A_Zy` the
/// slope is `S_ty / S_tt`, and the score of a cluster is the scalar `P(t,y) − b P(t,t)`, a bilinear
/// form of the cluster's sums.
public final class OneAtATime {
  private final ClusterGrams sums;
  private final Totals totals;
  private final double[] gamma;
  private final double[] delta;
  private final double[] left;
  private final double[] slopes;
  private final Part[] parts;
  private final List<Optional<Reason>> reasons;

  /// What one cluster gives to all regressions.
  ///
  /// @param own `P(t,t)` by treatment
  /// @param mixed `P(t,y)`, outcome by outcome, a number for each treatment
  /// @param treatment `h = G_Zt − G_ZZ γ`, covariate by covariate, a number for each treatment
  /// @param outcome `c = G_Zy − G_ZZ δ`, covariate by covariate, a number for each outcome
  @SuppressWarnings("ArrayRecordComponent")
  private record Part(double[] own, double[] mixed, double[] treatment, double[] outcome) {}

  private OneAtATime(ClusterGrams sums, Workers workers) {
    this.sums = sums;
    this.totals = new Totals(sums);
    int p = totals.p;
    int q = totals.q;
    int m = totals.m;
    this.gamma = new double[p * m];
    this.delta = new double[p * q];
    this.left = new double[m];
    this.slopes = new double[q * m];
    for (int y = 0; y < q; y++) {
      put(totals.covariates.solve(totals.withOutcome(y)), delta, q, y);
    }
    var found = new Reason[m];
    workers.run(m, t -> treatment(t, found));
    this.reasons = Arrays.stream(found).map(Optional::ofNullable).toList();
    this.parts = new Part[sums.clusters()];
    workers.run(parts.length, g -> parts[g] = part(g));
  }

  /// Fits all.
  public static OneAtATime of(ClusterGrams sums, Workers workers) {
    return new OneAtATime(sums, workers);
  }

  private static void put(double[] column, double[] into, int width, int at) {
    for (int j = 0; j < column.length; j++) {
      into[j * width + at] = column[j];
    }
  }

  private void treatment(int t, @Nullable Reason[] found) {
    double[] products = totals.withTreatment(t);
    double[] solution = totals.covariates.solve(products);
    put(solution, gamma, totals.m, t);
    double rest = totals.own[t];
    for (int j = 0; j < totals.p; j++) {
      rest -= solution[j] * products[j];
    }
    left[t] = rest;
    int column = totals.c + t;
    if (!(totals.own[t] > sums.floor(column))) {
      found[t] = sums.sameEverywhere(column) ? Reason.CONSTANT : Reason.NO_VARIATION_WITHIN;
    } else if (!(rest >= Cholesky.TOLERANCE * totals.own[t])) {
      found[t] = Reason.COLLINEAR;
    } else {
      for (int y = 0; y < totals.q; y++) {
        double sum = totals.cross[(totals.p + y) * totals.m + t];
        for (int j = 0; j < totals.p; j++) {
          sum -= solution[j] * totals.wide[j * totals.c + totals.p + y];
        }
        slopes[y * totals.m + t] = outcomeConstant(y) ? 0 : sum / rest;
      }
    }
  }

  private Part part(int g) {
    int p = totals.p;
    int q = totals.q;
    int m = totals.m;
    int c = totals.c;
    double[] wide = sums.wide(g);
    double[] cross = sums.cross(g);
    double[] own = sums.own(g).clone();
    double[] treatment = new double[p * m];
    double[] outcome = new double[p * q];
    double[] mixed = Arrays.copyOfRange(cross, p * m, c * m);
    for (int j = 0; j < p; j++) {
      Lines.addRows(wide, j * c, gamma, p, treatment, j * m);
      for (int at = j * m; at < (j + 1) * m; at++) {
        treatment[at] = cross[at] - treatment[at];
      }
      Lines.addProducts(-1, gamma, j * m, cross, j * m, own);
      Lines.addProducts(-1, gamma, j * m, treatment, j * m, own);
      for (int y = 0; y < q; y++) {
        double value = wide[j * c + p + y];
        for (int k = 0; k < p; k++) {
          value -= wide[j * c + k] * delta[k * q + y];
        }
        outcome[j * q + y] = value;
        Lines.add(-delta[j * q + y], cross, j * m, mixed, y * m, m);
        Lines.add(-value, gamma, j * m, mixed, y * m, m);
      }
    }
    return new Part(own, mixed, treatment, outcome);
  }

  /// The sums these fits came from.
  public ClusterGrams sums() {
    return sums;
  }

  /// Why a treatment has no estimate; empty when it has one.
  public Optional<Reason> reason(int t) {
    return reasons.get(t);
  }

  /// The covariates that were left out.
  public List<Dropped> dropped() {
    return List.copyOf(totals.dropped);
  }

  /// How many slopes one regression has: the covariates kept and the treatment.
  public int slopeCount() {
    return totals.covariates.rank() + 1;
  }

  /// True when the outcome does not vary inside any organisation.
  public boolean outcomeConstant(int y) {
    return totals.outcomeConstant(y);
  }

  /// The slope, 0 where the outcome does not vary.
  public double slope(int t, int y) {
    return slopes[y * totals.m + t];
  }

  /// `S_tt`: what is left of the treatment after organisations and covariates.
  public double left(int t) {
    return left[t];
  }

  /// `P_g(t,t)`: what one cluster holds of that.
  public double own(int g, int t) {
    return parts[g].own[t];
  }

  /// `P_g(t,y)`.
  public double mixed(int g, int t, int y) {
    return parts[g].mixed[y * totals.m + t];
  }

  /// The score of a cluster, `P(t,y) − b P(t,t)`, where the slope is held at `b`.
  public double score(int g, int t, int y, double b) {
    return outcomeConstant(y) ? 0 : mixed(g, t, y) - b * own(g, t);
  }

  /// `h_g,t`, covariate by covariate.
  public double[] treatmentRest(int g, int t) {
    return column(parts[g].treatment, totals.m, t);
  }

  /// `c_g,y`, covariate by covariate.
  public double[] outcomeRest(int g, int y) {
    return column(parts[g].outcome, totals.q, y);
  }

  private double[] column(double[] all, int width, int at) {
    double[] column = new double[totals.p];
    for (int j = 0; j < column.length; j++) {
      column[j] = all[j * width + at];
    }
    return column;
  }

  /// `A_ZZ⁻¹ right`.
  public double[] solved(double[] right) {
    return totals.covariates.solve(right);
  }

  /// What the small-sample factor is made of.
  public Freedom freedom(Convention convention) {
    int slopeCount = slopeCount();
    var organisations = new Convention.Factor(sums.organisations(), true);
    return new Freedom(
        sums.rows(),
        sums.clusters(),
        slopeCount,
        convention.parameters(slopeCount, List.of(organisations)),
        convention);
  }

  /// CR0: `√Σ u² / S_tt`; times the root of the factor it is CR1.
  public double plainError(int t, int y) {
    double sum = 0;
    for (int g = 0; g < parts.length; g++) {
      double score = score(g, t, y, slope(t, y));
      sum += score * score;
    }
    return Math.sqrt(sum) / left[t];
  }

  /// For each treatment, how many clusters its estimates really rest on, `(Σ P)² / Σ P²`.
  public double[] effectiveClusters() {
    double[] sum = new double[totals.m];
    double[] squares = new double[totals.m];
    for (Part part : parts) {
      Lines.add(1, part.own, 0, sum, 0, totals.m);
      Lines.addProducts(1, part.own, 0, part.own, 0, squares);
    }
    return Totals.effective(sum, squares);
  }

  /// The spread of a treatment or outcome inside organisations, `√(A / (n − organisations))`, in
  /// weighted data by the mass that the rows stand for.
  ///
  /// @param column counted covariates, outcomes, treatments
  public double spreadWithin(int column) {
    return totals.spreadWithin(sums, column);
  }

  /// Inside organisations, the share of an outcome that one regression explains, and the share that
  /// the treatment explains alone: all that Oster's figure needs.
  public Explained explained(int t, int y) {
    double all = totals.ofOutcome(y);
    double mixed = totals.cross[(totals.p + y) * totals.m + t];
    double rest = all;
    for (int j = 0; j < totals.p; j++) {
      rest -= delta[j * totals.q + y] * totals.wide[j * totals.c + totals.p + y];
    }
    double slope = slope(t, y);
    double with = 1 - (rest - slope * slope * left[t]) / all;
    return new Explained(mixed / totals.own[t], mixed * mixed / totals.own[t] / all, slope, with);
  }

  /// Slope and explained share inside organisations, without and with the covariates.
  public record Explained(double bareSlope, double bareShare, double slope, double share) {}

  /// The slopes without each cluster in turn, one row a cluster: `q · m` numbers, outcome by
  /// outcome; not a number where nothing of the treatment is left.
  public double[][] withoutEach(Workers workers) {
    double[][] all = new double[sums.clusters()][];
    workers.run(all.length, g -> all[g] = new LeftOut(sums, totals).without(g));
    return all;
  }
}
