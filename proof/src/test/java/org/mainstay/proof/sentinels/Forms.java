package org.mainstay.proof.sentinels;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The ways in which a word can stand in a file: as it was typed, or in the usual codings.
final class Forms {
  private Forms() {}

  /// Every sequence of bytes that would give this word away, with the name of its coding.
  ///
  /// What is coded by percent signs, in JSON or in HTML leaves letters and digits as they are.
  static Map<String, byte[]> of(String word) {
    var forms = new LinkedHashMap<String, byte[]>();
    var written =
        new LinkedHashSet<>(
            List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT)));
    for (String one : written) {
      forms.put("UTF-8 " + one, one.getBytes(UTF_8));
      forms.put("UTF-16LE " + one, one.getBytes(UTF_16LE));
      forms.put("UTF-16BE " + one, one.getBytes(UTF_16BE));
      forms.put("hexadecimal " + one, hexadecimal(one, "%02x"));
      forms.put("percent " + one, hexadecimal(one, "%%%02X"));
      for (int before = 0; before < 3; before++) {
        forms.put("base64 after " + before + " " + one, base64(one, before));
      }
    }
    return forms;
  }

  private static byte[] hexadecimal(String word, String format) {
    var written = new StringBuilder();
    for (byte one : word.getBytes(UTF_8)) {
      written.append(format.formatted(one & 0xff));
    }
    return written.toString().getBytes(US_ASCII);
  }

  /// What of the coded word stays the same whatever stands before and after it.
  ///
  /// @param before how many bytes stand before the word in its group of three
  private static byte[] base64(String word, int before) {
    byte[] bytes = word.getBytes(UTF_8);
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int whole = shifted.length * 8 / 6;
    return coded.substring(before == 0 ? 0 : before + 1, whole).getBytes(US_ASCII);
  }
}
