package org.mainstay.inside.support.closing.parcel;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;

/// This hub as it meets others: it opens what is sealed to it, and signs what it sends.
public final class OwnHub {
  private final String name;
  private final KeysetHandle opening;
  private final KeyPair signing;

  /// @param name the hub's own name
  /// @param opening the private half of the inside's HPKE keyset
  /// @param signing the hub's Ed25519 pair
  public OwnHub(String name, KeysetHandle opening, KeyPair signing) {
    this.name = name;
    this.opening = opening;
    this.signing = signing;
  }

  /// Its name.
  public String name() {
    return name;
  }

  /// Its card.
  ///
  /// @param address where people find it
  public HubCard card(String address) {
    try {
      return new HubCard(
          name,
          address,
          Bytes.copyFrom(
              TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                  opening.getPublicKeysetHandle(), HybridConfig2026.get())),
          Bytes.copyFrom(signing.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the inside's keys have a public half", e);
    }
  }

  /// What was sealed to this hub.
  ///
  /// @throws GeneralSecurityException if it was sealed to another, or for something else
  byte[] opened(byte[] sealed, byte[] belongsTo) throws GeneralSecurityException {
    return opening
        .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
        .decrypt(sealed, belongsTo);
  }

  byte[] signature(byte[] bytes) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(signing.getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Ed25519", e);
    }
  }

  @Override
  public String toString() {
    return "[own hub]";
  }
}
