package org.mainstay.sums.scales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questionnaires made up by chance, written into a file and read again: nothing is lost, whatever
/// the order of the lines.
class FilesRoundTripTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void what_is_written_is_read(long seed) {
    Scale made = made(new Random(seed));

    assertThat(ScaleFile.read("made.scale", lines(made))).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void lines_of_different_keys_may_stand_in_any_order(long seed) {
    Scale made = made(new Random(seed));
    Map<String, List<String>> byKey = new HashMap<>();
    for (String line : lines(made)) {
      byKey.computeIfAbsent(line.substring(0, line.indexOf(':')), _ -> new ArrayList<>()).add(line);
    }
    List<List<String>> groups = new ArrayList<>(byKey.values());
    Collections.shuffle(groups, new Random(seed));
    List<String> shuffled = groups.stream().flatMap(List::stream).toList();

    assertThat(ScaleFile.read("made.scale", shuffled)).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void remarks_and_blank_lines_say_nothing(long seed) {
    Scale made = made(new Random(seed));
    List<String> airy = new ArrayList<>();
    for (String line : lines(made)) {
      airy.addAll(List.of("# id: another", line, "", "   "));
    }

    assertThat(ScaleFile.read("made.scale", airy)).isEqualTo(made);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "version",
        "name",
        "title",
        "items",
        "missing",
        "text",
        "citation",
        "credit",
        "licence-holder",
        "licence-terms"
      })
  void a_key_that_is_needed_is_missed_by_name(String key) {
    List<String> lines = new ArrayList<>(lines(made(new Random(5))));
    lines.removeIf(line -> line.startsWith(key + ": "));

    assertThatThrownBy(() -> ScaleFile.read("made.scale", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made.scale: the key " + key + " is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "version",
        "name",
        "title",
        "items",
        "missing",
        "text",
        "citation",
        "credit",
        "licence-holder",
        "licence-terms"
      })
  void a_key_given_twice_is_refused_by_name(String key) {
    List<String> lines = new ArrayList<>(lines(made(new Random(5))));
    lines.add(lines.stream().filter(line -> line.startsWith(key + ": ")).findFirst().orElseThrow());

    assertThatThrownBy(() -> ScaleFile.read("made.scale", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made.scale: the key " + key + " stands there 2 times");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "versoin", "band ", "reliable change", "a"})
  void a_key_that_nobody_reads_is_refused_by_name(String key) {
    List<String> lines = new ArrayList<>(lines(made(new Random(5))));
    lines.add(key + ": 7");

    assertThatThrownBy(() -> ScaleFile.read("made.scale", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made.scale: nobody reads the key " + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {": value", "key", "key:value", "key:"})
  void a_line_that_is_none_is_refused_whole(String line) {
    List<String> lines = new ArrayList<>(lines(made(new Random(5))));
    lines.add(line);

    assertThatThrownBy(() -> ScaleFile.read("made.scale", lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("made.scale: a line is not `key: value`: " + line);
  }

  static List<Scale> shipped() {
    return Scales.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void each_that_ships_can_be_written_out_and_read_again(Scale scale) {
    assertThat(ScaleFile.read("again.scale", lines(scale))).isEqualTo(scale);
  }

  /// A file that says all that a questionnaire says.
  private static List<String> lines(Scale scale) {
    List<String> lines = new ArrayList<>();
    lines.add("id: " + scale.id());
    lines.add("version: " + scale.version());
    lines.add("name: " + scale.name());
    lines.add("title: " + scale.title());
    lines.add("items: " + scale.form().items());
    scale.form().options().forEach(o -> lines.add("answer: " + o.value() + " " + o.label()));
    if (!scale.form().reversed().isEmpty()) {
      lines.add(
          "reversed: "
              + String.join(" ", scale.form().reversed().stream().map(String::valueOf).toList()));
    }
    if (!scale.form().instruction().isEmpty()) {
      lines.add("instruction: " + scale.form().instruction());
    }
    scale.form().texts().forEach(text -> lines.add("item: " + text));
    lines.addAll(rules(scale.rules()));
    lines.add("licence-holder: " + scale.licence().holder());
    lines.add("licence-terms: " + scale.licence().terms());
    lines.add("text: " + scale.licence().text().word());
    lines.add("credit: " + scale.licence().credit());
    lines.add("citation: " + scale.licence().citation());
    return lines;
  }

  private static List<String> rules(Rules rules) {
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (rules.missing()) {
          case MissingRule.AllNeeded() -> "missing: none";
          case MissingRule.MeanStandsIn(var atMost, var halfUp) ->
              "missing: mean, at most " + atMost + (halfUp ? ", half up" : ", exact");
        });
    rules.metric().forEach((raw, metric) -> lines.add("metric: " + raw + " " + metric));
    for (Band band : rules.bands()) {
      lines.add("band: " + (band.above() ? "above " : "") + band.lower() + " " + band.name());
    }
    if (rules.caseness() instanceof Threshold.AtLeast(var points)) {
      lines.add("caseness: " + points);
    }
    if (rules.reliableChange() instanceof Threshold.AtLeast(var points)) {
      lines.add("reliable-change: " + points);
    }
    if (rules.safetyItem() instanceof Rules.SafetyItem.Item(var item)) {
      lines.add("safety-item: " + item);
    }
    return lines;
  }

  private static Scale made(Random random) {
    int items = 1 + random.nextInt(12);
    int low = random.nextInt(2);
    int high = low + 1 + random.nextInt(5);
    Set<Integer> reversed = new HashSet<>();
    IntStream.rangeClosed(1, items).filter(_ -> random.nextInt(4) == 0).forEach(reversed::add);
    var form =
        new Form(
            items,
            IntStream.rangeClosed(low, high)
                .mapToObj(v -> new Form.Option(v, "Answer, with: signs " + v))
                .toList(),
            reversed,
            random.nextBoolean() ? "How: often?" : "",
            random.nextBoolean()
                ? IntStream.range(0, items).mapToObj(i -> "I felt # " + i).toList()
                : List.of());
    var text = random.nextBoolean() ? Licence.Text.BUNDLED : Licence.Text.OPERATOR;
    var licence = new Licence("Somebody, of: somewhere", "Free", text, "© Somebody", "S. 2001");
    var sources = new Scale.Sources(rules(random, items, low, high), licence);
    return new Scale("made", 7, "MADE", "Made up", form, sources);
  }

  private static Rules rules(Random random, int items, int low, int high) {
    Map<Integer, BigDecimal> metric = new HashMap<>();
    if (random.nextInt(3) == 0) {
      for (int raw = items * low; raw <= items * high; raw++) {
        metric.put(raw, BigDecimal.valueOf(raw * 3L + 1, 2));
      }
    }
    List<Band> bands = new ArrayList<>();
    for (int from = random.nextInt(3); bands.size() < 4; from += 2 + random.nextInt(3)) {
      bands.add(new Band(BigDecimal.valueOf(from * 5L, 1), random.nextBoolean(), "band " + from));
    }
    MissingRule missing =
        random.nextBoolean()
            ? new MissingRule.AllNeeded()
            : new MissingRule.MeanStandsIn(1 + random.nextInt(3), random.nextBoolean());
    return new Rules(
        missing,
        metric,
        bands,
        line(random),
        line(random),
        random.nextBoolean()
            ? new Rules.SafetyItem.NotAsked()
            : new Rules.SafetyItem.Item(1 + random.nextInt(items)));
  }

  private static Threshold line(Random random) {
    return random.nextBoolean()
        ? new Threshold.NotPublished()
        : new Threshold.AtLeast(BigDecimal.valueOf(random.nextInt(300), 1));
  }
}
