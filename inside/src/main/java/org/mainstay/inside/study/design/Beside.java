package org.mainstay.inside.study.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Participation.Part;
import org.mainstay.inside.study.design.rows.Participation.Response;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.statistics.regression.sensitivity.EValue;
import org.mainstay.sums.statistics.regression.sensitivity.Oster;

/// What a reader needs beside the estimates: what was there before, who is in the figures, and how
/// much a hidden cause could explain.
///
/// @param row a finding as the tables of estimates show it
record Beside(Design design, Studied studied, Function<Finding, List<String>> row) {
  private static final String BEGAN =
      "The same comparison on the score before, which nothing that came later can have changed.";

  private static final String LEADS =
      "Waves before the start are a placebo: nothing can be due to a programme that has not begun."
          + " What is not near 0 here speaks for another course from the beginning.";

  /// From this gap between two shares on, the report warns of it.
  private static final double SHARE_APART = 0.05;

  /// The parts that this design has.
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    before().ifPresent(sections::add);
    if (!studied.who().isEmpty()) {
      sections.add(who());
    }
    hidden().ifPresent(sections::add);
    return sections;
  }

  private Optional<Section> before() {
    var findings = studied.placebo().findings();
    return switch (design.kind()) {
      case ROWS -> Optional.empty();
      case CHANGE ->
          Optional.of(
              placebo(
                  "Where they began",
                  BEGAN
                      + " Whoever begins lower than others often comes up by themselves (regression"
                      + " to the mean), and a change does not take that away."));
      case ANCOVA ->
          Optional.of(
              placebo(
                  "Where they began",
                  BEGAN + " The score before is held equal; why it differed is not."));
      case STAGGERED ->
          Optional.of(
              findings.stream().noneMatch(Finding::estimated)
                  ? none(
                      "Before the start",
                      "Nobody was seen in two waves before their start. So nothing shows whether"
                          + " starters were on another course already.")
                  : placebo("Before the start", LEADS));
      case INTERRUPTED ->
          Optional.of(
              findings.isEmpty()
                  ? none(
                      "A campaign that never was",
                      "There are fewer than 6 points before the campaign. So nothing shows how much"
                          + " the series jumps by itself.")
                  : placebo(
                      "A campaign that never was",
                      "The same sum half-way through the time before, where there was no campaign."
                          + " What is not near 0 here shows how much the series jumps by itself."));
    };
  }

  private static Section none(String heading, String why) {
    return new Section(heading, List.of(why), List.of(), List.of());
  }

  private Section placebo(String heading, String why) {
    var wording = new Wording(design);
    var placebo = studied.placebo();
    List<String> says = new ArrayList<>(List.of(why));
    placebo.findings().stream().limit(Studied.TOLD_MAX).map(wording::before).forEach(says::add);
    List<TableView> tables = new ArrayList<>();
    tables.add(
        new TableView(
            heading,
            StudyReport.heads(design),
            placebo.findings().stream().map(this::named).toList()));
    if (!placebo.byWave().isEmpty()) {
      List<String> heads = new ArrayList<>(StudyReport.heads(design));
      heads.add(1, "Wave");
      tables.add(
          new TableView(
              "Wave by wave, beside the wave before the start",
              heads,
              placebo.byWave().stream().map(this::lagged).toList()));
    }
    return new Section(heading, says, List.of(), tables);
  }

  private List<String> named(Finding finding) {
    List<String> cells = new ArrayList<>(row.apply(finding));
    cells.set(0, finding.treatment() + ", " + finding.outcome());
    return cells;
  }

  private List<String> lagged(Estimated.Lagged one) {
    List<String> cells = new ArrayList<>(named(one.finding()));
    cells.add(1, words(one.lag()));
    return cells;
  }

  /// How long before or after the start.
  static String words(int lag) {
    if (lag == 0) {
      return "first wave";
    }
    int waves = Math.abs(lag);
    return waves + (waves == 1 ? " wave " : " waves ") + (lag < 0 ? "before" : "after");
  }

  private Section who() {
    List<String> says = new ArrayList<>();
    says.add(
        "Whoever did not answer is not in the figures. If more are missing of those who took part"
            + " than of the others, or fewer, that alone can make a difference.");
    List<TableView> tables = new ArrayList<>();
    for (String outcome : studied.outcomes()) {
      List<Finding> findings = studied.of(outcome);
      apart(outcome, findings).ifPresent(says::add);
      tables.add(
          new TableView(
              "Who is in the figures for " + outcome,
              List.of(
                  "Programme",
                  "Took part: used",
                  "left out",
                  "with the outcome",
                  "Did not: used",
                  "left out",
                  "with the outcome"),
              findings.stream().flatMap(one -> response(one).stream()).map(this::counts).toList()));
    }
    studied.who().values().stream().mapToLong(response -> response.unknown().all()).max().stream()
        .filter(unknown -> unknown > 0)
        .forEach(
            unknown ->
                says.add(
                    "Of up to "
                        + unknown
                        + " it is not known whether they took part: they are not"
                        + " used."));
    return new Section("Who is in the figures", says, List.of(), tables);
  }

  /// A programme with who was counted for it.
  private record Counted(String treatment, Response response) {
    double gap() {
      double gap = response.took().share() - response.others().share();
      return Double.isNaN(gap) ? 0 : gap;
    }
  }

  private Optional<Counted> response(Finding finding) {
    return Optional.ofNullable(studied.who().get(Estimated.Key.of(finding)))
        .map(response -> new Counted(finding.treatment(), response));
  }

  private Optional<String> apart(String outcome, List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> response(finding).stream())
        .max((a, b) -> Double.compare(Math.abs(a.gap()), Math.abs(b.gap())))
        .filter(widest -> Math.abs(widest.gap()) >= SHARE_APART)
        .map(
            widest ->
                "%s is known of %s of those who took part in %s and of %s of the others%s."
                    .formatted(
                        outcome,
                        percent(widest.response().took().share()),
                        widest.treatment(),
                        percent(widest.response().others().share()),
                        findings.size() > 1 ? ", the widest gap of all" : ""));
  }

  private List<String> counts(Counted counted) {
    Part took = counted.response().took();
    Part others = counted.response().others();
    return List.of(
        counted.treatment(),
        String.valueOf(took.used()),
        String.valueOf(took.dropped()),
        percent(took.share()),
        String.valueOf(others.used()),
        String.valueOf(others.dropped()),
        percent(others.share()));
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "" : "%.1f %%".formatted(100 * share);
  }

  /// E-values and Oster's figures of what stands out; none where nothing does, or where a lottery
  /// decided, or where no other people are compared.
  private Optional<Section> hidden() {
    if (design.question() == Design.Question.RANDOMISED
        || design.question() == Design.Question.INTERRUPTED) {
      return Optional.empty();
    }
    List<Finding> told = new ArrayList<>();
    for (String outcome : studied.outcomes()) {
      Studied.standing(studied.of(outcome), design).stream()
          .limit(Studied.TOLD_MAX)
          .forEach(told::add);
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<TableView> tables = new ArrayList<>();
    List<String> says = new ArrayList<>(List.of(E_VALUE));
    tables.add(
        new TableView(
            "E-values",
            List.of("Difference", "Estimate", "Limit nearer to none"),
            told.stream().map(this::eValue).toList()));
    if (!studied.unmeasured().isEmpty()) {
      says.add(OSTER);
      tables.add(
          new TableView(
              "Oster's figures",
              List.of(
                  "Difference", "As it is", "If as much is unseen", "Times as much for nothing"),
              told.stream().map(this::oster).toList()));
    }
    return Optional.of(
        new Section("How strong a hidden cause would have to be", says, List.of(), tables));
  }

  private static final String E_VALUE =
      "The E-value: to explain a difference away, something that was not measured would have to go"
          + " with taking part, and with the outcome, by at least this risk ratio each. Near 1, very"
          + " little is enough.";

  private static final String OSTER =
      "Oster's figures: what a difference would be if what was not measured mattered as much as what"
          + " was held equal, and how many times as much it would have to matter to leave nothing."
          + " They are linear approximations; shares explained are inside organisations, up to 1.3"
          + " times the share that is explained now.";

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

  private List<String> oster(Finding finding) {
    Optional<Oster> figure =
        Optional.ofNullable(studied.unmeasured().get(Estimated.Key.of(finding)))
            .flatMap(Function.identity());
    return List.of(
        finding.treatment() + ", " + finding.outcome(),
        Wording.number(finding.figures().estimate()),
        figure.map(one -> defined(one.adjusted())).orElse("not defined"),
        figure.map(one -> defined(one.delta())).orElse("not defined"));
  }

  private static String defined(double value) {
    return Double.isFinite(value) ? Wording.number(value) : "not defined";
  }
}
