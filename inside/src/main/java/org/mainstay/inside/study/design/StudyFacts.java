package org.mainstay.inside.study.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands at the end of a study's report, so that anybody can do it again.
final class StudyFacts {
  private final Design design;
  private final List<Finding> findings;
  private final String version;

  StudyFacts(Design design, List<Finding> findings, String version) {
    this.design = design;
    this.findings = findings;
    this.version = version;
  }

  Map<String, String> facts() {
    var columns = design.columns();
    var settings = design.settings();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Design", design.question().word().replace('_', ' '));
    facts.put(
        "Model",
        switch (settings.model()) {
              case OLS -> "linear";
              case POISSON -> "Poisson, figures are logarithms of rate ratios";
            }
            + (settings.joint() ? ", all programmes together" : ", one programme at a time"));
    facts.put("Rows", between(findings.stream().map(f -> f.fit().rows()).toList()));
    facts.put("Rows left out", left());
    facts.put("Clusters", between(findings.stream().map(f -> (long) f.fit().clusters()).toList()));
    facts.putAll(method(columns, settings));
    facts.put("Seed", settings.seed() + ", " + settings.draws() + " draws");
    facts.put("Made with", "Mainstay " + version);
    return facts;
  }

  private Map<String, String> method(Design.Columns columns, Design.Settings settings) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "Fixed effects",
        columns.fixedEffects().isEmpty() ? "none" : String.join(" + ", columns.fixedEffects()));
    facts.put(
        "Covariates",
        columns.covariates().isEmpty() ? "none" : String.join(", ", columns.covariates()));
    facts.put(
        "Errors",
        errors()
            + (columns.cluster().isEmpty() || settings.robust().contains(Design.Robust.HC1)
                ? ""
                : ", clustered by " + columns.cluster()));
    facts.put(
        "Convention",
        settings.convention().name().toLowerCase(Locale.ROOT)
            + ", K "
            + between(
                findings.stream()
                    .map(f -> (long) f.fit().parameters())
                    .filter(k -> k > 0)
                    .toList()));
    facts.put(
        "Many at once",
        settings.corrections().isEmpty()
            ? "no correction was asked for"
            : settings.corrections().stream()
                    .map(correction -> correction.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))
                + ", over the programmes of one outcome that could be estimated");
    return facts;
  }

  /// The kinds of error in the first columns, which too few clusters may have changed.
  private String errors() {
    String used =
        findings.stream()
            .map(finding -> finding.fit().error())
            .filter(error -> !error.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    String asked =
        design.settings().robust().stream()
            .map(robust -> robust.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return used.equals(asked) ? used : used + " (asked for: " + asked + ")";
  }

  private String left() {
    Map<String, Integer> most = new LinkedHashMap<>();
    findings.forEach(
        finding -> finding.fit().left().forEach((why, rows) -> most.merge(why, rows, Math::max)));
    return most.isEmpty()
        ? "none"
        : most.entrySet().stream()
            .map(why -> why.getKey() + ": up to " + why.getValue())
            .collect(Collectors.joining("; "));
  }

  private static String between(List<Long> counts) {
    if (counts.isEmpty()) {
      return "none";
    }
    long least = counts.stream().mapToLong(Long::longValue).min().getAsLong();
    long most = counts.stream().mapToLong(Long::longValue).max().getAsLong();
    return least == most ? String.valueOf(least) : least + " to " + most;
  }
}
