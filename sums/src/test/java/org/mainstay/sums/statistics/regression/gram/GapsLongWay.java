package org.mainstay.sums.statistics.regression.gram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which rows one outcome and one treatment may use and why the others are left out: each row is
/// asked the questions one after another.
final class GapsLongWay {
  final List<Integer> used = new ArrayList<>();
  final Map<String, Integer> left = new LinkedHashMap<>();

  GapsLongWay(GroupedRows study, int y, int t, boolean joint, boolean singletonsDropped) {
    Map<String, Integer> counted = new HashMap<>();
    for (int i = 0; i < study.rows(); i++) {
      String why = why(study, i, y, t, joint);
      if (why.isEmpty()) {
        used.add(i);
      } else {
        counted.merge(why, 1, Integer::sum);
      }
    }
    if (singletonsDropped) {
      Map<Integer, Integer> sizes = new HashMap<>();
      used.forEach(i -> sizes.merge(study.groups()[i], 1, Integer::sum));
      int before = used.size();
      used.removeIf(i -> sizes.getOrDefault(study.groups()[i], 0) == 1);
      counted.put("alone in their organisation", before - used.size());
    }
    for (String reason :
        List.of(
            "no weight",
            "covariate missing",
            "covariate or treatment missing",
            "outcome missing",
            "treatment missing",
            "alone in their organisation")) {
      if (counted.getOrDefault(reason, 0) > 0) {
        left.put(reason, counted.getOrDefault(reason, 0));
      }
    }
  }

  private static String why(GroupedRows study, int row, int y, int t, boolean joint) {
    if (study.weighted() && !(study.weights()[row] > 0)) {
      return "no weight";
    }
    var shared = new ArrayList<>(study.covariates());
    if (joint) {
      shared.addAll(study.treatments());
    }
    if (shared.stream().anyMatch(c -> Double.isNaN(c.at(row)))) {
      return joint ? "covariate or treatment missing" : "covariate missing";
    }
    if (Double.isNaN(study.outcomes().get(y).at(row))) {
      return "outcome missing";
    }
    boolean gap = !joint && Double.isNaN(study.treatments().get(t).at(row));
    return gap ? "treatment missing" : "";
  }

  int[] rows() {
    return used.stream().mapToInt(Integer::intValue).toArray();
  }
}
