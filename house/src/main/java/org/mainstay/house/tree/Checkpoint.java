package org.mainstay.house.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the tree came to at a moment, signed.
///
/// Its note is a checkpoint as c2sp.org/tlog-checkpoint has it, signed twice with the same key:
/// once as a note, once with the time as c2sp.org/tlog-cosignature has it, so that the time is
/// signed too.
///
/// @param size how many leaves, at least 1
/// @param root 32 bytes
/// @param at to the second
/// @param note as it is kept, anchored and sent
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
public record Checkpoint(long size, byte[] root, Instant at, String note) {
  private static final Pattern TEXT =
      Pattern.compile("([^\n]+)\n([1-9]\\d{0,17})\n([A-Za-z0-9+/]{43}=)\n");
  private static final int TIME_BYTES = 8;

  /// Signs one.
  ///
  /// @param at what is less than a second is left out
  public static Checkpoint sign(long size, byte[] root, Instant at, KeyPair keys) {
    var key = NoteKey.of(keys.getPublic());
    String text =
        "%s\n%d\n%s\n".formatted(key.name(), size, Base64.getEncoder().encodeToString(root));
    long second = at.getEpochSecond();
    byte[] signature = signature(keys, text.getBytes(StandardCharsets.UTF_8));
    byte[] timed = signature(keys, withTime(text, second));
    var note =
        new SignedNote(
            text,
            List.of(
                new SignedNote.Line(key.name(), key.id(NoteKey.NOTE), signature),
                new SignedNote.Line(
                    key.name(),
                    key.id(NoteKey.WITH_TIME),
                    ByteBuffer.allocate(TIME_BYTES + timed.length)
                        .putLong(second)
                        .put(timed)
                        .array())));
    return new Checkpoint(size, root, Instant.ofEpochSecond(second), note.written());
  }

  /// Reads one and checks whose it is.
  ///
  /// @throws IllegalArgumentException if it is none, or not signed by this key
  public static Checkpoint read(String written, NoteKey key) {
    var note = SignedNote.read(written);
    Matcher text = TEXT.matcher(note.text());
    if (!text.matches() || !text.group(1).equals(key.name()) || !key.signed(note)) {
      throw new IllegalArgumentException("not a checkpoint of " + key.name());
    }
    return new Checkpoint(
        Long.parseLong(text.group(2)),
        Base64.getDecoder().decode(text.group(3)),
        time(note, key),
        written);
  }

  private static Instant time(SignedNote note, NoteKey key) {
    for (SignedNote.Line line : note.signatures()) {
      if (line.isOf(key.name(), key.id(NoteKey.WITH_TIME))
          && line.signature().length > TIME_BYTES) {
        var bytes = ByteBuffer.wrap(line.signature());
        long second = bytes.getLong();
        byte[] signature = new byte[bytes.remaining()];
        bytes.get(signature);
        if (key.signed(withTime(note.text(), second), signature)) {
          return Instant.ofEpochSecond(second);
        }
      }
    }
    throw new IllegalArgumentException("its time is not signed by " + key.name());
  }

  private static byte[] withTime(String text, long second) {
    return "cosignature/v1\ntime %d\n%s".formatted(second, text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] signature(KeyPair keys, byte[] bytes) {
    try {
      var signing = Signature.getInstance("Ed25519");
      signing.initSign(keys.getPrivate());
      signing.update(bytes);
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of the checkpoints does not sign", e);
    }
  }
}
