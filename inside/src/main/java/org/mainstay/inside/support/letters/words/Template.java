package org.mainstay.inside.support.letters.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A pattern for letters, as a file of the handbook has it.
///
/// @param id its file's name without the ending
/// @param name as the team chooses it
/// @param whom for whom letters of it are
/// @param fields what it asks for, and nothing else is filled in
/// @param text in Markdown, with `{{field}}` where a field stands
public record Template(String id, String name, Audience whom, Set<Field> fields, String text) {
  private static final int NAME_MAX = 80;
  private static final String EDGE = "---";
  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

  public Template {
    fields = fields.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(fields);
  }

  /// A file that does not say what it must.
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    Refused(int line, String words) {
      super(words);
      this.line = line;
    }

    /// On which line, from 1.
    public int line() {
      return line;
    }
  }

  /// Reads a file: between two lines of `---` its name, for whom it is and its fields, and then the
  /// letter.
  ///
  /// @throws Refused for what is missing, unknown or not allowed, with its line
  public static Template read(String id, String file) {
    var lines = file.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals(EDGE)) {
      throw new Refused(1, "it does not begin with a line of ---");
    }
    var head = new Head();
    int at = 1;
    while (at < lines.size() && !lines.get(at).strip().equals(EDGE)) {
      head.take(at + 1, lines.get(at));
      at++;
    }
    if (at == lines.size()) {
      throw new Refused(at, "no second line of --- ends what stands before the letter");
    }
    head.isWhole(at + 1);
    var text = lines.subList(at + 1, lines.size());
    checkHeading(at + 2, text);
    for (int i = 0; i < text.size(); i++) {
      checkPlaces(at + 2 + i, text.get(i), head.fields);
    }
    return new Template(id, head.name, head.whom.getFirst(), head.fields, String.join("\n", text));
  }

  private static void checkHeading(int first, List<String> text) {
    for (int i = 0; i < text.size(); i++) {
      if (!text.get(i).isBlank()) {
        if (!text.get(i).startsWith("# ") || text.get(i).substring(2).isBlank()) {
          throw new Refused(first + i, "the letter does not begin with a heading, such as # About");
        }
        return;
      }
    }
    throw new Refused(first, "there is no letter, and no heading");
  }

  private static void checkPlaces(int line, String words, Set<Field> allowed) {
    var places = PLACE.matcher(words);
    places.results().forEach(place -> allowed(line, place.group(1).strip(), allowed));
    if (PLACE.matcher(words).replaceAll("").contains("{{")) {
      throw new Refused(line, "a place for a field is opened with {{ and not closed with }}");
    }
  }

  private static void allowed(int line, String id, Set<Field> allowed) {
    if (!allowed.contains(known(line, id))) {
      throw new Refused(line, "the field %s is not among its fields".formatted(id));
    }
  }

  private static Field known(int line, String id) {
    return Field.find(id)
        .orElseThrow(
            () ->
                new Refused(
                    line,
                    "nobody knows the field %s; there are %s"
                        .formatted(id, String.join(", ", Field.ids()))));
  }

  /// The letter with its fields filled in; only those are asked for that it names.
  public String filled(Function<Field, String> facts) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                java.util.regex.Matcher.quoteReplacement(
                    facts.apply(Field.find(place.group(1).strip()).orElseThrow())))
        .strip();
  }

  /// What stands before the letter.
  private static final class Head {
    private String name = "";
    private final List<Audience> whom = new ArrayList<>();
    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    void take(int line, String words) {
      if (words.isBlank() || words.startsWith("#")) {
        return;
      }
      int colon = words.indexOf(':');
      var key = colon < 0 ? words.strip() : words.substring(0, colon).strip();
      var value = colon < 0 ? "" : words.substring(colon + 1).strip();
      switch (key) {
        case "name" -> name = value;
        case "for" ->
            whom.add(
                Audience.find(value)
                    .orElseThrow(
                        () ->
                            new Refused(
                                line, "for is person, gp, service or adviser, not " + value)));
        case "fields" -> fields(line, value);
        case String other ->
            throw new Refused(
                line, "nobody knows %s; there are name, for, fields".formatted(other));
      }
    }

    private void fields(int line, String value) {
      for (String id : value.replaceAll("[\\[\\]]", "").split(",", -1)) {
        if (!id.isBlank()) {
          fields.add(known(line, id.strip()));
        }
      }
    }

    void isWhole(int line) {
      if (name.isEmpty() || name.length() > NAME_MAX) {
        throw new Refused(line, "name is missing, or has more than 80 characters");
      }
      if (whom.size() != 1) {
        throw new Refused(line, "for is missing, or stands there twice");
      }
    }
  }
}
