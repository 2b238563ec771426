package org.mainstay.sums.statistics.survival;

import org.mainstay.sums.statistics.tail.Tails;

/// Whether the waits of several groups differ by more than chance.
///
/// On each day with ends, `N_j` at risk and `d_j` ending in group j, `N = Σ N_j`, `d = Σ d_j`: `U_j
/// += d_j − d N_j / N` and `V_jl += d (N − d)/(N − 1) · (N_j/N) (1[j = l] − N_l/N)`; `χ² = U′ V⁻
/// U`, one group left out. As `survdiff` in R's survival.
public sealed interface LogRank {

  /// The test.
  ///
  /// @param df groups − 1, fewer where a group cannot be told from the rest
  record Tested(double statistic, int df, double p) implements LogRank {}

  /// No test can be made.
  record NotTested(String why) implements LogRank {}

  /// Compares all groups, all ends together.
  static LogRank of(DayCounts counts) {
    int groups = counts.shape().groups();
    if (groups < 2) {
      return new NotTested("there is only one group");
    }
    var atRisk = new int[groups][];
    for (int group = 0; group < groups; group++) {
      atRisk[group] = counts.atRisk(group);
    }
    var u = new double[groups - 1];
    var v = new double[groups - 1][groups - 1];
    var share = new double[groups - 1];
    for (int day = 0; day <= counts.shape().lastDay(); day++) {
      double all = 0;
      double ended = 0;
      for (int group = 0; group < groups; group++) {
        all += atRisk[group][day];
        ended += counts.ended(group, day);
      }
      if (ended > 0) {
        double spread = all > 1 ? ended * (all - ended) / (all - 1) : 0;
        for (int j = 0; j < u.length; j++) {
          share[j] = atRisk[j][day] / all;
          u[j] += counts.ended(j, day) - ended * share[j];
        }
        addSpread(v, share, spread);
      }
    }
    return tested(u, v);
  }

  private static void addSpread(double[][] v, double[] share, double spread) {
    for (int j = 0; j < share.length; j++) {
      for (int l = 0; l < share.length; l++) {
        v[j][l] += spread * share[j] * ((j == l ? 1 : 0) - share[l]);
      }
    }
  }

  private static LogRank tested(double[] u, double[][] v) {
    var form = QuadraticForm.of(u, v);
    return form.rank() == 0
        ? new NotTested("no two groups were waiting while somebody's wait ended")
        : new Tested(form.value(), form.rank(), Tails.chiSquaredAbove(form.value(), form.rank()));
  }
}
