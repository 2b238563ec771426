package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Kind;
import org.mainstay.inside.study.report.Pictures;
import org.mainstay.ui.chart.forest.ForestPlot;
import org.mainstay.ui.chart.forest.ForestPlot.Weight;

/// A study's estimates as forest plots, one for each outcome.
final class StudyPictures {
  private final Design design;
  private final Studied studied;

  StudyPictures(Design design, Studied studied) {
    this.design = design;
    this.studied = studied;
  }

  /// The plots as files of their own.
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (String outcome : studied.outcomes()) {
      files.put(Pictures.fileName("forest-" + outcome, names), forest(outcome).file());
    }
    return files;
  }

  /// One plot, grey where the figures say who takes part rather than what programmes do.
  ForestPlot forest(String outcome) {
    boolean counts = design.settings().model() == Design.Model.POISSON;
    boolean grey = studied.selectionIsLikely(outcome);
    return new ForestPlot(
        "forest-" + studied.outcomes().indexOf(outcome),
        outcome + title(),
        grey
            ? "Grey, as selection is likely: who takes part, not what programmes do"
            : "Estimates with 95 % intervals, in the order of the design",
        counts ? "Logarithm of the rate ratio" : "Difference in " + outcome,
        0,
        rows(outcome, grey));
  }

  private String title() {
    return switch (design.kind()) {
      case ROWS, CHANGE, ANCOVA -> ": those who took part beside those who did not";
      case STAGGERED -> ": starters beside those who wait, wave by wave";
      case INTERRUPTED -> ": the jump at the campaign, and half-way before";
    };
  }

  /// Each programme; wave by wave around its start; or the jump beside one that cannot be.
  private List<ForestPlot.Row> rows(String outcome, boolean grey) {
    List<ForestPlot.Row> rows = new ArrayList<>();
    for (Finding finding : studied.of(outcome)) {
      if (design.kind() == Kind.INTERRUPTED && finding.treatment().equals(SeriesEstimates.SLOPE)) {
        continue;
      }
      rows.add(row(finding, finding.treatment(), grey));
      studied.placebo().byWave().stream()
          .filter(one -> Estimated.Key.of(one.finding()).equals(Estimated.Key.of(finding)))
          .forEach(
              one ->
                  rows.add(
                      row(
                          one.finding(),
                          finding.treatment() + ", " + Beside.words(one.lag()),
                          grey)));
    }
    if (design.kind() == Kind.INTERRUPTED) {
      studied.placebo().findings().stream()
          .filter(one -> one.outcome().equals(outcome))
          .forEach(one -> rows.add(row(one, "half-way before", true)));
    }
    return rows;
  }

  private static ForestPlot.Row row(Finding finding, String name, boolean grey) {
    var figures = finding.figures();
    Weight weight = grey ? Weight.GREY : finding.unclear() ? Weight.PLAIN : Weight.CLEAR;
    return new ForestPlot.Row(name, figures.estimate(), figures.low(), figures.high(), weight);
  }
}
