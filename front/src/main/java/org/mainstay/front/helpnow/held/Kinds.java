package org.mainstay.front.helpnow.held;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The kinds of things that the hub holds, in words for everybody, with the tables of each.
///
/// @param all in the order of reading
public record Kinds(List<Kind> all) {
  public Kinds {
    all = List.copyOf(all);
  }

  /// One kind.
  ///
  /// @param title its heading
  /// @param what what it is
  /// @param read who can read it, and with which key
  /// @param kept how long
  /// @param tables each as `schema.table`
  public record Kind(String title, String what, String read, String kept, List<String> tables) {
    public Kind {
      tables = List.copyOf(tables);
    }
  }

  /// Those that stand beside this class.
  public static Kinds ofTheHouse() {
    try (var in =
        Objects.requireNonNull(
            Kinds.class.getResourceAsStream("kinds.txt"), "kinds.txt is missing")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads lines of the form `name: words`; a line `kind:` begins the next one.
  ///
  /// @throws IllegalArgumentException if a line is not of that form, or a kind lacks one
  public static Kinds read(List<String> lines) {
    var kinds = new ArrayList<Kind>();
    var words = new ArrayList<String>();
    var tables = new ArrayList<String>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      var name = colon < 0 ? "" : line.substring(0, colon);
      var said = line.substring(colon + 1).strip();
      switch (name) {
        case "kind" -> {
          kind(words, tables).ifPresent(kinds::add);
          words.clear();
          tables.clear();
          words.add(said);
        }
        case "what", "read", "kept" -> words.add(said);
        case "tables" -> tables.addAll(List.of(said.split(" +", -1)));
        default ->
            throw new IllegalArgumentException(
                "MAINSTAY-HELD-001: a line of kinds.txt reads kind, what, read, kept or tables, got: "
                    + line);
      }
    }
    kind(words, tables).ifPresent(kinds::add);
    return new Kinds(kinds);
  }

  private static Optional<Kind> kind(List<String> words, List<String> tables) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.size() != 4 || tables.isEmpty()) {
      throw new IllegalArgumentException(
          "MAINSTAY-HELD-001: kinds.txt lacks what, read, kept or tables of: " + words.getFirst());
    }
    return Optional.of(new Kind(words.get(0), words.get(1), words.get(2), words.get(3), tables));
  }
}
