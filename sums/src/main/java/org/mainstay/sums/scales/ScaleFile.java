package org.mainstay.sums.scales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a questionnaire's data file: lines `key: value`, a key more than once where there are
/// several, `#` for a remark.
final class ScaleFile {
  private static final Pattern MISSING_MEAN =
      Pattern.compile("mean, at most ([0-9]+), (half up|exact)");
  private static final Pattern BAND = Pattern.compile("(above )?([0-9.]+) (.+)");
  private static final Pattern NUMBERED = Pattern.compile("([0-9]+) (.+)");
  private static final Pattern RANGE = Pattern.compile("([0-9]+) to ([0-9]+)");

  private final String file;
  private final Map<String, List<String>> values = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  private ScaleFile(String file, List<String> lines) {
    this.file = file;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 1) {
        throw wrong("a line is not `key: value`: " + line);
      }
      values
          .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
          .add(line.substring(colon + 2).strip());
    }
  }

  /// The questionnaire that a file describes.
  ///
  /// @param file its name, for the message if something is wrong
  /// @throws IllegalArgumentException if a line is missing, unknown or cannot be read
  static Scale read(String file, List<String> lines) {
    var reading = new ScaleFile(file, lines);
    var scale =
        new Scale(
            reading.one("id"),
            reading.number(reading.one("version")),
            reading.one("name"),
            reading.one("title"),
            reading.form(),
            new Scale.Sources(reading.rules(), reading.licence()));
    reading.refuseUnknownKeys();
    return scale;
  }

  private Form form() {
    Set<Integer> reversed = new HashSet<>();
    for (String item : maybe("reversed").split(" ", -1)) {
      if (!item.isEmpty()) {
        reversed.add(number(item));
      }
    }
    return new Form(number(one("items")), options(), reversed, maybe("instruction"), many("item"));
  }

  private List<Form.Option> options() {
    List<Form.Option> options = new ArrayList<>();
    for (String answer : many("answer")) {
      var found = match(NUMBERED, answer);
      options.add(new Form.Option(number(found.group(1)), found.group(2)));
    }
    String range = maybe("answers");
    if (!range.isEmpty()) {
      var found = match(RANGE, range);
      for (int value = number(found.group(1)); value <= number(found.group(2)); value++) {
        options.add(new Form.Option(value, String.valueOf(value)));
      }
    }
    return options;
  }

  private Rules rules() {
    Map<Integer, BigDecimal> metric = new HashMap<>();
    for (String row : many("metric")) {
      var found = match(NUMBERED, row);
      metric.put(number(found.group(1)), decimal(found.group(2)));
    }
    List<Band> bands = new ArrayList<>();
    for (String band : many("band")) {
      var found = match(BAND, band);
      bands.add(new Band(decimal(found.group(2)), found.group(1) != null, found.group(3)));
    }
    return new Rules(
        missingRule(),
        metric,
        bands,
        threshold("caseness"),
        threshold("reliable-change"),
        safetyItem());
  }

  private MissingRule missingRule() {
    String rule = one("missing");
    if (rule.equals("none")) {
      return new MissingRule.AllNeeded();
    }
    var found = match(MISSING_MEAN, rule);
    return new MissingRule.MeanStandsIn(number(found.group(1)), found.group(2).equals("half up"));
  }

  private Rules.SafetyItem safetyItem() {
    String item = maybe("safety-item");
    return item.isEmpty()
        ? new Rules.SafetyItem.NotAsked()
        : new Rules.SafetyItem.Item(number(item));
  }

  private Threshold threshold(String key) {
    String line = maybe(key);
    return line.isEmpty() ? new Threshold.NotPublished() : new Threshold.AtLeast(decimal(line));
  }

  private Licence licence() {
    String word = one("text");
    for (Licence.Text text : Licence.Text.values()) {
      if (text.word().equals(word)) {
        return new Licence(
            one("licence-holder"), one("licence-terms"), text, one("credit"), one("citation"));
      }
    }
    throw wrong("text must be bundled or operator, got " + word);
  }

  private void refuseUnknownKeys() {
    for (String key : values.keySet()) {
      if (!used.contains(key)) {
        throw wrong("nobody reads the key " + key);
      }
    }
  }

  private String one(String key) {
    String value = maybe(key);
    if (value.isEmpty()) {
      throw wrong("the key " + key + " is missing");
    }
    return value;
  }

  private String maybe(String key) {
    List<String> all = many(key);
    if (all.size() > 1) {
      throw wrong("the key " + key + " stands there " + all.size() + " times");
    }
    return all.isEmpty() ? "" : all.getFirst();
  }

  private List<String> many(String key) {
    used.add(key);
    return values.getOrDefault(key, List.of());
  }

  private Matcher match(Pattern pattern, String value) {
    var found = pattern.matcher(value);
    if (!found.matches()) {
      throw wrong("cannot be read: " + value);
    }
    return found;
  }

  private int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw wrong("not a whole number: " + digits);
    }
  }

  private BigDecimal decimal(String digits) {
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw wrong("not a number: " + digits);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(file + ": " + what);
  }
}
