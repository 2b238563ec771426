package org.mainstay.letterbox.letter;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.mainstay.letterbox.mailbox.Mailbox;

/// Opens letters with the inside's private key; only the inside has one.
public final class LetterOpener {
  private final KeysetHandle insidePrivateKey;

  /// @param insidePrivateKey the private half of the inside's HPKE keyset
  public LetterOpener(KeysetHandle insidePrivateKey) {
    this.insidePrivateKey = insidePrivateKey;
  }

  /// A letter opened, with the keysets it came under: those of a request become the person's own.
  public record Opened(
      Letter letter,
      KeysetHandle identityKeys,
      KeysetHandle clinicalKeys,
      Mailbox.Address address) {
    @Override
    public String toString() {
      return "[opened letter]";
    }
  }

  /// Opens one letter.
  ///
  /// @throws IllegalStateException if it was changed, moved or posted to another key
  public Opened open(SealedLetter posted) {
    try {
      var hpke = insidePrivateKey.getPrimitive(HybridConfig2026.get(), HybridDecrypt.class);
      var keys =
          ByteBuffer.wrap(
              hpke.decrypt(
                  posted.parts().keys().toByteArray(), Paper.belongsTo(posted.lookup(), "keys")));
      var identityKeys = keyset(keys, keys.getInt());
      var clinicalKeys = keyset(keys, keys.getInt());
      byte[] box = new byte[keys.remaining()];
      keys.get(box);
      var address =
          new Mailbox.Address(
              posted.lookup(), SecretBytes.copyFrom(box, InsecureSecretKeyAccess.get()));
      var letter = letter(posted, identityKeys, clinicalKeys);
      return new Opened(letter, identityKeys, clinicalKeys, address);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("letter " + posted.id() + " does not open", e);
    }
  }

  private static KeysetHandle keyset(ByteBuffer from, int length) throws GeneralSecurityException {
    byte[] one = new byte[length];
    from.get(one);
    return TinkProtoKeysetFormat.parseKeyset(
        one, InsecureSecretKeyAccess.get(), AeadConfig2026.get());
  }

  private static Letter letter(
      SealedLetter posted, KeysetHandle identityKeys, KeysetHandle clinicalKeys)
      throws GeneralSecurityException {
    var lookup = posted.lookup();
    var clinical = posted.parts().clinical();
    if (!posted.kind().equals("request")) {
      return Paper.open(clinicalKeys, lookup, "clinical", clinical, Letter.class);
    }
    return new Letter.Request(
        Paper.open(identityKeys, lookup, "identity", posted.parts().identity(), Identity.class),
        Paper.open(clinicalKeys, lookup, "clinical", clinical, Asked.class));
  }
}
