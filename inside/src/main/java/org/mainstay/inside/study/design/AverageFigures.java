package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Student;
import org.mainstay.sums.statistics.regression.designs.StaggeredStarts.Average;
import org.mainstay.sums.statistics.regression.sensitivity.Detectable;

/// An average over cohorts with the errors that its clusters carry.
///
/// @param errors the kinds wanted, the one shown first
record AverageFigures(Average average, int clusters, List<Design.Robust> errors) {

  /// @param without the same average without each cluster in turn; empty where not worked out
  /// @param fit what it rests on, given the error shown and the warnings
  Finding finding(
      String outcome,
      String treatment,
      List<List<Average>> without,
      BiFunction<String, List<String>, Finding.Fit> fit,
      double sd) {
    List<String> warnings = new ArrayList<>();
    Map<String, Double> further = new LinkedHashMap<>();
    Optional<Inference> shown = Optional.empty();
    Student student = Student.of(Math.max(1, clusters - 1));
    for (Design.Robust kind : errors) {
      var found =
          kind == Design.Robust.CR3
              ? jackknife(without).map(error -> student.test(ErrorType.CR3, average.value(), error))
              : Optional.of(average.inference());
      if (found.isEmpty()) {
        warnings.add("no jackknife: without one of the clusters nothing is left to compare");
        continue;
      }
      String name = kind.name().toLowerCase(Locale.ROOT);
      further.put("se_" + name, found.get().error());
      further.put("p_" + name, found.get().p());
      further.put("ci_low_" + name, found.get().low());
      further.put("ci_high_" + name, found.get().high());
      shown = shown.isEmpty() ? found : shown;
    }
    few(warnings);
    double error = shown.map(Inference::error).orElse(Double.NaN);
    return new Finding(
        outcome,
        treatment,
        figures(shown),
        further,
        fit.apply(
            shown.map(one -> one.type().name().toLowerCase(Locale.ROOT)).orElse("none"), warnings),
        sd,
        Detectable.smallest(error, Math.max(1, clusters - 1)),
        "");
  }

  private Finding.Figures figures(Optional<Inference> shown) {
    return shown
        .map(
            by ->
                new Finding.Figures(
                    average.value(),
                    by.error(),
                    by.statistic(),
                    by.degrees(),
                    by.p(),
                    by.low(),
                    by.high()))
        .orElse(
            new Finding.Figures(
                average.value(),
                Double.NaN,
                Double.NaN,
                clusters - 1,
                Double.NaN,
                Double.NaN,
                Double.NaN));
  }

  /// The root of the squared moves when each cluster is left out; nothing where one holds it all.
  private Optional<Double> jackknife(List<List<Average>> without) {
    if (without.isEmpty() || without.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        Math.sqrt(
            without.stream()
                .mapToDouble(one -> one.getFirst().value() - average.value())
                .map(moved -> moved * moved)
                .sum()));
  }

  private void few(List<String> warnings) {
    if (clusters < FewClusters.FEWEST) {
      warnings.add(clusters + " clusters: too few for any test, a description only");
    } else if (clusters < FewClusters.SOME) {
      warnings.add(
          clusters + " clusters: ordinary clustered errors are too small; see the jackknife");
    } else if (clusters < FewClusters.ENOUGH) {
      warnings.add(clusters + " clusters: see the jackknife beside");
    }
  }
}
