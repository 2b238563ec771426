package org.mainstay.sums.disclosure.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How plans, debits and releases are written down so that each has one text and one hash for ever.
public final class CanonicalText {
  private CanonicalText() {}

  /// Words between quotation marks on one line, whatever stands in them.
  public static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /// SHA-256 over a text in UTF-8, in 64 hexadecimal digits.
  public static String hash(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
