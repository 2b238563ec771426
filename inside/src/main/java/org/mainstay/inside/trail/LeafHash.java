package org.mainstay.inside.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/// The hash of a leaf: `SHA-256(0x00 ‖ at|worker|person|event|why)`, as in RFC 9162.
///
/// A bar within the words is written `\p` and a backslash `\\`, so that no two leaves are written
/// the same. Not for several threads at once.
public final class LeafHash {
  private static final byte LEAF = 0;

  private final MessageDigest sha;

  public LeafHash() {
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Of one leaf.
  ///
  /// @param at to the microsecond, as PostgreSQL keeps it
  /// @return 32 bytes
  public byte[] of(Instant at, UUID worker, UUID person, String event, String why) {
    String text = at + "|" + worker + "|" + person + "|" + plain(event) + "|" + plain(why);
    sha.update(LEAF);
    return sha.digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String plain(String words) {
    return words.indexOf('|') < 0 && words.indexOf('\\') < 0
        ? words
        : words.replace("\\", "\\\\").replace("|", "\\p");
  }
}
