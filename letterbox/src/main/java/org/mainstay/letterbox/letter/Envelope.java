package org.mainstay.letterbox.letter;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Seals letters to the inside: this type can seal and has no way to open.
public final class Envelope {
  private final KeysetHandle insidePublicKey;

  /// @param insidePublicKey the public half of the inside's HPKE keyset
  public Envelope(KeysetHandle insidePublicKey) {
    this.insidePublicKey = insidePublicKey;
  }

  /// Makes two fresh keysets, seals the letter's two parts with them, and the keysets, with the key
  /// of the sender's mailbox, to the inside.
  ///
  /// The letter can be destroyed from its first second by destroying these keysets.
  public SealedLetter.Parts seal(Mailbox.Address address, Letter letter) {
    Bytes lookup = address.lookup();
    Object identity = "";
    Object clinical = letter;
    if (letter instanceof Letter.Request request) {
      identity = request.identity();
      clinical = request.asked();
    }
    try {
      var identityKeys =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      var clinicalKeys =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      var hpke = insidePublicKey.getPrimitive(HybridConfig2026.get(), HybridEncrypt.class);
      byte[] keys =
          hpke.encrypt(
              bundle(identityKeys, clinicalKeys, address), Paper.belongsTo(lookup, "keys"));
      return new SealedLetter.Parts(
          Bytes.copyFrom(keys),
          Paper.seal(identityKeys, lookup, "identity", identity),
          Paper.seal(clinicalKeys, lookup, "clinical", clinical));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a letter could not be sealed", e);
    }
  }

  private static byte[] bundle(KeysetHandle first, KeysetHandle second, Mailbox.Address address)
      throws GeneralSecurityException {
    var access = InsecureSecretKeyAccess.get();
    byte[] one = TinkProtoKeysetFormat.serializeKeyset(first, access, AeadConfig2026.get());
    byte[] two = TinkProtoKeysetFormat.serializeKeyset(second, access, AeadConfig2026.get());
    byte[] box = address.key().toByteArray(access);
    return ByteBuffer.allocate(8 + one.length + two.length + box.length)
        .putInt(one.length)
        .put(one)
        .putInt(two.length)
        .put(two)
        .put(box)
        .array();
  }
}
