package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Kind;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;

/// What a study found, in words that its design allows, with every figure beside them.
final class StudyReport {
  private static final int SENTENCES_MAX = Studied.TOLD_MAX;

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
    new Beside(design, studied, this::row).sections().forEach(sections::add);
    if (!studied.dropped().isEmpty()) {
      sections.add(new Section("What could not be kept", studied.dropped(), List.of(), List.of()));
    }
    return new ReportView(title(), List.of(wording.design()), sections, notes, facts());
  }

  private String title() {
    return switch (design.question()) {
      case RANDOMISED -> "Does an offer make a difference?";
      case STAGGERED -> "What changed after the start?";
      case INTERRUPTED -> "Did it change when the campaign began?";
      case CROSS_SECTION, BASELINE, TWO_WAVE, PANEL -> "What goes with taking part?";
    };
  }

  private Section selectionLikely() {
    List<String> says = new ArrayList<>();
    studied.tells().forEach(tell -> says.add(tell.because()));
    boolean series = design.question() == Design.Question.INTERRUPTED;
    says.add(
        series
            ? "So the figures below say little about the campaign. A series that the campaign did"
                + " not reach, beside this one, can answer the question."
            : "So the figures below say more about who takes part than about what programmes do. Do"
                + " not use them to stop, start or praise a programme. A waiting list in an order"
                + " drawn by lot, or two waves with the score before, can answer the question.");
    return new Section(
        series ? "The series moves by itself" : "Selection likely", says, List.of(), List.of());
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

  private List<Finding> standing(List<Finding> estimated) {
    return Studied.standing(estimated, design);
  }

  private double decisive(Finding finding) {
    return Studied.decisive(finding, design);
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
    boolean series = design.kind() == Kind.INTERRUPTED;
    studied.of(outcome).stream()
        .filter(finding -> finding.estimated() && !Double.isNaN(finding.detectable()))
        .filter(finding -> !series || finding.treatment().equals(SeriesEstimates.LEVEL))
        .min(Comparator.comparingDouble(Finding::detectable))
        .ifPresent(best -> says.add((series ? "A jump: a " : "At best: a ") + wording.seen(best)));
    if (studied.selectionIsLikely(outcome)) {
      says.add(
          design.question() == Design.Question.INTERRUPTED
              ? "The series moves by itself: do not read these as the campaign's."
              : "Selection is likely here: read these as who takes part.");
    }
    return new Section(
        outcome,
        says,
        List.of(new StudyPictures(design, studied).forest(outcome).picture()),
        List.of(new TableView(caption(outcome), heads(design), rows)));
  }

  private String caption(String outcome) {
    return switch (design.kind()) {
      case ROWS, CHANGE, ANCOVA ->
          "Differences in " + outcome + " between those who took part and those who did not";
      case STAGGERED ->
          "Differences in " + outcome + " between those who started and those who wait";
      case INTERRUPTED -> outcome + " when the campaign began: the jump, and the turn of the slope";
    };
  }

  /// What stands above the figures of estimates.
  static List<String> heads(Design design) {
    boolean series = design.kind() == Kind.INTERRUPTED;
    return List.of(
        series ? "Figure" : "Programme",
        "Difference",
        "95 % interval",
        "In SD",
        "p",
        "p, corrected",
        "Would be seen from",
        StudyFacts.counted(design),
        series ? "Series" : "Clusters");
  }

  private List<String> row(Finding finding) {
    if (!finding.estimated()) {
      return List.of(finding.treatment(), finding.dropped(), "", "", "", "", "", "", "");
    }
    var figures = finding.figures();
    return List.of(
        finding.treatment(),
        Wording.number(figures.estimate()),
        Double.isNaN(figures.low())
            ? ""
            : Wording.number(figures.low()) + " to " + Wording.number(figures.high()),
        Wording.number(finding.inSds()),
        p(figures.p()),
        design.settings().corrections().isEmpty() ? "" : p(decisive(finding)),
        Double.isNaN(finding.detectable()) ? "" : Wording.number(finding.detectable()),
        String.valueOf(finding.fit().rows()),
        design.kind() == Kind.INTERRUPTED ? "1" : String.valueOf(finding.fit().clusters()));
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
        List.of(new TableView("Negative controls", heads(design), rows)));
  }

  private List<ReportView.Fact> facts() {
    List<ReportView.Fact> facts = new ArrayList<>();
    studied.facts().forEach((name, value) -> facts.add(new ReportView.Fact(name, value)));
    return facts;
  }
}
