package org.mainstay.letterbox.mailbox;

import com.google.crypto.tink.util.Bytes;
import java.util.List;

/// Which mailbox a return code belongs to: all that is stored of the code.
///
/// `HMAC-SHA-256(pepper, version ‖ the code in 9 bytes)`, over the numbers and not the text, so
/// that a list in another language finds the same mailbox.
///
/// @param bytes 32 bytes
public record Lookup(Bytes bytes) {
  public static final int BYTES = 32;

  public Lookup {
    if (bytes.size() != BYTES) {
      throw new IllegalArgumentException("a lookup has 32 bytes, got " + bytes.size());
    }
  }

  /// The lookup of a code under our pepper.
  public static Lookup of(ReturnCode code, Pepper pepper) {
    byte[] version = {ReturnCode.VERSION};
    return new Lookup(Bytes.copyFrom(pepper.hmac(List.of(version, code.packed()))));
  }

  @Override
  public String toString() {
    return "[lookup]";
  }
}
