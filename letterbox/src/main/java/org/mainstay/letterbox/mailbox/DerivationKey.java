package org.mainstay.letterbox.mailbox;

import java.util.List;

/// The key that turns a form's random token into a return code, the same at each try.
public final class DerivationKey {
  private final Secret secret;

  private DerivationKey(Secret secret) {
    this.secret = secret;
  }

  /// The key in these bytes.
  ///
  /// @throws IllegalArgumentException if there are fewer than 32 bytes
  public static DerivationKey of(byte[] bytes) {
    return new DerivationKey(new Secret(bytes, "derivation key"));
  }

  byte[] hmac(List<byte[]> parts) {
    return secret.hmac(parts);
  }

  @Override
  public String toString() {
    return "[derivation key]";
  }
}
