package org.mainstay.letterbox.letter;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a letter is written down: JSON in a fixed order, padded, sealed with what it belongs to.
final class Paper {
  /// Texts are padded to a multiple of this many bytes, so that their length says little.
  static final int PADDING_BYTES = 256;

  // A letter that was posted before a yes or no was asked for reads as no.
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Paper() {}

  static byte[] padded(byte[] json) {
    int size = (json.length / PADDING_BYTES + 1) * PADDING_BYTES;
    byte[] padded = Arrays.copyOf(json, size);
    Arrays.fill(padded, json.length, size, (byte) ' ');
    return padded;
  }

  static Bytes seal(KeysetHandle keys, Bytes lookup, String part, Object what)
      throws GeneralSecurityException {
    Aead aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    return Bytes.copyFrom(
        aead.encrypt(padded(JSON.writeValueAsBytes(what)), belongsTo(lookup, part)));
  }

  static <T> T open(KeysetHandle keys, Bytes lookup, String part, Bytes sealed, Class<T> type)
      throws GeneralSecurityException {
    Aead aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    return JSON.readValue(aead.decrypt(sealed.toByteArray(), belongsTo(lookup, part)), type);
  }

  /// A sealed part moved to another letter or another part does not open.
  static byte[] belongsTo(Bytes lookup, String part) {
    byte[] name = ("letter/" + part + "/1/").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(name, name.length + lookup.size());
    System.arraycopy(lookup.toByteArray(), 0, whole, name.length, lookup.size());
    return whole;
  }
}
