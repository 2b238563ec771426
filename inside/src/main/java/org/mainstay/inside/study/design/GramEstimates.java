package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Shape;
import org.mainstay.inside.study.design.rows.Prepared;
import org.mainstay.sums.statistics.matrix.Workers;
import org.mainstay.sums.statistics.regression.Adjusted;
import org.mainstay.sums.statistics.regression.Correction;
import org.mainstay.sums.statistics.regression.ErrorType;
import org.mainstay.sums.statistics.regression.Family;
import org.mainstay.sums.statistics.regression.FewClusters;
import org.mainstay.sums.statistics.regression.Inference;
import org.mainstay.sums.statistics.regression.Result;
import org.mainstay.sums.statistics.regression.Setting;
import org.mainstay.sums.statistics.regression.Study;
import org.mainstay.sums.statistics.regression.bootstrap.Draws;
import org.mainstay.sums.statistics.regression.designs.TwoWaves;
import org.mainstay.sums.statistics.regression.fit.Convention;
import org.mainstay.sums.statistics.regression.fit.Dropped;
import org.mainstay.sums.statistics.regression.gram.Column;
import org.mainstay.sums.statistics.regression.gram.GroupedRows;

/// Linear models whose fixed effect lies inside the clusters, all from one pass over the rows.
final class GramEstimates {
  private final Design design;
  private final Prepared data;
  private final int[] groups;

  /// @param groups the absorbed effect, each level inside one cluster
  GramEstimates(Design design, Prepared data, int[] groups) {
    this.design = design;
    this.data = data;
    this.groups = groups;
  }

  List<Finding> findings() {
    var rows =
        new GroupedRows(
            columns(data.outcomes()),
            columns(data.treatments()),
            columns(data.covariates()),
            groups,
            data.cluster(),
            data.weights());
    List<Column> before = columns(data.before());
    List<Result> results =
        before.isEmpty()
            ? Study.of(rows, setting())
            : held()
                ? TwoWaves.baselineHeld(rows, named(before), setting())
                : TwoWaves.change(rows, before, setting());
    return results.stream().map(this::finding).toList();
  }

  private boolean held() {
    return design.shape() instanceof Shape.TwoWaves two && two.held();
  }

  private List<Column> named(List<Column> before) {
    return before.stream()
        .map(
            column ->
                Column.of(
                    Prepared.named(column.name()),
                    data.before().getOrDefault(column.name(), new double[0])))
        .toList();
  }

  private static List<Column> columns(Map<String, double[]> named) {
    return named.entrySet().stream()
        .map(column -> Column.of(column.getKey(), column.getValue()))
        .toList();
  }

  private Setting setting() {
    var settings = design.settings();
    List<ErrorType> errors =
        settings.robust().stream().map(GramEstimates::error).distinct().toList();
    boolean asked = errors.contains(ErrorType.CR3) || errors.contains(ErrorType.WILD);
    return new Setting(
        settings.joint(),
        settings.convention() == Design.Convention.AREG ? Convention.AREG : Convention.NESTED,
        errors,
        asked ? FewClusters.SHOWN : FewClusters.MOVED,
        settings.corrections().stream()
            .map(GramEstimates::correction)
            .collect(Collectors.toUnmodifiableSet()),
        Family.EACH_OUTCOME,
        new Setting.WildDraws(settings.draws(), settings.seed(), Draws.Kind.RADEMACHER, true),
        false,
        new Workers(Math.min(Runtime.getRuntime().availableProcessors(), Workers.THREADS_MAX)));
  }

  private static ErrorType error(Design.Robust robust) {
    return switch (robust) {
      case CR1 -> ErrorType.CR1;
      case CR3 -> ErrorType.CR3;
      case WILD -> ErrorType.WILD;
      case HC1 -> throw new IllegalArgumentException("hc1 is no error of clusters");
    };
  }

  private static Correction correction(Design.Correction correction) {
    return switch (correction) {
      case BH -> Correction.BH;
      case HOLM -> Correction.HOLM;
      case ROMANO_WOLF -> Correction.ROMANO_WOLF;
    };
  }

  private Finding finding(Result result) {
    return switch (result) {
      case Result.Blank blank -> blank(blank);
      case Result.Estimated estimated -> estimated(estimated);
    };
  }

  private Finding blank(Result.Blank blank) {
    var sample = blank.sample();
    return new Finding(
        blank.outcome(),
        blank.treatment(),
        Finding.Figures.NONE,
        Map.of(),
        new Finding.Fit(
            sample.rows(),
            left(sample.left()),
            sample.clusters(),
            0,
            Double.NaN,
            "",
            List.of(),
            List.of()),
        Double.NaN,
        Double.NaN,
        blank.reason().words());
  }

  private Finding estimated(Result.Estimated found) {
    var freedom = found.freedom();
    var first = found.inferences().stream().findFirst();
    return new Finding(
        found.outcome(),
        found.treatment(),
        first
            .map(i -> figures(found.value(), i))
            .orElse(
                new Finding.Figures(
                    found.value(),
                    Double.NaN,
                    Double.NaN,
                    freedom.degrees(),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN)),
        further(found),
        new Finding.Fit(
            found.sample().rows(),
            left(found.sample().left()),
            freedom.clusters(),
            freedom.parameters(),
            freedom.factor(),
            first.map(i -> i.type().name().toLowerCase(Locale.ROOT)).orElse("none"),
            found.dropped().stream().map(Dropped::words).toList(),
            found.warnings()),
        found.size().outcomeSpread(),
        found.size().detectable(),
        "");
  }

  private Map<String, Integer> left(Map<String, Integer> inEngine) {
    Map<String, Integer> all = new LinkedHashMap<>(data.left());
    inEngine.forEach((why, rows) -> all.merge(why, rows, Integer::sum));
    return all;
  }

  private static Finding.Figures figures(double value, Inference by) {
    return new Finding.Figures(
        value, by.error(), by.statistic(), by.degrees(), by.p(), by.low(), by.high());
  }

  private static Map<String, Double> further(Result.Estimated found) {
    Map<String, Double> further = new LinkedHashMap<>();
    for (Adjusted adjusted : found.adjusted()) {
      further.put(
          switch (adjusted.correction()) {
            case BH -> "p_bh";
            case HOLM -> "p_holm";
            case ROMANO_WOLF -> "p_romano_wolf";
          },
          adjusted.p());
    }
    List<Inference> others = new ArrayList<>(found.inferences());
    for (Inference by : others) {
      String name = by.type().name().toLowerCase(Locale.ROOT);
      further.put("se_" + name, by.error());
      further.put("p_" + name, by.p());
      further.put("ci_low_" + name, by.low());
      further.put("ci_high_" + name, by.high());
    }
    return further;
  }
}
