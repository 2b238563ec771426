package org.mainstay.front.asking.draft;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Seal;

/// The random bytes that one browser holds: they find its draft and open it, and nobody else's do.
public final class BrowserKey {
  private static final int BYTES = 32;

  private final SecretBytes secret;

  private BrowserKey(byte[] secret) {
    this.secret = SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get());
  }

  /// A key that no browser had before.
  public static BrowserKey drawn(SecureRandom chance) {
    byte[] secret = new byte[BYTES];
    chance.nextBytes(secret);
    return new BrowserKey(secret);
  }

  /// The key that stands in a cookie, if it is one of ours.
  public static Optional<BrowserKey> read(String cookie) {
    try {
      byte[] secret = Base64.getUrlDecoder().decode(cookie);
      return secret.length == BYTES ? Optional.of(new BrowserKey(secret)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The key that a code stands for, where no browser holds one; it opens nothing else of that
  /// code.
  public static BrowserKey of(Mailbox.Address address) {
    var access = InsecureSecretKeyAccess.get();
    byte[] key = address.key().toByteArray(access);
    return new BrowserKey(
        Seal.keyFor("mainstay/invitation/1", Bytes.copyFrom(key)).toByteArray(access));
  }

  /// What stands in the cookie.
  public String forCookie() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(secret.toByteArray(InsecureSecretKeyAccess.get()));
  }

  /// Where the draft of this kind lies; it says nothing about the key.
  Bytes lookup(Kind kind) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Bytes.copyFrom(
          sha.digest(derived("lookup", kind).toByteArray(InsecureSecretKeyAccess.get())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// What opens the draft of this kind.
  SecretBytes opens(Kind kind) {
    return derived("key", kind);
  }

  private SecretBytes derived(String purpose, Kind kind) {
    var label = "mainstay/draft/1/" + kind.name() + "/" + purpose;
    return Seal.keyFor(label, Bytes.copyFrom(secret.toByteArray(InsecureSecretKeyAccess.get())));
  }

  @Override
  public String toString() {
    return "[browser key]";
  }
}
