package org.mainstay.letterbox.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lists and numbers that the tests of this room compare with.
final class TestFiles {
  private TestFiles() {}

  /// The lines of a file of this room, without its comments.
  static List<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static byte[] bytes(String file) {
    try (InputStream in = TestFiles.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
