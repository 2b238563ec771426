package org.mainstay.inside.support.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.util.Bytes;
import java.security.GeneralSecurityException;
import org.mainstay.letterbox.letter.LetterOpener;
import org.mainstay.letterbox.letter.SealedLetter;
import org.mainstay.letterbox.mailbox.Mailbox;

/// What opens and seals the words about one team question, and where its sender reads.
///
/// @param lookup of the sender's mailbox, bound into every seal
record QuestionDoor(Mailbox.Address address, Bytes lookup, KeysetHandle keys) {

  static QuestionDoor of(LetterOpener opener, SealedLetter letter) {
    var opened = opener.open(letter);
    return new QuestionDoor(opened.address(), letter.lookup(), opened.clinicalKeys());
  }

  byte[] sealed(String words) {
    try {
      return aead().encrypt(words.getBytes(UTF_8), lookup.toByteArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an answer could not be sealed", e);
    }
  }

  String open(byte[] sealed) {
    try {
      return new String(aead().decrypt(sealed, lookup.toByteArray()), UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an answer does not open", e);
    }
  }

  private Aead aead() throws GeneralSecurityException {
    return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  @Override
  public String toString() {
    return "[door]";
  }
}
