package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import org.mainstay.sums.statistics.regression.families.Corrections;

/// The p-values of one outcome's treatments, corrected for how many there are.
final class Corrected {
  private Corrected() {}

  static List<Finding> family(List<Finding> findings, List<Design.Correction> corrections) {
    double[] p = findings.stream().mapToDouble(finding -> finding.figures().p()).toArray();
    List<Map<String, Double>> further = new ArrayList<>();
    findings.forEach(finding -> further.add(new LinkedHashMap<>(finding.further())));
    for (Design.Correction correction : corrections) {
      double[] corrected =
          switch (correction) {
            case BH -> Corrections.benjaminiHochberg(p);
            case HOLM -> Corrections.holm(p);
            case ROMANO_WOLF ->
                throw new Stopped(
                    Refusal.DESIGN_NOT_UNDERSTOOD,
                    "corrections asks for romano_wolf, which needs the wild bootstrap",
                    "Use it with a linear model whose fixed effect lies inside the clusters.");
          };
      String name = correction == Design.Correction.BH ? "p_bh" : "p_holm";
      for (int i = 0; i < p.length; i++) {
        further.get(i).put(name, corrected[i]);
      }
    }
    List<Finding> all = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Finding one = findings.get(i);
      all.add(
          new Finding(
              one.outcome(),
              one.treatment(),
              one.figures(),
              further.get(i),
              one.fit(),
              one.sd(),
              one.detectable(),
              one.dropped()));
    }
    return all;
  }
}
