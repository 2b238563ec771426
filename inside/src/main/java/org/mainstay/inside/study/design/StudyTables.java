package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Participation.Part;
import org.mainstay.inside.study.table.CsvText;
import org.mainstay.inside.study.table.Figures;

/// The files of figures that a study leaves.
final class StudyTables {
  /// What cannot be due to the programme: where people began, waves before the start, a campaign
  /// that never was.
  static final String PLACEBO = "placebo.csv";

  /// Averages wave by wave around the start.
  static final String BY_WAVE = "by-wave.csv";

  /// What `role` says of a figure that no programme can have changed.
  static final String CONTROL = "negative control";

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

  private static final List<String> NOBODY = List.of("", "", "");

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
    return figures(all(), List.of());
  }

  /// What stands beside the estimates, where the design has it.
  Map<String, byte[]> beside() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    var placebo = studied.placebo();
    if (!placebo.findings().isEmpty()) {
      files.put(PLACEBO, figures(placebo.findings(), List.of()));
    }
    if (!placebo.byWave().isEmpty()) {
      files.put(
          BY_WAVE,
          figures(
              placebo.byWave().stream().map(Estimated.Lagged::finding).toList(),
              placebo.byWave().stream().map(Estimated.Lagged::lag).toList()));
    }
    return files;
  }

  /// @param lags one for each finding, or none
  private static byte[] figures(List<Finding> findings, List<Integer> lags) {
    Set<String> further = new LinkedHashSet<>();
    findings.forEach(finding -> further.addAll(finding.further().keySet()));
    ESTIMATES.forEach(further::remove);
    List<String> columns = new ArrayList<>(ESTIMATES);
    columns.addAll(further);
    columns.addAll(List.of("error", "sd", "detectable", "dropped"));
    if (!lags.isEmpty()) {
      columns.add("lag");
    }
    var text = new CsvText(columns);
    for (int i = 0; i < findings.size(); i++) {
      List<String> cells = cells(findings.get(i), further);
      if (!lags.isEmpty()) {
        cells.add(String.valueOf(lags.get(i)));
      }
      text.row(cells);
    }
    return text.bytes();
  }

  private static List<String> cells(Finding finding, Set<String> further) {
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
    return cells;
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
                "version",
                "design",
                "took_part_used",
                "took_part_dropped",
                "took_part_with_outcome",
                "others_used",
                "others_dropped",
                "others_with_outcome",
                "role"));
    for (Finding finding : all()) {
      text.row(row(finding));
    }
    return text.bytes();
  }

  private List<String> row(Finding finding) {
    var fit = finding.fit();
    var settings = design.settings();
    List<String> cells = new ArrayList<>();
    Collections.addAll(
        cells,
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
        version,
        design.kind().word());
    var who = Optional.ofNullable(studied.who().get(Estimated.Key.of(finding)));
    cells.addAll(who.map(all -> part(all.took())).orElse(NOBODY));
    cells.addAll(who.map(all -> part(all.others())).orElse(NOBODY));
    cells.add(design.columns().controls().contains(finding.outcome()) ? CONTROL : "outcome");
    return cells;
  }

  private static List<String> part(Part part) {
    return List.of(
        String.valueOf(part.used()), String.valueOf(part.dropped()), Figures.words(part.share()));
  }
}
