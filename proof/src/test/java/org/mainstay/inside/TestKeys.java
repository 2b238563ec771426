package org.mainstay.inside;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Fresh keys for a test.
public final class TestKeys {
  private TestKeys() {}

  public static Aead kek() {
    return aead(kekKeys());
  }

  public static KeysetHandle kekKeys() {
    try {
      return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Aead aead(KeysetHandle keys) {
    try {
      return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static KeysetHandle hpke() {
    try {
      return KeysetHandle.generateNew(
          HpkeParameters.builder()
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .setVariant(HpkeParameters.Variant.TINK)
              .build(),
          HybridConfig2026.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static KeysetHandle publicHalf(KeysetHandle keys) {
    try {
      return keys.getPublicKeysetHandle();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Where the mailbox of the n-th person is.
  static Mailbox.Address address(int number) {
    byte[] lookup = new byte[32];
    lookup[0] = (byte) number;
    lookup[1] = (byte) (number >> 8);
    return new Mailbox.Address(
        Bytes.copyFrom(lookup), SecretBytes.copyFrom(lookup, InsecureSecretKeyAccess.get()));
  }
}
