package org.mainstay.inside.study.design;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;

/// Which way a design is computed: by sums of each organisation where its effect lies inside the
/// clusters, else person by person; counts by a Poisson model.
final class Estimates {
  private final Design design;
  private final Prepared data;

  Estimates(Design design, Prepared data) {
    this.design = design;
    this.data = data;
  }

  /// Outcome by outcome, treatments in declared order.
  List<Finding> findings() {
    if (data.rows() == 0) {
      throw notEstimable("there is no row that can be used", "Look at the groups of the rows.");
    }
    boolean byRow = design.settings().robust().contains(Design.Robust.HC1);
    if (byRow && design.settings().robust().size() > 1) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          "robust asks for hc1, where each row stands by itself, beside errors of clusters",
          "Ask for hc1 alone, or leave it out.");
    }
    Prepared used = byRow ? data.withoutClusters() : data;
    boolean clustered = used.cluster().length > 0;
    if (!clustered && !byRow) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          "robust asks for clustered errors and there is no cluster",
          "Write cluster: COLUMN, or robust: hc1.");
    }
    if (design.settings().model() == Design.Model.POISSON) {
      return new CountEstimates(design, used).findings();
    }
    return clustered ? linear() : new PanelEstimates(design, used).findings();
  }

  private List<Finding> linear() {
    Optional<String> nested =
        data.effects().entrySet().stream()
            .filter(effect -> liesInside(effect.getValue(), data.cluster()))
            .max(
                (a, b) ->
                    Integer.compare(
                        Prepared.levelsOf(a.getValue()), Prepared.levelsOf(b.getValue())))
            .map(Map.Entry::getKey);
    if (nested.isEmpty()) {
      if (design.settings().robust().stream().anyMatch(Estimates::needsNesting)) {
        throw new Stopped(
            Refusal.DESIGN_NOT_UNDERSTOOD,
            "robust asks for cr3 or wild, and no fixed effect lies inside the clusters",
            "Ask for cr1, or name the cluster column as a fixed effect.");
      }
      return new PanelEstimates(design, data).findings();
    }
    int[] groups = data.effects().getOrDefault(nested.get(), new int[0]);
    return new GramEstimates(design, data.withIndicatorsBut(nested.get()), groups).findings();
  }

  /// Whether each level lies whole inside one cluster.
  static boolean liesInside(int[] levels, int[] clusters) {
    int[] clusterOf = new int[Arrays.stream(levels).max().orElse(0) + 1];
    Arrays.fill(clusterOf, -1);
    for (int i = 0; i < levels.length; i++) {
      if (clusterOf[levels[i]] >= 0 && clusterOf[levels[i]] != clusters[i]) {
        return false;
      }
      clusterOf[levels[i]] = clusters[i];
    }
    return true;
  }

  private static boolean needsNesting(Design.Robust robust) {
    return robust == Design.Robust.CR3 || robust == Design.Robust.WILD;
  }

  static Stopped notEstimable(String what, String wayOut) {
    return new Stopped(Refusal.NOT_ESTIMABLE, what, wayOut);
  }
}
