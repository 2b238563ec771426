package org.mainstay.letterbox.mailbox;

import java.util.List;

/// The key kept outside the database without which no stored lookup can be searched for a code.
public final class Pepper {
  private final Secret secret;

  private Pepper(Secret secret) {
    this.secret = secret;
  }

  /// The pepper in these bytes.
  ///
  /// @throws IllegalArgumentException if there are fewer than 32 bytes
  public static Pepper of(byte[] bytes) {
    return new Pepper(new Secret(bytes, "pepper"));
  }

  byte[] hmac(List<byte[]> parts) {
    return secret.hmac(parts);
  }

  byte[] copy() {
    return secret.copy();
  }

  @Override
  public String toString() {
    return "[pepper]";
  }
}
