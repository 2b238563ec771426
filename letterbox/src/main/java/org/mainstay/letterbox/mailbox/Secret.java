package org.mainstay.letterbox.mailbox;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Key bytes that are long enough to be a key and that nobody can print.
final class Secret {
  static final int BYTES_MIN = 32;

  private static final String HMAC = "HmacSHA256";

  private final byte[] bytes;

  /// @throws IllegalArgumentException if there are fewer than 32 bytes
  Secret(byte[] bytes, String name) {
    if (bytes.length < BYTES_MIN) {
      throw new IllegalArgumentException(
          "the " + name + " needs at least " + BYTES_MIN + " bytes, got " + bytes.length);
    }
    this.bytes = bytes.clone();
  }

  byte[] copy() {
    return bytes.clone();
  }

  /// HMAC-SHA-256 of these parts, one after the other.
  byte[] hmac(List<byte[]> parts) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes, HMAC));
      parts.forEach(mac::update);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
    }
  }

  @Override
  public String toString() {
    return "[secret]";
  }
}
