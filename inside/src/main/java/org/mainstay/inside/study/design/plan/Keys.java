package org.mainstay.inside.study.design.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.inside.study.table.Refusal;
import org.mainstay.inside.study.table.Stopped;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The keys of a YAML file and what stands behind each, refused where it is not what was asked for.
final class Keys {
  private final Map<String, @Nullable Object> words;

  private Keys(Map<String, @Nullable Object> words) {
    this.words = words;
  }

  /// Reads a file; what stands behind a key is looked at when it is asked for.
  static Keys open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Stopped(Refusal.FILE_MISSING, file.toString(), "Check the path after --design.");
    }
    try {
      return new Keys(parse(Files.readString(file), file));
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
      return words;
    } catch (JacksonException e) {
      var where = e.getLocation();
      throw notUnderstood(
          file + (where == null ? "" : ", line " + where.getLineNr()) + " is not YAML",
          "Check the indents and that each key stands there once.");
    }
  }

  /// Refuses a key that no design has, or that the design asked for does not use.
  void belongTo(Kind kind) {
    for (String key : words.keySet()) {
      if (kind.has(key)) {
        continue;
      }
      String others = Kind.with(key);
      if (others.isEmpty()) {
        throw notUnderstood("the key " + key, "There is " + kind.keys() + ".");
      }
      throw notUnderstood(
          "the key " + key + " does not belong to design: " + kind.word(),
          "It belongs to design: " + others + ". Leave it out, or name that design.");
    }
  }

  /// Names behind names, such as types made of programmes.
  Map<String, List<String>> lists(String key, String example) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    switch (words.get(key)) {
      case null -> {}
      case Map<?, ?> named ->
          named.forEach((name, parts) -> lists.put(String.valueOf(name), listOf(key, parts)));
      case Object _ ->
          throw notUnderstood(key + " is not a list of names", "Write " + example + ".");
    }
    return lists;
  }

  /// One word that must stand there.
  String neededOne(String key, String example) {
    String found = one(key);
    if (found.isEmpty()) {
      throw notUnderstood(key + " is missing", "Write " + key + ": " + example + ".");
    }
    return found;
  }

  List<String> needed(String key) {
    List<String> found = list(key);
    if (found.isEmpty()) {
      throw notUnderstood(key + " are missing", "Write " + key + ": [COLUMN, …].");
    }
    return found;
  }

  List<String> list(String key) {
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

  String one(String key) {
    List<String> found = list(key);
    if (found.size() > 1) {
      throw notUnderstood(key + " holds " + found.size() + " names", "Name one.");
    }
    return found.isEmpty() ? "" : found.getFirst();
  }

  boolean truth(String key) {
    return switch (one(key)) {
      case "", "false" -> false;
      case "true" -> true;
      case String other -> throw notUnderstood(key + " is " + other, "Write true or false.");
    };
  }

  long whole(String key, long otherwise, long least, long greatest) {
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

  <E extends Enum<E>> E choice(String key, Class<E> of, E otherwise) {
    String word = one(key);
    return word.isEmpty() ? otherwise : choiceOf(key, word, of);
  }

  <E extends Enum<E>> List<E> choices(String key, Class<E> of) {
    return list(key).stream().map(word -> choiceOf(key, word, of)).distinct().toList();
  }

  private static <E extends Enum<E>> E choiceOf(String key, String word, Class<E> of) {
    return Arrays.stream(of.getEnumConstants())
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> notAmong(key, word, of.getEnumConstants()));
  }

  static Stopped notAmong(String key, String word, Enum<?>[] there) {
    return notUnderstood(
        key + " is " + word,
        "There is "
            + Arrays.stream(there)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "))
            + ".");
  }

  static Stopped notUnderstood(String what, String wayOut) {
    return new Stopped(Refusal.DESIGN_NOT_UNDERSTOOD, what, wayOut);
  }
}
