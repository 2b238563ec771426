package org.mainstay.inside.study.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mainstay.inside.study.design.plan.Design;
import org.mainstay.inside.study.design.plan.Kind;
import org.mainstay.inside.study.design.plan.Shape;

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
    facts.put("Design", designWords());
    facts.put(
        "Model",
        design.kind() == Kind.STAGGERED || design.kind() == Kind.INTERRUPTED
            ? method()
            : switch (settings.model()) {
                  case OLS -> "linear";
                  case POISSON -> "Poisson, figures are logarithms of rate ratios";
                }
                + (settings.joint() ? ", all programmes together" : ", one programme at a time"));
    facts.put(counted(design), between(findings.stream().map(f -> f.fit().rows()).toList()));
    facts.put(counted(design) + " left out", left());
    if (design.kind() != Kind.INTERRUPTED) {
      facts.put(
          "Clusters", between(findings.stream().map(f -> (long) f.fit().clusters()).toList()));
    }
    spread().ifPresent(words -> facts.put("One SD", words));
    facts.putAll(method(columns, settings));
    facts.put("Seed", settings.seed() + ", " + settings.draws() + " draws");
    facts.put("Made with", "Mainstay " + version);
    return facts;
  }

  private String designWords() {
    String question = design.question().word().replace('_', ' ');
    return switch (design.shape()) {
      case Shape.Rows() -> question;
      case Shape.TwoWaves two ->
          (two.held() ? "score after, with the score before held equal" : "change")
              + (two.before().isEmpty() ? "" : ", from " + two.before() + " to " + two.after())
              + (two.before().isEmpty() ? " between the two waves of " : " of ")
              + two.wave()
              + " ("
              + question
              + ")";
      case Shape.Staggered staggered ->
          "staggered starts over the waves of " + staggered.wave() + " (" + question + ")";
      case Shape.Interrupted series ->
          "interrupted series over " + series.time() + ", campaign from " + series.campaign();
    };
  }

  private String method() {
    return design.kind() == Kind.STAGGERED
        ? "differences in differences by cohort and wave, averaged by the size of the cohorts"
            + " (Callaway and Sant'Anna 2021), K is not counted"
        : "level and slope before, jump and turn at the campaign, by least squares";
  }

  /// What one of the units is that a regression counts.
  static String counted(Design design) {
    return switch (design.kind()) {
      case ROWS, STAGGERED -> "Rows";
      case CHANGE, ANCOVA -> "People";
      case INTERRUPTED -> "Points";
    };
  }

  /// What the figures in SD are measured by, where it is not the outcome's own inside groups.
  private Optional<String> spread() {
    return switch (design.kind()) {
      case ROWS, ANCOVA -> Optional.empty();
      case CHANGE -> Optional.of("of the score before, inside groups");
      case STAGGERED -> Optional.of("inside waves, among those who had not started");
      case INTERRUPTED -> Optional.of("of the points before the campaign");
    };
  }

  private Map<String, String> method(Design.Columns columns, Design.Settings settings) {
    Map<String, String> facts = new LinkedHashMap<>();
    if (design.kind() == Kind.INTERRUPTED) {
      facts.put("Errors", seriesErrors());
      facts.put("Many at once", many(settings, "the two figures of one series"));
      return facts;
    }
    if (design.kind() != Kind.STAGGERED) {
      facts.put(
          "Fixed effects",
          columns.fixedEffects().isEmpty() ? "none" : String.join(" + ", columns.fixedEffects()));
      facts.put(
          "Covariates",
          columns.covariates().isEmpty() ? "none" : String.join(", ", columns.covariates()));
    }
    facts.put("Errors", errors() + clustered());
    if (design.kind() != Kind.STAGGERED) {
      facts.put(
          "Convention",
          settings.convention().name().toLowerCase(Locale.ROOT)
              + ", K "
              + between(
                  findings.stream()
                      .map(f -> (long) f.fit().parameters())
                      .filter(k -> k > 0)
                      .toList()));
    }
    facts.put(
        "Many at once", many(settings, "the programmes of one outcome that could be estimated"));
    return facts;
  }

  private String clustered() {
    String cluster = design.columns().cluster();
    if (design.settings().robust().contains(Design.Robust.HC1)) {
      return "";
    }
    return cluster.isEmpty() ? ", each person by themselves" : ", clustered by " + cluster;
  }

  private static String many(Design.Settings settings, String over) {
    return settings.corrections().isEmpty()
        ? "no correction was asked for"
        : settings.corrections().stream()
                .map(correction -> correction.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ", over "
            + over;
  }

  private String seriesErrors() {
    return findings.stream().anyMatch(one -> one.fit().error().equals("newey_west"))
        ? "Newey and West: neighbouring points hang together, as many as 4 (n/100)^(2/9)"
        : "hc1: each point stands by itself";
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
