package org.mainstay.proof.simulation;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import org.mainstay.letterbox.letter.Envelope;
import org.mainstay.letterbox.letter.LetterOpener;

/// Keys that are made for one process of simulations and never leave it.
final class Keys {
  private static final int IDEMPOTENCY_BYTES = 32;

  private final KeysetHandle letters;
  private final Aead hub;

  Keys() {
    try {
      letters =
          KeysetHandle.generateNew(
              HpkeParameters.builder()
                  .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                  .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                  .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                  .setVariant(HpkeParameters.Variant.TINK)
                  .build(),
              HybridConfig2026.get());
      hub =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())
              .getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no keys can be made", e);
    }
  }

  Aead hub() {
    return hub;
  }

  LetterOpener opener() {
    return new LetterOpener(letters);
  }

  Envelope envelope() {
    try {
      return new Envelope(letters.getPublicKeysetHandle());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no public half", e);
    }
  }

  Bytes idempotency() {
    return Bytes.copyFrom(new byte[IDEMPOTENCY_BYTES]);
  }
}
