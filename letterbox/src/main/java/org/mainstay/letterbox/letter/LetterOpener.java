package org.mainstay.letterbox.letter;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/// Opens letters with the inside's private key; only the inside has one.
public final class LetterOpener {
  private final KeysetHandle insidePrivateKey;

  /// @param insidePrivateKey the private half of the inside's HPKE keyset
  public LetterOpener(KeysetHandle insidePrivateKey) {
    this.insidePrivateKey = insidePrivateKey;
  }

  /// A letter opened, with the keysets it came under: those of a request become the person's own.
  public record Opened(Letter letter, KeysetHandle identityKeys, KeysetHandle clinicalKeys) {
    @Override
    public String toString() {
      return "[opened letter]";
    }
  }

  /// Opens one letter.
  ///
  /// @throws IllegalStateException if it was changed, moved or sealed to another key
  public Opened open(SealedLetter sealed) {
    try {
      var hpke = insidePrivateKey.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
      var keys =
          ByteBuffer.wrap(
              hpke.decrypt(
                  sealed.parts().keys().toByteArray(), Paper.belongsTo(sealed.lookup(), "keys")));
      var identityKeys = keyset(keys, keys.getInt());
      var clinicalKeys = keyset(keys, keys.remaining());
      return new Opened(letter(sealed, identityKeys, clinicalKeys), identityKeys, clinicalKeys);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("letter " + sealed.id() + " does not open", e);
    }
  }

  private static KeysetHandle keyset(ByteBuffer from, int length) throws GeneralSecurityException {
    byte[] one = new byte[length];
    from.get(one);
    return TinkProtoKeysetFormat.parseKeyset(
        one, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
  }

  private static Letter letter(
      SealedLetter sealed, KeysetHandle identityKeys, KeysetHandle clinicalKeys)
      throws GeneralSecurityException {
    var lookup = sealed.lookup();
    var clinical = sealed.parts().clinical();
    if (!sealed.kind().equals("request")) {
      return Paper.open(clinicalKeys, lookup, "clinical", clinical, Letter.class);
    }
    return new Letter.Request(
        Paper.open(identityKeys, lookup, "identity", sealed.parts().identity(), Identity.class),
        Paper.open(clinicalKeys, lookup, "clinical", clinical, Asked.class));
  }
}
