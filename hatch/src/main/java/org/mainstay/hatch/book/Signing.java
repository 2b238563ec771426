package org.mainstay.hatch.book;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// Signs what is pinned, with a key that the hatch alone holds.
@FunctionalInterface
public interface Signing {
  /// The signature over these bytes.
  byte[] signature(byte[] bytes) throws GeneralSecurityException;

  /// Signs with this key.
  ///
  /// @param key Ed25519
  static Signing with(PrivateKey key) {
    return bytes -> {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    };
  }
}
