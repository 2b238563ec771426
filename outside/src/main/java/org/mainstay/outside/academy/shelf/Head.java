package org.mainstay.outside.academy.shelf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands at the top of a file of the academy, between two lines of `---`.
///
/// @param said each value with its line, by its key
/// @param end the line of the second `---`, from 1
/// @param text the lines below it
record Head(Map<String, Said> said, int end, List<String> text) {
  private static final String EDGE = "---";
  private static final int WORDS_MAX = 160;

  /// One value and where it stands.
  record Said(int line, String value) {}

  Head {
    said = Map.copyOf(said);
    text = List.copyOf(text);
  }

  /// Reads the top of a file.
  ///
  /// @param keys what must stand there, each once, and nothing else
  /// @throws Refused for what is missing or unknown, with its line
  static Head read(String file, Set<String> keys) {
    var lines = file.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals(EDGE)) {
      throw new Refused(1, "it does not begin with a line of ---");
    }
    var said = new LinkedHashMap<String, Said>();
    int at = 1;
    while (at < lines.size() && !lines.get(at).strip().equals(EDGE)) {
      take(at + 1, lines.get(at), keys, said);
      at++;
    }
    if (at == lines.size()) {
      throw new Refused(at, "no second line of --- ends what stands at the top");
    }
    for (String key : keys.stream().sorted().toList()) {
      if (!said.containsKey(key)) {
        throw new Refused(at + 1, key + " is missing at the top");
      }
    }
    return new Head(said, at + 1, lines.subList(at + 1, lines.size()));
  }

  private static void take(int line, String words, Set<String> keys, Map<String, Said> said) {
    if (words.isBlank() || words.startsWith("#")) {
      return;
    }
    int colon = words.indexOf(':');
    var key = colon < 0 ? words.strip() : words.substring(0, colon).strip();
    var value = colon < 0 ? "" : words.substring(colon + 1).strip();
    if (!keys.contains(key)) {
      throw new Refused(
          line,
          "nobody knows %s; there are %s"
              .formatted(key, String.join(", ", keys.stream().sorted().toList())));
    }
    if (value.isEmpty() || value.length() > WORDS_MAX) {
      throw new Refused(line, key + " has no words, or more than 160 characters");
    }
    if (Optional.ofNullable(said.put(key, new Said(line, value))).isPresent()) {
      throw new Refused(line, key + " stands there twice");
    }
  }

  String words(String key) {
    return said(key).value();
  }

  /// A day such as 2026-11-20.
  LocalDate day(String key) {
    try {
      return LocalDate.parse(said(key).value());
    } catch (DateTimeException e) {
      throw new Refused(said(key).line(), key + " is not a day such as 2026-11-20");
    }
  }

  /// A whole number of one or two digits, above 0.
  int number(String key) {
    var value = said(key).value();
    if (!value.matches("[1-9][0-9]?")) {
      throw new Refused(said(key).line(), key + " is not a number from 1 to 99");
    }
    return Integer.parseInt(value);
  }

  private Said said(String key) {
    return Optional.ofNullable(said.get(key))
        .orElseThrow(() -> new IllegalStateException("nobody asked for " + key));
  }
}
