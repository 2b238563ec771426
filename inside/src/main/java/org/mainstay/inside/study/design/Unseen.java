package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.fit.OneAtATime;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;
import org.mainstay.sums.statistics.regression.gram.Passes;
import org.mainstay.sums.statistics.regression.sensitivity.Oster;

/// What a difference would be if what was not measured mattered as much as what was held equal
/// (Oster 2019): the slope and the share explained, without and with the covariates.
final class Unseen implements Estimated.Unmeasured {
  private final Design design;
  private final Prepared data;
  private final Workers workers =
      new Workers(Math.min(Runtime.getRuntime().availableProcessors(), Workers.THREADS_MAX));

  Unseen(Design design, Prepared data) {
    this.design = design;
    this.data = data;
  }

  /// Whether the question arises: a linear model that holds something equal, and no lot that took
  /// care of what nobody measured.
  private boolean arises() {
    boolean held = design.shape() instanceof Shape.TwoWaves two && two.held();
    boolean others = design.settings().joint() && data.treatments().size() > 1;
    return design.settings().model() == Design.Model.OLS
        && design.question() != Design.Question.RANDOMISED
        && data.effects().size() < 2
        && (held || !data.covariates().isEmpty() || others);
  }

  @Override
  public Map<Estimated.Key, Optional<Oster>> of(List<Finding> findings) {
    Map<Estimated.Key, Optional<Oster>> figures = new LinkedHashMap<>();
    if (!arises()) {
      return figures;
    }
    Map<String, Set<String>> treatmentsOf = new TreeMap<>();
    findings.forEach(
        one ->
            treatmentsOf
                .computeIfAbsent(one.outcome(), _ -> new LinkedHashSet<>())
                .add(one.treatment()));
    treatmentsOf.forEach(
        (outcome, treatments) -> {
          if (design.settings().joint()) {
            treatments.forEach(one -> figures.putAll(figures(outcome, Set.of(one))));
          } else {
            figures.putAll(figures(outcome, treatments));
          }
        });
    return figures;
  }

  private Map<Estimated.Key, Optional<Oster>> figures(String outcome, Set<String> treatments) {
    Prepared rows = prepared(outcome).withOneEffect();
    List<Column> asked = new ArrayList<>();
    List<Column> equal = new ArrayList<>();
    rows.treatments()
        .forEach(
            (name, values) -> {
              if (treatments.contains(name)) {
                asked.add(Column.of(name, values));
              } else if (design.settings().joint()) {
                equal.add(Column.of(name, values));
              }
            });
    rows.covariates().forEach((name, values) -> equal.add(Column.of(name, values)));
    int[] groups = rows.effects().values().iterator().next();
    var grouped =
        new GroupedRows(
            List.of(Column.of(outcome, rows.outcomes().getOrDefault(outcome, new double[0]))),
            asked,
            equal,
            groups,
            groups,
            rows.weights());
    Map<Estimated.Key, Optional<Oster>> figures = new LinkedHashMap<>();
    for (Passes.Pattern pattern : Passes.over(grouped, false, false, workers)) {
      var fit = OneAtATime.of(pattern.sums(), workers);
      for (int t = 0; t < pattern.treatments().size(); t++) {
        var key = new Estimated.Key(outcome, pattern.sums().treatments().get(t));
        figures.put(
            key, fit.reason(t).isPresent() ? Optional.empty() : Oster.of(fit.explained(t, 0)));
      }
    }
    return figures;
  }

  private Prepared prepared(String outcome) {
    return switch (design.shape()) {
      case Shape.TwoWaves two -> two.held() ? data.held(outcome) : data.changes();
      case Shape.Rows _, Shape.Staggered _, Shape.Interrupted _ -> data;
    };
  }
}
