package org.mainstay.house.signin;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// Seals what must not stand in the database as it is, each for the one place it belongs to.
public final class Secrets {
  private final Aead kek;

  /// @param kek lies outside the database
  public Secrets(Aead kek) {
    this.kek = kek;
  }

  /// What is kept of a code that was made by chance: nobody works the code out of it.
  static byte[] hash(String code) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Seals a secret for its place; moved to another it does not open.
  ///
  /// @param place such as `house_signin.account.code_secret/1/` and an id
  public byte[] seal(String place, Bytes secret) {
    try {
      return kek.encrypt(secret.toByteArray(), place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret could not be sealed", e);
    }
  }

  /// Opens what was sealed for this place.
  ///
  /// @throws IllegalStateException if it does not open
  public Bytes open(String place, byte[] sealed) {
    return tryOpen(place, sealed)
        .orElseThrow(() -> new IllegalStateException("the secret at " + place + " does not open"));
  }

  /// Opens what somebody sent back, if it was sealed here for this place.
  Optional<Bytes> tryOpen(String place, byte[] sealed) {
    try {
      return Optional.of(
          Bytes.copyFrom(kek.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException notSealedHere) {
      return Optional.empty();
    }
  }
}
