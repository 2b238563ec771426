package org.mainstay.letterbox.mailbox;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals with a plain key of 32 bytes, so that what was changed or moved does not open.
public final class Seal {
  private static final int KEY_BYTES = 32;

  private Seal() {}

  /// AES-256-GCM under this key.
  @AccessesPartialKey
  public static Aead under(SecretBytes key) throws GeneralSecurityException {
    var parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(KEY_BYTES)
            .setIvSizeBytes(12)
            .setTagSizeBytes(16)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    var whole = AesGcmKey.builder().setParameters(parameters).setKeyBytes(key).build();
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.importKey(whole).withRandomId().makePrimary())
        .build()
        .getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  /// A key for one purpose, made of a key of the house: HKDF-SHA-256 with the purpose as its label.
  ///
  /// Whoever has the made key learns nothing of the other.
  public static SecretBytes keyFor(String purpose, Bytes keyOfTheHouse) {
    try {
      var how =
          HKDFParameterSpec.ofExtract()
              .addIKM(keyOfTheHouse.toByteArray())
              .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
      return SecretBytes.copyFrom(
          KDF.getInstance("HKDF-SHA256").deriveData(how), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HKDF-SHA-256", e);
    }
  }
}
