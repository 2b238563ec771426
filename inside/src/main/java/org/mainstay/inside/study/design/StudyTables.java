package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;

/// The files of figures that a study leaves.
final class StudyTables {
  private static final List<String> ESTIMATES =
      List.of(
          "outcome",
          "treatment",
          "estimate",
          "se",
          "statistic",
          "df",
          "p",
          "p_bh",
          "p_holm",
          "ci_low",
          "ci_high",
          "n",
          "clusters");

  private final Design design;
  private final Studied studied;
  private final String version;

  StudyTables(Design design, Studied studied, String version) {
    this.design = design;
    this.studied = studied;
    this.version = version;
  }

  /// One row for each outcome and treatment, at full precision.
  byte[] estimates() {
    Set<String> further = new LinkedHashSet<>();
    all().forEach(finding -> further.addAll(finding.further().keySet()));
    ESTIMATES.forEach(further::remove);
    List<String> columns = new ArrayList<>(ESTIMATES);
    columns.addAll(further);
    columns.addAll(List.of("error", "sd", "detectable", "dropped"));
    var text = new CsvText(columns);
    for (Finding finding : all()) {
      var figures = finding.figures();
      List<String> cells = new ArrayList<>();
      cells.add(finding.outcome());
      cells.add(finding.treatment());
      cells.add(Figures.words(figures.estimate()));
      cells.add(Figures.words(figures.se()));
      cells.add(Figures.words(figures.statistic()));
      cells.add(Figures.words(figures.df()));
      cells.add(Figures.words(figures.p()));
      cells.add(Figures.words(finding.corrected(Design.Correction.BH)));
      cells.add(Figures.words(finding.corrected(Design.Correction.HOLM)));
      cells.add(Figures.words(figures.low()));
      cells.add(Figures.words(figures.high()));
      cells.add(String.valueOf(finding.fit().rows()));
      cells.add(String.valueOf(finding.fit().clusters()));
      further.forEach(
          name -> cells.add(Figures.words(finding.further().getOrDefault(name, Double.NaN))));
      cells.add(finding.fit().error());
      cells.add(Figures.words(finding.sd()));
      cells.add(Figures.words(finding.detectable()));
      cells.add(finding.dropped());
      text.row(cells);
    }
    return text.bytes();
  }

  private List<Finding> all() {
    List<Finding> all = new ArrayList<>(studied.findings());
    all.addAll(studied.controls());
    return all;
  }

  /// What each estimate rests on.
  byte[] model() {
    var text =
        new CsvText(
            List.of(
                "outcome",
                "treatment",
                "rows_used",
                "rows_dropped",
                "dropped_because",
                "clusters",
                "k",
                "convention",
                "factor",
                "error",
                "fixed_effects",
                "cluster",
                "model",
                "joint",
                "columns_dropped",
                "draws",
                "seed",
                "version"));
    for (Finding finding : all()) {
      text.row(row(finding));
    }
    return text.bytes();
  }

  private List<String> row(Finding finding) {
    var fit = finding.fit();
    var settings = design.settings();
    return List.of(
        finding.outcome(),
        finding.treatment(),
        String.valueOf(fit.rows()),
        String.valueOf(fit.leftOut()),
        fit.left().entrySet().stream()
            .map(why -> why.getKey() + ": " + why.getValue())
            .collect(Collectors.joining("; ")),
        String.valueOf(fit.clusters()),
        fit.parameters() == 0 ? "" : String.valueOf(fit.parameters()),
        settings.convention().name().toLowerCase(Locale.ROOT),
        Figures.words(fit.factor()),
        fit.error(),
        String.join(" + ", design.columns().fixedEffects()),
        design.columns().cluster(),
        settings.model().name().toLowerCase(Locale.ROOT),
        String.valueOf(settings.joint()),
        String.join("; ", fit.columns()),
        String.valueOf(settings.draws()),
        String.valueOf(settings.seed()),
        version);
  }
}
