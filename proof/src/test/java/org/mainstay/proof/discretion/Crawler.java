package org.mainstay.proof.discretion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.mainstay.proof.Visitor;

/// Reads every page that anybody can reach by links, and notes what breaks a rule.
public final class Crawler {
  private static final int PAGES_MAX = 2_000;

  private final String baseUrl;
  private final List<Seen> seen = new ArrayList<>();

  /// @param baseUrl such as `http://localhost:8080`
  public Crawler(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// What broke a rule where.
  record Finding(Rule rule, String path, String what) {}

  /// Reads all that these pages lead to; each with a browser that has never been here.
  public Crawler reads(String... first) {
    Set<String> known = new LinkedHashSet<>(List.of(first));
    var waiting = new ArrayDeque<>(known);
    while (!waiting.isEmpty()) {
      if (known.size() > PAGES_MAX) {
        throw new AssertionError("more than " + PAGES_MAX + " pages: do links lead on for ever?");
      }
      for (String path : links(read(waiting.remove()))) {
        if (known.add(path)) {
          waiting.add(path);
        }
      }
    }
    return this;
  }

  private Seen read(String path) {
    new Visitor(baseUrl, found -> note(Seen.of(found, begins(path)))).get(path);
    return seen.getLast();
  }

  /// Takes down one more answer, such as of somebody who fills a form in.
  void note(Seen one) {
    seen.add(one);
  }

  /// Pages that begin something, on which a cookie may come.
  private static boolean begins(String path) {
    return path.startsWith("/p/");
  }

  private static List<String> links(Seen seen) {
    if (!seen.isPage()) {
      return List.of();
    }
    var links = new ArrayList<String>();
    for (Element each :
        seen.page().select("a[href^=/], link[href^=/], script[src^=/], img[src^=/]")) {
      String path = (each.attr("href") + each.attr("src")).replaceFirst("#.*", "");
      if (!path.startsWith("//") && !isBehindADoor(path) && !path.startsWith("/leave")) {
        links.add(path);
      }
    }
    return links;
  }

  /// Where the team and employers' people sign in, each on their own work's machine.
  private static boolean isBehindADoor(String path) {
    return path.matches("/(team|office)(/.*)?");
  }

  /// Everything that was read.
  public List<Seen> seen() {
    return List.copyOf(seen);
  }

  /// Everything that breaks a rule.
  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (Seen one : seen) {
      for (Rule rule : Rule.values()) {
        rule.broken(one).forEach(what -> findings.add(new Finding(rule, one.path(), what)));
      }
    }
    return findings;
  }

  /// The report: each page with how many rules it keeps.
  List<String> report() {
    var lines = new ArrayList<String>();
    var findings = findings();
    for (Seen one : seen) {
      long broken =
          Arrays.stream(Rule.values())
              .filter(
                  rule ->
                      findings.stream()
                          .anyMatch(
                              found -> found.rule() == rule && found.path().equals(one.path())))
              .count();
      lines.add(
          "%-50s %d  %d of %d rules kept"
              .formatted(
                  one.path(), one.status(), Rule.values().length - broken, Rule.values().length));
    }
    return lines;
  }
}
