package org.mainstay.sums.scales;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// All questionnaires that ship with this house.
public final class Scales {
  private static final List<Scale> ALL =
      linesOf("index.txt").stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(id -> ScaleFile.read(id + ".scale", linesOf(id + ".scale")))
          .toList();

  private Scales() {}

  /// Every questionnaire, in the order in which they are listed to people.
  public static List<Scale> all() {
    return ALL;
  }

  /// The questionnaire with this short name, if there is one.
  public static Optional<Scale> find(String id) {
    return ALL.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /// The short names, for a message that says what there is.
  public static List<String> ids() {
    return ALL.stream().map(Scale::id).toList();
  }

  /// The lines of a data file that lies beside this class.
  static List<String> linesOf(String file) {
    try (InputStream in = Scales.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
