package org.mainstay.inside.study.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.sums.statistics.design.Term;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.panel.Panel;
import org.mainstay.sums.statistics.panel.PanelAnswer;
import org.mainstay.sums.statistics.regression.sensitivity.Detectable;

/// Linear models whose fixed effects cut across the clusters, as when people move between trusts,
/// or that have none.
final class PanelEstimates {
  private final Asked asked;
  private final Workers workers =
      new Workers(Math.min(Runtime.getRuntime().availableProcessors(), Workers.THREADS_MAX));

  PanelEstimates(Design design, Prepared data) {
    this.asked = new Asked(design, data);
  }

  List<Finding> findings() {
    return asked.each(this::fitted);
  }

  private List<Finding> fitted(Asked.One one) {
    return switch (Panel.fit(one.design(), workers)) {
      case PanelAnswer.Refused(var because) -> one.refused(because);
      case PanelAnswer.Fit fit ->
          one.treatments().stream().map(treatment -> finding(one, treatment, fit)).toList();
    };
  }

  private static Finding finding(Asked.One one, String treatment, PanelAnswer.Fit fit) {
    var precision = fit.precision();
    var rests = one.fit(fit.sample(), precision, fit.dropped(), fit.notes());
    Optional<Term> term =
        fit.terms().stream().filter(found -> found.column().equals(treatment)).findFirst();
    return term.map(
            found ->
                new Finding(
                    one.outcome(),
                    treatment,
                    new Finding.Figures(
                        found.estimate(),
                        found.error(),
                        found.statistic(),
                        precision.degrees(),
                        found.p(),
                        found.low(),
                        found.high()),
                    Map.of(),
                    rests,
                    one.spread(),
                    Detectable.smallest(found.error(), precision.degrees()),
                    ""))
        .orElseGet(() -> one.blank(treatment, rests, one.why(treatment, fit.dropped())));
  }
}
