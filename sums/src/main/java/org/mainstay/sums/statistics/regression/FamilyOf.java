package org.mainstay.sums.statistics.regression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.sums.statistics.regression.families.Corrections;

/// One family of tests and its corrected p-values.
final class FamilyOf {
  private final List<Tested> tests;
  private final Setting setting;
  private final Map<Correction, double[]> corrected = new EnumMap<>(Correction.class);
  private final Map<Correction, Integer> members = new EnumMap<>(Correction.class);

  FamilyOf(List<Tested> tests, Setting setting, boolean listed) {
    this.tests = tests;
    this.setting = setting;
    double[] p = tests.stream().mapToDouble(t -> t.result().p()).toArray();
    for (Correction correction : setting.corrections()) {
      switch (correction) {
        case BH -> put(correction, Corrections.benjaminiHochberg(p), p);
        case HOLM -> put(correction, Corrections.holm(p), p);
        case ROMANO_WOLF -> {
          double[] statistics = tests.stream().mapToDouble(t -> t.wild().statistic()).toArray();
          double[][] stars = tests.stream().map(t -> t.wild().stars()).toArray(double[][]::new);
          put(correction, Corrections.romanoWolf(statistics, stars, listed), statistics);
        }
      }
    }
  }

  private void put(Correction correction, double[] p, double[] of) {
    corrected.put(correction, p);
    members.put(correction, Corrections.members(of));
  }

  List<Result> results() {
    var all = new ArrayList<Result>();
    for (int i = 0; i < tests.size(); i++) {
      Result result = tests.get(i).result();
      if (result instanceof Result.Estimated estimated) {
        result = estimated.corrected(adjusted(i));
      }
      all.add(result);
    }
    return all;
  }

  private List<Adjusted> adjusted(int i) {
    var all = new ArrayList<Adjusted>();
    corrected.forEach(
        (correction, p) -> {
          if (Double.isFinite(p[i])) {
            int of = members.getOrDefault(correction, 0);
            all.add(new Adjusted(correction, setting.family(), of, p[i]));
          }
        });
    return all;
  }
}
