package org.mainstay.inside.study.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.counts.CountAnswer;
import org.mainstay.sums.statistics.counts.CountDesign;
import org.mainstay.sums.statistics.counts.Poisson;
import org.mainstay.sums.statistics.counts.RateRatio;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.sensitivity.Detectable;

/// Counts, such as days absent, by a Poisson model with one absorbed factor.
final class CountEstimates {
  private final Asked asked;
  private final Workers workers =
      new Workers(Math.min(Runtime.getRuntime().availableProcessors(), Workers.THREADS_MAX));

  CountEstimates(Design design, Prepared data) {
    if (design.settings().robust().stream()
        .anyMatch(robust -> robust == Design.Robust.CR3 || robust == Design.Robust.WILD)) {
      throw new Stopped(
          Refusal.DESIGN_NOT_UNDERSTOOD,
          "robust asks for cr3 or wild with model: poisson",
          "Ask for cr1, or for hc1 without a cluster.");
    }
    this.asked = new Asked(design, data.withOneEffect());
  }

  List<Finding> findings() {
    return asked.each(this::fitted);
  }

  private List<Finding> fitted(Asked.One one) {
    return switch (Poisson.fit(CountDesign.of(one.design()), workers)) {
      case CountAnswer.Refused(var because) -> one.refused(because);
      case CountAnswer.Fit fit ->
          one.treatments().stream().map(treatment -> finding(one, treatment, fit)).toList();
    };
  }

  private static Finding finding(Asked.One one, String treatment, CountAnswer.Fit fit) {
    var rests = one.fit(fit.sample(), fit.precision(), fit.dropped(), fit.notes());
    Optional<RateRatio> term =
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
                        Double.NaN,
                        found.p(),
                        Math.log(found.low()),
                        Math.log(found.high())),
                    Map.of("p_student", found.pStudent(), "rate_ratio", found.ratio()),
                    rests,
                    one.spread(),
                    Detectable.smallest(found.error()),
                    ""))
        .orElseGet(() -> one.blank(treatment, rests, one.why(treatment, fit.dropped())));
  }
}
