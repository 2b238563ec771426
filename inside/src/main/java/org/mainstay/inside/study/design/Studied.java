package org.mainstay.inside.study.design;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.rows.Participation.Response;
import org.mainstay.sums.statistics.regression.sensitivity.Oster;

/// Everything that came out of a study, before it is put into words.
///
/// @param findings outcome by outcome, treatments in the order of the design
/// @param controls the same models on figures that no programme can have changed
/// @param tells what speaks for people having chosen themselves
/// @param placebo what cannot be due to the programme, in the outcomes themselves
/// @param who who is in the figures
/// @param unmeasured Oster's figures of what stands out
/// @param facts names and values for the end of the report
record Studied(
    List<Finding> findings,
    List<Finding> controls,
    List<Selection> tells,
    Estimated.Placebo placebo,
    Map<Estimated.Key, Response> who,
    Map<Estimated.Key, Optional<Oster>> unmeasured,
    Map<String, String> facts) {
  private static final double LEVEL = 0.05;

  /// So many of one outcome are told in sentences, and looked into further.
  static final int TOLD_MAX = 12;

  Studied {
    findings = List.copyOf(findings);
    controls = List.copyOf(controls);
    tells = List.copyOf(tells);
  }

  /// Judges what a design gave.
  static Studied of(Design design, Estimated estimated, String version) {
    var outcomes = design.columns().outcomes();
    Map<Boolean, List<Finding>> parted =
        estimated.findings().stream()
            .collect(Collectors.partitioningBy(one -> outcomes.contains(one.outcome())));
    var findings = parted.getOrDefault(true, List.of());
    var controls = parted.getOrDefault(false, List.of());
    List<Finding> told =
        findings.stream()
            .map(Finding::outcome)
            .distinct()
            .flatMap(
                outcome ->
                    standing(
                            findings.stream().filter(one -> one.outcome().equals(outcome)).toList(),
                            design)
                        .stream()
                        .limit(TOLD_MAX))
            .toList();
    return new Studied(
        findings,
        controls,
        Selection.in(design.question(), findings, controls, estimated.placebo().findings()),
        estimated.placebo(),
        estimated.who(),
        estimated.unmeasured().of(told),
        new StudyFacts(design, estimated.findings(), version).facts());
  }

  /// Those that stand out after the first correction asked for, the strongest first.
  static List<Finding> standing(List<Finding> findings, Design design) {
    return findings.stream()
        .filter(Finding::estimated)
        .filter(finding -> decisive(finding, design) < LEVEL)
        .sorted(Comparator.comparingDouble(finding -> finding.figures().p()))
        .toList();
  }

  /// The p-value that decides.
  static double decisive(Finding finding, Design design) {
    var corrections = design.settings().corrections();
    return corrections.isEmpty()
        ? finding.figures().p()
        : finding.corrected(corrections.getFirst());
  }

  List<String> outcomes() {
    return findings.stream().map(Finding::outcome).distinct().toList();
  }

  List<Finding> of(String outcome) {
    return findings.stream().filter(finding -> finding.outcome().equals(outcome)).toList();
  }

  /// Whether an outcome's figures say who takes part rather than what programmes do: it tells so
  /// itself, or a control does, which speaks for all outcomes.
  boolean selectionIsLikely(String outcome) {
    return tells.stream()
        .anyMatch(tell -> tell.outcome().equals(outcome) || !outcomes().contains(tell.outcome()));
  }

  /// What was said while estimating, each sentence once.
  List<String> warnings() {
    Set<String> once = new LinkedHashSet<>();
    findings.forEach(finding -> once.addAll(finding.fit().warnings()));
    return List.copyOf(once);
  }

  /// Columns that could not be kept, each with why, once.
  List<String> dropped() {
    Set<String> once = new LinkedHashSet<>();
    for (Finding finding : findings) {
      once.addAll(finding.fit().columns());
      if (!finding.dropped().isEmpty()) {
        once.add(finding.treatment() + ": " + finding.dropped());
      }
    }
    return List.copyOf(once);
  }
}
