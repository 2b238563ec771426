package org.mainstay.inside.study.design;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        outcome + ": those who took part beside those who did not",
        grey
            ? "Grey, as selection is likely: who takes part, not what programmes do"
            : "Estimates with 95 % intervals, in the order of the design",
        counts ? "Logarithm of the rate ratio" : "Difference in " + outcome,
        0,
        studied.of(outcome).stream().map(finding -> row(finding, grey)).toList());
  }

  private static ForestPlot.Row row(Finding finding, boolean grey) {
    var figures = finding.figures();
    Weight weight = grey ? Weight.GREY : finding.unclear() ? Weight.PLAIN : Weight.CLEAR;
    return new ForestPlot.Row(
        finding.treatment(), figures.estimate(), figures.low(), figures.high(), weight);
  }
}
