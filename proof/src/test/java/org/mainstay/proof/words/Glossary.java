package org.mainstay.proof.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainstay.proof.SourceFiles;

/// GLOSSARY.md as a test reads it.
///
/// @param words every word that has a line, in small letters
/// @param mayStay the words that may stay somewhere, with the reason
record Glossary(Set<String> words, List<MayStay> mayStay) {
  private static final Pattern CAPITAL_WITHIN =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Set<String> OTHER_WORDS =
      Set.of(
          "patient",
          "patients",
          "client",
          "clients",
          "user",
          "users",
          "clinician",
          "clinicians",
          "caseworker",
          "caseworkers");

  Glossary {
    words = Set.copyOf(words);
    mayStay = List.copyOf(mayStay);
  }

  /// One exception.
  record MayStay(String where, String word, String because) {}

  static Glossary ofTheHouse() {
    return read(SourceFiles.text(SourceFiles.HOUSE.resolve("GLOSSARY.md")));
  }

  static Glossary read(String text) {
    var words = new HashSet<String>();
    var mayStay = new ArrayList<MayStay>();
    String heading = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        heading = line;
      }
      String[] cells = line.split("\\|", -1);
      if (cells.length != 5 || cells[1].startsWith("---") || cells[3].strip().equals("why")) {
        continue;
      }
      if (heading.startsWith("## Words that may stay")) {
        mayStay.add(new MayStay(cells[1].strip(), cells[2].strip(), cells[3].strip()));
      } else {
        words.add(cells[1].strip().toLowerCase(Locale.ROOT));
      }
    }
    return new Glossary(words, mayStay);
  }

  /// Whether a name in code or table, such as `contact_attempt`, has a line.
  boolean has(String name) {
    return words.contains(String.join(" ", parts(name)));
  }

  /// The words in a name or a text that this house has another word for, and no reason to keep.
  List<String> others(String where, List<String> parts) {
    return parts.stream()
        .filter(OTHER_WORDS::contains)
        .filter(
            part ->
                mayStay.stream().noneMatch(m -> m.where.equals(where) && part.startsWith(m.word)))
        .map(part -> where + ": " + part)
        .toList();
  }

  /// `ContactAttempt` and `contact_attempt` are both "contact", "attempt".
  static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    for (String word : name.split("[^A-Za-z0-9]+", -1)) {
      for (String part : CAPITAL_WITHIN.split(word, -1)) {
        if (!part.isEmpty()) {
          parts.add(part.toLowerCase(Locale.ROOT));
        }
      }
    }
    return parts;
  }
}
