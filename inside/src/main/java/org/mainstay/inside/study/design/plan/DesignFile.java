package org.mainstay.inside.study.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a design from YAML and refuses what it does not understand, key by key.
final class DesignFile {
  static final int DRAWS = 999;
  static final int DRAWS_MAX = 99_999;
  private static final Set<String> KEYS =
      Set.of(
          "data",
          "question",
          "outcomes",
          "treatments",
          "types",
          "covariates",
          "categorical",
          "fixed_effects",
          "cluster",
          "weights",
          "negative_controls",
          "model",
          "joint",
          "convention",
          "corrections",
          "robust",
          "draws",
          "seed");

  private final Map<String, @Nullable Object> words;
  private final Path file;

  private DesignFile(Map<String, @Nullable Object> words, Path file) {
    this.words = words;
    this.file = file;
  }

  /// Reads a file; what stands in it is looked at when it is asked for.
  static DesignFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Stopped(Refusal.FILE_MISSING, file.toString(), "Check the path after --design.");
    }
    try {
      return new DesignFile(parse(Files.readString(file), file), file);
    } catch (IOException e) {
      throw new Stopped(
          Refusal.FILE_MISSING, file + " cannot be read as text", "Save it as UTF-8 text.");
    }
  }

  private static Map<String, @Nullable Object> parse(String text, Path file) {
    try {
      var mapper =
          YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      Object read = mapper.readValue(text, Object.class);
      if (!(read instanceof Map<?, ?> found)) {
        throw notUnderstood(file + " is not a list of keys", "Write lines such as: data: FILE.");
      }
      Map<String, @Nullable Object> words = new LinkedHashMap<>();
      found.forEach((key, value) -> words.put(String.valueOf(key), value));
      for (String key : words.keySet()) {
        if (!KEYS.contains(key)) {
          throw notUnderstood(
              "the key " + key, "There is " + String.join(", ", new TreeSet<>(KEYS)) + ".");
        }
      }
      return words;
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw notUnderstood(
          file + (where == null ? "" : ", line " + where.getLineNr()) + " is not YAML",
          "Check the indents and that each key stands there once.");
    }
  }

  /// Where the data lie: beside the design, or where the command was called.
  Path data() {
    String named = one("data");
    if (named.isEmpty()) {
      throw notUnderstood("data is missing", "Write data: FILE.");
    }
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path beside = folder.resolve(named);
    return Files.exists(beside) ? beside : Path.of(named);
  }

  /// The whole design.
  Design design() {
    Design.Columns columns =
        new Design.Columns(
            needed("outcomes"),
            list("treatments"),
            list("covariates"),
            list("categorical"),
            list("fixed_effects"),
            one("cluster"),
            one("weights"),
            list("negative_controls"),
            types());
    if (columns.treatments().isEmpty() && columns.types().isEmpty()) {
      throw notUnderstood("treatments are missing", "Write treatments: [COLUMN, …].");
    }
    checkNoneTwice(columns);
    return new Design(question(), columns, settings(columns));
  }

  private Design.Settings settings(Design.Columns columns) {
    List<Design.Robust> robust = choices("robust", Design.Robust.class);
    return new Design.Settings(
        choice("model", Design.Model.class, Design.Model.OLS),
        truth("joint"),
        choice("convention", Design.Convention.class, Design.Convention.NESTED),
        choices("corrections", Design.Correction.class),
        !robust.isEmpty()
            ? robust
            : List.of(columns.cluster().isEmpty() ? Design.Robust.HC1 : Design.Robust.CR1),
        (int) whole("draws", DRAWS, 1, DRAWS_MAX),
        whole("seed", Design.SEED, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private Design.Question question() {
    String word = one("question");
    if (word.isEmpty()) {
      return Design.Question.CROSS_SECTION;
    }
    return Arrays.stream(Design.Question.values())
        .filter(question -> question.word().equals(word))
        .findFirst()
        .orElseThrow(() -> notAmong("question", word, Design.Question.values()));
  }

  private Map<String, List<String>> types() {
    Map<String, List<String>> types = new LinkedHashMap<>();
    switch (words.get("types")) {
      case null -> {}
      case Map<?, ?> named ->
          named.forEach((name, parts) -> types.put(String.valueOf(name), listOf("types", parts)));
      case Object _ ->
          throw notUnderstood("types is not a list of names", "Write types: {NAME: [COLUMN, …]}.");
    }
    return types;
  }

  private static void checkNoneTwice(Design.Columns columns) {
    List<String> all = new ArrayList<>(columns.treatments());
    all.addAll(columns.types().keySet());
    all.addAll(columns.covariates());
    all.addAll(columns.outcomes());
    all.addAll(columns.controls());
    Set<String> seen = new TreeSet<>();
    for (String name : all) {
      if (!seen.add(name)) {
        throw notUnderstood(
            name + " stands there twice",
            "A column is an outcome, a treatment, a covariate or a control, once.");
      }
    }
  }

  private List<String> needed(String key) {
    List<String> found = list(key);
    if (found.isEmpty()) {
      throw notUnderstood(key + " are missing", "Write " + key + ": [COLUMN, …].");
    }
    return found;
  }

  private List<String> list(String key) {
    return listOf(key, words.get(key));
  }

  private static List<String> listOf(String key, @Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case List<?> several -> several.stream().map(one -> plain(key, one)).toList();
      case Object one -> List.of(plain(key, one));
    };
  }

  private static String plain(String key, @Nullable Object value) {
    if (value == null || value instanceof Map<?, ?> || value instanceof List<?>) {
      throw notUnderstood(key + " holds something that is not a name", "Write names of columns.");
    }
    return String.valueOf(value);
  }

  private String one(String key) {
    List<String> found = list(key);
    if (found.size() > 1) {
      throw notUnderstood(key + " holds " + found.size() + " names", "Name one.");
    }
    return found.isEmpty() ? "" : found.getFirst();
  }

  private boolean truth(String key) {
    return switch (one(key)) {
      case "", "false" -> false;
      case "true" -> true;
      case String other -> throw notUnderstood(key + " is " + other, "Write true or false.");
    };
  }

  private long whole(String key, long otherwise, long least, long greatest) {
    String word = one(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(word);
      if (number >= least && number <= greatest) {
        return number;
      }
    } catch (NumberFormatException _) {
      // Said below, with what would do.
    }
    throw notUnderstood(
        key + " is " + word,
        "Write a whole number"
            + (least == Long.MIN_VALUE ? "." : " from " + least + " to " + greatest + "."));
  }

  private <E extends Enum<E>> E choice(String key, Class<E> of, E otherwise) {
    String word = one(key);
    return word.isEmpty() ? otherwise : choiceOf(key, word, of);
  }

  private <E extends Enum<E>> List<E> choices(String key, Class<E> of) {
    return list(key).stream().map(word -> choiceOf(key, word, of)).distinct().toList();
  }

  private static <E extends Enum<E>> E choiceOf(String key, String word, Class<E> of) {
    return Arrays.stream(of.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> notAmong(key, word, of.getEnumConstants()));
  }

  private static Stopped notAmong(String key, String word, Enum<?>[] there) {
    return notUnderstood(
        key + " is " + word,
        "There is "
            + Arrays.stream(there)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static Stopped notUnderstood(String what, String wayOut) {
    return new Stopped(Refusal.DESIGN_NOT_UNDERSTOOD, what, wayOut);
  }
}
