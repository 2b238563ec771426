package org.mainstay.letterbox.heard;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.mainstay.letterbox.mailbox.DerivationKey;
import org.mainstay.letterbox.mailbox.Reading;
import org.mainstay.letterbox.mailbox.ReturnCode;

/// The seven words that somebody takes home from a talk, by which alone they take their words back.
///
/// They are shown once and kept nowhere. It cannot be printed by accident.
public final class Slip {
  private static final int KEY_BYTES = 32;

  private final ReturnCode code;

  private Slip(ReturnCode code) {
    this.code = code;
  }

  /// A new one, by chance: 72 bits.
  public static Slip drawn(SecureRandom chance) {
    byte[] key = new byte[KEY_BYTES];
    byte[] token = new byte[KEY_BYTES];
    chance.nextBytes(key);
    chance.nextBytes(token);
    return new Slip(ReturnCode.derivedFrom(DerivationKey.of(key), Bytes.copyFrom(token)));
  }

  /// What somebody typed, slips of spelling put right; empty if it can be none.
  public static Optional<Slip> read(String typed) {
    return switch (ReturnCode.read(typed)) {
      case Reading.Read(var code) -> Optional.of(new Slip(code));
      case Reading.Mistyped _ -> Optional.empty();
    };
  }

  /// The seven words, the check word last.
  public List<String> words() {
    return code.words();
  }

  /// What stands in the house in its place: SHA-256 of its words, 32 bytes.
  public Bytes mark() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Bytes.copyFrom(
          sha.digest(("heard/slip/1/" + code.printed()).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "[slip]";
  }
}
