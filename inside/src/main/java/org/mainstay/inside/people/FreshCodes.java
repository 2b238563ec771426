package org.mainstay.inside.people;

import com.google.crypto.tink.util.Bytes;
import java.security.SecureRandom;
import java.util.List;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Mailbox;
import org.mainstay.letterbox.mailbox.Pepper;
import org.mainstay.letterbox.mailbox.ReturnCode;

/// Makes a return code for somebody who lost theirs: shown once, kept nowhere.
public final class FreshCodes {
  private static final int KEY_BYTES = 32;
  private static final int TOKEN_BYTES = 16;

  private final Pepper pepper;
  private final SecureRandom chance;

  public FreshCodes(Pepper pepper, SecureRandom chance) {
    this.pepper = pepper;
    this.chance = chance;
  }

  /// A code and the mailbox it opens.
  public record Fresh(List<String> words, Mailbox.Address address) {
    public Fresh {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "[return code]";
    }
  }

  /// A code that nobody had before.
  public Fresh draw() {
    var code =
        ReturnCode.derivedFrom(
            DerivationKey.of(random(KEY_BYTES)), Bytes.copyFrom(random(TOKEN_BYTES)));
    return new Fresh(code.words(), code.address(pepper));
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    chance.nextBytes(bytes);
    return bytes;
  }
}
