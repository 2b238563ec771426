package org.mainstay.front.yourpage;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// A form's own random token, so that what it sends is sent once however often it is pressed.
public record Once(String token) {
  public static final String FIELD = "once";
  private static final int BYTES = 16;

  /// A token that no other form has.
  public static Once drawn(SecureRandom chance) {
    byte[] token = new byte[BYTES];
    chance.nextBytes(token);
    return new Once(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
  }

  /// The token, if it is one that we made.
  public Optional<Bytes> bytes() {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token);
      return bytes.length == BYTES ? Optional.of(Bytes.copyFrom(bytes)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
