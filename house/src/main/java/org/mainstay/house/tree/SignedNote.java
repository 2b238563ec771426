package org.mainstay.house.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// A text with the lines of those who signed it, in the form of c2sp.org/signed-note.
///
/// @param text ends with a newline
/// @param signatures in the order of the note
record SignedNote(String text, List<Line> signatures) {
  private static final String SIGNED = "\u2014 ";
  private static final int ID_BYTES = 4;
  private static final int SIGNATURES_MAX = 16;

  SignedNote {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("the text of a note ends with a newline");
    }
    signatures = List.copyOf(signatures);
  }

  /// One line of one signer.
  ///
  /// @param signature without the four bytes of the key's id
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
  record Line(String name, byte[] keyId, byte[] signature) {
    private String written() {
      byte[] bytes =
          ByteBuffer.allocate(keyId.length + signature.length).put(keyId).put(signature).array();
      return SIGNED + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private static Line of(String line) {
      String[] words = line.substring(SIGNED.length()).split(" ", -1);
      if (words.length != 2 || words[0].isEmpty()) {
        throw new IllegalArgumentException("no line of a signer");
      }
      byte[] bytes = Base64.getDecoder().decode(words[1]);
      if (bytes.length <= ID_BYTES) {
        throw new IllegalArgumentException("a signature is missing");
      }
      return new Line(
          words[0],
          Arrays.copyOf(bytes, ID_BYTES),
          Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    boolean isOf(String signer, byte[] id) {
      return name.equals(signer) && Arrays.equals(keyId, id);
    }
  }

  /// As it is kept and sent.
  String written() {
    var whole = new StringBuilder(text).append('\n');
    signatures.forEach(line -> whole.append(line.written()));
    return whole.toString();
  }

  byte[] signedBytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Reads what [#written()] wrote, and what others wrote in the same form.
  ///
  /// @throws IllegalArgumentException if it is no signed note
  static SignedNote read(String written) {
    int end = written.lastIndexOf("\n\n");
    if (end < 0 || !written.endsWith("\n")) {
      throw new IllegalArgumentException("no signed note");
    }
    var lines = new ArrayList<Line>();
    for (String line : written.substring(end + 2).lines().toList()) {
      if (!line.startsWith(SIGNED) || lines.size() == SIGNATURES_MAX) {
        throw new IllegalArgumentException("no line of a signer");
      }
      lines.add(Line.of(line));
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nobody signed it");
    }
    return new SignedNote(written.substring(0, end + 1), lines);
  }
}
