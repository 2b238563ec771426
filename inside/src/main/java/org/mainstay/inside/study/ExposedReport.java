package org.mainstay.inside.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mainstay.inside.study.report.ReportView;
import org.mainstay.inside.study.report.ReportView.Section;
import org.mainstay.inside.study.report.ReportView.TableView;
import org.mainstay.sums.disclosure.audit.Audited.Finding;
import org.mainstay.sums.disclosure.audit.Rounding;

/// What published tables give away, in plain words: how many cells, which, and what it means.
final class ExposedReport {
  private static final Comparator<Finding.Between> BY_WIDTH =
      Comparator.comparingLong(Finding.Between::width);
  private static final int ON_SCREEN_MAX = 20;
  private static final int IN_REPORT_MAX = 500;

  private final List<ExposedFile.Given> given;
  private final String mark;
  private final Rounding rounding;
  private final String version;

  ExposedReport(List<ExposedFile.Given> given, String mark, Rounding rounding, String version) {
    this.given = given;
    this.mark = mark;
    this.rounding = rounding;
    this.version = version;
  }

  /// One cell, and the table it is in.
  private record Found(String table, Finding.Between cell) {}

  Map<String, byte[]> files(List<String> notes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> says = new ArrayList<>(says());
    says.add(
        "A finding says how many people a cell can hold. It names nobody, and nobody is identified"
            + " by it alone. Whoever knows something about the few people of a small cell may learn"
            + " more from it.");
    var view =
        new ReportView(
            "What do these tables give away?",
            says,
            List.of(Section.of(findings().isEmpty() ? List.of() : List.of(tables(), cells()))),
            notes(notes),
            facts());
    files.put("report.html", view.html());
    files.put("report.txt", view.text());
    return files;
  }

  /// The sentences above, and the tables that give most away.
  List<String> onScreen() {
    List<String> lines = new ArrayList<>(says());
    List<ExposedFile.Given> exposed = exposed();
    exposed.stream().limit(ON_SCREEN_MAX).forEach(one -> lines.add("- " + line(one)));
    if (exposed.size() > ON_SCREEN_MAX) {
      lines.add(
          "- and %s more, in report.txt.".formatted(many(exposed.size() - ON_SCREEN_MAX, "table")));
    }
    return lines;
  }

  private List<String> says() {
    List<Found> found = findings();
    long suppressed = given.stream().mapToLong(ExposedFile.Given::suppressed).sum();
    String looked = many(given.size(), "table") + " with " + many(suppressed, "suppressed cell");
    if (found.isEmpty()) {
      return List.of(looked + ". Nothing that was published bounds any of them.");
    }
    return List.of(
        looked + ".",
        "Bounded by what was published: %s of %s, %d of them exactly."
            .formatted(
                many(found.size(), "cell"),
                many(exposed().size(), "table"),
                count(Finding.Between::isExact)),
        "Certain to hold somebody: %s. Certain to hold nobody: %s."
            .formatted(
                many(count(Finding.Between::isSomebody), "cell"),
                many(count(between -> between.greatest() == 0), "cell")));
  }

  private static String many(long number, String thing) {
    return number == 1 ? "1 " + thing : number + " " + thing + "s";
  }

  private long count(Predicate<Finding.Between> which) {
    return findings().stream().map(Found::cell).filter(which).count();
  }

  private static String line(ExposedFile.Given one) {
    long exact = one.bounded().stream().filter(Finding.Between::isExact).count();
    return "%s: %d of %s bounded, %d exactly; at the narrowest %s"
        .formatted(
            one.table(),
            one.bounded().size(),
            many(one.suppressed(), "suppressed cell"),
            exact,
            ExposedFile.ends(Collections.min(one.bounded(), BY_WIDTH)));
  }

  /// Those with the narrowest cell first; else in the order of the file.
  private List<ExposedFile.Given> exposed() {
    return given.stream()
        .filter(one -> !one.bounded().isEmpty())
        .sorted(Comparator.comparing(one -> Collections.min(one.bounded(), BY_WIDTH), BY_WIDTH))
        .toList();
  }

  private List<Found> findings() {
    List<Found> found = new ArrayList<>();
    for (ExposedFile.Given one : given) {
      one.bounded().forEach(between -> found.add(new Found(one.table(), between)));
    }
    return found;
  }

  private TableView tables() {
    List<List<String>> rows =
        exposed().stream()
            .limit(IN_REPORT_MAX)
            .map(
                one ->
                    List.of(
                        one.table(),
                        String.valueOf(one.suppressed()),
                        String.valueOf(one.bounded().size()),
                        String.valueOf(
                            one.bounded().stream().filter(Finding.Between::isExact).count())))
            .toList();
    return new TableView(
        "Tables that give something away, those with the narrowest bounds first",
        List.of("Table", "Suppressed", "Bounded", "Exactly"),
        rows);
  }

  private TableView cells() {
    List<List<String>> rows =
        findings().stream()
            .sorted(Comparator.comparing(Found::cell, BY_WIDTH))
            .limit(IN_REPORT_MAX)
            .map(
                found ->
                    List.of(
                        found.table(),
                        found.cell().cell(),
                        String.valueOf(found.cell().least()),
                        String.valueOf(found.cell().greatest())))
            .toList();
    return new TableView(
        "Suppressed cells and what they can be, the narrowest first",
        List.of("Table", "Cell", "Least", "Greatest"),
        rows);
  }

  private List<String> notes(List<String> fromFile) {
    List<String> notes = new ArrayList<>(fromFile);
    if (findings().size() > IN_REPORT_MAX) {
      notes.add(
          "The report shows the first %d of each list; exposed.csv has every bounded cell."
              .formatted(IN_REPORT_MAX));
    }
    notes.add(
        "Each table was looked at by itself, with its total, its other cells and its rounding. Tables"
            + " that share cells, and the rule by which numbers were suppressed, may give away more.");
    return notes;
  }

  private List<ReportView.Fact> facts() {
    return List.of(
        new ReportView.Fact("Suppressed", "cells that hold " + mark),
        new ReportView.Fact(
            "Rounding",
            rounding.base() == 1
                ? "none"
                : "published numbers lie within half of " + rounding.base() + " of the truth"),
        new ReportView.Fact(
            "Method",
            "True counts are whole and 0 or more, and parts add up to the true total. Every number"
                + " from the least to the greatest is possible, and no other."),
        new ReportView.Fact("Made with", "Mainstay " + version));
  }
}
