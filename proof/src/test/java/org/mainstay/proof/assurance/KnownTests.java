package org.mainstay.proof.assurance;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mainstay.proof.SourceFiles;

/// The tests of the house by the names that registers and documents give them.
final class KnownTests {
  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|RepeatedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S])*\\bvoid\\s+(\\w+)\\(");
  private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w*Test)(?:[#.]([a-z]\\w*))?\\b");

  private final Map<String, Set<String>> methods;

  private KnownTests(Map<String, Set<String>> methods) {
    this.methods = methods;
  }

  /// Of the whole house, read from the sources.
  static KnownTests ofTheHouse() {
    var methods = new TreeMap<String, Set<String>>();
    for (Path file : SourceFiles.under("test")) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith("Test.java")) {
        add(methods, name.substring(0, name.length() - ".java".length()), SourceFiles.text(file));
      }
    }
    return new KnownTests(methods);
  }

  /// Of one class, from its text.
  static KnownTests of(String name, String text) {
    var methods = new TreeMap<String, Set<String>>();
    add(methods, name, text);
    return new KnownTests(methods);
  }

  private static void add(Map<String, Set<String>> methods, String name, String text) {
    var found = methods.computeIfAbsent(name, ignored -> new HashSet<>());
    TEST.matcher(text).results().forEach(test -> found.add(test.group(1)));
  }

  /// How many classes were read.
  int classes() {
    return methods.size();
  }

  /// Whether there is such a test: `ClassName`, or `ClassName#method`.
  boolean has(String name) {
    String[] parts = name.split("#", -1);
    var found = methods.getOrDefault(parts[0], Set.of());
    return switch (parts.length) {
      case 1 -> !found.isEmpty();
      case 2 -> found.contains(parts[1]);
      default -> false;
    };
  }

  /// Those of these that are not there.
  List<String> missing(List<String> names) {
    return names.stream().filter(name -> !has(name)).toList();
  }

  /// Every name of a test that stands in these words.
  static List<String> named(String words) {
    return NAMED
        .matcher(words)
        .results()
        .map(found -> found.group(1) + (found.group(2) == null ? "" : "#" + found.group(2)))
        .toList();
  }
}
