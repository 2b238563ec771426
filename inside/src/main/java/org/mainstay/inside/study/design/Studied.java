package org.mainstay.inside.study.design;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that came out of a study, before it is put into words.
///
/// @param findings outcome by outcome, treatments in the order of the design
/// @param controls the same models on figures that no programme can have changed
/// @param tells what speaks for people having chosen themselves
/// @param facts names and values for the end of the report
record Studied(
    List<Finding> findings,
    List<Finding> controls,
    List<Selection> tells,
    Map<String, String> facts) {
  Studied {
    findings = List.copyOf(findings);
    controls = List.copyOf(controls);
    tells = List.copyOf(tells);
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
