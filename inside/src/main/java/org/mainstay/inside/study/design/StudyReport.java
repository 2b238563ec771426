package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.statistics.regression.sensitivity.EValue;

/// What a study found, in words that its design allows, with every figure beside them.
final class StudyReport {
  private static final int SENTENCES_MAX = 12;
  private static final double LEVEL = 0.05;

  private final Design design;
  private final Studied studied;
  private final Wording wording;

  StudyReport(Design design, Studied studied) {
    this.design = design;
    this.studied = studied;
    this.wording = new Wording(design);
  }

  /// The report.
  ///
  /// @param notes what the reader should know of the file
  ReportView view(List<String> notes) {
    List<Section> sections = new ArrayList<>();
    if (!studied.tells().isEmpty()) {
      sections.add(selectionLikely());
    }
    sections.add(inShort());
    for (String outcome : studied.outcomes()) {
      sections.add(outcome(outcome));
    }
    if (!studied.controls().isEmpty()) {
      sections.add(controls());
    }
    sensitivity().ifPresent(sections::add);
    if (!studied.dropped().isEmpty()) {
      sections.add(new Section("What could not be kept", studied.dropped(), List.of(), List.of()));
    }
    return new ReportView(title(), List.of(wording.design()), sections, notes, facts());
  }

  private String title() {
    return design.question() == Design.Question.RANDOMISED
        ? "Does an offer make a difference?"
        : "What goes with taking part?";
  }

  private Section selectionLikely() {
    List<String> says = new ArrayList<>();
    studied.tells().forEach(tell -> says.add(tell.because()));
    says.add(
        "So the figures below say more about who takes part than about what programmes do. Do not"
            + " use them to stop, start or praise a programme. A waiting list in an order drawn by"
            + " lot, or two waves with the score before, can answer the question.");
    return new Section("Selection likely", says, List.of(), List.of());
  }

  private Section inShort() {
    List<String> says = new ArrayList<>();
    for (String outcome : studied.outcomes()) {
      List<Finding> estimated = studied.of(outcome).stream().filter(Finding::estimated).toList();
      List<Finding> standing = standing(estimated);
      says.add(counted(outcome, estimated, standing));
      if (!studied.selectionIsLikely(outcome)) {
        standing.stream().limit(SENTENCES_MAX).map(wording::of).forEach(says::add);
      }
    }
    if (studied.findings().size() <= SENTENCES_MAX && studied.tells().isEmpty()) {
      studied.findings().stream()
          .filter(finding -> !finding.estimated() || finding.unclear())
          .map(wording::of)
          .forEach(says::add);
    }
    return new Section("In short", says, List.of(), List.of());
  }

  private String counted(String outcome, List<Finding> estimated, List<Finding> standing) {
    int all = estimated.size();
    String after =
        design.settings().corrections().isEmpty() || all < 2
            ? " at the 5 % level"
            : " after allowing for " + all + " comparisons (" + correctionWords() + ")";
    String stand = standing.isEmpty() ? "none stands" : standing.size() + " stand";
    return standing.size() == 1
        ? "%s: of %d compared, 1 stands out%s.".formatted(outcome, all, after)
        : "%s: of %d compared, %s out%s.".formatted(outcome, all, stand, after);
  }

  /// Those that stand out after the first correction asked for, the strongest first.
  private List<Finding> standing(List<Finding> estimated) {
    return estimated.stream()
        .filter(finding -> decisive(finding) < LEVEL)
        .sorted(Comparator.comparingDouble(finding -> finding.figures().p()))
        .toList();
  }

  private double decisive(Finding finding) {
    var corrections = design.settings().corrections();
    return corrections.isEmpty()
        ? finding.figures().p()
        : finding.corrected(corrections.getFirst());
  }

  private String correctionWords() {
    return switch (design.settings().corrections().getFirst()) {
      case BH -> "Benjamini-Hochberg";
      case HOLM -> "Holm";
      case ROMANO_WOLF -> "Romano-Wolf";
    };
  }

  private Section outcome(String outcome) {
    var rows = studied.of(outcome).stream().map(this::row).toList();
    List<String> says = new ArrayList<>();
    studied.of(outcome).stream()
        .filter(Finding::estimated)
        .min(Comparator.comparingDouble(Finding::detectable))
        .ifPresent(best -> says.add("At best: " + wording.smallest(best)));
    if (studied.selectionIsLikely(outcome)) {
      says.add("Selection is likely here: read these as who takes part.");
    }
    return new Section(
        outcome,
        says,
        List.of(new StudyPictures(design, studied).forest(outcome).picture()),
        List.of(
            new TableView(
                "Differences in " + outcome + " between those who took part and those who did not",
                List.of(
                    "Programme",
                    "Difference",
                    "95 % interval",
                    "In SD",
                    "p",
                    "p, corrected",
                    "Would be seen from",
                    "Rows",
                    "Clusters"),
                rows)));
  }

  private List<String> row(Finding finding) {
    if (!finding.estimated()) {
      return List.of(finding.treatment(), finding.dropped(), "", "", "", "", "", "", "");
    }
    var figures = finding.figures();
    return List.of(
        finding.treatment(),
        Wording.number(figures.estimate()),
        Wording.number(figures.low()) + " to " + Wording.number(figures.high()),
        Wording.number(finding.inSds()),
        p(figures.p()),
        design.settings().corrections().isEmpty() ? "" : p(decisive(finding)),
        Wording.number(finding.detectable()),
        String.valueOf(finding.fit().rows()),
        String.valueOf(finding.fit().clusters()));
  }

  private static String p(double p) {
    if (Double.isNaN(p)) {
      return "";
    }
    return p < 0.0001 ? "below 0.0001" : Wording.number(p);
  }

  private Section controls() {
    var rows = studied.controls().stream().map(this::row).toList();
    return new Section(
        "What no programme can have changed",
        List.of(
            "The same comparison on figures that cannot be due to taking part. What is not near 0"
                + " here speaks for selection."),
        List.of(),
        List.of(
            new TableView(
                "Negative controls",
                List.of(
                    "Programme",
                    "Difference",
                    "95 % interval",
                    "In SD",
                    "p",
                    "p, corrected",
                    "Would be seen from",
                    "Rows",
                    "Clusters"),
                rows)));
  }

  /// E-values of what stands out; none where nothing does, or where a lottery decided.
  private Optional<Section> sensitivity() {
    List<List<String>> rows = new ArrayList<>();
    for (String outcome : studied.outcomes()) {
      standing(studied.of(outcome).stream().filter(Finding::estimated).toList()).stream()
          .limit(SENTENCES_MAX)
          .forEach(finding -> rows.add(eValue(finding)));
    }
    if (rows.isEmpty() || design.question() == Design.Question.RANDOMISED) {
      return Optional.empty();
    }
    return Optional.of(
        new Section(
            "How strong a hidden cause would have to be",
            List.of(
                "The E-value: to explain a difference away, something that was not measured would"
                    + " have to go with taking part, and with the outcome, by at least this risk"
                    + " ratio each. Near 1, very little is enough."),
            List.of(),
            List.of(
                new TableView(
                    "E-values", List.of("Difference", "Estimate", "Limit nearer to none"), rows))));
  }

  private List<String> eValue(Finding finding) {
    var figures = finding.figures();
    EValue value =
        design.settings().model() == Design.Model.POISSON
            ? EValue.ofRatio(
                Math.exp(figures.estimate()), Math.exp(figures.low()), Math.exp(figures.high()))
            : EValue.ofDifference(figures.estimate(), figures.se(), finding.sd());
    return List.of(
        finding.treatment() + ", " + finding.outcome(),
        Wording.number(value.estimate()),
        Wording.number(value.limit()));
  }

  private List<ReportView.Fact> facts() {
    List<ReportView.Fact> facts = new ArrayList<>();
    studied.facts().forEach((name, value) -> facts.add(new ReportView.Fact(name, value)));
    return facts;
  }
}
