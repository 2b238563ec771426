package org.mainstay.house.commandline.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every error code of the house with what is said beside it, read from the sources.
final class ErrorCodes {
  private static final String LITERAL = "\"([^\"\\\\\n]*+)\"";

  /// Literals that belong together: joined by a plus, or listed one after the other.
  private static final String MORE =
      "((?:[\\s+,]*(?:[a-z][A-Za-z.()]*\\s*\\+\\s*)?" + LITERAL + ")*)";

  private static final String GOES_ON = "(\\s*\\+)?";

  private static final Pattern CODE =
      Pattern.compile("\"(MAINSTAY-[A-Z]+-\\d{3})(?:: )?([^\"\\\\\n]*+)\"" + MORE + GOES_ON);

  /// A constant with a code alone; what is said stands where it is used.
  private static final Pattern CONSTANT =
      Pattern.compile("\\b([A-Z_]+)\\(\"(MAINSTAY-[A-Z]+-\\d{3})\"\\)");

  private static final Pattern PIECE = Pattern.compile("([^\"]*+)" + LITERAL);
  private static final Pattern IN_SCRIPT =
      Pattern.compile("(MAINSTAY-SCRIPT-\\d{3})(?: \"|: )([^\"]*)\"(?:[\\s\\\\]*\"([^\"]*)\")?");
  private static final Pattern DOCUMENTED =
      Pattern.compile("/// ([^\n]*)\n[^\n]* = \"(MAINSTAY-[A-Z]+-\\d{3})\"");
  private static final Pattern NAMED_BEFORE =
      Pattern.compile(LITERAL + ",\\s*\"(MAINSTAY-[A-Z]+-\\d{3})\"");
  private static final Pattern PLACE = Pattern.compile("%[sd]|\\{\\}|\\$[a-zA-Z_]+");

  private final Map<String, Set<String>> said = new TreeMap<>();

  private ErrorCodes() {}

  /// The page.
  static String page(Path home) throws IOException {
    var codes = new ErrorCodes();
    List<String> sources = sources(home);
    sources.forEach(codes::read);
    sources.forEach(source -> codes.readUses(source, sources));
    codes.readScript(Files.readString(home.resolve("mainstay")));
    var page =
        new StringBuilder(
            """
            # Error codes

            What the house says when something is wrong, by its code. `./mainstay docs` makes this
            page from the code. “…” stands for what is different each time.
            """);
    codes.said.keySet().stream()
        .collect(Collectors.groupingBy(ErrorCodes::room, TreeMap::new, Collectors.toList()))
        .forEach((room, of) -> page.append(codes.section(room, of)));
    return page.toString();
  }

  private static List<String> sources(Path home) throws IOException {
    try (var all = Files.walk(home)) {
      return all.filter(path -> path.toString().endsWith(".java"))
          .filter(path -> home.relativize(path).toString().contains("src/main/java/"))
          .filter(path -> !path.endsWith("ErrorCodes.java"))
          .sorted()
          .map(ErrorCodes::text)
          .toList();
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private void read(String source) {
    each(CODE, source, found -> List.of(found.group(1), all(found, 2)));
    each(DOCUMENTED, source, found -> List.of(found.group(2), found.group(1)));
  }

  private void readUses(String source, List<String> sources) {
    CONSTANT
        .matcher(source)
        .results()
        .forEach(
            constant -> {
              var use =
                  Pattern.compile(
                      "Kind\\." + constant.group(1) + ",\\s*" + LITERAL + MORE + GOES_ON);
              for (String other : sources) {
                each(use, other, found -> List.of(constant.group(2), all(found, 1)));
              }
            });
    each(
        NAMED_BEFORE,
        source,
        found ->
            said.getOrDefault(found.group(2), Set.of()).isEmpty()
                ? List.of(found.group(2), found.group(1) + " is off")
                : List.of(found.group(2), ""));
  }

  private void readScript(String script) {
    each(
        IN_SCRIPT,
        script,
        found ->
            List.of(
                found.group(1),
                found.group(2) + (found.group(3) == null ? "" : "; " + found.group(3))));
  }

  private void each(Pattern pattern, String text, Function<MatchResult, List<String>> of) {
    pattern
        .matcher(text)
        .results()
        .map(of)
        .forEach(
            pair -> {
              var all = said.computeIfAbsent(pair.getFirst(), ignored -> new LinkedHashSet<>());
              var words = PLACE.matcher(pair.getLast()).replaceAll("…").strip();
              if (!words.isEmpty()) {
                all.add(words);
              }
            });
  }

  /// All that is said from this group on; what the program adds at the end is “…”.
  private static String all(MatchResult found, int group) {
    var words = new StringBuilder(found.group(group));
    PIECE
        .matcher(found.group(group + 1))
        .results()
        .forEach(piece -> words.append(between(piece.group(1))).append(piece.group(2)));
    boolean goesOn = found.group(group + 3) != null;
    var said = words.toString().strip();
    return (said.startsWith("; ") ? said.substring(2) : said) + (goesOn ? " …" : "");
  }

  private static String between(String code) {
    if (code.contains(",")) {
      return "; ";
    }
    return code.chars().anyMatch(Character::isLetter) ? "…" : "";
  }

  private static String room(String code) {
    return code.substring(code.indexOf('-') + 1, code.lastIndexOf('-')).toLowerCase(Locale.ROOT);
  }

  private String section(String room, List<String> codes) {
    var section = new StringBuilder("\n## " + room + "\n\n| code | what is said |\n|---|---|\n");
    for (String code : codes) {
      section.append("| %s | %s |\n".formatted(code, String.join("<br>", said.get(code))));
    }
    return section.toString();
  }
}
