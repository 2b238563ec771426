package org.mainstay.inside.study.desk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.inside.team.Role;
import org.mainstay.inside.trail.WorkerId;
import org.mainstay.proof.Eventually;
import org.mainstay.proof.StandingHouse;
import org.mainstay.proof.Visitor;
import org.mainstay.proof.Visitor.Visit;

/// Somebody at a desk of their own in the standing house, who fills pages in as they are.
record Analyst(WorkerId id, Visitor visitor) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Analyst at(StandingHouse house, Role role) {
    var handed = house.joins("Noor Rahman", role);
    return new Analyst(handed.who().worker(), house.signedIn(handed));
  }

  Visit brings(String name, String csv) {
    return brings(name, csv.getBytes(StandardCharsets.UTF_8));
  }

  Visit brings(String name, byte[] content) {
    return visitor.bring(visitor.get(StudyPages.DESK), name, content);
  }

  /// Chooses what to know of the file that this page shows.
  Visit wants(Visit file, About about) {
    return visitor.submit(file, file.form(file.path()), Map.of("about", List.of(about.path())));
  }

  /// Fills in the form of a page: columns by their label, everything else by name.
  Visit says(Visit page, Map<String, String> said) {
    Map<String, List<String>> sent = new HashMap<>();
    said.forEach(
        (field, value) -> {
          String name = part(page, value);
          if (name.isEmpty()) {
            sent.put(field(page, field), List.of(value(page, field, value)));
          } else {
            sent.computeIfAbsent(name, _ -> new ArrayList<>()).add(column(page, name, field));
          }
        });
    return visitor.submit(page, page.form(page.path()), sent);
  }

  /// The field in which columns are given a part, however they are: ticked, chosen or typed.
  private static String part(Visit page, String value) {
    return page
        .page()
        .select("[name=\"part-%1$s\"], [name=\"part-%1$s-named\"]".formatted(value))
        .stream()
        .map(one -> one.attr("name"))
        .findFirst()
        .orElse("");
  }

  /// A column as that field takes it; a strange one by its name.
  private static String column(Visit page, String name, String column) {
    var ticked =
        page.page().select("input[name=\"" + name + "\"]").stream()
            .filter(box -> page.page().select("label[for=" + box.id() + "]").text().equals(column))
            .map(box -> box.attr("value"));
    var chosen =
        page.page().select("select[name=\"" + name + "\"] option").stream()
            .filter(option -> option.text().startsWith(column + " ("))
            .map(option -> option.attr("value"));
    return Stream.concat(ticked, chosen).findFirst().orElse(column);
  }

  private static String field(Visit page, String label) {
    return page.page().select("label").stream()
        .filter(one -> one.text().equals(label))
        .map(one -> one.attr("for"))
        .findFirst()
        .orElse(label);
  }

  /// A column is chosen by how its line begins, a part by its value.
  private static String value(Visit page, String label, String wanted) {
    return page.page().select("select#" + field(page, label) + " option").stream()
        .filter(option -> option.text().startsWith(wanted + " ("))
        .map(option -> option.attr("value"))
        .findFirst()
        .orElse(wanted);
  }

  /// Waits until what was asked has come to its end.
  Visit watches(Visit result) {
    var seen = new Visit[] {result};
    Eventually.holds(
        PATIENCE,
        "the result is there",
        () -> {
          seen[0] = visitor.get(result.path());
          return seen[0].page().select("progress").isEmpty();
        });
    return seen[0];
  }

  /// A file that came of it, by its name.
  byte[] takes(Visit result, String name) {
    var link =
        result.page().select("a[download]").stream()
            .filter(one -> one.text().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + name + " on " + result.words()));
    return visitor.take(link.attr("href"));
  }

  String reads(Visit result, String name) {
    return new String(takes(result, name), StandardCharsets.UTF_8);
  }
}
