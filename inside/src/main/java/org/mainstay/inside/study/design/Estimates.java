package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.design.rows.Participation;
import org.mainstay.inside.study.design.rows.Prepared;
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

  /// Everything there is to say, with where people began as the placebo of two waves.
  Estimated estimated() {
    List<Finding> findings = findings();
    var outcomes = design.columns().outcomes();
    List<Finding> begun = List.of();
    if (!data.before().isEmpty()) {
      begun =
          new Estimates(design, data.begun())
              .findings().stream()
                  .filter(
                      one -> outcomes.stream().map(Prepared::named).anyMatch(one.outcome()::equals))
                  .toList();
      findings = held() ? findings : sized(findings, begun);
    }
    Map<Estimated.Key, Participation.Response> who = new LinkedHashMap<>();
    findings.stream()
        .filter(one -> outcomes.contains(one.outcome()))
        .forEach(
            one -> who.put(Estimated.Key.of(one), data.who().of(one.treatment(), one.outcome())));
    return new Estimated(
        findings,
        new Estimated.Placebo(begun, List.of()),
        who,
        new Unseen(design, data),
        data.notes());
  }

  /// A change is told in the spread of the score before, which people know, not of changes.
  private static List<Finding> sized(List<Finding> changes, List<Finding> begun) {
    return changes.stream()
        .map(
            change ->
                begun.stream()
                    .filter(
                        one ->
                            one.outcome().equals(Prepared.named(change.outcome()))
                                && one.treatment().equals(change.treatment()))
                    .findFirst()
                    .map(one -> change.sized(one.sd()))
                    .orElse(change))
        .toList();
  }

  private boolean held() {
    return design.shape() instanceof Shape.TwoWaves two && two.held();
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
    return clustered ? linear() : byRow(used);
  }

  /// Row by row, with the two waves of a person put together first.
  private List<Finding> byRow(Prepared used) {
    if (used.before().isEmpty()) {
      return new PanelEstimates(design, used).findings();
    }
    if (!held()) {
      return new PanelEstimates(design, used.changes()).findings();
    }
    List<Finding> all = new ArrayList<>();
    for (String outcome : used.outcomes().keySet()) {
      all.addAll(new PanelEstimates(design, used.held(outcome)).findings());
    }
    return all;
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
      return byRow(data);
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
