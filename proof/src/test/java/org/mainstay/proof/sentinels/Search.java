package org.mainstay.proof.sentinels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks through every file byte by byte for many words at once.
final class Search {
  private static final int HEAD_BYTES = 4;

  private final Map<Integer, List<Form>> byHead = new HashMap<>();
  // Nearly every place in a file is passed by with this alone.
  private final boolean[] begins = new boolean[1 << 16];

  /// @param words what is looked for, in every form of it
  Search(Collection<String> words) {
    words.forEach(
        word -> Forms.of(word).forEach((coding, bytes) -> add(new Form(word, coding, bytes))));
  }

  /// One word in one coding.
  private static final class Form {
    private final String word;
    private final String coding;
    private final byte[] bytes;

    private Form(String word, String coding, byte[] bytes) {
      this.word = word;
      this.coding = coding;
      this.bytes = bytes;
    }
  }

  /// A word in a file.
  record Found(String word, String coding, Path file) {}

  private void add(Form form) {
    begins[two(form.bytes, 0)] = true;
    byHead.computeIfAbsent(head(form.bytes, 0), k -> new ArrayList<>()).add(form);
  }

  /// Every word that stands in any file beneath this folder, and in the names of the files.
  List<Found> in(Path folder) {
    var found = new ArrayList<Found>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        found.addAll(in(folder.relativize(file).toString().getBytes(UTF_8), file));
        if (Files.isRegularFile(file)) {
          found.addAll(in(bytes(file), file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /// A house at work takes files away while they are looked for.
  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      return new byte[0];
    }
  }

  /// Every word that stands in these bytes.
  List<Found> in(byte[] bytes, Path file) {
    var found = new ArrayList<Found>();
    for (int at = 0; at + HEAD_BYTES <= bytes.length; at++) {
      if (begins[two(bytes, at)]) {
        for (Form form : byHead.getOrDefault(head(bytes, at), List.of())) {
          if (stands(form.bytes, bytes, at)) {
            found.add(new Found(form.word, form.coding, file));
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(byte[] wanted, byte[] in, int at) {
    return at + wanted.length <= in.length
        && Arrays.equals(wanted, 0, wanted.length, in, at, at + wanted.length);
  }

  private static int two(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes, at, 2).getShort() & 0xffff;
  }

  private static int head(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes, at, HEAD_BYTES).getInt();
  }
}
